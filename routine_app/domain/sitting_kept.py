"""Sitting that is remembered while the program is closed: the same count, on the clock of the wall.

The clock that looks are counted by begins anew when a computer starts; the clock of the wall goes
on, and may be set. A count that it cannot have led to is forgotten: a wrong stretch is worse than
none.
"""

from __future__ import annotations

from datetime import date, datetime

from routine_app.domain.sitting import MINUTE, Sitting
from routine_app.domain.value import replace

_PEACE = 5 * MINUTE
_LONGEST = 48 * 3_600_000
"""No stretch of a day is longer, whatever the clocks were set to in between (ms)."""


def kept(sitting: Sitting, now: int, wall: datetime) -> Sitting:
    """The count on the clock of the wall (ms since 1970, UTC); `now` is the clock of the looks.

    Looks at a desk where nobody sits change nothing in it.
    """
    looked = sitting.last if sitting.since is None else sitting.looked
    return _shifted(replace(sitting, looked=looked), _milliseconds(wall) - now)


def taken_up(before: Sitting, now: int, wall: datetime, today: date) -> Sitting:
    """What `kept` has kept, on the clock of the looks again; nothing if it cannot be true.

    Whether the stretch goes on is decided by the next look, as after any other pause. Who has just
    opened the program has something else in mind: no break is offered for some minutes.
    """
    at = _milliseconds(wall)
    if before.looked > at or before.day > today or not _is_sound(before):
        return Sitting()
    found = _shifted(before, now - at)
    return replace(found, waits=max(found.waits, now + _PEACE))


def _is_sound(sitting: Sitting) -> bool:
    since = sitting.last if sitting.since is None else sitting.since
    is_in_order = since <= sitting.last <= sitting.looked
    return is_in_order and sitting.length <= sitting.longest <= _LONGEST


def _shifted(sitting: Sitting, by: int) -> Sitting:
    since = None if sitting.since is None else sitting.since + by
    return replace(
        sitting,
        since=since,
        last=sitting.last + by,
        looked=sitting.looked + by,
        waits=sitting.waits + by,
    )


def _milliseconds(wall: datetime) -> int:
    return round(wall.timestamp() * 1000)
