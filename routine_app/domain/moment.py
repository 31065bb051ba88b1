"""One reading of the machine's clocks, and the hole between two of them.

`monotonic` drives playing; `since_boot` goes on counting while the machine sleeps, where the
system can tell. Both in whole milliseconds.
"""

from __future__ import annotations

from datetime import datetime

from routine_app.domain.value import Value

GAP_LIMIT = 2000
"""A hole longer than this (ms) means nobody was exercising: sleep, a stopped process."""


class Moment(Value):
    """Clock readings of one instant; `wall` is aware and local, and only ever shown or stored."""

    monotonic: int
    since_boot: int
    wall: datetime


class Gap(Value):
    """Time in which the machine was away: its length in ms and the wall clock before and after."""

    length: int
    before: datetime
    after: datetime


def gap_between(last: Moment, now: Moment, expected: int, limit: int = GAP_LIMIT) -> Gap | None:
    """The hole between two readings that were expected to be `expected` ms apart, if any.

    The larger advance of both clocks counts; a wall clock that was set changes nothing.
    """
    advance = max(now.monotonic - last.monotonic, now.since_boot - last.since_boot)
    if advance - expected <= limit:
        return None
    return Gap(advance, last.wall, now.wall)
