"""What the history page says, in the user's locale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.brief import Brief
from routine_app.domain.session import Session, Status
from routine_app.domain.statistics import DayLevel, DayMark, Totals
from routine_app.domain.words import plural
from routine_app.ui.dates import day_words, time_of_day

_MINUTE = 60_000
_LEVEL_WORDS = {
    DayLevel.EMPTY: "no practice",
    DayLevel.MISSED: "missed",
    DayLevel.BRIDGED: "missed and bridged",
    DayLevel.PARTIAL: "partial",
    DayLevel.SHORT: "short routine",
    DayLevel.FULL: "full routine",
    DayLevel.MORE: "two sessions or more",
}
ADDED = "Added later"
"""How a practice that was put down afterwards is called."""

DONE = "Done"

_PRACTISED = (DayLevel.PARTIAL, DayLevel.SHORT, DayLevel.FULL, DayLevel.MORE)
LEGEND = (
    (DayLevel.MISSED, "Missed"),
    (DayLevel.BRIDGED, "Bridged"),
    (DayLevel.PARTIAL, "Partial"),
    (DayLevel.SHORT, "Short"),
    (DayLevel.FULL, "Full"),
    (DayLevel.MORE, "Two or more"),
)


def minutes_text(milliseconds: int) -> str:
    """ "12 minutes", "less than a minute"."""
    if milliseconds < _MINUTE:
        return "less than a minute"
    return plural(round(milliseconds / _MINUTE), "minute")


def mark_text(mark: DayMark) -> str:
    """ "Friday 13 March, full routine, 12 minutes"."""
    words = [day_words(mark.day), _LEVEL_WORDS[mark.level]]
    if mark.backfilled:
        words.append("added later")
    if mark.credit:
        words.append(minutes_text(mark.credit))
    return ", ".join(words)


def nothing_words(day: date, can_be_added: Sequence[date]) -> str:
    """What to say of a day without sessions, newest of the days that can be added first."""
    if day == can_be_added[0]:
        return "Nothing yet today."
    if day in can_be_added:
        return "Nothing was recorded. If you did practise, you can add it."
    return "Nothing was recorded."


def map_words(weeks: Sequence[Sequence[DayMark]], today: date) -> str:
    """ "Year map, 53 weeks: 78 days practised, 2 missed and bridged, 5 missed. Arrows ..." """
    levels = Counter(mark.level for week in weeks for mark in week if mark.day <= today)
    practised = sum(levels[level] for level in _PRACTISED)
    found = [f"{plural(practised, 'day')} practised"]
    for level in (DayLevel.BRIDGED, DayLevel.MISSED):
        found += [f"{levels[level]} {_LEVEL_WORDS[level]}"] if levels[level] else []
    return (
        f"Year map, {plural(len(weeks), 'week')}: {', '.join(found)}. "
        "Up and Down go from day to day, Left and Right from week to week, Page Up and Page Down "
        "from month to month, Home to today. Enter shows what was done."
    )


def clock_text(milliseconds: int) -> str:
    """ "12:31"."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02d}"


def when_texts(locale: QLocale, session: Session | Brief, today: date) -> tuple[str, ...]:
    """ "Today 21:05", "Yesterday 07:30", "Fri 13 Mar 21:05"; the year when it is not this one.

    Where there is less room the shorter "13 Mar 21:05" and "13 Mar". Nobody knows the hour of what
    was put down afterwards.
    """
    hour = "" if session.backfilled else f" {time_of_day(session.started_at)}"
    match (today - session.practice_day).days:
        case 0:
            return f"Today{hour}", "Today"
        case 1:
            return f"Yesterday{hour}", "Yesterday"
        case _:
            same_year = session.practice_day.year == today.year
            form = "d MMM" if same_year else "d MMM yyyy"
            day = _qdate(session.practice_day)
            short = locale.toString(day, form)
            return f"{locale.toString(day, f'ddd {form}')}{hour}", f"{short}{hour}", short


def status_text(session: Session | Brief) -> str:
    """ "Day 12, short", "Partial, 38 %", "Done", "Day 12, added later"."""
    words = []
    if session.program_day:
        words.append(f"Day {session.program_day}")
    if session.short:
        words.append("short")
    if session.backfilled:
        words.append(ADDED.lower())
    if session.status is Status.PARTIAL:
        share = round(100 * session.credit / session.planned) if session.planned else 0
        words.append(f"partial, {share} %")
    text = ", ".join(words) or DONE
    return text[0].upper() + text[1:]


def change_text(session: Brief) -> str:
    """ "6 → 3", "6 →", "→ 3"; nothing when tightness was not told."""
    if session.before is session.after is None:
        return ""
    told = ("" if value is None else str(value) for value in (session.before, session.after))
    return " \N{RIGHTWARDS ARROW} ".join(told).strip()


def change_words(session: Brief) -> str:
    """ "tightness 6 before, 3 after": the same for those who hear it."""
    told = ((session.before, "before"), (session.after, "after"))
    said = ", ".join(f"{value} {when}" for value, when in told if value is not None)
    return f"tightness {said}" if said else ""


def totals_text(locale: QLocale, total: Totals) -> str:
    """ "41 sessions, 7.8 hours practised"."""
    sessions = plural(total.sessions, "session")
    if total.credit < 60 * _MINUTE:
        return f"{sessions}, {minutes_text(total.credit)} practised"
    return f"{sessions}, {locale.toString(total.credit / (60 * _MINUTE), 'f', 1)} hours practised"


def progress_text(progress: ProgramProgress) -> str:
    """ "Day 12 of 21 done", "Day 12 of 21 is next"; the number of the reset after the first."""
    count = len(progress.program.days)
    reset = f"Reset {progress.run}, day" if progress.run > 1 else "Day"
    if progress.is_complete:
        return f"{count} of {count} done"
    state = "done" if progress.done_today else "is next"
    return f"{reset} {progress.day} of {count} {state}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
