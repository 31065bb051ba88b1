"""Tightness before and after practice, day by day, and what can be said of it in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.value import Value
from routine_app.domain.words import plural

ENOUGH = 3
"""Check-ins from which on one can speak of a trend."""

MOST_DAYS = 30
"""How many days with a check-in are looked at."""


class TrendDay(Value):
    """Tightness from 0 to 10 on a practice day: before the first session, after the last one."""

    day: date
    before: int | None
    after: int | None


def trend(chronicle: Chronicle, today: date) -> tuple[TrendDay, ...]:
    """The newest days with a check-in, oldest first."""
    days: dict[date, TrendDay] = {}
    for brief in chronicle.told_before(today + timedelta(days=1)):
        day = brief.practice_day
        if day not in days and len(days) == MOST_DAYS:
            break
        known = days.get(day)
        after = brief.after if known is None or known.after is None else known.after
        earlier = known.before if known is not None else None
        before = earlier if brief.before is None else brief.before
        days[day] = TrendDay(day, before, after)
    return tuple(days[day] for day in sorted(days))


def trend_words(days: Sequence[TrendDay]) -> str:
    """ "After fell from 6 to 3 in 12 days, before from 8 to 6." """
    if len(days) < ENOUGH:
        so_far = f" {len(days)} so far." if days else ""
        return f"The trend starts with {ENOUGH} check-ins.{so_far}"
    after = _change("after", [(d.day, d.after) for d in days if d.after is not None])
    before = _change("before", [(d.day, d.before) for d in days if d.before is not None])
    said = ". ".join(filter(None, (after, before)))
    return f"{said}." if said else ""


def _change(what: str, values: Sequence[tuple[date, int]]) -> str:
    if len(values) < 2:
        return ""
    (first_day, first), (last_day, last) = values[0], values[-1]
    span = plural((last_day - first_day).days, "day")
    name = what.capitalize()
    if first == last:
        return f"{name} is {last}, as {span} ago"
    way = "fell" if last < first else "rose"
    return f"{name} {way} from {first} to {last} in {span}"
