"""What the history adds up to: a mark for every day, totals, and the months of the year map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from routine_app.domain.session import Session
from routine_app.domain.streak import is_bridged
from routine_app.domain.value import Value

MAP_WEEKS = 53


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
    sessions: tuple[Session, ...] = ()
    backfilled: bool = False

    @property
    def credit(self) -> int:
        """Milliseconds practised."""
        return sum(session.credit for session in self.sessions)


class Totals(Value):
    """Done sessions, and the milliseconds practised in all sessions."""

    sessions: int
    credit: int


def totals(sessions: Iterable[Session]) -> Totals:
    """How much was practised since the beginning."""
    counted = [session for session in sessions if session.counts]
    return Totals(sum(s.is_done for s in counted), sum(s.credit for s in counted))


def day_marks(
    sessions: Sequence[Session], first: date, last: date, today: date
) -> tuple[DayMark, ...]:
    """A mark for every day from `first` to `last`. Today is never missed before it is over."""
    by_day: dict[date, list[Session]] = {}
    for session in sessions:
        if session.counts and (session.credit or session.ending):
            by_day.setdefault(session.practice_day, []).append(session)
    done = frozenset(day for day, those in by_day.items() if any(s.is_done for s in those))
    beginning = min(by_day, default=today)
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
        day += timedelta(days=1)
    return tuple(marks)


def year_map(
    sessions: Sequence[Session], today: date, first_weekday: int = 0, weeks: int = MAP_WEEKS
) -> tuple[tuple[DayMark, ...], ...]:
    """The last weeks up to the one of today, as columns of seven days.

    `first_weekday` is 0 for Monday to 6 for Sunday.
    """
    this_week = today - timedelta(days=(today.weekday() - first_weekday) % 7)
    first = this_week - timedelta(weeks=weeks - 1)
    marks = day_marks(sessions, first, this_week + timedelta(days=6), today)
    return tuple(marks[n : n + 7] for n in range(0, len(marks), 7))


def _practised(sessions: tuple[Session, ...]) -> DayLevel:
    done = [session for session in sessions if session.is_done]
    if not done:
        return DayLevel.PARTIAL
    if len(done) > 1:
        return DayLevel.MORE
    return DayLevel.SHORT if done[0].short else DayLevel.FULL
