"""A reminder that is wished for: in half an hour, on this practice day, beside the daily one."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from routine_app.domain.preferences import Preferences
from routine_app.domain.reminding import (
    SNOOZE,
    Said,
    half_an_hour_on,
    look_at,
    look_once,
    once_shown,
    wished_for,
    without_wish,
)
from routine_app.domain.value import replace

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 3, 2)
READ = Preferences(safety_read=True)
AT_EIGHT = Said(DAY, datetime(2026, 3, 2, 7, tzinfo=UTC))
"""Eight o'clock in Berlin."""


def local(instant: datetime) -> datetime:
    return instant.astimezone(BERLIN)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=BERLIN)


def days(*, due: bool = True, any_today: bool = False) -> SimpleNamespace:
    done = frozenset({DAY}) if any_today else frozenset()
    return SimpleNamespace(
        nothing_due=not due, done_any_today=any_today, done_days=done, rests=False
    )


def chosen(said: Said = AT_EIGHT, reminder: str = "") -> Preferences:
    return replace(READ, reminder=reminder, reminder_said=said.text)


def test_without_a_daily_time_it_is_the_only_one() -> None:
    before = look_once(chosen(), at(7, 59), pytest.fail)
    assert before is not None
    assert (before.is_due, before.next) == (False, at(8))
    due = look_once(chosen(), at(8), days)  # type: ignore[arg-type]
    assert due is not None
    assert due.is_due


@pytest.mark.parametrize(
    "kept",
    [
        READ,
        chosen(Said(DAY)),
        chosen(reminder="20:00"),
        chosen(Said(DAY - timedelta(days=1), AT_EIGHT.until)),
        replace(chosen(), safety_read=False),
    ],
)
def test_nothing_else_is_one(kept: Preferences) -> None:
    assert look_once(kept, at(8), days) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("done", [days(due=False), days(any_today=True)])
def test_a_done_day_is_silent(done: SimpleNamespace) -> None:
    assert look_once(chosen(), at(8), lambda: done) is None  # type: ignore[arg-type, return-value]


def test_half_an_hour_that_ends_after_the_day_is_never_promised() -> None:
    night = DAY + timedelta(days=1)
    assert half_an_hour_on(READ, at(3, 29, night), local) == at(3, 59, night)
    assert half_an_hour_on(READ, at(3, 30, night), local) is None


def test_it_is_told_while_it_is_to_come() -> None:
    assert wished_for(chosen(), at(7, 59)) == at(8)
    assert wished_for(chosen(), at(8)) is None
    assert wished_for(chosen(Said(DAY)), at(7)) is None


def test_once_it_was_shown_the_daily_one_is_still_to_come() -> None:
    shown = once_shown(chosen(reminder="20:00"), at(8), local)
    evening = look_at(shown, at(8), local, days)  # type: ignore[arg-type]
    assert evening is not None
    assert (evening.is_due, evening.next) == (False, at(20))
    later = look_at(shown, at(20), local, days)  # type: ignore[arg-type]
    assert later is not None
    assert later.is_due


@pytest.mark.parametrize("reminder", ["", "07:30", "08:00"])
def test_once_it_was_shown_nothing_more_comes_today(reminder: str) -> None:
    assert once_shown(chosen(reminder=reminder), at(8), local).reminder_said == Said(DAY).text


def test_without_the_wish_what_was_said_stays_said() -> None:
    assert without_wish(chosen()).reminder_said == Said(DAY).text
    assert without_wish(READ) is READ
    assert wished_for(without_wish(chosen()), at(7)) is None


def test_half_an_hour_is_half_an_hour_on_the_night_the_clocks_change() -> None:
    evening = datetime(2026, 3, 29, 0, 45, tzinfo=UTC).astimezone(BERLIN)
    assert half_an_hour_on(READ, evening, local) == evening.astimezone(UTC) + SNOOZE
