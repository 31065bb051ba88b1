"""Sitting is counted from looks: breaks end a stretch, and nothing is ever counted twice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.sitting import (
    BREAK,
    MINUTE,
    Seen,
    Sitting,
    is_break_due,
    look_at_desk,
    offered,
    sitting_words,
)

DAY = date(2026, 3, 2)
HOUR = 60 * MINUTE


def looked(
    minutes: int, sitting: Sitting | None = None, *, idle: int | None = 0, begin: int = 0
) -> Sitting:
    """After so many minutes with a look in each."""
    found = sitting or Sitting()
    for minute in range(minutes + 1):
        found = look_at_desk(found, Seen(begin + minute * MINUTE, DAY, idle))
    return found


def test_an_hour_of_use_is_an_hour_of_sitting() -> None:
    found = looked(60)
    assert (found.length, found.longest) == (HOUR, HOUR)
    assert is_break_due(found, 50 * MINUTE)
    assert not is_break_due(found, 61 * MINUTE)


def test_where_nobody_tells_breaks_come_at_plain_intervals() -> None:
    assert looked(60, idle=None).length == HOUR


def test_five_minutes_away_end_a_stretch_where_it_was_left() -> None:
    found = looked(30)
    for minute in range(1, 7):
        found = look_at_desk(found, Seen((30 + minute) * MINUTE, DAY, minute * MINUTE))
    assert (found.since, found.length, found.longest) == (None, 0, 30 * MINUTE)
    assert not is_break_due(found, MINUTE)
    again = look_at_desk(found, Seen(40 * MINUTE, DAY, 0))
    assert (again.since, again.length) == (40 * MINUTE, 0)


def test_reading_for_four_minutes_is_sitting() -> None:
    found = look_at_desk(looked(30), Seen(34 * MINUTE, DAY, 4 * MINUTE - 1))
    found = look_at_desk(found, Seen(35 * MINUTE, DAY, 0))
    assert found.length == 35 * MINUTE


def test_a_break_between_two_looks_is_a_break() -> None:
    slept = look_at_desk(looked(30), Seen(90 * MINUTE, DAY, 0))
    assert (slept.length, slept.longest) == (0, 30 * MINUTE)
    assert look_at_desk(looked(30), Seen(90 * MINUTE, DAY, None)).length == 0


def test_who_practises_does_not_sit() -> None:
    found = look_at_desk(looked(30), Seen(31 * MINUTE, DAY, 0, away=True))
    assert (found.since, found.longest) == (None, 30 * MINUTE)


@pytest.mark.parametrize("idle", [0, None])
def test_behind_a_locked_screen_nobody_sits(idle: int | None) -> None:
    """Some desktops tell of no idle time at all, or always of none."""
    found = looked(30)
    for minute in range(31, 34):
        found = look_at_desk(found, Seen(minute * MINUTE, DAY, idle, locked=True))
    soon_back = look_at_desk(found, Seen(34 * MINUTE, DAY, idle))
    assert soon_back.length == 34 * MINUTE
    for minute in range(34, 37):
        found = look_at_desk(found, Seen(minute * MINUTE, DAY, idle, locked=True))
    assert (found.since, found.longest) == (None, 30 * MINUTE)


def test_a_new_day_has_a_longest_stretch_of_its_own() -> None:
    found = looked(30)
    next_day = look_at_desk(found, Seen(30 * MINUTE, DAY + timedelta(days=1), 10))
    assert next_day.longest == next_day.length == 30 * MINUTE
    away = look_at_desk(found, Seen(HOUR, DAY + timedelta(days=1), HOUR))
    assert away.longest == 0


def test_what_was_offered_is_not_offered_at_once_again() -> None:
    found = offered(looked(50), 50 * MINUTE)
    assert not is_break_due(found, 50 * MINUTE)
    assert not is_break_due(looked(49, found, begin=50 * MINUTE), 50 * MINUTE)
    assert is_break_due(looked(50, found, begin=50 * MINUTE), 50 * MINUTE)


def test_a_clock_that_goes_back_begins_anew() -> None:
    assert look_at_desk(looked(60), Seen(5, DAY, 0)).length == 0


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (0, ""),
        (MINUTE - 1, ""),
        (MINUTE, "Longest sitting today: 1 min."),
        (HOUR, "Longest sitting today: 1 h."),
        (HOUR + 10 * MINUTE, "Longest sitting today: 1 h 10 min."),
    ],
)
def test_it_is_said_in_hours_and_minutes(milliseconds: int, words: str) -> None:
    assert sitting_words(milliseconds) == words


steps = st.lists(
    st.tuples(
        st.integers(0, 20 * MINUTE),
        st.none() | st.integers(0, 30 * MINUTE),
        st.booleans(),
        st.integers(0, 1),
        st.booleans(),
    ),
    max_size=40,
)


@given(steps, st.integers(0, HOUR))
def test_whatever_is_seen_nobody_sat_longer_than_time_has_passed(
    seen: list[tuple[int, int | None, bool, int, bool]], begin: int
) -> None:
    found, now, day = Sitting(), begin, DAY
    for step, idle, away, days, locked in seen:
        now, day = now + step, day + timedelta(days=days)
        before, found = found, look_at_desk(found, Seen(now, day, idle, away, locked))
        assert 0 <= found.length <= now - begin + BREAK
        assert found.longest >= found.length
        assert found.last <= now
        if away or (idle or 0) >= BREAK:
            assert found.since is None
        if locked:
            assert found.longest <= before.longest
        if step >= BREAK and (idle or 0) < BREAK and not away and before.since is not None:
            assert found.length == 0
