"""What the history page says, in the user's locale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.brief import Brief
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.session import Session, Status
from routine_app.domain.statistics import DayLevel, DayMark, Totals
from routine_app.domain.words import opening, side_by_side
from routine_app.ui.dates import brief_day_words, day_words, time_of_day

_MINUTE = 60_000
_LEVEL_WORDS = {
    DayLevel.EMPTY: mark("no practice"),
    DayLevel.MISSED: mark("missed"),
    DayLevel.BRIDGED: mark("missed and bridged"),
    DayLevel.PARTIAL: mark("partial"),
    DayLevel.SHORT: mark("short routine"),
    DayLevel.FULL: mark("full routine"),
    DayLevel.MORE: mark("two sessions or more"),
}
ADDED = mark("Added later")
"""How a practice that was put down afterwards is called."""


_PRACTISED = (DayLevel.PARTIAL, DayLevel.SHORT, DayLevel.FULL, DayLevel.MORE)
LEGEND = (
    (DayLevel.MISSED, mark("Missed")),
    (DayLevel.BRIDGED, mark("Bridged")),
    (DayLevel.PARTIAL, mark("Partial")),
    (DayLevel.SHORT, mark("Short")),
    (DayLevel.FULL, mark("Full")),
    (DayLevel.MORE, mark("Two or more")),
)


def minutes_text(milliseconds: int) -> str:
    """ "12 minutes", "less than a minute"."""
    if milliseconds < _MINUTE:
        return tr("less than a minute")
    return tr_count(round(milliseconds / _MINUTE), "{count} minute", "{count} minutes")


def mark_text(day: DayMark) -> str:
    """ "Friday 13 March, full routine, 12 minutes"."""
    words = [opening(day_words(day.day)), tr(_LEVEL_WORDS[day.level])]
    if day.backfilled:
        words.append(tr("added later"))
    if day.credit:
        words.append(minutes_text(day.credit))
    return side_by_side(words)


def nothing_words(day: date, can_be_added: Sequence[date]) -> str:
    """What to say of a day without sessions, newest of the days that can be added first."""
    if day == can_be_added[0]:
        return tr("Nothing yet today.")
    if day in can_be_added:
        return tr("Nothing was recorded. If you did practise, you can add it.")
    return tr("Nothing was recorded.")


def map_words(weeks: Sequence[Sequence[DayMark]], today: date) -> str:
    """ "Year map, 53 weeks: 78 days practised, 2 missed and bridged, 5 missed. Arrows ..." """
    levels = Counter(day.level for week in weeks for day in week if day.day <= today)
    practised = sum(levels[level] for level in _PRACTISED)
    found = [tr_count(practised, "{count} day practised", "{count} days practised")]
    if bridged := levels[DayLevel.BRIDGED]:
        found.append(tr_count(bridged, "{count} missed and bridged", "{count} missed and bridged"))
    if missed := levels[DayLevel.MISSED]:
        found.append(tr_count(missed, "{count} missed", "{count} missed"))
    said = tr_count(
        len(weeks),
        "Year map, {count} week: {days}.",
        "Year map, {count} weeks: {days}.",
        days=side_by_side(found),
    )
    keys = tr(
        "Up and Down go from day to day, Left and Right from week to week, Page Up and Page Down "
        "from month to month, Home to today. Enter shows what was done."
    )
    return f"{said} {keys}"


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
            return f"{tr('Today')}{hour}", tr("Today")
        case 1:
            return f"{tr('Yesterday')}{hour}", tr("Yesterday")
        case _:
            day = session.practice_day
            year = day.year != today.year
            long = opening(brief_day_words(day, locale, weekday=True, year=year))
            short = opening(brief_day_words(day, locale, year=year))
            return f"{long}{hour}", f"{short}{hour}", short


def status_text(session: Session | Brief) -> str:
    """ "Day 12, short", "Partial, 38 %", "Done", "Day 12, added later"."""
    return special_status(session) or tr("Done")


def special_status(session: Session | Brief) -> str:
    """The same, and nothing for a session that was just done."""
    words = []
    if session.program_day:
        words.append(tr("Day {day}", day=session.program_day))
    if session.short:
        words.append(tr("short", about="a session") if words else tr("Short", about="a session"))
    if session.backfilled:
        words.append(tr("added later") if words else tr(ADDED))
    if session.status is Status.PARTIAL:
        share = round(100 * session.credit / session.planned) if session.planned else 0
        is_first = not words
        words.append(
            tr("Partial, {share} %", share=share)
            if is_first
            else tr("partial, {share} %", share=share)
        )
    return side_by_side(words)


def change_text(session: Brief) -> str:
    """ "6 → 3", "6 →", "→ 3"; nothing when tightness was not told."""
    if session.before is session.after is None:
        return ""
    told = ("" if value is None else str(value) for value in (session.before, session.after))
    return " \N{RIGHTWARDS ARROW} ".join(told).strip()


def change_words(session: Brief) -> str:
    """ "tightness 6 before, 3 after": the same for those who hear it."""
    before, after = session.before, session.after
    if before is not None and after is not None:
        return tr("tightness {before} before, {after} after", before=before, after=after)
    if before is not None:
        return tr("tightness {before} before", before=before)
    return tr("tightness {after} after", after=after) if after is not None else ""


def totals_text(locale: QLocale, total: Totals) -> str:
    """ "41 sessions done, 7.8 hours practised": the time is that of all, also of partial ones."""
    sessions = tr_count(total.sessions, "{count} session done", "{count} sessions done")
    if total.credit < 60 * _MINUTE:
        time = minutes_text(total.credit)
        return tr("{sessions}, {time} practised", sessions=sessions, time=time)
    hours = locale.toString(total.credit / (60 * _MINUTE), "f", 1)
    return tr("{sessions}, {hours} hours practised", sessions=sessions, hours=hours)


def progress_text(progress: ProgramProgress) -> str:
    """ "Day 12 of 21 done", "Day 12 of 21 is next"; the number of the reset after the first."""
    run, day, days = progress.run, progress.day, len(progress.program.days)
    if progress.is_complete:
        return tr("{done} of {days} done", done=days, days=days)
    match run > 1, progress.done_today:
        case True, True:
            return tr("Reset {run}, day {day} of {days} done", run=run, day=day, days=days)
        case True, _:
            return tr("Reset {run}, day {day} of {days} is next", run=run, day=day, days=days)
        case _, True:
            return tr("Day {day} of {days} done", day=day, days=days)
        case _:
            return tr("Day {day} of {days} is next", day=day, days=days)
