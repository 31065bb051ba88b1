"""What the history adds up to: a mark for every day, totals, and the months of the year map."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from routine_app.domain.chronicle import Chronicle
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
    """One day of the map: its level, the rows of its sessions in the chronicle, its milliseconds.

    `backfilled` says that all that was done was put down afterwards.
    """

    day: date
    level: DayLevel
    rows: tuple[int, ...] = ()
    credit: int = 0
    backfilled: bool = False


class Totals(Value):
    """Done sessions, and the milliseconds practised in all sessions."""

    sessions: int
    credit: int


def totals(chronicle: Chronicle) -> Totals:
    """How much was practised since the beginning."""
    return Totals(chronicle.done, chronicle.credit)


def day_marks(chronicle: Chronicle, first: date, last: date, today: date) -> tuple[DayMark, ...]:
    """A mark for every day from `first` to `last`. Today is never missed before it is over."""
    by_day: dict[int, list[int]] = {}
    days = chronicle.columns["day"]
    for row in chronicle.rows_between(first - _DAY, last + _DAY):
        if chronicle.is_shown(row):
            by_day.setdefault(days[row], []).append(row)
    done = {day for day, rows in by_day.items() if any(map(chronicle.is_done, rows))}
    beginning, now = (chronicle.first_day or today).toordinal(), today.toordinal()
    marks = []
    for day in range(first.toordinal(), last.toordinal() + 1):
        if day in by_day:
            marks.append(_practised(chronicle, date.fromordinal(day), by_day[day]))
        elif not beginning < day < now:
            marks.append(DayMark(date.fromordinal(day), DayLevel.EMPTY))
        else:
            bridged = day - 1 in done and day + 1 in done
            level = DayLevel.BRIDGED if bridged else DayLevel.MISSED
            marks.append(DayMark(date.fromordinal(day), level))
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


def _practised(chronicle: Chronicle, day: date, rows: list[int]) -> DayMark:
    done = [row for row in rows if chronicle.is_done(row)]
    if not done:
        level = DayLevel.PARTIAL
    elif len(done) > 1:
        level = DayLevel.MORE
    else:
        level = DayLevel.SHORT if chronicle.is_short(done[0]) else DayLevel.FULL
    credit = sum(chronicle.columns["credit"][row] for row in rows)
    by_hand = bool(done) and all(map(chronicle.is_backfilled, done))
    return DayMark(day, level, tuple(rows), credit, by_hand)
