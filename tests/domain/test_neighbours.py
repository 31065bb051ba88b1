"""The same exercise twice in a row becomes one step, unless it was written so."""

from __future__ import annotations

from routine_app.domain.dose import SECOND, Dose, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.neighbours import joined
from routine_app.domain.routine import ExerciseStep, RestStep, SideOrder
from tests.fakes import make_exercise, make_movement, make_routine

REST = make_exercise("constructive-rest", sides=Sides.BOTH)
MARCH = make_movement("march-hold", sides=Sides.ALTERNATING)
WRITTEN = make_routine("r")


def held(seconds: int, sets: int = 1, exercise: Exercise = REST) -> ExerciseStep:
    return ExerciseStep(exercise, Dose(Timed(seconds * SECOND), sets))


def one(*steps: ExerciseStep) -> Dose:
    (step,) = joined(make_routine("r", *steps), WRITTEN).exercise_steps
    return step.dose


def test_two_holds_are_as_long_together() -> None:
    assert one(held(45), held(30)) == Dose(Timed(75 * SECOND))


def test_sets_stay_sets() -> None:
    assert one(held(40, 2), held(30, 2)) == Dose(Timed(70 * SECOND), 2)
    assert one(held(40, 2), held(60)) == Dose(Timed(70 * SECOND), 2)


def test_what_would_be_far_longer_than_usual_becomes_more_sets() -> None:
    usual = REST.dose.amount
    assert isinstance(usual, Timed)
    twice = held(2 * usual.duration // SECOND)
    assert one(twice, twice, twice) == Dose(twice.dose.amount, 3)


def test_alternating_repetitions_stay_even() -> None:
    steps = (ExerciseStep(MARCH, Dose(Repetitions(count))) for count in (7, 6))
    amount = one(*steps).amount
    assert isinstance(amount, Repetitions)
    assert amount.count % 2 == 0
    assert abs(amount.count - 13) <= 1


def test_three_in_a_row_are_one_as_well() -> None:
    assert one(held(20), held(20), held(20)).amount == Timed(60 * SECOND)


def test_what_was_written_side_by_side_stays_so() -> None:
    written = make_routine("r", held(45), held(30))
    assert joined(written, written) is written


def test_other_sides_or_words_and_what_lies_between_keep_steps_apart() -> None:
    each = make_exercise("clam")
    left, right = (
        ExerciseStep(each, Dose(Timed(30 * SECOND)), order)
        for order in (SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY)
    )
    for steps in ((left, right), (held(30), RestStep(15 * SECOND), held(30))):
        routine = make_routine("r", *steps)
        assert joined(routine, WRITTEN) is routine
