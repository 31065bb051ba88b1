"""Sitting goes on after a restart as if there had been none, and never by a clock that was set."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

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
)
from routine_app.domain.sitting_kept import kept, taken_up
from routine_app.domain.value import replace

DAY = date(2026, 3, 2)
WALL = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
HOUR = 60 * MINUTE


def after(milliseconds: int) -> datetime:
    return WALL + timedelta(milliseconds=milliseconds)


def sat(minutes: int, begin: int = 0) -> Sitting:
    """After so many minutes with a look in each."""
    found = Sitting()
    for minute in range(minutes + 1):
        found = look_at_desk(found, Seen(begin + minute * MINUTE, DAY, 0))
    return found


def test_after_a_short_pause_the_stretch_goes_on_although_the_computer_started_anew() -> None:
    on_wall = kept(sat(30), 30 * MINUTE, after(30 * MINUTE))
    found = taken_up(on_wall, 5000, after(33 * MINUTE), DAY)
    found = look_at_desk(found, Seen(5000, DAY, 0))
    assert (found.length, found.longest) == (33 * MINUTE, 33 * MINUTE)


def test_a_pause_as_long_as_a_break_was_one() -> None:
    on_wall = kept(sat(30), 30 * MINUTE, after(30 * MINUTE))
    found = taken_up(on_wall, 5000, after(35 * MINUTE), DAY)
    found = look_at_desk(found, Seen(5000, DAY, 0))
    assert (found.length, found.longest) == (0, 30 * MINUTE)


def test_the_next_day_has_no_longest_stretch_yet() -> None:
    on_wall = kept(sat(30), 30 * MINUTE, after(30 * MINUTE))
    found = taken_up(on_wall, 5000, after(20 * HOUR), DAY + timedelta(days=1))
    found = look_at_desk(found, Seen(5000, DAY + timedelta(days=1), 0))
    assert found.longest == 0


def test_what_was_waved_away_before_is_not_offered_again_at_once() -> None:
    on_wall = kept(offered(sat(50), 50 * MINUTE), 50 * MINUTE, after(50 * MINUTE))
    found = taken_up(on_wall, 5000, after(51 * MINUTE), DAY)
    assert found.waits == 5000 + 49 * MINUTE


def test_who_has_just_opened_the_program_is_left_in_peace() -> None:
    on_wall = kept(sat(60), HOUR, after(HOUR))
    found = taken_up(on_wall, 5000, after(HOUR), DAY)
    for minute in range(5):
        found = look_at_desk(found, Seen(5000 + minute * MINUTE, DAY, 0))
        assert not is_break_due(found, 50 * MINUTE)
    assert is_break_due(look_at_desk(found, Seen(5000 + 5 * MINUTE, DAY, 0)), 50 * MINUTE)


@pytest.mark.parametrize(
    "wrong",
    [
        {"last": 31 * MINUTE, "looked": 31 * MINUTE},
        {"looked": 31 * MINUTE},
        {"looked": 29 * MINUTE},
        {"day": DAY + timedelta(days=1)},
        {"longest": 29 * MINUTE},
        {"longest": 50 * HOUR},
        {"since": 31 * MINUTE},
    ],
)
def test_what_cannot_be_true_is_forgotten(wrong: dict[str, int]) -> None:
    sitting = replace(sat(30), **wrong)
    on_wall = kept(sitting, 30 * MINUTE, after(30 * MINUTE))
    assert taken_up(on_wall, 5000, after(30 * MINUTE), DAY) == Sitting()


def test_looking_at_an_empty_chair_changes_nothing_that_is_kept() -> None:
    left = look_at_desk(sat(30), Seen(36 * MINUTE, DAY, 6 * MINUTE))
    again = look_at_desk(left, Seen(37 * MINUTE, DAY, 7 * MINUTE))
    assert kept(left, 36 * MINUTE, after(36 * MINUTE)) == kept(
        again, 37 * MINUTE, after(37 * MINUTE)
    )


def test_who_was_still_for_a_while_before_and_after_a_restart_has_not_got_up() -> None:
    """Four minutes of reading on both sides of it, with one key in between."""
    still = look_at_desk(sat(30), Seen(34 * MINUTE, DAY, 4 * MINUTE))
    on_wall = kept(still, 34 * MINUTE, after(34 * MINUTE))
    found = taken_up(on_wall, 5000, after(36 * MINUTE), DAY)
    found = look_at_desk(found, Seen(5000, DAY, 2 * MINUTE))
    assert found.length == 34 * MINUTE


looks = st.lists(st.tuples(st.integers(1, 7 * MINUTE), st.integers(0, 7 * MINUTE)), max_size=20)


@given(looks, looks, st.integers(0, 100 * HOUR), st.integers(0, 100 * HOUR))
def test_a_restart_between_two_looks_changes_nothing(
    before: list[tuple[int, int]], later: list[tuple[int, int]], boot: int, next_boot: int
) -> None:
    """Whatever the clocks since the start of the computer say on both sides of it."""
    passed, through, restarted = 0, Sitting(), Sitting()
    for step, idle in before:
        passed += step
        through = look_at_desk(through, Seen(boot + passed, DAY, idle))
    on_wall = kept(through, boot + passed, after(passed))
    restarted = taken_up(on_wall, next_boot + passed, after(passed), DAY)
    for step, idle in later:
        passed += step
        through = look_at_desk(through, Seen(boot + passed, DAY, idle))
        restarted = look_at_desk(restarted, Seen(next_boot + passed, DAY, idle))
    assert (restarted.length, restarted.longest) == (through.length, through.longest)


@given(
    st.integers(-HOUR, HOUR),
    st.none() | st.integers(-HOUR, HOUR),
    st.integers(-HOUR, 60 * HOUR),
    st.integers(0, 3 * HOUR),
    st.integers(0, BREAK),
)
def test_whatever_a_file_says_nobody_sat_longer_than_it_can_be(
    last: int, since: int | None, longest: int, now: int, idle: int
) -> None:
    at = round(WALL.timestamp() * 1000)
    told = None if since is None else at + since
    before = Sitting(DAY, told, at + last, at + last, longest, at)
    found = look_at_desk(taken_up(before, now, WALL, DAY), Seen(now, DAY, idle))
    assert found.last <= now
    assert 0 <= found.length <= found.longest <= 48 * HOUR + BREAK
