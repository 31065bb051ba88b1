"""Streak, program days and the last sessions as plain lines. Pure functions of the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from routine_app.content.names import Names
from routine_app.domain.agenda import Agenda, ProgramProgress
from routine_app.domain.brief import Brief
from routine_app.domain.dose import MINUTE
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.session import Session, Status
from routine_app.domain.streak import current_streak
from routine_app.domain.words import minutes_words, streak_words, time_words
from routine_app.terminal.words import date_text

LAST_SESSIONS = 10
_WEEK = 7
_DATE = 21
"""Columns of the longest English date."""

EMPTY = (
    mark("Nothing here yet, and that's fine. Your first session puts a mark on the calendar."),
    mark("One short routine counts: routine-app today --short --text"),
)


def history_lines(
    agenda: Agenda, sessions: Sequence[Session | Brief], names: Names | None = None
) -> tuple[str, ...]:
    """Everything `history --text` prints."""
    if not sessions:
        return (*map(tr, EMPTY), "", *progress_lines(agenda.progress))
    return (
        streak_text(agenda),
        *today_makes(agenda),
        "",
        *progress_lines(agenda.progress),
        "",
        *session_lines(sessions, names),
    )


def streak_text(agenda: Agenda) -> str:
    """The streak in words: "8 days in a row, 1 bridged. Longest 12."."""
    streak = agenda.streak
    if not streak.days:
        if not agenda.longest:
            return tr("Today starts a new row.")
        return tr("Longest {longest}. Today starts a new row.", longest=agenda.longest)
    row = streak_words(streak)
    return tr("{streak}. Longest {longest}.", streak=row, longest=agenda.longest)


def today_makes(agenda: Agenda) -> tuple[str, ...]:
    """What practising today would make of the streak, while that is open."""
    if agenda.done_any_today or not agenda.streak.days:
        return ()
    then = current_streak({*agenda.done_days, agenda.today}, agenda.today)
    return (tr("Today makes {days}.", days=then.days),)


def progress_lines(progress: ProgramProgress) -> tuple[str, ...]:
    """The program's days: where it stands in words, then a row of marks a week."""
    meanings = tr("x done, o today, . to come, = easy day")
    return (place_text(progress), *_mark_rows(progress), meanings)


def place_text(progress: ProgramProgress) -> str:
    """Where the program stands, in one sentence."""
    done, of = len(progress.completed), len(progress.program.days)
    reset = f"{progress.program.name} {progress.run}" if progress.run > 1 else progress.program.name
    if progress.is_complete:
        return tr_count(
            of, "{reset}: all {count} day done.", "{reset}: all {count} days done.", reset=reset
        )
    day = progress.day
    if progress.done_today:
        return tr_count(
            done,
            "{reset}: {count} of {days} days done, day {day} today.",
            "{reset}: {count} of {days} days done, day {day} today.",
            reset=reset,
            days=of,
            day=day,
        )
    return tr_count(
        done,
        "{reset}: {count} of {days} days done, today is day {day}.",
        "{reset}: {count} of {days} days done, today is day {day}.",
        reset=reset,
        days=of,
        day=day,
    )


def _mark_rows(progress: ProgramProgress) -> Iterator[str]:
    days = len(progress.program.days)
    for first in range(1, days + 1, _WEEK):
        last = min(first + _WEEK - 1, days)
        marks = " ".join(_mark(progress, day) for day in range(first, last + 1))
        yield f"{tr('Days {first} to {last}:', first=f'{first:2}', last=f'{last:2}')}  {marks}"


def _mark(progress: ProgramProgress, day: int) -> str:
    if day <= len(progress.completed):
        return "x"
    if day == progress.day and not progress.is_over:
        return "o"
    return "=" if progress.program.days[day - 1].easy else "."


def session_lines(sessions: Sequence[Session | Brief], names: Names | None = None) -> Iterator[str]:
    """The last sessions, newest first, under the `names` of now."""
    newest = sessions[: -LAST_SESSIONS - 1 : -1]
    names = names or Names()
    called = [names.routine_of(session) for session in newest]
    width = max(map(len, called), default=0)
    dates = [date_text(session.practice_day) for session in newest]
    wide = max((_DATE, *map(len, dates)))
    yield tr("Last sessions:")
    for day, name, session in zip(dates, called, newest, strict=True):
        yield f"  {day:{wide}}  {name:{width}}  {session_text(session)}"


def session_text(session: Session | Brief) -> str:
    """What came of a session: "13 min, done", "40 s of 13 min, partial", "added afterwards"."""
    if session.backfilled:
        return tr("added afterwards (short)") if session.short else tr("added afterwards")
    credit = session.credit
    done = minutes_words(credit) if credit >= MINUTE else time_words(credit)
    if session.status is Status.DONE:
        return (
            tr("{time}, done (short)", time=done)
            if session.short
            else tr("{time}, done", time=done)
        )
    return tr("{time} of {planned}, partial", time=done, planned=minutes_words(session.planned))
