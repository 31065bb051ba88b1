"""What is due today: the program's day, what is done, what can be continued, the streak.

Everything is folded from the history; nothing here is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property

from routine_app.domain.dose import SECOND
from routine_app.domain.past import (
    NO_PAST,
    OF_PROGRAM,
    DoneSession,
    Past,
    Told,
    done_sessions,
    ended_with_pain,
    last_told,
)
from routine_app.domain.program import Change, Check, Gate, Lasting, Program, ProgramDay
from routine_app.domain.record import Ending, Entry, GateAnswered, ProgramStarted, SelfCheck
from routine_app.domain.session import Session, Status
from routine_app.domain.streak import Streak, current_streak, longest_streak
from routine_app.domain.value import Value, replace


class ProgramProgress(Value):
    """Where a run of a program stands: the practice days on which its days were completed.

    `day` is the day shown today (1-based): the one done today, else the next undone one; after
    the last day it stays at the last. `is_over` holds from the day after the last one was done.
    `answers` are those to the questions before days, by day; `checked` the days of self-checks.
    With `unasked` today's question means nothing to this person. `runs` says that a runner's note
    was made.
    """

    program: Program
    run: int
    completed: tuple[DoneSession, ...]
    today: date
    answers: tuple[tuple[int, bool], ...] = ()
    checked: frozenset[int] = frozenset()
    unasked: bool = False
    runs: bool = False

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

    @property
    def gate_due(self) -> Gate | None:
        """The question before today's day, while nobody has answered it."""
        asked = self.done_today or self.is_over or self.day in dict(self.answers)
        return None if asked or self.unasked else self.program_day.gate

    @property
    def changes(self) -> tuple[tuple[int, Change], ...]:
        """What answers change about today's day, each with the day whose question it was."""
        return () if self.is_over else self.changes_on(self.day)

    def changes_on(self, number: int) -> tuple[tuple[int, Change], ...]:
        """The same for any day of the program."""
        found = ((day, self._change(day, yes)) for day, yes in self.answers if day <= number)
        return tuple(
            (day, change)
            for day, change in found
            if change is not None and (day == number or change.lasts is Lasting.PROGRAM)
        )

    def _change(self, day: int, yes: bool) -> Change | None:
        """What an answer means; nothing when the file has no such question any more."""
        days = self.program.days
        gate = days[day - 1].gate if 0 < day <= len(days) else None
        return gate.change(yes) if gate is not None else None


class Agenda(Value):
    """Everything Today says about the days.

    `sessions` are those that were not summed up: at least the ones of today. `told` is the last
    tightness of all; `hurt` says that the last session, on an earlier day, ended with pain, and
    `rest_day` is the day of rest that it asked for.
    """

    today: date
    progress: ProgramProgress
    done_days: frozenset[date]
    sessions: tuple[Session, ...]
    streak: Streak
    unfinished: Session | None
    told: Told | None
    hurt: bool = False
    rest_day: date | None = None

    @property
    def rests(self) -> bool:
        """Whether today is a day of rest: it still hurt, and nothing was practised since."""
        return self.hurt and self.rest_day == self.today

    @property
    def goes_gently(self) -> bool:
        """Whether a day of rest lies behind, and nothing was practised since."""
        rested = self.rest_day
        if not self.hurt or rested is None or rested >= self.today:
            return False
        practised = self.done_days.union(session.practice_day for session in self.sessions)
        return all(day < rested for day in practised)

    @cached_property
    def longest(self) -> int:
        """The done days of the longest row; seldom asked for on the first page."""
        return longest_streak(self.done_days)

    @property
    def is_empty(self) -> bool:
        """Whether nothing that counts was ever begun, as far as Today knows."""
        return not self.done_days and not self.sessions

    @property
    def done_any_today(self) -> bool:
        return self.today in self.done_days

    @property
    def nothing_due(self) -> bool:
        """Whether today asks for no more: its program day is done, or after the program anything."""
        return self.progress.done_today or (self.progress.is_over and self.done_any_today)

    @property
    def check_due(self) -> Check:
        """The self-check that comes before today's day; none once its routine was begun today."""
        progress = self.progress
        check = Check.NONE if progress.is_over else progress.program_day.check
        if check is Check.RUNNER and not progress.runs:
            check = Check.NONE
        if check is Check.NONE or progress.done_today or progress.day in progress.checked:
            return Check.NONE
        due = (progress.program.id, progress.run, progress.day, self.today)
        begun = ((s.program, s.run, s.program_day, s.practice_day) for s in self.sessions)
        return Check.NONE if due in begun else check

    @property
    def asks_first(self) -> bool:
        """Whether a question or a self-check comes before today's routine."""
        return self.progress.gate_due is not None or self.check_due is not Check.NONE

    @property
    def missed_yesterday(self) -> bool:
        """A gap since the last done day that is not over yet: only then Today mentions it."""
        earlier = [day for day in self.done_days if day < self.today]
        return bool(earlier) and not self.done_any_today and (self.today - max(earlier)).days > 1


