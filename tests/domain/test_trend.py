"""The trend of tightness, in numbers and in words."""

from __future__ import annotations

from datetime import date, timedelta

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.record import CheckIn
from routine_app.domain.session import Session
from routine_app.domain.trend import MOST_DAYS, TrendDay, trend, trend_words
from routine_app.domain.value import replace
from tests.domain.test_agenda import FIRST, session


def told(day: int, before: int | None, after: int | None, minute: int = 0) -> Session:
    one = session(FIRST + timedelta(days=day), day + 1)
    return replace(
        one,
        chain=(f"{day}-{minute}",),
        started_at=one.started_at + timedelta(minutes=minute),
        check_in=CheckIn("", before, after),
    )


def found(*sessions: Session, today: int = 90) -> tuple[TrendDay, ...]:
    return trend(Chronicle.of_sessions(sessions), FIRST + timedelta(days=today))


def words(*sessions: Session) -> str:
    return trend_words(found(*sessions))


def at(day: int) -> date:
    return FIRST + timedelta(days=day)


def test_a_day_is_told_by_its_first_before_and_its_last_after() -> None:
    days = found(told(0, 7, 5), told(0, 4, None, 10), told(0, None, 3, 20), told(2, None, 4))
    assert days == (TrendDay(at(0), 7, 3), TrendDay(at(2), None, 4))


def test_days_without_a_check_in_have_no_place() -> None:
    assert found(session(FIRST, 1)) == ()


def test_only_the_newest_days_are_looked_at_and_none_to_come() -> None:
    days = found(*(told(day, 5, 4) for day in range(60)), today=50)
    assert (len(days), days[0].day, days[-1].day) == (MOST_DAYS, at(21), at(50))


def test_three_check_ins_make_a_trend() -> None:
    assert words() == "The trend starts with 3 check-ins."
    assert words(told(0, 6, 4), told(1, 6, 4)) == "The trend starts with 3 check-ins. 2 so far."


def test_it_says_how_both_have_changed() -> None:
    said = words(told(0, 8, 6), told(5, 7, 4), told(12, 6, 3))
    assert said == "After fell from 6 to 3 in 12 days. Before fell from 8 to 6 in 12 days."


def test_it_says_what_rose_and_what_stayed() -> None:
    said = words(told(0, 6, 2), told(1, 6, 3), told(2, 6, 3))
    assert said == "After rose from 2 to 3 in 2 days. Before is 6, as 2 days ago."


def test_what_was_told_once_has_not_changed() -> None:
    assert words(told(0, 6, None), told(1, 5, None), told(2, 4, 3)) == (
        "Before fell from 6 to 4 in 2 days."
    )
