"""What a player tells: each thing once and in order, with its moment on the monotonic clock (ms)."""

from __future__ import annotations

from routine_app.domain.leaving import Leaving
from routine_app.domain.timeline import Segment
from routine_app.domain.value import Value


class SegmentEntered(Value):
    """A segment began at monotonic time `at`."""

    at: int
    segment: Segment


class HalfWay(Value):
    """Half of a hold or of repetitions is over."""

    at: int
    segment: Segment


class SegmentLeft(Value):
    """A segment is over; `spent` is the time really spent in it so far, over all visits."""

    at: int
    segment: Segment
    spent: int
    leaving: Leaving


class Paused(Value):
    """The clock stands still."""

    at: int


class LeadInBegan(Value):
    """The clock will go on at monotonic time `until`."""

    at: int
    until: int


class Resumed(Value):
    """The clock goes on."""

    at: int


class Finished(Value):
    """The last segment is over."""

    at: int


class Ended(Value):
    """The user ended early."""

    at: int


Event = SegmentEntered | HalfWay | SegmentLeft | Paused | LeadInBegan | Resumed | Finished | Ended
