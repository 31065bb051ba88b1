"""A reset of a program, looking back: what a therapist wants to see on a page.

Days, minutes, tightness before and after, self-checks; notes only when they were asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from routine_app.domain.agenda import Agenda
from routine_app.domain.past import in_order
from routine_app.domain.program import Program
from routine_app.domain.record import Entry, SelfCheck
from routine_app.domain.session import Session
from routine_app.domain.value import Value


class ReportDay(Value):
    """A completed day of the program: its session, and what was told around it."""

    number: int
    session: Session

    @property
    def before(self) -> int | None:
        """Tightness from 0 to 10."""
        return self.session.check_in.before if self.session.check_in else None

    @property
    def after(self) -> int | None:
        return self.session.check_in.after if self.session.check_in else None

    @property
    def note(self) -> str:
        return self.session.check_in.note if self.session.check_in else ""

    @property
    def pain(self) -> bool:
        return self.session.check_in is not None and self.session.check_in.pain


class ResetReport(Value):
    """One run of a program. `extra` are other sessions between its first and its last day."""

    program: Program
    run: int
    made_on: date
    days: tuple[ReportDay, ...]
    checks: tuple[SelfCheck, ...]
    extra: tuple[Session, ...]
    with_notes: bool = False

    @property
    def first(self) -> date:
        return self.days[0].session.practice_day

    @property
    def last(self) -> date:
        return self.days[-1].session.practice_day

    @property
    def credit(self) -> int:
        """Milliseconds practised on the days of the program."""
        return sum(day.session.credit for day in self.days)

    @property
    def told(self) -> tuple[ReportDay, ...]:
        """The days on which tightness was told."""
        return tuple(d for d in self.days if not (d.before is d.after is None))


def reset_report(
    agenda: Agenda,
    sessions: Sequence[Session],
    entries: Iterable[Entry],
    *,
    with_notes: bool = False,
) -> ResetReport | None:
    """The newest reset of which a day is done; None when there is none."""
    progress = agenda.progress
    program = progress.program
    of_program = [s for s in in_order(sessions) if s.is_done and s.program == program.id]
    runs = [s.run for s in of_program if s.run <= progress.run and s.program_day == 1]
    if not runs:
        return None
    run = max(runs)
    days = _completed(program, (s for s in of_program if s.run == run))
    shown = {session.id for _, session in days}
    first, last = days[0][1].practice_day, days[-1][1].practice_day
    extra = (
        s
        for s in in_order(sessions)
        if s.is_done and first <= s.practice_day <= last and s.id not in shown
    )
    return ResetReport(
        program,
        run,
        agenda.today,
        tuple(ReportDay(number, session) for number, session in days),
        _checks(program, run, entries),
        tuple(extra),
        with_notes,
    )


def _completed(program: Program, sessions: Iterable[Session]) -> list[tuple[int, Session]]:
    """The days of a run in their order, at most one a practice day."""
    found: list[tuple[int, Session]] = []
    for session in sessions:
        due = len(found) + 1
        free = not found or found[-1][1].practice_day < session.practice_day
        if session.program_day == due <= len(program.days) and free:
            found.append((due, session))
    return found


def _checks(program: Program, run: int, entries: Iterable[Entry]) -> tuple[SelfCheck, ...]:
    """The self-checks of a run: the newest of each day."""
    newest: dict[int, SelfCheck] = {}
    told = ((e.at, e.id, e.fact) for e in entries if isinstance(e.fact, SelfCheck))
    for _, _, fact in sorted(told, key=lambda item: item[:2]):
        if (fact.program, fact.run) == (program.id, run):
            newest[fact.program_day] = fact
    return tuple(check for _, check in sorted(newest.items()))
