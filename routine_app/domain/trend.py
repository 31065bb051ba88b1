"""Tightness before and after practice, day by day, and what can be said of it in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.language import tr, tr_count
from routine_app.domain.value import Value

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
        return _so_far(len(days))
    after = _after(_change([(d.day, d.after) for d in days if d.after is not None]))
    before = _before(_change([(d.day, d.before) for d in days if d.before is not None]))
    return " ".join(filter(None, (after, before)))


def _so_far(count: int) -> str:
    if not count:
        return tr("The trend starts with {enough} check-ins.", enough=ENOUGH)
    return tr_count(
        count,
        "The trend starts with {enough} check-ins. {count} so far.",
        "The trend starts with {enough} check-ins. {count} so far.",
        enough=ENOUGH,
    )


class _Change(Value):
    """What tightness was at first and at last, and the days between."""

    first: int
    last: int
    days: int


def _change(told: Sequence[tuple[date, int]]) -> _Change | None:
    if len(told) < 2:
        return None
    (first_day, first), (last_day, last) = told[0], told[-1]
    return _Change(first, last, (last_day - first_day).days)


def _after(change: _Change | None) -> str:
    if change is None:
        return ""
    first, last, days = change.first, change.last, change.days
    if last == first:
        return tr_count(
            days,
            "After is {last}, as {count} day ago.",
            "After is {last}, as {count} days ago.",
            last=last,
        )
    if last < first:
        return tr_count(
            days,
            "After fell from {first} to {last} in {count} day.",
            "After fell from {first} to {last} in {count} days.",
            first=first,
            last=last,
        )
    return tr_count(
        days,
        "After rose from {first} to {last} in {count} day.",
        "After rose from {first} to {last} in {count} days.",
        first=first,
        last=last,
    )


def _before(change: _Change | None) -> str:
    if change is None:
        return ""
    first, last, days = change.first, change.last, change.days
    if last == first:
        return tr_count(
            days,
            "Before is {last}, as {count} day ago.",
            "Before is {last}, as {count} days ago.",
            last=last,
        )
    if last < first:
        return tr_count(
            days,
            "Before fell from {first} to {last} in {count} day.",
            "Before fell from {first} to {last} in {count} days.",
            first=first,
            last=last,
        )
    return tr_count(
        days,
        "Before rose from {first} to {last} in {count} day.",
        "Before rose from {first} to {last} in {count} days.",
        first=first,
        last=last,
    )
