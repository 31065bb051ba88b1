"""What Today says and offers, worked out from the days as they stand. No widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from routine_app.content.problem import ContentError, NotFound, Problem
from routine_app.domain.agenda import Agenda, ProgramProgress
from routine_app.domain.dose import MINUTE
from routine_app.domain.language import tr, tr_count
from routine_app.domain.past import Told
from routine_app.domain.program import Change, Check
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import Value, replace
from routine_app.domain.words import minutes_words, side_by_side
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.days import (
    StreakWords,
    due_note,
    streak_of,
    strip_of,
    strip_words,
    week_of,
)
from routine_app.ui.widgets.day_strip import DayMark

if TYPE_CHECKING:
    pass

_EASY_DAY = "easy-day"
"""The routine whose name says so already."""


class Action(Enum):
    """What a button of the routine card does."""

    BEGIN = "begin"
    HISTORY = "history"
    NEXT_RESET = "next reset"
    LIBRARY = "library"
    OPEN_FILE = "open file"
    KEEP_PROGRAM = "keep program"
    CHANGE_ANSWER = "change answer"
    STEPS = "steps"
    SUMMARY = "summary"


class Offer(Value):
    """A button: its text, what it does, its key, and what is read out."""

    text: str
    action: Action
    request: StartRequest | None = None
    key: str = ""
    icon: str = ""
    spoken: str = ""


class Trouble(Value):
    """A file that cannot be used: what to say, and the file to open, if there is one."""

    sentence: str
    file: str = ""


class TodayState(Value):
    """Everything on the page. `main` is the one loud button; none when nothing is due.

    `new` is what the day brings, `advice` what to mind today, `fetch` what to have ready; the
    first two only while the day is due, and once it is done `fetch` is what waits tomorrow.
    `answered` is the day of the question whose answer may be changed here, or 0.
    `asks_before` says that tightness before the practice may be told on this page.
    """

    day: date
    heading: str
    heading_rest: str
    streak: StreakWords
    strip: tuple[DayMark, ...]
    strip_words: str
    routine: Routine | None
    title: str
    about: str
    main: Offer | None
    others: tuple[Offer, ...]
    done: str = ""
    note: str = ""
    new: str = ""
    advice: str = ""
    fetch: str = ""
    trouble: Trouble | None = None
    essential: int = 0
    told: Told | None = None
    answered: int = 0
    asks_before: bool = False

    @property
    def is_crowded(self) -> bool:
        """Whether there is more to say or to press than on a plain day."""
        much = self.trouble is not None or len(self.others) > 1 or bool(self.note)
        return much or (self.asks_before and bool(self.new or self.advice))


def today_state(services: Services) -> TodayState:
    """The page for this moment. Problems of content become part of it."""
    days = services.practice.agenda()
    state = _frame(days)
    plan = services.practice.afterwards(days)
    if plan is not None:
        state = replace(state, streak=week_of(plan))
    try:
        routine = services.practice.todays_routine(days)
    except (ContentError, NotFound) as error:
        return _with_trouble(state, error, services)
    state = replace(
        state, routine=routine, title=routine.name, about=_about(days, routine, services)
    )
    unfinished = _continuable(days, services)
    if _is_done(days):
        from routine_app.ui.today.done import done_state  # nothing is due then

        return done_state(state, days, unfinished, services)
    state = _due(state, days, routine, unfinished, services)
    if days.rests or days.goes_gently:
        from routine_app.ui.today.resting import resting_state  # few days are like that

        return resting_state(state, days)
    return state


def _frame(days: Agenda) -> TodayState:
    """What does not depend on the routine."""
    progress = days.progress
    return TodayState(
        day=days.today,
        heading=_heading(progress)[0],
        heading_rest=_heading(progress)[1],
        streak=streak_of(days),
        strip=strip_of(progress),
        strip_words=strip_words(progress),
        routine=None,
        title="",
        about="",
        main=None,
        others=(),
        essential=progress.day,
        told=days.told,
    )


def _heading(progress: ProgramProgress) -> tuple[str, str]:
    total = len(progress.program.days)
    if progress.is_complete:
        return tr("{done} of {total}", done=total, total=total), ""
    day = tr("Day {day}", day=progress.day)
    if progress.run > 1:
        day = tr("Reset {run}, day {day}", run=progress.run, day=progress.day)
    of_days = tr("of {days}", about="after a large day number", days=total)
    if progress.done_today:
        of_days = tr("of {days}, done", about="after a large day number", days=total)
    return day, f" {of_days}"


def _time(routine: Routine, services: Services) -> int:
    """Its length in milliseconds."""
    settings = services.preferences.value.timeline_settings()
    return build_timeline(routine, settings).total


def _spoken_minutes(time: int) -> str:
    """ "11 minutes", as they are read out."""
    return tr_count(max(1, round(time / MINUTE)), "{count} minute", "{count} minutes")


def _about(days: Agenda, routine: Routine, services: Services) -> str:
    exercises = tr_count(len(routine.exercise_steps), "{count} exercise", "{count} exercises")
    parts = [minutes_words(_time(routine, services)), exercises]
    easy = days.progress.program_day.easy and not days.progress.is_over
    if easy and routine.id != _EASY_DAY:
        parts.insert(0, tr("Easy day"))
    return " · ".join(parts)


def _continuable(days: Agenda, services: Services) -> Session | None:
    """The session that was left today, when its routine is still the same."""
    session = days.unfinished
    if session is None:
        return None
    try:
        return session if services.practice.can_continue(session) else None
    except (ContentError, NotFound):
        return None


def _is_done(days: Agenda) -> bool:
    return days.progress.done_today or (days.progress.is_over and days.done_any_today)


def _is_of(session: Session, routine: Routine | None) -> bool:
    """Whether a session belongs to the routine whose name the card shows."""
    return routine is not None and session.routine == routine.id and not session.file


def continue_offer(
    session: Session, routine: Routine | None, services: Services, key: str = ""
) -> Offer:
    from routine_app.content.names import Names  # most starts go on with nothing

    work = session.next_work
    number = work.number if work is not None else 1
    request = StartRequest(continues=session)
    name = Names(services.library).routine_of(session)
    text = tr("Continue from exercise {number}", number=number)
    spoken = tr("Continue from exercise {number}, {routine}", number=number, routine=name)
    if not _is_of(session, routine):
        text = tr("Continue {routine}", routine=name)
    return Offer(text, Action.BEGIN, request, key, "play", spoken)


def _due(
    state: TodayState,
    days: Agenda,
    routine: Routine,
    unfinished: Session | None,
    services: Services,
) -> TodayState:
    """Something is due: it starts with one key."""
    start = _start_offer(days, routine, services)
    others: list[Offer] = []
    if unfinished is not None:
        again = tr("Start again")
        if not _is_of(unfinished, routine):
            again = tr("Start {routine}", routine=routine.name)
        others.append(replace(start, text=again, key="", icon=""))
        start = continue_offer(unfinished, routine, services, "Enter")
    if days.progress.is_over:
        others += [next_reset(days), summary_offer(days)]
    elif (short := _short_offer(days, services)) is not None:
        others.append(short)
    changes = services.practice.todays_changes(days)
    words = services.practice.todays_words(days)
    if days.progress.unasked and routine.name != services.practice.planned_today(days).name:
        changes = ()  # another routine yet, and its words say why
    return replace(
        state,
        main=start,
        others=tuple(others),
        note=due_note(
            days,
            unfinished,
            services.practice.afterwards(days),
            services.preferences.value.rollover,
        ),
        new="" if changes or words else _new_words(days, routine),
        advice=_advice(days, changes, words),
        fetch=_fetch_words(routine, services),
        answered=_answered(days, changes),
        asks_before=days.check_due is Check.NONE and unfinished is None,
    )


def _start_offer(days: Agenda, routine: Routine, services: Services) -> Offer:
    gaps = {"routine": routine.name, "minutes": _spoken_minutes(_time(routine, services))}
    if days.progress.is_over:
        spoken = tr("Start your daily routine, {routine}, {minutes}", **gaps)
    else:
        spoken = tr("Start today's routine, {routine}, {minutes}", **gaps)
    return Offer(tr("Start"), Action.BEGIN, StartRequest(), "Enter", "play", spoken)


def _fetch_words(routine: Routine, services: Services) -> str:
    things = services.practice.to_fetch(routine)
    return tr("Have ready: {things}.", things=side_by_side(things)) if things else ""


def _answered(days: Agenda, changes: Sequence[tuple[int, Change]]) -> int:
    """The day whose answer may be changed: it shows today, or its day was begun and left."""
    progress = days.progress
    told = [day for day, _ in changes if not (progress.unasked and day == progress.day)]
    if told:
        return told[-1]
    was_asked = progress.program_day.gate is not None and progress.day in dict(progress.answers)
    asked = was_asked and not progress.unasked
    return progress.day if asked and days.unfinished is not None else 0


def _advice(days: Agenda, changes: Sequence[tuple[int, Change]], words: Sequence[str]) -> str:
    """What answers have changed, what is different for this person, what the day asks to mind."""
    said = [*(change.say for _, change in changes), *words]
    if not days.progress.is_over and days.progress.program_day.note:
        said.append(days.progress.program_day.note)
    return " ".join(said)


def _new_words(days: Agenda, routine: Routine) -> str:
    """What the day brings; an easy day says in its own words that it is one."""
    day = days.progress.program_day
    if days.progress.is_over:
        return ""
    if day.easy and routine.about:
        return routine.about
    return tr("New today: {new}", new=day.new) if day.new else ""


def _short_offer(days: Agenda, services: Services) -> Offer | None:
    try:
        short = services.practice.todays_routine(days, short=True)
    except (ContentError, NotFound):
        return None
    time = _time(short, services)
    text, length = tr("Short, {minutes}", minutes=minutes_words(time)), _spoken_minutes(time)
    spoken = tr("Start the short version, {routine}", routine=short.name)
    if length not in short.name:
        spoken = tr(
            "Start the short version, {routine}, {minutes}", routine=short.name, minutes=length
        )
    return Offer(text, Action.BEGIN, StartRequest(short=True), "S", "", spoken)


def next_reset(days: Agenda) -> Offer:
    return Offer(tr("Start reset {run}", run=days.progress.run + 1), Action.NEXT_RESET)


def summary_offer(days: Agenda) -> Offer:
    count = len(days.progress.program.days)
    return Offer(tr_count(count, "Your {count} day", "Your {count} days"), Action.SUMMARY)


def _with_trouble(
    state: TodayState, error: ContentError | NotFound, services: Services
) -> TodayState:
    """Today's routine cannot be read: say where, and keep a way to practise."""
    pinned = _pinned(services)
    others = [Offer(tr("Choose a routine"), Action.LIBRARY)]
    if isinstance(error, ContentError):
        trouble = _routine_problem(error.problems[0])
        others.insert(0, Offer(tr("Open file"), Action.OPEN_FILE, icon="open-file"))
    else:
        trouble = Trouble(tr("Today's routine is not there: {problem}.", problem=error))
    main = None
    if pinned is not None:
        main = Offer(
            tr("Start {routine} instead", routine=pinned.name),
            Action.BEGIN,
            StartRequest(routine=pinned),
            "Enter",
            "play",
        )
    title = tr("Today's routine")
    return replace(state, title=title, trouble=trouble, main=main, others=tuple(others))


def _routine_problem(problem: Problem) -> Trouble:
    said = problem.message.rstrip(".")
    words = tr("Today's routine has a problem: {problem}.", problem=said)
    if problem.line:
        words = tr(
            "Today's routine has a problem in line {line}: {problem}.",
            line=problem.line,
            problem=said,
        )
    return Trouble(words, problem.file)


def _pinned(services: Services) -> Routine | None:
    try:
        return services.library.routine(services.practice.plan().daily)
    except (ContentError, NotFound):
        return None


def essentials_index(day: int, steps: int, count: int) -> int:
    """The essential of a program day, `steps` further on: day 1 shows the first."""
    return (day - 1 + steps) % count if count else 0