def program_progress(
    program: Program, done: Iterable[DoneSession], entries: Iterable[Entry], today: date
) -> ProgramProgress:
    """Fold sessions into the days of the current run: one program day a practice day, in order."""
    facts = [e for e in entries if isinstance(e.fact, OF_PROGRAM)]
    started = (e.fact for e in facts if isinstance(e.fact, ProgramStarted))
    run = max((fact.run for fact in started if fact.program == program.id), default=1)
    completed: list[DoneSession] = []
    for session in done:
        due = len(completed) + 1
        same = (session.program, session.run, session.program_day) == (program.id, run, due)
        taken = completed and completed[-1].practice_day >= session.practice_day
        if same and not taken and session.practice_day <= today:
            completed.append(session)
    answers, checks = _told(facts, program, run)
    checked = frozenset(check.program_day for check in checks)
    runs = any(check.runner.is_told for check in checks)
    return ProgramProgress(program, run, tuple(completed), today, answers, checked, runs=runs)


def without_vain_question(
    progress: ProgramProgress, does: Callable[[str], bool]
) -> ProgramProgress:
    """The progress without today's question, if this person does none of what it concerns.

    `does` tells of exercises by id. What a no changes holds where the question says what it is
    about; otherwise there is nothing left to change.
    """
    gate = progress.gate_due
    replaced = {old for _, change in progress.changes for old, _ in change.stand_ins}
    concerns = gate.concerns if gate is not None else ()
    if gate is None or not concerns or any(i not in replaced and does(i) for i in concerns):
        return progress
    answers = (*progress.answers, (progress.day, False)) if gate.about else progress.answers
    return replace(progress, answers=answers, unasked=True)


def _told(
    entries: Iterable[Entry], program: Program, run: int
) -> tuple[tuple[tuple[int, bool], ...], tuple[SelfCheck, ...]]:
    """The newest answer of each day of a run, and its self-checks."""
    answers: dict[int, bool] = {}
    checks: list[SelfCheck] = []
    for entry in sorted(entries, key=lambda e: (e.at, e.id)):
        match entry.fact:
            case GateAnswered(id_, of_run, day, yes) if (id_, of_run) == (program.id, run):
                answers[day] = yes
            case SelfCheck() as fact if (fact.program, fact.run) == (program.id, run):
                checks.append(fact)
            case _:
                pass
    return tuple(sorted(answers.items())), tuple(checks)


def agenda(
    program: Program,
    sessions: Iterable[Session],
    entries: Iterable[Entry],
    today: date,
    past: Past = NO_PAST,
) -> Agenda:
    """The state of the days on practice day `today`.

    `sessions` and `entries` are those that `past` does not hold; it holds none of today or later.
    """
    counted = tuple(session for session in sessions if session.counts)
    new = done_sessions(counted)
    days = past.days.union(session.practice_day for session in new)
    return Agenda(
        today=today,
        progress=program_progress(program, past.completed + new, entries, today),
        done_days=days,
        sessions=counted,
        streak=current_streak(days, today),
        unfinished=_unfinished(counted, today),
        told=last_told(counted) or past.told,
        hurt=_hurt(counted, today, past),
    )


def _hurt(sessions: tuple[Session, ...], today: date, past: Past) -> bool:
    """Whether to ask about pain before anything starts: the day after, not on the same one."""
    if any(session.practice_day >= today for session in sessions):
        return False
    last = ended_with_pain(sessions)
    return past.pain if last is None else last


def _unfinished(sessions: tuple[Session, ...], today: date) -> Session | None:
    """The newest session of today that broke off or stayed partial and can go on.

    Another routine played since leaves it waiting; the same one again, or the same day of the
    program in another way, takes its place. One that was ended before anything was done is none.
    """
    later: list[Session] = []
    for session in reversed(sessions):
        if session.practice_day != today or session.backfilled or is_vain(session):
            continue
        broke_off = session.ending is None or session.status is Status.PARTIAL
        if broke_off and session.next_work is not None:
            if not any(_takes_the_place(other, session) for other in later):
                return session
        later.append(session)
    return None


def is_vain(session: Session) -> bool:
    """Whether it was ended before anything was done: there is nothing to keep or to go on with.

    What broke off in its first seconds still waits: nobody meant to end it.
    """
    is_begun = session.credit >= SECOND or any(item.passed for item in session.work)
    return session.ending is Ending.ENDED and not is_begun


def _takes_the_place(later: Session, session: Session) -> bool:
    same_day = (later.program, later.run, later.program_day) == (
        session.program,
        session.run,
        session.program_day,
    )
    return later.routine == session.routine or (bool(session.program) and same_day)
