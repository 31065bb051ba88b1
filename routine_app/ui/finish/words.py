"""What Finish says about a run that is over: pure functions of the days and the session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from routine_app.content.names import Names
from routine_app.domain.agenda import Agenda, is_vain
from routine_app.domain.done_exercises import done_exercises
from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import tr, tr_count
from routine_app.domain.leaving import Leaving
from routine_app.domain.record import CheckIn
from routine_app.domain.session import Session, Status, WorkDone
from routine_app.domain.streak import current_streak
from routine_app.domain.value import Value, replace
from routine_app.domain.words import opening, streak_words
from routine_app.ui.dates import day_words, time_of_day

_GLUE = "\N{NO-BREAK SPACE}"
_MORNING = 6
"""The hour at which nobody calls it night any more."""


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


def moment_words(practice_day: date, now: datetime) -> str:
    """ "Thursday 3 December, 21:34".

    After midnight it is still that evening, and an hour would be one of the day before.
    """
    day = opening(day_words(practice_day))
    if now.date() == practice_day:
        return f"{day}, {time_of_day(now)}"
    is_night = now.date() > practice_day and now.hour < _MORNING
    return tr("{day}, in the night", day=day) if is_night else day


def check_in_text(when: str, told: CheckIn, pain: str) -> str:
    """What was told after a session, as lines for a note of one's own."""
    lines = [when]
    if told.before is not None:
        lines.append(tr("Before: {value}", value=told.before))
    if told.after is not None:
        lines.append(tr("After: {value}", value=told.after))
    return "\n".join((*lines, *filter(None, (pain, told.note))))


def finish_words(
    days: Agenda, session: Session, rollover: int, names: Names | None = None
) -> FinishWords:
    """The words of one session on the day it was done."""
    session = _named(session, names or Names())
    return FinishWords(
        _title(days, session),
        _about(days, session, rollover),
        _streak(days),
        session.routine_name,
        clock_words(session.credit),
        _items(session),
    )


def _named(session: Session, names: Names) -> Session:
    """With the names of now: it may have begun in another language."""
    work = tuple(_named_work(done, names) for done in session.work)
    return replace(session, routine_name=names.routine_of(session), work=work)


def _named_work(done: WorkDone, names: Names) -> WorkDone:
    name = names.exercise(done.work.exercise, done.work.name)
    others = tuple(
        (replace(other, name=names.exercise(other.exercise, other.name)), credit)
        for other, credit in done.others
    )
    return replace(done, work=replace(done.work, name=name), others=others)


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
    """How tightness is after the practice, and how it changed: "3, down by 3"."""
    if after is None:
        return ""
    way = way_words(before, after)
    return f"{after}, {way}" if way else str(after)


def way_words(before: int | None, after: int | None) -> str:
    """The change alone: "down by 3"."""
    if before is None or after is None:
        return ""
    if before == after:
        return tr("the same", about="tightness before and after")
    if after < before:
        return tr("down by {number}", number=before - after)
    return tr("up by {number}", number=after - before)


def _title(days: Agenda, session: Session) -> str:
    if session.status is Status.PARTIAL and session.credit < SECOND:
        return _still_yours(session)
    if session.status is Status.PARTIAL and session.program:
        return tr("Part of day {day} is done", day=session.program_day)
    if session.status is Status.PARTIAL:
        return tr("Part of {routine} is done", routine=session.routine_name)
    if completes_day(days, session):
        return tr("Day {day} is done", day=session.program_day)
    if session.program:
        return tr("Done once more")
    return tr("{routine} is done", routine=session.routine_name)


def _still_yours(session: Session) -> str:
    if session.program:
        return tr("Day {day} is still yours", day=session.program_day)
    name = session.routine_name
    return tr("{routine} is still yours", routine=name[:1].upper() + name[1:])


def _about(days: Agenda, session: Session, rollover: int) -> str:
    if session.status is Status.PARTIAL:
        return _partial_words(days, session, rollover)
    if completes_day(days, session):
        return ""
    if session.program:
        return tr("An extra practice. Streak and program stay as they are.")
    if days.progress.is_complete:
        return tr("Counts for your streak.")
    if days.progress.done_today:
        return tr("Counts for your streak. Day {day} is done as well.", day=days.progress.day)
    return tr("Counts for your streak. Day {day} is still yours.", day=days.progress.day)


def _partial_words(days: Agenda, session: Session, rollover: int) -> str:
    """What is kept, what is missing to half of it, and until when it can go on."""
    said = [tr("Nothing was held this time.")]
    if is_vain(session):
        return said[0]
    if session.credit >= SECOND:
        missing = clock_words(-(-session.planned // 2) - session.credit + SECOND - 1)
        half = tr("{time} more makes it half, and half counts.", time=missing)
        said = [_held_words(session), half]
    following = session.next_work
    if following is not None:
        until = time_of_day(datetime.combine(days.today, time(rollover)))
        said.append(
            tr(
                "You can go on from exercise {number} until {time}.",
                number=following.number,
                time=until,
            )
        )
    return " ".join(said)


def _held_words(session: Session) -> str:
    planned = clock_words(session.planned)
    if session.credit < MINUTE:
        return tr("Less than a minute of {planned} is kept.", planned=planned)
    return tr("{held} of {planned} is kept.", held=clock_words(session.credit), planned=planned)


def _streak(days: Agenda) -> str:
    """The row of days; while today is not done, what it would make."""
    words = streak_words(days.streak) if days.streak.days else ""
    if days.done_any_today:
        return words
    coming = current_streak({*days.done_days, days.today}, days.today).days
    return tr("{streak}, today makes {days}", streak=words, days=coming) if words else ""


def _items(session: Session) -> tuple[DoneItem, ...]:
    return tuple(_item(parts) for parts in done_exercises(session.work))


def _item(parts: Sequence[WorkDone]) -> DoneItem:
    work = parts[0].work
    skipped = any(part.leaving is Leaving.SKIPPED for part in parts)
    credit = sum(part.credit for part in parts)
    complete = credit >= SECOND and all(part.leaving is Leaving.COMPLETED for part in parts)
    if complete:
        words = _full_words(parts)
    elif credit >= SECOND:
        words = clock_words(credit)
        words = tr("{time}, skipped", time=words) if skipped else words
    elif skipped:
        words = tr("skipped")
    else:
        is_new = all(part.leaving is None for part in parts)
        words = tr("not begun") if is_new else tr("just begun")
    return DoneItem(work.exercise, work.name, words, complete, skipped)


def _full_words(parts: Sequence[WorkDone]) -> str:
    """ "2:00", "2 x 1:00", "2 x 8 reps"; a sum when the parts differ."""
    work = parts[0].work
    same = all(
        (part.work.planned, part.credit, part.work.reps)
        == (work.planned, parts[0].credit, work.reps)
        for part in parts
    )
    one = clock_words(parts[0].credit)
    if work.reps:
        one = tr_count(work.reps, "{count} rep", "{count} reps")
    if not same:
        return clock_words(sum(part.credit for part in parts))
    return one if len(parts) == 1 else f"{len(parts)}{_GLUE}×{_GLUE}{one}"
