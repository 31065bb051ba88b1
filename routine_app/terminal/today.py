"""Today in plain lines: the day, what is due, and the commands that start it."""

from __future__ import annotations

from routine_app.domain.agenda import Agenda
from routine_app.domain.preferences import Preferences
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.terminal.history import place_text, streak_text
from routine_app.terminal.words import date_text, minutes_text


def today_lines(agenda: Agenda, due: Routine, preferences: Preferences) -> tuple[str, ...]:
    """The first page of the program, as far as a terminal can show it."""
    timeline = build_timeline(due, preferences.timeline_settings())
    lines = [date_text(agenda.today), place_text(agenda.progress)]
    if agenda.sessions:
        lines.append(streak_text(agenda))
    lines += ["", f"{due.name}, {minutes_text(timeline.total)}"]
    if agenda.done_any_today:
        lines.append(f"Done for today. Again: routine-app play {due.id} --text")
    elif agenda.unfinished is not None and agenda.unfinished.next_work is not None:
        number = agenda.unfinished.next_work.number
        lines.append(f"Continue from exercise {number}: routine-app today --text")
    else:
        lines.append("Start: routine-app today --text")
        lines.append("Short option: routine-app today --short --text")
    return tuple(lines)


def closing_lines(agenda: Agenda) -> tuple[str, ...]:
    """What a session that has just ended adds up to."""
    if not agenda.done_any_today:
        return (
            "It counts as done from half of the planned time. Continue: routine-app today --text",
        )
    return (place_text(agenda.progress), streak_text(agenda))
