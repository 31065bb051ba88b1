"""The shipped poses are ones that a person can take, and show what the exercise is for."""

from __future__ import annotations

import pytest

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise, Position, Sides
from routine_app.domain.pose import BodyPart, Pose, Prop
from routine_app.resources import routines_dir
from tests.shipped.shelf import ALL, exercise_of

_FEET = {"foot", "ball", "heel", "back of heel"}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


@pytest.fixture(params=ALL)
def exercise(request: pytest.FixtureRequest) -> Exercise:
    return exercise_of(str(request.param))


def poses(exercise: Exercise) -> tuple[Pose, Pose]:
    return exercise.start, exercise.hold


def props_of(pose: Pose) -> set[Prop]:
    """Everything the body rests on or holds that is not the body."""
    carried = {support.on for support in pose.rests_on}
    held = {grip.target for grip in pose.holds}
    return {prop for prop in carried | held if isinstance(prop, Prop)}


def test_no_pose_goes_beyond_a_hard_limit(exercise: Exercise) -> None:
    for pose in poses(exercise):
        assert pose.out_of_range() == ()


def test_every_pose_rests_on_something(exercise: Exercise) -> None:
    for pose in poses(exercise):
        assert pose.rests_on


def test_no_part_of_the_body_carries_twice(exercise: Exercise) -> None:
    for pose in poses(exercise):
        parts = [support.part for support in pose.rests_on]
        assert len(parts) == len(set(parts))


def test_hands_hold(exercise: Exercise) -> None:
    for pose in poses(exercise):
        assert {g.hand for g in pose.holds} <= {BodyPart.HAND_LEFT, BodyPart.HAND_RIGHT}


def test_props_of_the_poses_are_on_the_list_of_props(exercise: Exercise) -> None:
    for pose in poses(exercise):
        assert props_of(pose) <= set(exercise.props)


def test_the_mirror_image_of_the_mirror_image_is_the_pose(exercise: Exercise) -> None:
    for pose in poses(exercise):
        assert pose.mirrored().mirrored() == pose


def test_a_movement_moves(exercise: Exercise) -> None:
    if exercise.moves is not None:
        assert exercise.start.angles != exercise.hold.angles


def test_a_pose_for_both_sides_at_once_is_its_own_mirror_image(exercise: Exercise) -> None:
    on_one_side = exercise.position is Position.SIDE_LYING or exercise.base_id == "soft-walk"
    if exercise.sides is Sides.BOTH and not on_one_side:
        for pose in poses(exercise):
            assert dict(pose.mirrored().angles) == dict(pose.angles)


def test_the_steps_of_a_walk_are_mirror_images(library: Library) -> None:
    walk = library.exercise("soft-walk")
    for found in (walk, *library.variants(walk)):
        assert found.start.mirrored().angles == found.hold.angles


def test_a_hip_extension_opens_the_working_hip(exercise: Exercise) -> None:
    if exercise.lengthens_hip:
        assert exercise.hold["hip_right.flexion"] <= -10


def test_kneeling_stretches_keep_the_trunk_upright(exercise: Exercise) -> None:
    if exercise.lengthens_hip and exercise.position is Position.HALF_KNEELING:
        lean = exercise.hold["pelvis.pitch"] + exercise.hold["lumbar.flexion"]
        assert abs(lean) <= 5


def test_a_block_carries_the_sacrum_and_nothing_else(exercise: Exercise) -> None:
    for pose in poses(exercise):
        on_block = {support.part for support in pose.rests_on if support.on is Prop.BLOCK}
        assert on_block <= {BodyPart.SACRUM}


def test_people_stand_on_their_feet(exercise: Exercise) -> None:
    if exercise.position is Position.STANDING:
        for pose in poses(exercise):
            for support in pose.rests_on:
                on_feet = support.part.value.rsplit(" ", 1)[0] in _FEET
                assert on_feet or support.on is Prop.WALL


def test_lying_on_the_side_is_shown_on_the_left_for_the_right(exercise: Exercise) -> None:
    if exercise.position is Position.SIDE_LYING:
        for pose in poses(exercise):
            assert pose["pelvis.roll"] == -90
            assert BodyPart.SIDE_LEFT in {support.part for support in pose.rests_on}
