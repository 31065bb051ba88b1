"""Marks of the days and totals."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.record import Ending
from routine_app.domain.session import Session
from routine_app.domain.statistics import DayLevel, day_marks, month_of, totals, year_map
from routine_app.domain.value import replace
from tests.domain.test_agenda import FIRST, session

TODAY = FIRST + timedelta(days=9)


def level(day: int, *sessions: Session) -> DayLevel:
    when = FIRST + timedelta(days=day)
    return day_marks(Chronicle.of_sessions(sessions), when, when, TODAY)[0].level


def test_a_day_is_full_short_partial_or_more() -> None:
    full = session(FIRST, 1)
    short = replace(full, chain=("short",), short=True)
    partial = session(FIRST, 1, credit=10_000, ending=Ending.ENDED)
    assert level(0, full) is DayLevel.FULL
    assert level(0, short) is DayLevel.SHORT
    assert level(0, partial) is DayLevel.PARTIAL
    assert level(0, full, partial) is DayLevel.FULL
    assert level(0, full, short) is DayLevel.MORE


def test_days_before_the_first_session_today_and_days_to_come_are_not_missed() -> None:
    first = session(FIRST + timedelta(days=2), 1)
    assert [level(day, first) for day in (0, 1, 9, 10)] == [DayLevel.EMPTY] * 4
    assert level(5, first) is DayLevel.MISSED


def test_a_single_missed_day_is_bridged() -> None:
    around = (session(FIRST, 1), session(FIRST + timedelta(days=2), 2))
    assert level(1, *around) is DayLevel.BRIDGED


def test_a_start_without_any_hold_is_no_practice() -> None:
    assert level(0, session(FIRST, 1, credit=0, ending=None)) is DayLevel.EMPTY


@pytest.mark.parametrize("first_weekday", range(7))
def test_the_year_map_ends_with_the_week_of_today(first_weekday: int) -> None:
    weeks = year_map(Chronicle(), TODAY, first_weekday)
    assert len(weeks) == 53
    assert all(len(week) == 7 for week in weeks)
    assert all(week[0].day.weekday() == first_weekday for week in weeks)
    assert TODAY in {mark.day for mark in weeks[-1]}


def test_the_year_map_goes_over_a_leap_day() -> None:
    days = [mark.day for week in year_map(Chronicle(), date(2028, 3, 10)) for mark in week]
    assert date(2028, 2, 29) in days
    assert len(set(days)) == 53 * 7


def test_a_month_is_whole_weeks_around_it() -> None:
    weeks = month_of(Chronicle(), date(2026, 2, 14), TODAY)
    assert [week[0].day for week in weeks] == [
        date(2026, 1, 26) + timedelta(7 * n) for n in range(5)
    ]
    assert weeks[-1][-1].day == date(2026, 3, 1)
    assert len(month_of(Chronicle(), date(2026, 2, 14), TODAY, first_weekday=6)) == 4


def test_totals_count_done_sessions_and_all_time() -> None:
    partial = session(FIRST, 1, credit=10_000, ending=Ending.ENDED)
    lapse = replace(session(FIRST, 1), counts=False)
    found = totals(Chronicle.of_sessions([session(FIRST, 1), partial, lapse]))
    assert (found.sessions, found.credit) == (1, 70_000)
