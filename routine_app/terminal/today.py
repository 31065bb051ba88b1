"""Today in plain lines: the day, what is due, and the commands that start it."""

from __future__ import annotations

from shlex import quote

from routine_app.content.names import Names
from routine_app.domain.afterwards import Afterwards
from routine_app.domain.agenda import Agenda
from routine_app.domain.language import mark, tr
from routine_app.domain.preferences import Preferences
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words, side_by_side
from routine_app.terminal.history import place_text, streak_text
from routine_app.terminal.words import date_text

CHANGED = mark("The routine or your settings have changed since it broke off: it begins anew.")


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
    lines += ["", side_by_side((due.name, minutes_words(timeline.total)))]
    if agenda.nothing_due:
        again = tr("Done for today. Again: {command}", command=f"routine-app play {due.id} --text")
        lines.append(again)
    elif unfinished is not None and unfinished.next_work is not None:
        number, command = unfinished.next_work.number, "routine-app today --text"
        lines.append(
            tr("Continue from exercise {number}: {command}", number=number, command=command)
        )
    else:
        lines.append(tr("Start: {command}", command="routine-app today --text"))
        lines.append(tr("Short option: {command}", command="routine-app today --short --text"))
    return tuple(lines)


def left_lines(session: Session, names: Names | None = None) -> tuple[str, ...]:
    """How to go on with another routine that broke off today, under its name of now."""
    work = session.next_work
    if session.ending is not None or session.program or work is None:
        return ()
    return (
        tr(
            "{routine} broke off at exercise {number}. Continue: {command}",
            routine=(names or Names()).routine_of(session),
            number=work.number,
            command=f"routine-app play {quote(session.file or session.routine)} --text",
        ),
    )


def to_mind(agenda: Agenda) -> tuple[str, ...]:
    """The question before today's day as something to mind: only windows ask and keep answers."""
    gate = agenda.progress.gate_due
    if gate is None:
        return ()
    said = [gate.ask]
    if gate.on_yes is not None:
        said.append(tr("If yes: {change}", change=gate.on_yes.say))
    if gate.on_no is not None:
        said.append(tr("If no: {change}", change=gate.on_no.say))
    return (" ".join(said),)


def pain_lines(agenda: Agenda) -> tuple[str, ...]:
    """The rule of the next day, for those whose last session ended with pain."""
    said = tr(
        "Your last session ended with pain. If it is still worse today, take a day of rest, "
        "then half the range and half the time."
    )
    return (said,) if agenda.hurt else ()


def closing_lines(agenda: Agenda, session_id: str) -> tuple[str, ...]:
    """What the session that has just ended adds up to."""
    chain = [s for s in agenda.sessions if session_id in {s.id, s.last_id}]
    if not chain:  # time-lapse
        return (tr("This session does not count: it ran faster than real time."),)
    if not chain[0].is_done:
        return (tr("A session counts as done from half of its planned time."),)
    return (place_text(agenda.progress), streak_text(agenda))
