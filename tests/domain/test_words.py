"""Sentences that every screen says the same way."""

from __future__ import annotations

from datetime import date

import pytest

from routine_app.domain.dose import Breaths, Dose, Timed
from routine_app.domain.exercise import Sides
from routine_app.domain.routine import ExerciseStep, SideOrder
from routine_app.domain.streak import Streak
from routine_app.domain.value import replace
from routine_app.domain.words import (
    dose_words,
    longest_words,
    minutes_words,
    streak_words,
    time_words,
)
from tests.domain.builders import exercise, held, repeated


@pytest.mark.parametrize(
    ("streak", "words"),
    [
        (Streak(), "A new row starts today"),
        (Streak(1), "1 day in a row"),
        (Streak(9, (date(2026, 3, 3),)), "9 days in a row, 1 bridged"),
    ],
)
def test_the_streak_in_words(streak: Streak, words: str) -> None:
    assert streak_words(streak) == words


def test_the_longest_in_words() -> None:
    assert [longest_words(n) for n in (1, 12)] == ["Longest 1 day", "Longest 12 days"]


@pytest.mark.parametrize(
    ("ms", "words"),
    [(0, "0 s"), (45_000, "45 s"), (60_000, "1 min"), (90_000, "90 s"), (150_000, "2:30 min")],
)
def test_times_in_words(ms: int, words: str) -> None:
    assert time_words(ms) == words


@pytest.mark.parametrize(("ms", "words"), [(10_000, "1 min"), (655_000, "11 min")])
def test_minutes_are_never_none(ms: int, words: str) -> None:
    assert minutes_words(ms) == words


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (held(45), "45 s each side"),
        (held(45, sets=2), "45 s each side, 2 sets"),
        (held(60, sides=Sides.BOTH), "1 min"),
        (held(40, order=SideOrder.RIGHT_ONLY), "40 s, right side"),
        (repeated(8), "8 reps"),
        (repeated(16, Sides.ALTERNATING), "16 reps, alternating"),
        (ExerciseStep(exercise(sides=Sides.BOTH), Dose(Breaths(1))), "1 breath"),
        (replace(held(45), dose=Dose(Timed(30_000), 3)), "30 s each side, 3 sets"),
    ],
)
def test_doses_in_words(step: ExerciseStep, words: str) -> None:
    assert dose_words(step) == words
