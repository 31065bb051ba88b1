"""The calendar day a session belongs to.

Pure: it is told how an instant reads on the clocks of this place. That is enough for daylight saving,
and needs no database of zones.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

ToLocal = Callable[[datetime], datetime]
"""An aware instant as the clocks of this place show it, aware too."""

DEFAULT_ROLLOVER = 4
"""The hour at which a new practice day begins: half past midnight still counts for yesterday."""

_AROUND = timedelta(hours=26)
"""Further from a wall time than any zone is from UTC."""
_STEP = timedelta(seconds=1)


def practice_day(moment: datetime, rollover: int = DEFAULT_ROLLOVER) -> date:
    """The local calendar date of `moment` minus the rollover hour, on the wall clock.

    `moment` must be aware and in the local zone. Fixed once, when a session starts: travel,
    daylight saving and a changed rollover never move a stored day.
    """
    if moment.tzinfo is None:
        raise ValueError("a practice day needs a moment with a time zone")
    wall = moment.replace(tzinfo=None)
    return (wall - timedelta(hours=rollover)).date()


def next_rollover(moment: datetime, rollover: int, to_local: ToLocal) -> datetime:
    """The instant (UTC) at which the practice day of `moment` ends, in a night of any length."""
    following = practice_day(moment, rollover) + timedelta(days=1)
    return first_instant(datetime.combine(following, time(hour=rollover)), to_local)


def first_instant(wall: datetime, to_local: ToLocal) -> datetime:
    """The first instant (UTC) at which the clocks of this place show `wall`, which is naive.

    Of a time that they leave out in spring it is the first moment after it.
    """
    as_utc = wall.replace(tzinfo=UTC)
    offsets = {_offset(as_utc - _AROUND, to_local), _offset(as_utc + _AROUND, to_local)}
    instants = sorted(as_utc - offset for offset in offsets)
    for instant in instants:
        if _wall(instant, to_local) == wall:
            return instant
    before, after = instants[0] - _AROUND, instants[-1] + _AROUND
    while after - before > _STEP:
        middle = before + (after - before) / 2
        if _wall(middle, to_local) < wall:
            before = middle
        else:
            after = middle
    return (before + _STEP).replace(microsecond=0)


def _offset(instant: datetime, to_local: ToLocal) -> timedelta:
    return to_local(instant).utcoffset() or timedelta()


def _wall(instant: datetime, to_local: ToLocal) -> datetime:
    return to_local(instant).replace(tzinfo=None)
