"""What the days keep of sessions that are over: enough for streaks and programs, and small.

Today asks for little of a long history: which days were done, which of them count for the running
program, and what was told last. Summed up, years of it are read in a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from routine_app.domain.practice_day import practice_day
from routine_app.domain.record import (
    CheckIn,
    Entry,
    ExerciseHidden,
    ExerciseSwapped,
    GateAnswered,
    PlanChosen,
    ProgramStarted,
    SelfCheck,
    SessionStarted,
    SideLimited,
)
from routine_app.domain.session import Session
from routine_app.domain.value import Value

OF_PROGRAM = (ProgramStarted, GateAnswered, SelfCheck)
"""Facts that belong to a run of a program."""

OF_NO_SESSION = (*OF_PROGRAM, ExerciseSwapped, ExerciseHidden, SideLimited, PlanChosen)
"""Facts that belong to no session."""


class DoneSession(Value):
    """A done session, as the days count it."""

    id: str
    practice_day: date
    program: str
    program_day: int
    run: int
    short: bool


class Told(Value):
    """What was told around the session of a practice day: tightness, and perhaps a note."""

    practice_day: date
    check_in: CheckIn


class Past(Value):
    """The sessions of all practice days before `since`, summed up.

    `days` are those on which something was done, `completed` the sessions that completed days of
    the newest run of a program, in their order. `pain` says that the last of them ended with pain.
    """

    since: date = date.min
    days: frozenset[date] = frozenset()
    completed: tuple[DoneSession, ...] = ()
    told: Told | None = None
    pain: bool = False


NO_PAST = Past()


class Digest(Value):
    """A history, summed up: its past, and the entries that the past does not hold.

    These are the ones of sessions since `past.since`, and those of no session that still matter.
    """

    past: Past = NO_PAST
    entries: tuple[Entry, ...] = ()


def day_lived(now: datetime, rollover: int, entries_of: Callable[[date], Iterable[Entry]]) -> date:
    """The practice day that it is now: never one before a day that was begun already.

    Who has flown west, or lets days begin later from now on, may have practised tomorrow before
    now: neither streak nor program goes back for it. A session that a wrong clock dated later than
    now says nothing.
    """
    today = practice_day(now, rollover)
    tomorrow = today + timedelta(days=1)
    for entry in entries_of(today):
        fact = entry.fact
        if isinstance(fact, SessionStarted) and fact.practice_day == tomorrow:
            if fact.counts and entry.at <= now:
                return tomorrow
    return today


def in_order(sessions: Iterable[Session]) -> list[Session]:
    """The sessions by practice day, those of one day as they were begun."""
    return sorted(sessions, key=lambda s: (s.practice_day, s.started_at, s.id))


def done_sessions(sessions: Iterable[Session]) -> tuple[DoneSession, ...]:
    """Those of the sessions that are done, in order."""
    return tuple(
        DoneSession(s.id, s.practice_day, s.program, s.program_day, s.run, s.short)
        for s in in_order(sessions)
        if s.is_done
    )


def completing(done: Iterable[DoneSession]) -> tuple[DoneSession, ...]:
    """Those that completed a day of their run: the days in order, at most one a practice day."""
    last: dict[tuple[str, int], DoneSession] = {}
    found = []
    for session in done:
        run = (session.program, session.run)
        before = last.get(run)
        due = before.program_day + 1 if before is not None else 1
        taken = before is not None and before.practice_day >= session.practice_day
        if session.program_day == due and not taken:
            last[run] = session
            found.append(session)
    return tuple(found)


def last_told(sessions: Iterable[Session]) -> Told | None:
    """The last tightness that was told around a session that counts."""
    for session in reversed(in_order(sessions)):
        told = session.check_in
        if session.counts and told is not None and not (told.before is told.after is None):
            return Told(session.practice_day, told)
    return None


def ended_with_pain(sessions: Iterable[Session]) -> bool | None:
    """Whether the last session that counts did; None when there is none.

    A back-filled one about which nothing was told says nothing about this either.
    """
    telling = (s for s in sessions if s.check_in is not None or not s.backfilled)
    counted = in_order(session for session in telling if session.counts)
    told = counted[-1].check_in if counted else None
    return (told is not None and told.pain) if counted else None
