"""The calendar day a session belongs to."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

DEFAULT_ROLLOVER = 4
"""The hour at which a new practice day begins: half past midnight still counts for yesterday."""


def practice_day(moment: datetime, rollover: int = DEFAULT_ROLLOVER) -> date:
    """The local calendar date of `moment` minus the rollover hour, on the wall clock.

    `moment` must be aware and in the local zone. Fixed once, when a session starts: travel,
    daylight saving and a changed rollover never move a stored day.
    """
    if moment.tzinfo is None:
        raise ValueError("a practice day needs a moment with a time zone")
    wall = moment.replace(tzinfo=None)
    return (wall - timedelta(hours=rollover)).date()


def next_rollover(moment: datetime, rollover: int = DEFAULT_ROLLOVER) -> datetime:
    """When the practice day of `moment` ends, in the same zone."""
    following = practice_day(moment, rollover) + timedelta(days=1)
    return datetime.combine(following, time(hour=rollover), tzinfo=moment.tzinfo)
