"""What is due today: the program's day, what is done, what can be continued, the streak.

Everything is folded from the history; nothing here is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from routine_app.domain.program import Program, ProgramDay
from routine_app.domain.record import Entry, ProgramStarted
from routine_app.domain.session import Session, Status
from routine_app.domain.streak import Streak, current_streak, longest_streak
from routine_app.domain.value import Value


class ProgramProgress(Value):
    """Where a run of a program stands: the practice days on which its days were completed.

    `day` is the day shown today (1-based): the one done today, else the next undone one; after
    the last day it stays at the last. `is_over` holds from the day after the last one was done.
    """

    program: Program
    run: int
    completed: tuple[Session, ...]
    today: date

    @property
    def done_today(self) -> bool:
        return bool(self.completed) and self.completed[-1].practice_day == self.today

    @property
    def is_complete(self) -> bool:
        return len(self.completed) >= len(self.program.days)

    @property
    def is_over(self) -> bool:
        return self.is_complete and not self.done_today

    @property
    def day(self) -> int:
        done = len(self.completed)
        return min(len(self.program.days), done if self.done_today else done + 1)

    @property
    def program_day(self) -> ProgramDay:
        return self.program.days[self.day - 1]


class Agenda(Value):
    """Everything Today and History say about the days."""

    today: date
    progress: ProgramProgress
    sessions: tuple[Session, ...]
    streak: Streak
    longest: int
    unfinished: Session | None

    @cached_property
    def done_days(self) -> frozenset[date]:
        return frozenset(s.practice_day for s in self.sessions if s.is_done)

    @property
    def done_any_today(self) -> bool:
        return self.today in self.done_days

    @property
    def nothing_due(self) -> bool:
        """Whether today asks for no more: its program day is done, or after the program anything."""
        return self.progress.done_today or (self.progress.is_over and self.done_any_today)

    @property
    def missed_yesterday(self) -> bool:
        """A gap since the last done day that is not over yet: only then Today mentions it."""
        earlier = [day for day in self.done_days if day < self.today]
        return bool(earlier) and not self.done_any_today and (self.today - max(earlier)).days > 1


def program_progress(
    program: Program, sessions: Iterable[Session], entries: Iterable[Entry], today: date
) -> ProgramProgress:
    """Fold sessions into the days of the current run: one program day a practice day, in order."""
    starts = [e.fact.run for e in entries if isinstance(e.fact, ProgramStarted)]
    run = max(starts, default=1)
    completed: list[Session] = []
    for session in sessions:
        due = len(completed) + 1
        same = (session.program, session.run, session.program_day) == (program.id, run, due)
        taken = completed and completed[-1].practice_day >= session.practice_day
        if session.is_done and same and not taken and session.practice_day <= today:
            completed.append(session)
    return ProgramProgress(program, run, tuple(completed), today)


def agenda(
    program: Program, sessions: Iterable[Session], entries: Iterable[Entry], today: date
) -> Agenda:
    """The state of the days on practice day `today`."""
    counted = tuple(session for session in sessions if session.counts)
    days = {session.practice_day for session in counted if session.is_done}
    return Agenda(
        today=today,
        progress=program_progress(program, counted, entries, today),
        sessions=counted,
        streak=current_streak(days, today),
        longest=longest_streak(days),
        unfinished=_unfinished(counted, today),
    )


def _unfinished(sessions: tuple[Session, ...], today: date) -> Session | None:
    """The last session of today, when it broke off or stayed partial and can go on."""
    of_today = [session for session in sessions if session.practice_day == today]
    if not of_today or of_today[-1].next_work is None:
        return None
    last = of_today[-1]
    broke_off = last.ending is None or last.status is Status.PARTIAL
    return last if broke_off else None
