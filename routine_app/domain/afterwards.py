"""What comes after the last day of a program: a daily routine, or three sessions a week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import chain, zip_longest

from routine_app.domain.language import tr, tr_count
from routine_app.domain.program import Program
from routine_app.domain.session import Session
from routine_app.domain.value import Value

A_WEEK = 3
_WEEK = 7


class Afterwards(Value):
    """The plan of three sessions a week as it stands: the routine whose turn it is, and the week."""

    routine: str
    done_this_week: int

    @property
    def words(self) -> str:
        """ "2 of 3 this week"; what is more than that is just counted."""
        done = self.done_this_week
        if done <= A_WEEK:
            return tr("{done} of {planned} this week", done=done, planned=A_WEEK)
        return tr_count(done, "{count} this week", "{count} this week")


def turns(program: Program) -> tuple[str, ...]:
    """Routines that the later weeks bring, a week in turn with the other: lengthen, integrate."""
    days = program.days
    seen = {day.routine for day in days[:_WEEK]}
    weeks: list[list[str]] = []
    for first in range(_WEEK, len(days), _WEEK):
        named = (day.routine for day in days[first : first + _WEEK])
        new = [routine for routine in dict.fromkeys(named) if routine not in seen]
        seen.update(new)
        weeks.append(new)
    return tuple(filter(None, chain.from_iterable(zip_longest(*weeks))))


def afterwards(
    program: Program, done: Iterable[date], last: date, today: date
) -> Afterwards | None:
    """Where the plan stands, by the days done since the `last` one of the program.

    None for a program whose weeks bring nothing new.
    """
    order = turns(program)
    if not order:
        return None
    days = set(done)
    turn = sum(last < day < today for day in days)
    monday = today - timedelta(days=today.weekday())
    return Afterwards(order[turn % len(order)], sum(monday <= day <= today for day in days))


class Summary(Value):
    """One run through a program: its days, the milliseconds of practice, tightness, self-checks.

    `first` and `last` are days with the tightness before their practice, where it was told.
    """

    days: int
    practised: int
    first: tuple[int, int] | None
    last: tuple[int, int] | None
    checks: tuple[Session, ...]


def summary_of(program: str, run: int, sessions: Iterable[Session]) -> Summary:
    """What was done and told in a run of a program."""
    found = [s for s in sessions if (s.program, s.run) == (program, run) and s.program_day]
    told = {s.program_day: value for s in found if (value := _before(s)) is not None}
    ends = [(day, told[day]) for day in sorted(told)]
    checked = {s.program_day: s for s in found if s.self_check is not None}
    return Summary(
        days=len({s.program_day for s in found if s.is_done}),
        practised=sum(session.credit for session in found),
        first=ends[0] if ends else None,
        last=ends[-1] if len(ends) > 1 else None,
        checks=tuple(checked[day] for day in sorted(checked)),
    )


def _before(session: Session) -> int | None:
    if session.self_check is not None and session.self_check.tightness is not None:
        return session.self_check.tightness
    return session.check_in.before if session.check_in is not None else None
