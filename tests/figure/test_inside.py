"""Bones and muscles lie where the body has them, in any pose, and left mirrors right."""

from __future__ import annotations

from itertools import pairwise
from math import dist, isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.pose import CHANNELS, LIMITS, STANDING, Pose, Side
from routine_app.figure.bones import femur, lumbar_frame, vertebrae
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.inside import BoneShape, MuscleShape, inside
from routine_app.figure.loops import Loop
from routine_app.figure.motion import still_scene
from routine_app.figure.muscles import PSOAS, scale_position
from routine_app.figure.scene import Subject
from routine_app.figure.skeleton import THIGH, skeleton_of
from routine_app.figure.strands import iliacus, psoas
from tests.figure.shipped import EXERCISES, exercise

FRONT = Camera((0.0, 0.0, -1.0), (0.0, -1.0, 0.0), (1.0, 0.0, 0.0))
BEHIND = Camera((0.0, 0.0, 1.0), (0.0, -1.0, 0.0), (-1.0, 0.0, 0.0))
FROM_RIGHT = Camera((1.0, 0.0, 0.0), (0.0, -1.0, 0.0), (0.0, 0.0, 1.0))


def any_pose() -> st.SearchStrategy[Pose]:
    angles = {channel: st.floats(*LIMITS[channel].hard) for channel in CHANNELS}
    return st.builds(Pose, st.fixed_dictionaries(angles))


def seen(pose: Pose, camera: Camera, working: Side = Side.RIGHT) -> list[BoneShape | MuscleShape]:
    return inside(Subject(skeleton_of(pose), pose, camera, working))


def muscles_of(pose: Pose, camera: Camera = FROM_RIGHT) -> list[MuscleShape]:
    return [shape for shape in seen(pose, camera) if isinstance(shape, MuscleShape)]


def loops_of(shape: BoneShape | MuscleShape) -> list[Loop]:
    if isinstance(shape, MuscleShape):
        return [*shape.strands, *shape.fibres, shape.tendon]
    return [*shape.shape.loops, *shape.holes]


# ------------------------------------------------------------------------ space


@given(any_pose())
def test_strands_run_from_the_spine_to_the_thigh_bone(pose: Pose) -> None:
    body = skeleton_of(pose)
    for side in Side:
        found = psoas(body, pose, side, 1.0)
        first, last = found.strands[0][0][0], found.strands[0][-1][0]
        assert dist(first, lumbar_frame(body, 1.0).origin) < 0.04
        s = 1.0 if side is Side.RIGHT else -1.0
        x, y, z = PSOAS.insertion
        goal = body.sides[side].thigh.at(x * THIGH, y * THIGH, s * z * THIGH)
        assert all(strand[-1][0] == pytest.approx(goal) for strand in found.strands)
        assert dist(last, body.sides[side].thigh.origin) < 0.03


@given(any_pose())
def test_the_fan_of_the_iliacus_ends_just_below_the_psoas(pose: Pose) -> None:
    body = skeleton_of(pose)
    for side in Side:
        upper = psoas(body, pose, side, 1.0).strands[0][-1][0]
        lower = iliacus(body, pose, side, 1.0).strands[0][-1][0]
        assert 0.005 < dist(upper, lower) < 0.03


def test_a_straightened_hip_bends_the_muscle_around_the_head_of_the_bone() -> None:
    for flexion in (-30, -15, 0, 15, 29):
        pose = STANDING.with_angles({"hip_right.flexion": flexion})
        body = skeleton_of(pose)
        hip = body.sides[Side.RIGHT].thigh.origin
        for strand in psoas(body, pose, Side.RIGHT, 1.0).strands:
            nearest = min(dist(point[:2], hip[:2]) for point, _ in strand if abs(point[1]) < 0.02)
            assert nearest > 0.010


def test_a_short_muscle_is_thicker() -> None:
    body = skeleton_of(STANDING)
    short, long = (psoas(body, STANDING, Side.RIGHT, length) for length in (0.8, 1.05))
    assert short.strands[0][5][1] > long.strands[0][5][1]


def test_vertebrae_keep_their_distance_while_the_back_rounds() -> None:
    for flexion in (-30, 0, 60):
        body = skeleton_of(STANDING.with_angles({"lumbar.flexion": flexion}))
        lumbar = [frame.origin for frame, _, _ in vertebrae(body)[:5]]
        steps = [dist(a, b) for a, b in pairwise(lumbar)]
        assert max(steps) < 1.4 * min(steps)


@given(any_pose())
def test_the_thigh_bone_reaches_from_hip_to_knee(pose: Pose) -> None:
    body = skeleton_of(pose)
    for side in Side:
        limbs = body.sides[side]
        bone = femur(body, side)
        assert dist(bone.links[0][0][0], limbs.thigh.origin) < 1e-9
        assert dist(bone.rods[0][-1][0], limbs.shank.origin) < 0.01


# ---------------------------------------------------------------------- picture


@given(any_pose(), st.sampled_from((FRONT, BEHIND, FROM_RIGHT)))
def test_every_pose_has_a_picture_of_finite_size(pose: Pose, camera: Camera) -> None:
    shapes = seen(pose, camera)
    assert len(shapes) == 11
    for loop in (loop for shape in shapes for loop in loops_of(shape)):
        assert all(isfinite(number) and abs(number) < 3 for edge in loop for number in edge)


def test_muscles_lie_before_the_bones_but_behind_them_from_the_back() -> None:
    front, back = seen(STANDING, FRONT), seen(STANDING, BEHIND)
    assert all(isinstance(shape, MuscleShape) for shape in front[-4:])
    assert all(isinstance(shape, MuscleShape) for shape in back[:4])


def test_the_far_side_is_marked_and_comes_first() -> None:
    shapes = seen(STANDING, FROM_RIGHT)
    far = [shape.far for shape in shapes]
    assert far == sorted(far, reverse=True)
    assert sum(far) == 5


def test_from_the_front_no_side_is_far() -> None:
    assert not any(shape.far for shape in seen(STANDING, FRONT))


def test_the_nearer_muscle_shows_its_own_length() -> None:
    pose = STANDING.with_angles({"hip_right.flexion": -20, "hip_left.flexion": 90})
    far_iliacus, far_psoas, near_iliacus, near_psoas = muscles_of(pose)
    assert far_psoas.position < 0.2
    assert far_iliacus.position == 0
    assert near_psoas.position == pytest.approx(scale_position(1.0269), abs=1e-3)
    assert near_iliacus.position > near_psoas.position


@pytest.mark.parametrize("name", EXERCISES)
def test_the_left_side_mirrors_the_right_one(name: str) -> None:
    """All but rounding: the same shapes in the same order, their x turned over."""
    right = still_scene(exercise(name), Side.RIGHT).subject
    left = still_scene(exercise(name), Side.LEFT).subject
    assert right is not None
    assert left is not None
    for a, b in zip(inside(right), inside(left), strict=True):
        assert type(a) is type(b)
        assert a.far is b.far
        for one, other in zip(loops_of(a), loops_of(b), strict=True):
            here, there = (Bounds.around([edge[:2] for edge in loop]) for loop in (one, other))
            assert (-there.right, -there.left) == pytest.approx((here.left, here.right), abs=1e-6)
            assert (there.top, there.bottom) == pytest.approx((here.top, here.bottom), abs=1e-6)
