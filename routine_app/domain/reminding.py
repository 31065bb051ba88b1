"""When somebody who asked for it is reminded of today's practice: once a day, and not when it is done.

Pure: it is told the time, and how an instant reads on the clocks of this place. That is enough for
daylight saving, and needs no database of zones.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, time, timedelta

from routine_app.domain.practice_day import (
    DEFAULT_ROLLOVER,
    ToLocal,
    first_instant,
    practice_day,
)
from routine_app.domain.value import Value, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from routine_app.domain.agenda import Agenda
    from routine_app.domain.preferences import Preferences

SNOOZE = timedelta(minutes=30)


class Said(Value):
    """What was said about a practice day: look again at `until`, or no more that day (None)."""

    day: date
    until: datetime | None = None

    @property
    def text(self) -> str:
        """As it is kept: "2026-03-02", or "2026-03-02 2026-03-02T08:00:00+00:00"."""
        return f"{self.day} {self.until.isoformat()}" if self.until else str(self.day)


def said_from(text: str) -> Said | None:
    """What `Said.text` has kept; None for anything else."""
    day, _, until = text.partition(" ")
    try:
        said = Said(date.fromisoformat(day), datetime.fromisoformat(until) if until else None)
    except ValueError:
        return None
    return said if said.until is None or said.until.tzinfo is not None else None


class Wish(Value):
    """What was asked for: a time of the day, and the hour at which a day begins."""

    at: time
    rollover: int = DEFAULT_ROLLOVER


class Look(Value):
    """Whether it is due now; if not, the instant (UTC) at which to look again."""

    is_due: bool
    next: datetime


def chosen_time(text: str) -> time | None:
    """ "07:30" or "7:30" as a time of the day; None for anything else."""
    hours, colon, minutes = text.partition(":")
    parts = (hours, minutes)
    if not colon or not all(p.isascii() and p.isdigit() and len(p) <= 2 for p in parts):
        return None
    if len(minutes) != 2 or int(hours) > 23 or int(minutes) > 59:
        return None
    return time(int(hours), int(minutes))


def look(
    wish: Wish, now: datetime, to_local: ToLocal, done: Collection[date], said: Said | None
) -> Look:
    """Whether to remind now. `now` is aware and local; `done` are the practice days with a practice.

    A time that passed while the computer slept is made up for until the practice day ends.
    """
    today = practice_day(now, wish.rollover)
    spoken = said if said is not None and said.day == today else None
    if today not in done and (spoken is None or spoken.until is not None):
        when = due_on(today, wish, to_local)
        if spoken is not None and spoken.until is not None:
            when = spoken.until
        if now >= when:
            return Look(True, now.astimezone(UTC))
        if practice_day(to_local(when), wish.rollover) == today:
            return Look(False, when.astimezone(UTC))
    return Look(False, _next_day(today, now, wish, to_local))


def look_at(
    chosen: Preferences, now: datetime, to_local: ToLocal, days: Callable[[], Agenda]
) -> Look | None:
    """The same with what was chosen; None when no reminder was. `days` are asked when it is due.

    Nobody is reminded before the safety note was read.
    """
    at = chosen_time(chosen.reminder)
    if at is None or not chosen.safety_read:
        return None
    wish, said = Wish(at, chosen.rollover), said_from(chosen.reminder_said)
    found = look(wish, now, to_local, (), said)
    if not found.is_due:
        return found
    agenda = days()
    done = set(agenda.done_days)
    if is_silent(agenda):
        done.add(practice_day(now, chosen.rollover))
    return look(wish, now, to_local, done, said)


def is_silent(agenda: Agenda) -> bool:
    """Whether nobody is reminded today: it is done, or something else was practised, or it is a
    day of rest.
    """
    return agenda.nothing_due or agenda.done_any_today or agenda.rests


# ------------------------------------------------------------- "in 30 minutes"


def look_once(chosen: Preferences, now: datetime, days: Callable[[], Agenda]) -> Look | None:
    """Where no daily time was chosen: the one reminder that was wished for, on its day alone.

    None when there is none, or no more.
    """
    until = wish_of_day(chosen, now)
    if until is None or chosen_time(chosen.reminder) is not None or not chosen.safety_read:
        return None
    if now < until:
        return Look(False, until)
    return None if is_silent(days()) else Look(True, now.astimezone(UTC))


def half_an_hour_on(chosen: Preferences, now: datetime, to_local: ToLocal) -> datetime | None:
    """The instant (UTC) of a reminder that is wished for now.

    None when the practice day is over by then: it would never come.
    """
    until = now.astimezone(UTC) + SNOOZE
    today = practice_day(now, chosen.rollover)
    return until if practice_day(to_local(until), chosen.rollover) == today else None


def wished_for(chosen: Preferences, now: datetime) -> datetime | None:
    """The instant (UTC) of a reminder that was wished for today and is still to come."""
    until = wish_of_day(chosen, now)
    return until if until is not None and until > now else None


def wish_of_day(chosen: Preferences, now: datetime) -> datetime | None:
    """The same for one that has not been shown, be it that the computer was off at its time."""
    said = said_from(chosen.reminder_said)
    return said.until if said and said.day == practice_day(now, chosen.rollover) else None


def once_shown(chosen: Preferences, now: datetime, to_local: ToLocal) -> Preferences:
    """What is kept when a reminder is shown: no other one today, but for a chosen time still ahead.

    One that was wished for before that time comes beside it.
    """
    today, at = practice_day(now, chosen.rollover), chosen_time(chosen.reminder)
    is_ahead = at is not None and due_on(today, Wish(at, chosen.rollover), to_local) > now
    return replace(chosen, reminder_said="" if is_ahead else Said(today).text)


def without_wish(chosen: Preferences) -> Preferences:
    """No reminder is to come that was wished for; what was said stays said."""
    said = said_from(chosen.reminder_said)
    if said is None or said.until is None:
        return chosen
    return replace(chosen, reminder_said=Said(said.day).text)


# ---------------------------------------------------------------------- clocks


def _next_day(today: date, now: datetime, wish: Wish, to_local: ToLocal) -> datetime:
    """The chosen time of the first day after today on which it is still to come."""
    day = today + timedelta(days=1)
    while (when := due_on(day, wish, to_local)) <= now:
        day += timedelta(days=1)
    return when


def due_on(day: date, wish: Wish, to_local: ToLocal) -> datetime:
    """The instant (UTC) at which a practice day's reminder is due.

    A time that does not exist that day is the first moment after it; of one that exists twice it
    is the first. A time before the rollover belongs to the night after the day.
    """
    after_midnight = wish.at.hour < wish.rollover
    calendar = day + timedelta(days=1) if after_midnight else day
    return first_instant(datetime.combine(calendar, wish.at), to_local)
