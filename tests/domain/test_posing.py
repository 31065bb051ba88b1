"""Poses in the making: the hold follows the start where it says nothing, and every act can be undone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.drawing import End
from routine_app.domain.pose import CHANNELS, LIMITS, BodyPart, Grip, Prop, Support
from routine_app.domain.posing import LONGEST_WAY_BACK, PoseWork, Steps, within
from routine_app.domain.value import replace
from tests.figure.shipped import IDS, exercise

KNEELING = exercise("half-kneeling")
channels = st.sampled_from(CHANNELS)
angles = st.integers(-200, 200).map(float)


@pytest.mark.parametrize("name", IDS)
def test_the_work_on_an_exercise_is_that_exercise(name: str) -> None:
    assert PoseWork.of(exercise(name)).done == exercise(name)


def test_a_hold_says_only_what_differs() -> None:
    work = PoseWork.of(KNEELING)
    assert work.is_own("hip_right.flexion")
    assert not work.is_own("ankle_right")


def test_the_hold_follows_the_start_where_it_has_nothing_of_its_own() -> None:
    work = PoseWork.of(KNEELING).with_angles(End.START, {"ankle_right": -30})
    assert work.hold["ankle_right"] == -30


def test_what_the_hold_has_of_its_own_stays_when_the_start_changes() -> None:
    before = KNEELING.hold["knee_right"]
    work = PoseWork.of(KNEELING).with_angles(End.START, {"knee_right": 20})
    assert (work.start["knee_right"], work.hold["knee_right"]) == (20, before)


def test_a_start_that_passes_the_hold_does_not_take_it_along() -> None:
    """A slider that is dragged past the angle of the hold stands on it for a moment."""
    work = PoseWork.of(KNEELING)
    own = work.hold["hip_right.flexion"]
    for angle in (own - 1, own, own + 1):
        work = work.with_angles(End.START, {"hip_right.flexion": angle})
    assert work.hold["hip_right.flexion"] == own


def test_a_hold_that_is_as_the_start_follows_it_again() -> None:
    work = PoseWork.of(KNEELING)
    work = work.with_angles(End.HOLD, {"knee_right": work.start["knee_right"]})
    assert work.with_angles(End.START, {"knee_right": 33}).hold["knee_right"] == 33


@given(channels, angles)
def test_an_angle_is_kept_to_what_a_joint_can_do(channel: str, angle: float) -> None:
    found = PoseWork.of(KNEELING).with_angles(End.HOLD, {channel: angle}).hold[channel]
    low, high = LIMITS[channel].hard
    assert low <= found <= high
    assert found == within(channel, angle)


def test_a_mirror_turns_both_poses_and_twice_is_nothing() -> None:
    work = PoseWork.of(KNEELING).mirrored()
    assert (work.start, work.hold) == (KNEELING.start.mirrored(), KNEELING.hold.mirrored())
    assert work.mirrored().done == KNEELING


def test_a_whole_pose_brings_what_it_rests_on() -> None:
    other = exercise("glute-bridge").hold
    work = PoseWork.of(KNEELING).with_pose(End.HOLD, other)
    assert work.hold == other
    assert work.start == KNEELING.start


def test_supports_and_grips_of_the_hold_follow_the_start_until_they_differ() -> None:
    work = PoseWork.of(KNEELING)
    one = (Support(BodyPart.KNEE_RIGHT, Prop.CUSHION),)
    assert work.with_rests(End.START, one).hold.rests_on == one
    own = work.with_rests(End.HOLD, one)
    assert (own.hold.rests_on, own.start.rests_on) == (one, KNEELING.start.rests_on)
    again = own.with_rests(End.HOLD, KNEELING.start.rests_on).with_rests(End.START, ())
    assert again.hold.rests_on == ()
    grip = (Grip(BodyPart.HAND_LEFT, BodyPart.KNEE_LEFT),)
    assert work.with_grips(End.START, grip).hold.holds == grip
    assert work.with_grips(End.HOLD, grip).start.holds == KNEELING.start.holds


def test_something_else_of_the_exercise_leaves_its_poses() -> None:
    work = PoseWork.of(KNEELING).with_exercise(props=(Prop.BLOCK,))
    assert work.done == replace(KNEELING, props=(Prop.BLOCK,))


# --------------------------------------------------------------------- steps


def test_an_act_can_be_undone_and_done_again() -> None:
    steps = Steps(0)
    steps.take(1, "one")
    steps.take(2, "two")
    assert (steps.current, steps.undoes, steps.redoes) == (2, "two", "")
    steps.undo()
    assert (steps.current, steps.undoes, steps.redoes) == (1, "one", "two")
    steps.redo()
    assert steps.current == 2


def test_what_is_done_after_an_undo_takes_the_place_of_what_was_undone() -> None:
    steps = Steps(0)
    steps.take(1, "one")
    steps.undo()
    steps.take(5, "five")
    steps.redo()
    assert (steps.current, steps.redoes) == (5, "")


def test_a_movement_is_one_act_until_it_rests() -> None:
    steps = Steps(0)
    for value in (1, 2, 3):
        steps.take(value, "move", key="knee")
    steps.rest()
    steps.take(4, "move", key="knee")
    steps.undo()
    assert steps.current == 3
    steps.undo()
    assert steps.current == 0


def test_nothing_done_is_no_act() -> None:
    steps = Steps(7)
    steps.take(7, "nothing")
    steps.undo()
    steps.undo()
    assert (steps.current, steps.undoes) == (7, "")


def test_the_way_back_has_an_end() -> None:
    steps = Steps(0)
    for value in range(1, 2 * LONGEST_WAY_BACK):
        steps.take(value, str(value))
    for _ in range(3 * LONGEST_WAY_BACK):
        steps.undo()
    assert steps.current == LONGEST_WAY_BACK - 1
