"""Streaks, computed from the days that were done and never stored.

A run is a span of practice days that starts with a done day and in which no seven days in a row
hold two missed ones; its number is its done days. One missed day in seven is bridged: it adds
nothing and breaks nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from routine_app.domain.value import Value

BRIDGE_SPAN = 7
HALF_LIFE = 13
"""Days after which an unpractised habit has lost half of its strength."""

_FORGOTTEN = 60 * HALF_LIFE
"""Days after which nothing is left that could be told."""

_DAY = timedelta(days=1)


class Streak(Value):
    """A run: its done days, the missed days it bridges, and where it begins."""

    days: int = 0
    bridged: tuple[date, ...] = ()
    since: date | None = None


def current_streak(done: Iterable[date], today: date) -> Streak:
    """The longest run that ends today, or yesterday while today is not done yet."""
    # Plain numbers: a row of twenty years is counted before the first page is painted.
    last = today.toordinal()
    days = set(map(date.toordinal, done))
    first = min(days, default=last + 1)
    if first > last:
        return Streak()
    day = last if last in days else last - 1
    count, since = 0, 0
    missed: list[int] = []
    bridged: tuple[int, ...] = ()
    while day >= first:
        if day in days:
            count, since = count + 1, day
            if len(bridged) != len(missed):
                bridged = tuple(missed)
        elif missed and missed[-1] - day < BRIDGE_SPAN:
            break
        else:
            missed.append(day)
        day -= 1
    found = tuple(date.fromordinal(number) for number in reversed(bridged))
    return Streak(count, found, date.fromordinal(since) if count else None)


def longest_streak(done: Iterable[date]) -> int:
    """The done days of the largest of all runs."""
    days = sorted({*map(date.toordinal, done)})
    if not days:
        return 0
    longest = count = 1
    since_missed = 0
    last_missed = -BRIDGE_SPAN
    for previous, day in pairwise(days):
        gap = day - previous - 1
        if gap >= 2:
            count, since_missed, last_missed = 0, 0, -BRIDGE_SPAN
        elif gap == 1:
            missed = day - 1
            if missed - last_missed < BRIDGE_SPAN:
                count = since_missed
            last_missed, since_missed = missed, 0
        count += 1
        since_missed += 1
        if count > longest:
            longest = count
    return longest


def is_bridged(day: date, done: frozenset[date] | set[date]) -> bool:
    """Whether a missed day stands between two done ones, so that a run goes over it."""
    return day not in done and day - _DAY in done and day + _DAY in done


def strength(done: Iterable[date], today: date) -> float:
    """How settled the habit is, 0 to 1: every day counts, older ones less (half-life 13 days)."""
    days = {*map(date.toordinal, done)}
    if not days:
        return 0.0
    keep: float = 0.5 ** (1 / HALF_LIFE)
    value = 0.0
    last = today.toordinal()
    last -= last not in days
    for day in range(max(min(days), last - _FORGOTTEN), last + 1):
        value = value * keep + (1 - keep if day in days else 0.0)
    return value
