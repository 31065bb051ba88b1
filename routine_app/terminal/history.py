"""Streak, program days and the last sessions as plain lines. Pure functions of the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from routine_app.domain.agenda import Agenda, ProgramProgress
from routine_app.domain.brief import Brief
from routine_app.domain.dose import MINUTE
from routine_app.domain.session import Session, Status
from routine_app.domain.streak import current_streak
from routine_app.domain.words import minutes_words, plural, streak_words, time_words
from routine_app.terminal.words import date_text

LAST_SESSIONS = 10
_WEEK = 7

EMPTY = (
    "Nothing here yet, and that's fine. Your first session puts a mark on the calendar.",
    "One short routine counts: routine-app today --short --text",
)


def history_lines(agenda: Agenda, sessions: Sequence[Session | Brief]) -> tuple[str, ...]:
    """Everything `history --text` prints."""
    if not sessions:
        return (*EMPTY, "", *progress_lines(agenda.progress))
    return (
        streak_text(agenda),
        *today_makes(agenda),
        "",
        *progress_lines(agenda.progress),
        "",
        *session_lines(sessions),
    )


def streak_text(agenda: Agenda) -> str:
    """The streak in words: "8 days in a row, 1 bridged. Longest 12."."""
    streak = agenda.streak
    if not streak.days:
        longest = f"Longest {agenda.longest}. " if agenda.longest else ""
        return f"{longest}Today starts a new row."
    return f"{streak_words(streak)}. Longest {agenda.longest}."


def today_makes(agenda: Agenda) -> tuple[str, ...]:
    """What practising today would make of the streak, while that is open."""
    if agenda.done_any_today or not agenda.streak.days:
        return ()
    then = current_streak({*agenda.done_days, agenda.today}, agenda.today)
    return (f"Today makes {then.days}.",)


def progress_lines(progress: ProgramProgress) -> tuple[str, ...]:
    """The program's days: where it stands in words, then a row of marks a week."""
    return (place_text(progress), *_mark_rows(progress), "x done, o today, . to come, = easy day")


def place_text(progress: ProgramProgress) -> str:
    """Where the program stands, in one sentence."""
    done, of = len(progress.completed), len(progress.program.days)
    reset = f"{progress.program.name} {progress.run}" if progress.run > 1 else progress.program.name
    if progress.is_complete:
        return f"{reset}: all {plural(of, 'day')} done."
    if progress.done_today:
        return f"{reset}: {done} of {of} days done, day {progress.day} today."
    return f"{reset}: {done} of {of} days done, today is day {progress.day}."


def _mark_rows(progress: ProgramProgress) -> Iterator[str]:
    days = len(progress.program.days)
    for first in range(1, days + 1, _WEEK):
        last = min(first + _WEEK - 1, days)
        marks = " ".join(_mark(progress, day) for day in range(first, last + 1))
        yield f"Days {first:2} to {last:2}:  {marks}"


def _mark(progress: ProgramProgress, day: int) -> str:
    if day <= len(progress.completed):
        return "x"
    if day == progress.day and not progress.is_over:
        return "o"
    return "=" if progress.program.days[day - 1].easy else "."


def session_lines(sessions: Sequence[Session | Brief]) -> Iterator[str]:
    """The last sessions, newest first."""
    newest = sessions[: -LAST_SESSIONS - 1 : -1]
    width = max((len(session.routine_name) for session in newest), default=0)
    yield "Last sessions:"
    for session in newest:
        day = date_text(session.practice_day)
        yield f"  {day:21}  {session.routine_name:{width}}  {session_text(session)}"


def session_text(session: Session | Brief) -> str:
    """What came of a session: "13 min, done", "40 s of 13 min, partial", "added afterwards"."""
    if session.backfilled:
        return f"added afterwards{' (short)' if session.short else ''}"
    credit = session.credit
    done = minutes_words(credit) if credit >= MINUTE else time_words(credit)
    if session.status is Status.DONE:
        return f"{done}, done{' (short)' if session.short else ''}"
    return f"{done} of {minutes_words(session.planned)}, partial"
