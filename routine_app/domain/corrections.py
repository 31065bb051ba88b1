"""What can be put right in the history afterwards. No record changes: each is an entry of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from routine_app.domain.agenda import Agenda
from routine_app.domain.brief import Brief
from routine_app.domain.practice_day import practice_day
from routine_app.domain.record import (
    CheckIn,
    Entry,
    PracticeBackfilled,
    ProgramStarted,
    RemovalUndone,
    SessionRemoved,
)
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.domain.value import Value, replace

if TYPE_CHECKING:
    from routine_app.domain.practice import Practice

BACKFILL_DAYS = 14
"""How many days back a practice can be put down by hand: further back memory is a guess."""


class TooLongAgo(ValueError):
    """A practice that lies further back than it can be put down by hand, or is still to come."""


class Completes(Value):
    """The day of the program that a back-filled practice completes."""

    program: str
    program_day: int
    run: int
    short: bool


class Corrections:
    """Back-fills, removals and their undoing, other check-ins."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    # -------------------------------------------------------------- back-fills

    def days(self) -> tuple[date, ...]:
        """The practice days that a practice can be put down for, newest first."""
        today = self._practice.today()
        return tuple(today - timedelta(days=back) for back in range(BACKFILL_DAYS + 1))

    def completes(self, day: date, routine_id: str) -> Completes | None:
        """The program day that this routine on this day would complete.

        None when the program has gone on since, asks a question first, or names another routine.
        """
        days = self._practice.agenda()
        progress = days.progress
        done = progress.completed
        gone_on = bool(done) and done[-1].practice_day >= day
        if gone_on or progress.is_complete or progress.gate_due or day < self._begun(days):
            return None
        for short in (False, True):
            if routine_id == self._practice.todays_routine_id(days, short=short):
                return Completes(progress.program.id, progress.day, progress.run, short)
        return None

    def add_practice(self, day: date, routine: Routine) -> str:
        """Put down that a routine was practised on a day; the id of its session.

        Raises `TooLongAgo` for a day that is not among `days()`.
        """
        if day not in self.days():
            raise TooLongAgo(f"{day} is not within the last {BACKFILL_DAYS} days")
        fact = PracticeBackfilled(self._practice.new_id(), day, routine.id, routine.name)
        found = None if routine.file else self.completes(day, routine.id)
        if found is not None:
            names = {name: getattr(found, name) for name in found.FIELDS}
            fact = replace(fact, **names)
        self._practice.add(fact)
        return fact.session

    def _begun(self, days: Agenda) -> date:
        """The practice day on which the running reset began, if it was started over."""
        progress = days.progress
        this = (progress.program.id, progress.run)
        starts = (
            practice_day(entry.at)
            for entry in self._practice.history.digest(days.today).entries
            if isinstance(entry.fact, ProgramStarted)
            and (entry.fact.program, entry.fact.run) == this
        )
        return min(starts, default=date.min)

    # --------------------------------------------------------------- removals

    def remove(self, session: Session | Brief) -> tuple[Entry, ...]:
        """Take a session out, all its records; what `undo` needs to bring it back."""
        return self._practice.add(*(SessionRemoved(record) for record in session.chain))

    def undo(self, removals: Sequence[Entry]) -> None:
        """Bring back what `remove` took out."""
        facts = [
            RemovalUndone(entry.fact.session, entry.id)
            for entry in removals
            if isinstance(entry.fact, SessionRemoved)
        ]
        self._practice.add(*facts)

    # -------------------------------------------------------------- check-ins

    def tell(self, session: Session, told: CheckIn) -> None:
        """Replace all that was told about a session."""
        known = session.check_in
        edition = 1 if known is None else known.edition + 1
        self._practice.add(replace(told, session=session.last_id, edition=edition))
