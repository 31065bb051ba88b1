"""Exercises give way to others in about the same time, without one more way down or up."""

from __future__ import annotations

import pytest

from routine_app.domain.dose import SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Level, Sides
from routine_app.domain.routine import ExerciseStep, Routine, SideOrder, WaitStep
from routine_app.domain.stand_ins import stand_in, with_stand_ins
from routine_app.domain.value import replace
from tests.fakes import make_exercise, make_movement, make_routine, step

BOTH = make_exercise("childs-pose", sides=Sides.BOTH)
EACH = make_exercise("knee-to-chest")
STANDING = make_exercise("standing-psoas", level=Level.STANDING)
WIPERS = make_movement("windshield-wipers", sides=Sides.ALTERNATING)


def held(exercise: Exercise, seconds: int, sets: int = 1) -> ExerciseStep:
    return ExerciseStep(exercise, Dose(Timed(seconds * SECOND), sets))


def names(routine: Routine) -> list[str]:
    return [s.exercise.id for s in routine.exercise_steps]


def test_a_stand_in_takes_over_seconds_sets_and_the_order_of_sides() -> None:
    before = ExerciseStep(make_exercise(), Dose(Timed(45 * SECOND), 2), SideOrder.RIGHT_ONLY)
    after = stand_in(before, EACH)
    assert after == ExerciseStep(EACH, Dose(Timed(45 * SECOND), 2), SideOrder.RIGHT_ONLY)


def test_what_was_for_both_sides_at_once_is_shared_between_them() -> None:
    assert stand_in(held(BOTH, 60), EACH).dose == Dose(Timed(30 * SECOND))
    assert stand_in(held(BOTH, 45), EACH).dose == Dose(Timed(25 * SECOND))


def test_what_was_for_each_side_becomes_their_sum() -> None:
    assert stand_in(held(EACH, 40), BOTH).dose == Dose(Timed(80 * SECOND))
    one = ExerciseStep(EACH, Dose(Timed(40 * SECOND)), SideOrder.LEFT_ONLY)
    assert stand_in(one, BOTH) == ExerciseStep(BOTH, Dose(Timed(40 * SECOND)))


@pytest.mark.parametrize(("seconds", "count"), [(60, 15), (1, 1)])
def test_a_movement_takes_as_many_repetitions_as_go_into_the_time(seconds: int, count: int) -> None:
    assert stand_in(held(BOTH, seconds), make_movement()).dose == Dose(Repetitions(count))


@pytest.mark.parametrize("seconds", [1, 30, 45, 61])
def test_alternating_repetitions_stay_even(seconds: int) -> None:
    amount = stand_in(held(BOTH, seconds), WIPERS).dose.amount
    assert isinstance(amount, Repetitions)
    assert amount.count % 2 == 0
    assert amount.count


def test_repetitions_and_breaths_are_counted_in_seconds() -> None:
    reps = ExerciseStep(make_movement(), Dose(Repetitions(8, 5 * SECOND)))
    assert stand_in(reps, BOTH).dose == Dose(Timed(40 * SECOND))
    breaths = ExerciseStep(BOTH, Dose(Breaths(6)))
    assert stand_in(breaths, BOTH).dose == Dose(Timed(60 * SECOND))


def test_a_stand_in_at_the_same_level_keeps_its_place() -> None:
    routine = make_routine("r", step(BOTH), WaitStep("Fetch the strap."), step(WIPERS))
    changed = with_stand_ins(routine, {"childs-pose": EACH})
    assert names(changed) == ["knee-to-chest", "windshield-wipers"]
    assert isinstance(changed.steps[1], WaitStep)


def test_a_stand_in_at_another_level_joins_the_steps_of_that_level() -> None:
    walk = make_exercise("soft-walk", level=Level.STANDING)
    routine = make_routine("r", step(BOTH), step(make_exercise()), step(EACH), step(walk))
    changed = with_stand_ins(routine, {"couch-stretch": STANDING})
    assert names(changed) == ["childs-pose", "knee-to-chest", "standing-psoas", "soft-walk"]


def test_without_such_a_level_it_comes_last() -> None:
    routine = make_routine("r", step(make_exercise()), step(EACH))
    changed = with_stand_ins(routine, {"couch-stretch": STANDING})
    assert names(changed) == ["knee-to-chest", "standing-psoas"]


def test_a_routine_without_such_exercises_stays_the_same() -> None:
    routine = make_routine("r", step(EACH))
    assert with_stand_ins(routine, {"couch-stretch": STANDING}) is routine


def test_a_variant_with_a_dose_of_its_own_brings_it_along() -> None:
    base = make_exercise("lunge", seconds=45, sets=2)
    half = replace(base, id="lunge.half-range", dose=Dose(Timed(20 * SECOND), 2))
    low = replace(base, id="lunge.low")
    assert stand_in(held(base, 60, 3), half).dose == Dose(Timed(20 * SECOND), 3)
    assert stand_in(held(base, 60, 3), low).dose == Dose(Timed(60 * SECOND), 3)
    assert stand_in(held(EACH, 60, 3), half).dose == Dose(Timed(60 * SECOND), 3)


def test_stand_ins_at_another_level_keep_their_order() -> None:
    lying = [make_exercise(name) for name in "abc"]
    bed = {e.id: replace(e, id=f"{e.id}.on-a-bed", level=Level.CHAIR) for e in lying}
    routine = make_routine("one", *(step(e) for e in lying), step(STANDING))
    assert names(with_stand_ins(routine, bed)) == [
        "standing-psoas",
        "a.on-a-bed",
        "b.on-a-bed",
        "c.on-a-bed",
    ]


def test_what_is_done_by_the_clock_is_not_counted() -> None:
    walk = replace(make_movement("soft-walk"), dose=Dose(Timed(180 * SECOND)))
    assert stand_in(held(BOTH, 60), walk).dose == Dose(Timed(60 * SECOND))
