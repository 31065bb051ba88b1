"""The practice day never goes back before one that was begun, unless a clock was wrong."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from routine_app.domain.past import day_lived
from routine_app.domain.record import Entry
from tests.fakes import make_session

TOKYO, HONOLULU = ZoneInfo("Asia/Tokyo"), ZoneInfo("Pacific/Honolulu")
EVENING = datetime(2026, 3, 30, 21, 0, tzinfo=TOKYO)


def lived(now: datetime, entries: tuple[Entry, ...], rollover: int = 4) -> date:
    return day_lived(now, rollover, lambda _day: entries)


def test_without_sessions_it_is_the_day_of_the_clock() -> None:
    assert lived(EVENING, ()) == date(2026, 3, 30)
    assert lived(EVENING.astimezone(HONOLULU), ()) == date(2026, 3, 29)


def test_who_flies_west_stays_in_the_day_that_was_begun() -> None:
    begun = make_session(at=EVENING)
    for hours in (1, 3, 20):
        now = (EVENING + timedelta(hours=hours)).astimezone(HONOLULU)
        assert lived(now, begun) == date(2026, 3, 30)
    next_day = datetime(2026, 3, 31, 4, 0, tzinfo=HONOLULU)
    assert lived(next_day, begun) == date(2026, 3, 31)


def test_what_a_wrong_clock_dated_later_says_nothing() -> None:
    ahead = make_session(at=EVENING + timedelta(days=1))
    assert lived(EVENING, ahead) == date(2026, 3, 30)


def test_time_lapse_says_nothing() -> None:
    now = EVENING.astimezone(HONOLULU) + timedelta(minutes=10)
    assert lived(now, make_session(at=EVENING, counts=False)) == date(2026, 3, 29)


def test_days_that_begin_later_from_now_on_do_not_undo_the_one_that_was_begun() -> None:
    morning = datetime(2026, 3, 30, 9, 0, tzinfo=TOKYO)
    now = morning + timedelta(hours=1)
    assert lived(now, (), rollover=12) == date(2026, 3, 29)
    assert lived(now, make_session(at=morning), rollover=12) == date(2026, 3, 30)
