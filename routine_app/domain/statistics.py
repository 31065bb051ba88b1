"""What the history adds up to: a mark for every day, totals, and the months of the year map."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from routine_app.domain.brief import Brief
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.streak import is_bridged
from routine_app.domain.value import Value

MAP_WEEKS = 53

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


class DayLevel(StrEnum):
    """What a day was. Days before the first session, and days to come, are EMPTY."""

    EMPTY = "empty"
    MISSED = "missed"
    BRIDGED = "bridged"
    PARTIAL = "partial"
    SHORT = "short"
    FULL = "full"
    MORE = "two or more"


class DayMark(Value):
    """One day of the map: its level and the sessions that belong to it, oldest first.

    `backfilled` says that all that was done was put down afterwards.
    """

    day: date
    level: DayLevel
    sessions: tuple[Brief, ...] = ()
    backfilled: bool = False

    @property
    def credit(self) -> int:
        """Milliseconds practised."""
        return sum(session.credit for session in self.sessions)


class Totals(Value):
    """Done sessions, and the milliseconds practised in all sessions."""

    sessions: int
    credit: int


def totals(chronicle: Chronicle) -> Totals:
    """How much was practised since the beginning."""
    return Totals(chronicle.done, chronicle.credit)


def day_marks(chronicle: Chronicle, first: date, last: date, today: date) -> tuple[DayMark, ...]:
    """A mark for every day from `first` to `last`. Today is never missed before it is over."""
    by_day: dict[date, list[Brief]] = {}
    for brief in chronicle.between(first - _DAY, last + _DAY):
        if brief.is_shown:
            by_day.setdefault(brief.practice_day, []).append(brief)
    done = frozenset(day for day, those in by_day.items() if any(s.is_done for s in those))
    beginning = chronicle.first_day or today
    marks = []
    day = first
    while day <= last:
        of_day = tuple(by_day.get(day, ()))
        if of_day:
            level = _practised(of_day)
        elif not beginning < day < today:
            level = DayLevel.EMPTY
        else:
            level = DayLevel.BRIDGED if is_bridged(day, done) else DayLevel.MISSED
        done_then = [s for s in of_day if s.is_done]
        by_hand = bool(done_then) and all(s.backfilled for s in done_then)
        marks.append(DayMark(day, level, of_day, by_hand))
        day += _DAY
    return tuple(marks)


def year_map(
    chronicle: Chronicle, today: date, first_weekday: int = 0, weeks: int = MAP_WEEKS
) -> tuple[tuple[DayMark, ...], ...]:
    """The last weeks up to the one of today, as columns of seven days.

    `first_weekday` is 0 for Monday to 6 for Sunday.
    """
    first = week_of(today, first_weekday) - timedelta(weeks=weeks - 1)
    return _in_weeks(day_marks(chronicle, first, first + weeks * _WEEK - _DAY, today))


def month_of(
    chronicle: Chronicle, month: date, today: date, first_weekday: int = 0
) -> tuple[tuple[DayMark, ...], ...]:
    """The weeks, as rows of seven days, that hold the month of a day."""
    begin = month.replace(day=1)
    following = (begin + timedelta(days=31)).replace(day=1)
    first = week_of(begin, first_weekday)
    last = week_of(following - _DAY, first_weekday) + _WEEK - _DAY
    return _in_weeks(day_marks(chronicle, first, last, today))


def week_of(day: date, first_weekday: int) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def _in_weeks(marks: tuple[DayMark, ...]) -> tuple[tuple[DayMark, ...], ...]:
    return tuple(marks[n : n + 7] for n in range(0, len(marks), 7))


def _practised(sessions: tuple[Brief, ...]) -> DayLevel:
    done = [session for session in sessions if session.is_done]
    if not done:
        return DayLevel.PARTIAL
    if len(done) > 1:
        return DayLevel.MORE
    return DayLevel.SHORT if done[0].short else DayLevel.FULL
