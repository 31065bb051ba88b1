"""Poses: limits, mirror image and blend."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.pose import (
    CHANNELS,
    LIMITS,
    STANDING,
    BodyPart,
    Grip,
    OutOfRange,
    Pose,
    Prop,
    Support,
    blend,
)

poses = st.builds(
    Pose,
    st.dictionaries(st.sampled_from(CHANNELS), st.integers(-180, 180).map(float)),
    st.lists(st.builds(Support, st.sampled_from(BodyPart)), max_size=3).map(tuple),
    st.lists(st.builds(Grip, st.sampled_from(BodyPart), st.sampled_from(BodyPart)), max_size=2).map(
        tuple
    ),
)


def test_an_unknown_channel_is_refused() -> None:
    with pytest.raises(ValueError, match="knee_middle"):
        Pose({"knee_middle": 3})


def test_standing_has_every_channel_at_zero() -> None:
    assert set(STANDING.angles) == set(CHANNELS)
    assert not any(STANDING.angles.values())


@given(poses)
def test_the_mirror_image_of_the_mirror_image_is_the_pose(pose: Pose) -> None:
    assert pose.mirrored().mirrored() == pose


def test_the_mirror_swaps_sides_and_turns_the_spine_round() -> None:
    pose = Pose(
        {"hip_right.flexion": 90, "lumbar.bend": 10, "lumbar.flexion": 5, "pelvis.roll": -90},
        (Support(BodyPart.KNEE_RIGHT), Support(BodyPart.SACRUM, Prop.BLOCK)),
        (Grip(BodyPart.HAND_LEFT, BodyPart.SHIN_RIGHT), Grip(BodyPart.HAND_RIGHT, Prop.WALL)),
    )
    mirrored = pose.mirrored()
    assert mirrored["hip_left.flexion"] == 90
    assert mirrored["hip_right.flexion"] == 0
    assert (mirrored["lumbar.bend"], mirrored["lumbar.flexion"]) == (-10, 5)
    assert mirrored["pelvis.roll"] == 90
    assert mirrored.rests_on == (Support(BodyPart.KNEE_LEFT), Support(BodyPart.SACRUM, Prop.BLOCK))
    assert mirrored.holds[0] == Grip(BodyPart.HAND_RIGHT, BodyPart.SHIN_LEFT)


@given(poses, poses, st.floats(-1, 2))
def test_a_blend_lies_between_its_ends(start: Pose, end: Pose, weight: float) -> None:
    between = blend(start, end, weight)
    for channel in CHANNELS:
        low, high = sorted((start[channel], end[channel]))
        assert low - 1e-9 <= between[channel] <= high + 1e-9


@given(poses, poses)
def test_a_blend_ends_where_it_should(start: Pose, end: Pose) -> None:
    assert blend(start, end, 0) == start
    assert blend(start, end, 1) == end


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_channel_has_a_hard_limit_around_its_normal_range(channel: str) -> None:
    limit = LIMITS[channel]
    assert limit.hard[0] <= limit.normal[0] < limit.normal[1] <= limit.hard[1]
    beyond = limit.hard[1] + 1
    assert OutOfRange(channel, beyond, *limit.hard) in Pose({channel: beyond}).out_of_range()


def test_the_sum_over_the_spine_is_limited() -> None:
    pose = Pose({"lumbar.flexion": 60, "thoracic.flexion": 40})
    assert [found.channel for found in pose.out_of_range()] == ["lumbar + thoracic flexion"]


def test_a_wide_leg_needs_a_bent_hip() -> None:
    assert Pose({"hip_left.abduction": 56, "hip_left.flexion": 79}).out_of_range() == ()
    assert len(Pose({"hip_left.abduction": 56, "hip_left.flexion": 60}).out_of_range()) == 1
