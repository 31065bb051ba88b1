"""A history of any length, as someone would have who practises for twenty years.

Nothing is played: the entries are written down as the player would have recorded them, with holds
that were skipped, sessions that broke off, check-ins, notes, resets and corrections among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone

from routine_app.domain.leaving import Leaving
from routine_app.domain.pose import Side
from routine_app.domain.record import (
    CheckIn,
    Ending,
    Entry,
    Fact,
    PlannedWork,
    PracticeBackfilled,
    ProgramStarted,
    SegmentDone,
    SelfCheck,
    SessionEnded,
    SessionRemoved,
    SessionStarted,
)

PROGRAM = "21-day-reset"
SPAN = 2.74
"""Sessions a day: 20,000 of them in 20 years."""

_DAYS = 21
_BERLIN = timezone(timedelta(hours=1))
_ROUTINES = (("settle", "Settle"), ("first-length", "First length"), ("desk-break", "Desk break"))
_EXERCISES = (
    ("rest-90-90", "90-90 rest"),
    ("pelvic-tilts", "Pelvic tilts"),
    ("half-kneeling", "Half-kneeling"),
    ("couch-stretch", "Couch stretch"),
    ("childs-pose", "Child's pose"),
)


def big_history(sessions: int, last: date) -> list[Entry]:
    """So many sessions up to the day `last`."""
    return list(_Diary(sessions, last).entries())


def with_new_reset(entries: list[Entry]) -> list[Entry]:
    """The same, and in the end the reset was begun anew."""
    last = entries[-1]
    run = max((e.fact.run for e in entries if isinstance(e.fact, ProgramStarted)), default=1)
    again = ProgramStarted(PROGRAM, run + 1)
    return [
        *entries,
        Entry("f" * 32, last.at + timedelta(minutes=5), last.zone, last.device, again),
    ]


class _Diary:
    def __init__(self, sessions: int, last: date) -> None:
        self._count = sessions
        self._first = last - timedelta(days=int((sessions - 1) / SPAN))
        self._ids = 0
        self._due, self._run = 1, 1
        self._done_on: date | None = None

    def entries(self) -> Iterator[Entry]:
        for number in range(self._count):
            day = self._first + timedelta(days=int(number / SPAN))
            at = datetime.combine(day, time(7 + number % 14, number % 60), _BERLIN)
            if number % 97 == 96:
                yield self._entry(at, self._backfilled(number, day))
            else:
                yield from self._session(number, day, at)

    def _session(self, number: int, day: date, at: datetime) -> Iterator[Entry]:
        name = f"{number:032x}"
        of_program = self._done_on != day and number % 11
        if of_program and self._due > _DAYS:
            self._due, self._run = 1, self._run + 1
            yield self._entry(at, ProgramStarted(PROGRAM, self._run))
        if of_program and self._due in {1, 7, 14, 21}:
            check = SelfCheck(day, PROGRAM, self._run, self._due, 7 - self._due // 5, 5)
            yield self._entry(at, check)
        routine, title = _ROUTINES[number % 3]
        yield self._entry(
            at,
            SessionStarted(
                session=name,
                practice_day=day,
                routine=routine,
                routine_name=title,
                plan=_PLANS[number % 3],
                program=PROGRAM if of_program else "",
                program_day=self._due if of_program else 0,
                run=self._run if of_program else 1,
                short=number % 7 == 3,
            ),
        )
        breaks_off = number % 41 == 40
        for work in _PLANS[number % 3][: 2 if breaks_off else None]:
            at += timedelta(milliseconds=work.planned + 9_000)
            skipped = (number + work.index) % 29 == 0
            leaving = Leaving.SKIPPED if skipped else Leaving.COMPLETED
            spent = work.planned // 4 if skipped else work.planned
            yield self._entry(at, SegmentDone(name, work.index, spent, leaving))
        yield self._entry(at, SessionEnded(name, Ending.ENDED if breaks_off else Ending.FINISHED))
        if of_program and not breaks_off:
            self._due, self._done_on = self._due + 1, day
        if number % 2 == 0:
            note = f"Evening {number}, easier on the left." if number % 10 == 0 else ""
            told = CheckIn(name, 3 + number % 4, 1 + number % 4, note)
            yield self._entry(at + timedelta(minutes=1), told)
        if number % 499 == 498:
            yield self._entry(at + timedelta(minutes=2), SessionRemoved(name))

    def _backfilled(self, number: int, day: date) -> Fact:
        routine, title = _ROUTINES[number % 3]
        return PracticeBackfilled(f"{number:032x}", day, routine, title)

    def _entry(self, at: datetime, fact: Fact) -> Entry:
        self._ids += 1
        return Entry(f"{self._ids:032x}", at, "Europe/Berlin", "bench", fact)


def _plan(first: int) -> tuple[PlannedWork, ...]:
    found: list[PlannedWork] = []
    for number in range(4):
        exercise, name = _EXERCISES[(first + number) % len(_EXERCISES)]
        for side in (Side.LEFT, Side.RIGHT):
            index = 2 * len(found) + 1
            found.append(
                PlannedWork(index, number + 1, exercise, name, side, 1, 45_000 + 5_000 * first)
            )
    return tuple(found)


_PLANS = tuple(_plan(first) for first in range(3))
