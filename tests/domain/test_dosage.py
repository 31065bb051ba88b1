"""What is said about doses that are not usual."""

from __future__ import annotations

import pytest

from routine_app.domain.dosage import GLIDES, LONG, MANY, USUAL, advice
from routine_app.domain.dose import SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.exercise import Phase
from routine_app.domain.routine import ExerciseStep
from routine_app.domain.value import replace
from tests.domain.builders import exercise


def said(dose: Dose, phase: Phase = Phase.LENGTHEN, *, glides: bool = False) -> str:
    made = replace(exercise(), phase=phase, nerve_glide=glides, moves=None)
    return advice(ExerciseStep(made, dose))


@pytest.mark.parametrize(
    ("seconds", "words"), [(29, USUAL), (30, ""), (45, ""), (60, ""), (65, LONG)]
)
def test_stretches_are_usually_held_for_30_to_60_seconds(seconds: int, words: str) -> None:
    assert said(Dose(Timed(seconds * SECOND))) == words


@pytest.mark.parametrize("dose", [Dose(Timed(300 * SECOND)), Dose(Breaths(3)), Dose(Timed(5000))])
def test_resting_may_take_as_long_as_it_likes(dose: Dose) -> None:
    assert said(dose, Phase.RELEASE) == ""


def test_many_sets_are_told() -> None:
    assert said(Dose(Timed(45 * SECOND), 4)) == ""
    assert said(Dose(Timed(45 * SECOND), 5)) == MANY
    assert said(Dose(Timed(10 * SECOND), 5)) == f"{USUAL} {MANY}"


def test_a_nerve_is_never_held() -> None:
    assert said(Dose(Timed(45 * SECOND)), glides=True) == GLIDES
    assert said(Dose(Repetitions(8)), glides=True) == ""
