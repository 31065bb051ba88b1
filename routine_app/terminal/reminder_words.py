"""What a reminder of the desktop says of today: one heading, one or two plain lines."""

from __future__ import annotations

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.language import tr
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import Value
from routine_app.domain.words import minutes_words, side_by_side


class ReminderWords(Value):
    """A heading, what waits, and the words of the short option, if there is one."""

    title: str
    text: str
    short: str = ""


def reminder_words(practice: Practice, chosen: Preferences) -> ReminderWords:
    """What waits today. Raises ContentError and NotFound when today's routine cannot be read."""
    days = practice.agenda()
    routine = practice.todays_routine(days)
    things = practice.to_fetch(routine)
    minutes = _minutes(routine, chosen)
    lines = [tr("{routine}, {minutes}.", routine=routine.name, minutes=minutes)]
    if things:
        lines.append(tr("Have ready: {things}.", things=side_by_side(things)))
    return ReminderWords(_title(days.progress), "\n".join(lines), _short(practice, chosen))


def _title(progress: ProgramProgress) -> str:
    if progress.is_over:
        return tr("Your daily routine")
    day, days = progress.day, len(progress.program.days)
    if progress.run > 1:
        return tr("Reset {run}, day {day} of {days}", run=progress.run, day=day, days=days)
    return tr("Day {day} of {days}", day=day, days=days)


def _short(practice: Practice, chosen: Preferences) -> str:
    days = practice.agenda()
    if days.progress.is_over:
        return ""
    try:
        short = practice.todays_routine(days, short=True)
    except (ContentError, NotFound):
        return ""
    return tr("Short, {minutes}", minutes=_minutes(short, chosen))


def _minutes(routine: Routine, chosen: Preferences) -> str:
    return minutes_words(build_timeline(routine, chosen.timeline_settings()).total)
