"""One reading of the machine's clocks, and the hole between two of them.

`monotonic` drives playing; `since_boot` goes on counting while the machine sleeps, where the
system can tell. Both in whole milliseconds.
"""

from __future__ import annotations

from datetime import datetime

from routine_app.domain.dose import MINUTE
from routine_app.domain.value import Value

GAP_LIMIT = 2000
"""A hole longer than this (ms) means nobody was exercising: sleep, a stopped process."""


class Moment(Value):
    """Clock readings of one instant; `wall` is aware and local, and only ever shown or stored.

    `tells_sleep` is false where both clocks are one: sleep and standing still look alike there.
    """

    monotonic: int
    since_boot: int
    wall: datetime
    tells_sleep: bool = True


class Gap(Value):
    """Time in which the machine was away: its length in ms and the wall clock before and after.

    `asleep` is how much of it (ms) the machine slept, None where nobody can tell.
    """

    length: int
    before: datetime
    after: datetime
    asleep: int | None = None

    @property
    def slept(self) -> bool:
        """Whether the machine slept, not the program alone stood still; long holes are mostly sleep."""
        if self.length < MINUTE:
            return False
        return self.asleep is None or 2 * self.asleep > self.length


def gap_between(last: Moment, now: Moment, expected: int, limit: int = GAP_LIMIT) -> Gap | None:
    """The hole between two readings that were expected to be `expected` ms apart, if any.

    The larger advance of both clocks counts; a wall clock that was set changes nothing.
    """
    awake, booted = now.monotonic - last.monotonic, now.since_boot - last.since_boot
    advance = max(awake, booted)
    if advance - expected <= limit:
        return None
    asleep = max(0, booted - awake) if now.tells_sleep else None
    return Gap(advance, last.wall, now.wall, asleep)
