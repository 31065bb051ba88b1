"""The hole between two readings of the clocks: how long it was, and whether the machine slept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.moment import Gap, Moment, gap_between
from tests.fakes import MONDAY

BEGAN = Moment(5_000, 9_000, MONDAY)


def later(awake: int, asleep: int = 0, *, tells_sleep: bool = True) -> Moment:
    return Moment(
        BEGAN.monotonic + awake,
        BEGAN.since_boot + awake + asleep,
        MONDAY + timedelta(milliseconds=awake + asleep),
        tells_sleep,
    )


def gap_until(now: Moment) -> Gap:
    gap = gap_between(BEGAN, now, SECOND)
    assert gap is not None
    return gap


def test_what_was_expected_is_no_gap() -> None:
    assert gap_between(BEGAN, later(3 * SECOND), SECOND) is None


def test_a_machine_that_slept_is_told_from_a_program_that_stood_still() -> None:
    slept, still = gap_until(later(500, 14 * MINUTE)), gap_until(later(92 * SECOND))
    assert (slept.length, slept.asleep, slept.slept) == (14 * MINUTE + 500, 14 * MINUTE, True)
    assert (still.length, still.asleep, still.slept) == (92 * SECOND, 0, False)


def test_what_was_longer_names_the_gap() -> None:
    assert gap_until(later(MINUTE, 5 * MINUTE)).slept
    assert not gap_until(later(5 * MINUTE, MINUTE)).slept


@pytest.mark.parametrize(("length", "slept"), [(40 * SECOND, False), (14 * MINUTE, True)])
def test_with_one_clock_alone_a_long_hole_is_taken_for_sleep(length: int, *, slept: bool) -> None:
    gap = gap_until(later(length, tells_sleep=False))
    assert gap.asleep is None
    assert gap.slept is slept
