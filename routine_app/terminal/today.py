"""Today in plain lines: the day, what is due, and the commands that start it."""

from __future__ import annotations

from shlex import quote

from routine_app.domain.afterwards import Afterwards
from routine_app.domain.agenda import Agenda
from routine_app.domain.preferences import Preferences
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words
from routine_app.terminal.history import place_text, streak_text
from routine_app.terminal.words import date_text

NEXT_DAY = "If it is still worse today, take a day of rest, then half the range and half the time."
CHANGED = "The routine or your settings have changed since it broke off: it begins anew."


def today_lines(
    agenda: Agenda,
    due: Routine,
    unfinished: Session | None,
    preferences: Preferences,
    plan: Afterwards | None = None,
) -> tuple[str, ...]:
    """The first page of the program, as far as a terminal can show it.

    `unfinished` is the session that starting today would go on with; a `plan` counts by weeks.
    """
    timeline = build_timeline(due, preferences.timeline_settings())
    lines = [date_text(agenda.today), place_text(agenda.progress)]
    if not agenda.is_empty:
        lines.append(streak_text(agenda) if plan is None else f"{plan.words}.")
    lines += ["", f"{due.name}, {minutes_words(timeline.total)}"]
    if agenda.nothing_due:
        lines.append(f"Done for today. Again: routine-app play {due.id} --text")
    elif unfinished is not None and unfinished.next_work is not None:
        number = unfinished.next_work.number
        lines.append(f"Continue from exercise {number}: routine-app today --text")
    else:
        lines.append("Start: routine-app today --text")
        lines.append("Short option: routine-app today --short --text")
    return tuple(lines)


def left_lines(session: Session) -> tuple[str, ...]:
    """How to go on with another routine that broke off today."""
    work = session.next_work
    if session.ending is not None or session.program or work is None:
        return ()
    place = f"{session.routine_name} broke off at exercise {work.number}."
    return (f"{place} Continue: routine-app play {quote(session.file or session.routine)} --text",)


def to_mind(agenda: Agenda) -> tuple[str, ...]:
    """The question before today's day as something to mind: only windows ask and keep answers."""
    gate = agenda.progress.gate_due
    if gate is None:
        return ()
    answers = (("yes", gate.on_yes), ("no", gate.on_no))
    said = (f"If {word}: {change.say}" for word, change in answers if change is not None)
    return (f"{gate.ask} {' '.join(said)}",)


def pain_lines(agenda: Agenda) -> tuple[str, ...]:
    """The rule of the next day, for those whose last session ended with pain."""
    return (f"Your last session ended with pain. {NEXT_DAY}",) if agenda.hurt else ()


def closing_lines(agenda: Agenda, session_id: str) -> tuple[str, ...]:
    """What the session that has just ended adds up to."""
    chain = [s for s in agenda.sessions if session_id in {s.id, s.last_id}]
    if not chain:  # time-lapse
        return ("This session does not count: it ran faster than real time.",)
    if not chain[0].is_done:
        return ("A session counts as done from half of its planned time.",)
    return (place_text(agenda.progress), streak_text(agenda))
