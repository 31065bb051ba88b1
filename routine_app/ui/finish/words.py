"""What Finish says about a run that is over: pure functions of the days and the session."""

from __future__ import annotations

from datetime import datetime, time

from routine_app.domain.agenda import Agenda
from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.leaving import Leaving
from routine_app.domain.session import Session, Status, WorkDone
from routine_app.domain.streak import current_streak
from routine_app.domain.value import Value
from routine_app.domain.words import streak_words
from routine_app.ui.dates import time_of_day


class DoneItem(Value):
    """One exercise of the list: its time in words, and whether all of it was done."""

    exercise: str
    name: str
    words: str
    complete: bool
    skipped: bool


class FinishWords(Value):
    """Everything Finish says above and beside the check-in."""

    title: str
    about: str
    streak: str
    routine: str
    total: str
    items: tuple[DoneItem, ...]


def finish_words(days: Agenda, session: Session, rollover: int) -> FinishWords:
    """The words of one session on the day it was done."""
    return FinishWords(
        _title(days, session),
        _about(days, session, rollover),
        _streak(days),
        session.routine_name,
        clock_words(session.credit),
        _items(session),
    )


def session_of(days: Agenda, session_id: str) -> Session | None:
    """The session a run was recorded in; continuations belong to the one they go on with."""
    of_run = (s for s in reversed(days.sessions) if session_id in {s.id, s.last_id})
    return next(of_run, None)


def completes_day(days: Agenda, session: Session) -> bool:
    """Whether this very session is a completed day of the program."""
    return any(done.id == session.id for done in days.progress.completed)


def clock_words(milliseconds: int) -> str:
    """Minutes and the seconds that are full, as in the history: 12:31."""
    minutes, seconds = divmod(milliseconds // SECOND, 60)
    return f"{minutes}:{seconds:02d}"


def change_words(before: int | None, after: int | None) -> str:
    """How tightness changed: "3, down by 3"."""
    if after is None:
        return ""
    if before is None:
        return str(after)
    if before == after:
        return f"{after}, the same"
    way = "down" if after < before else "up"
    return f"{after}, {way} by {abs(after - before)}"


def _title(days: Agenda, session: Session) -> str:
    if session.status is Status.PARTIAL and session.credit < SECOND:
        return f"{_capital(_what(session))} is still yours"
    if session.status is Status.PARTIAL:
        return f"Part of {_what(session)} is done"
    if completes_day(days, session):
        return f"Day {session.program_day} is done"
    if session.program:
        return "Done once more"
    return f"{session.routine_name} is done"


def _what(session: Session) -> str:
    return f"day {session.program_day}" if session.program else session.routine_name


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _about(days: Agenda, session: Session, rollover: int) -> str:
    if session.status is Status.PARTIAL:
        return _partial_words(days, session, rollover)
    if completes_day(days, session):
        return ""
    if session.program:
        return "An extra practice. Streak and program stay as they are."
    if days.progress.is_complete:
        return "Counts for your streak."
    if days.progress.done_today:
        return f"Counts for your streak. Day {days.progress.day} is done as well."
    return f"Counts for your streak. Day {days.progress.day} is still yours."


def _partial_words(days: Agenda, session: Session, rollover: int) -> str:
    """What is kept, what is missing to half of it, and until when it can go on."""
    held, planned = _held_words(session.credit), clock_words(session.planned)
    words = "Nothing was held this time."
    if session.credit >= SECOND:
        words = f"{held} of {planned} is kept."
        missing = clock_words(-(-session.planned // 2) - session.credit + SECOND - 1)
        words += f" {missing} more makes it half, and half counts."
    following = session.next_work
    if following is None:
        return words
    until = time_of_day(datetime.combine(days.today, time(rollover)))
    return f"{words} You can go on from exercise {following.number} until {until}."


def _held_words(credit: int) -> str:
    return clock_words(credit) if credit >= MINUTE else "Less than a minute"


def _streak(days: Agenda) -> str:
    """The row of days; while today is not done, what it would make."""
    words = streak_words(days.streak) if days.streak.days else ""
    if days.done_any_today:
        return words
    coming = current_streak({*days.done_days, days.today}, days.today).days
    return f"{words}, today makes {coming}" if words else ""


def _items(session: Session) -> tuple[DoneItem, ...]:
    numbers = sorted({item.work.number for item in session.work})
    return tuple(
        _item([item for item in session.work if item.work.number == number]) for number in numbers
    )


def _item(parts: list[WorkDone]) -> DoneItem:
    work = parts[0].work
    skipped = any(part.leaving is Leaving.SKIPPED for part in parts)
    credit = sum(part.credit for part in parts)
    complete = credit >= SECOND and all(part.leaving is Leaving.COMPLETED for part in parts)
    if complete:
        words = _full_words(parts)
    elif credit >= SECOND:
        words = clock_words(credit)
        words = f"{words}, skipped" if skipped else words
    elif skipped:
        words = "skipped"
    else:
        words = "not begun" if all(part.leaving is None for part in parts) else "just begun"
    return DoneItem(work.exercise, work.name, words, complete, skipped)


def _full_words(parts: list[WorkDone]) -> str:
    """ "2:00", "2 x 1:00", "2 x 8 reps"; a sum when the parts differ."""
    work = parts[0].work
    same = all(
        (part.work.planned, part.credit, part.work.reps)
        == (work.planned, parts[0].credit, work.reps)
        for part in parts
    )
    one = f"{work.reps} reps" if work.reps else clock_words(parts[0].credit)
    if not same:
        return clock_words(sum(part.credit for part in parts))
    return one if len(parts) == 1 else f"{len(parts)} × {one}"
