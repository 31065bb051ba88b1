"""Every shipped pose rests on what it says, reaches what it holds, and sinks into nothing."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.domain.pose import CHANNELS, BodyPart, Prop, Side
from routine_app.figure.body import pieces
from routine_app.figure.contacts import nearest, palm, rod, sided, spots, surface
from routine_app.figure.grounding import clear_foot, settle, sinking
from tests.figure.shipped import POSES, SIDED, pose, settled

TOLERANCE = 0.01
GRIP = 0.02
FLESH = 0.010
ONE_TOUCHES = {"back", "thigh"}
"""Rounded parts, of which the lowest place rests."""


@pytest.mark.parametrize(("name", "end", "side"), SIDED)
def test_what_carries_weight_touches_its_surface(name: str, end: str, side: Side) -> None:
    found = settled(name, end, side)
    for support in found.pose.rests_on:
        if support.on is Prop.WALL:
            continue
        low, high = surface(support.on, support.part)
        skins = [spot.on(found.skeleton)[1] - spot.skin for spot in spots(support.part)]
        touching = [min(skins)] if sided(support.part)[0] in ONE_TOUCHES else skins
        for skin in touching:
            assert low - TOLERANCE <= skin <= high + TOLERANCE, support


@pytest.mark.parametrize(("name", "end", "side"), SIDED)
def test_nothing_sinks(name: str, end: str, side: Side) -> None:
    found = settled(name, end, side)
    assert sinking(found.skeleton, found.pose) >= -TOLERANCE


@pytest.mark.parametrize(("name", "end", "side"), SIDED)
def test_hands_reach_what_they_hold(name: str, end: str, side: Side) -> None:
    found = settled(name, end, side)
    for grip in found.pose.holds:
        if isinstance(grip.target, BodyPart):
            hand = sided(grip.hand)[1]
            assert hand is not None
            here = palm(hand).on(found.skeleton)
            _, apart, skin = nearest(rod(grip.target), found.skeleton, here)
            assert apart == pytest.approx(skin, abs=GRIP), grip


@pytest.mark.parametrize(("name", "end", "side"), SIDED)
def test_toes_stay_above_the_floor(name: str, end: str, side: Side) -> None:
    body = settled(name, end, side).skeleton
    for limbs in body.sides.values():
        assert clear_foot(limbs).at(0.103, -0.030)[1] >= -TOLERANCE


@pytest.mark.parametrize(("name", "end"), POSES)
def test_painted_flesh_stays_above_the_floor(name: str, end: str) -> None:
    """Balls and ovals of the drawn body, not only the contacts; soft flesh gives a little."""
    found = settled(name, end)
    for piece in pieces(found.skeleton, found.pose, Side.RIGHT):
        for coat in piece.coats:
            for (_, height, _), radius in coat.balls:
                assert height - radius >= -FLESH, piece.name
            for centre, *axes in coat.ovals:
                assert centre[1] - hypot(*(axis[1] for axis in axes)) >= -FLESH, piece.name


@pytest.mark.parametrize(("name", "end"), POSES)
def test_settling_changes_a_shipped_pose_only_a_little(name: str, end: str) -> None:
    before, found = pose(name, end), settled(name, end)
    assert abs(found.tilt) < 1
    assert max(abs(before[c] - found.pose[c]) for c in CHANNELS) < 6


@pytest.mark.parametrize(("name", "end"), POSES)
def test_a_settled_pose_is_one_that_a_person_can_take(name: str, end: str) -> None:
    assert settled(name, end).pose.out_of_range() == ()


@pytest.mark.parametrize(("name", "end"), POSES)
def test_left_is_right_in_a_mirror(name: str, end: str) -> None:
    right = settled(name, end, Side.RIGHT).skeleton.joints
    left = settled(name, end, Side.LEFT).skeleton.joints
    for joint, (x, y, z) in right.items():
        other = joint.replace("right", "#").replace("left", "right").replace("#", "left")
        assert left[other] == pytest.approx((x, y, -z), abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(POSES), st.dictionaries(st.sampled_from(CHANNELS), st.floats(-6, 6)))
def test_any_pose_settles_to_the_mirror_image_of_its_mirror_image(
    which: tuple[str, str], changes: dict[str, float]
) -> None:
    found = pose(*which)
    rough = found.with_angles({c: found[c] + change for c, change in changes.items()})
    right, left = settle(rough).skeleton.joints, settle(rough.mirrored()).skeleton.joints
    for joint, (x, y, z) in right.items():
        other = joint.replace("right", "#").replace("left", "right").replace("#", "left")
        assert left[other] == pytest.approx((x, y, -z), abs=1e-4)


def test_gaps_of_a_pose_that_is_nearly_right_are_closed() -> None:
    """Hands that hang in the air and a foot that is too high come down."""
    good = pose("glute-bridge", "start")
    rough = good.with_angles({"shoulder_right.flexion": 12, "elbow_left": 30, "ankle_left": -10})
    found = settle(rough)
    for support in rough.rests_on:
        low = min(spot.on(found.skeleton)[1] - spot.skin for spot in spots(support.part))
        assert low == pytest.approx(0.0, abs=0.002), support


def test_a_pose_that_cannot_be_met_still_ends() -> None:
    wild = pose("glute-bridge", "start").with_angles(dict.fromkeys(CHANNELS, 30.0))
    assert settle(wild).skeleton.joints
