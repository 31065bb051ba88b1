"""Streaks are computed from the done days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.streak import (
    BRIDGE_SPAN,
    current_streak,
    is_bridged,
    longest_streak,
    strength,
)

TODAY = date(2028, 3, 13)


def days_of(marks: str) -> set[date]:
    """Done days of a row such as "D D x .": D done, x missed, . today, not done yet."""
    row = marks.split()
    return {TODAY - timedelta(days=len(row) - 1 - n) for n, m in enumerate(row) if m == "D"}


@pytest.mark.parametrize(
    ("marks", "days", "bridged"),
    [
        ("D D D D", 4, 0),
        ("D D D .", 3, 0),
        ("D D x D", 3, 1),
        ("D D x .", 2, 1),
        ("D D x x .", 0, 0),
        ("D D x D D D D D D x D", 9, 2),
        ("D D x D D D D D x D", 6, 1),
        ("D x D x .", 1, 1),
        (".", 0, 0),
        ("D", 1, 0),
        ("x D x x D", 1, 0),
    ],
)
def test_the_current_streak(marks: str, days: int, bridged: int) -> None:
    streak = current_streak(days_of(marks), TODAY)
    assert (streak.days, len(streak.bridged)) == (days, bridged)


@pytest.mark.parametrize(
    ("marks", "longest"),
    [
        ("D D D x x D D", 3),
        ("D D x D D D D D D x D x x .", 9),
        ("D D x D D D D D x D", 7),
        ("x x .", 0),
        ("D x x D D x D", 3),
    ],
)
def test_the_longest_streak(marks: str, longest: int) -> None:
    assert longest_streak(days_of(marks)) == longest


def test_a_bridge_over_the_leap_day() -> None:
    days = {date(2028, 2, 28), date(2028, 3, 1)}
    streak = current_streak(days, date(2028, 3, 1))
    assert (streak.days, streak.bridged) == (2, (date(2028, 2, 29),))


done_days = st.sets(st.integers(0, 60), max_size=50)


def longest_by_definition(done: set[date], first: date, last: date) -> list[tuple[date, date, int]]:
    """Every run between two dates, straight from the definition: slow and obviously right."""
    runs = []
    span = (last - first).days + 1
    calendar = [first + timedelta(days=n) for n in range(span)]
    for begin in range(span):
        if calendar[begin] not in done:
            continue
        for end in range(begin, span):
            run = calendar[begin : end + 1]
            windows = (run[n : n + BRIDGE_SPAN] for n in range(len(run)))
            if any(sum(day not in done for day in window) >= 2 for window in windows):
                break
            runs.append((run[0], run[-1], sum(day in done for day in run)))
    return runs


@given(done_days)
def test_streaks_are_what_the_definition_says(offsets: set[int]) -> None:
    done = {TODAY - timedelta(days=n) for n in offsets}
    runs = longest_by_definition(done, TODAY - timedelta(days=61), TODAY)
    end = TODAY if TODAY in done else TODAY - timedelta(days=1)
    current = max((days for _, last, days in runs if last == end), default=0)
    assert current_streak(done, TODAY).days == current
    assert longest_streak(done) == max((days for *_, days in runs), default=0)


@given(st.lists(st.dates(date(2020, 1, 1), TODAY), max_size=40), st.randoms())
def test_order_and_repetition_of_days_do_not_matter(days: list[date], random: object) -> None:
    shuffled = [*days, *days[::2]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert current_streak(shuffled, TODAY) == current_streak(days, TODAY)
    assert longest_streak(shuffled) == longest_streak(days)


@given(done_days)
def test_practising_today_never_shortens_a_streak(offsets: set[int]) -> None:
    done = {TODAY - timedelta(days=n) for n in offsets}
    before = current_streak(done - {TODAY}, TODAY).days
    assert current_streak(done | {TODAY}, TODAY).days == before + 1


def test_days_to_come_do_not_count() -> None:
    assert current_streak({TODAY, TODAY + timedelta(days=1)}, TODAY).days == 1


def test_a_missed_day_between_two_done_ones_is_bridged() -> None:
    done = days_of("D x D x x D")
    assert [is_bridged(TODAY - timedelta(days=n), done) for n in (4, 2, 1)] == [True, False, False]


def test_strength_halves_in_thirteen_days_without_practice() -> None:
    done = {TODAY - timedelta(days=13 + n) for n in range(40)}
    last_done = TODAY - timedelta(days=13)
    then = strength(done, last_done)
    now = strength(done, TODAY + timedelta(days=1))
    assert now == pytest.approx(then / 2)
    assert 0 < now < then < 1


def test_no_day_has_no_strength() -> None:
    assert strength([], TODAY) == 0


@given(st.sets(st.integers(1, 40)))
def test_today_adds_a_day_to_a_row_that_lives(ago: set[int]) -> None:
    done = {TODAY - timedelta(days=days) for days in ago}
    before = current_streak(done, TODAY)
    assert current_streak({*done, TODAY}, TODAY).days == (before.days + 1)
