"""From start to hold, what is planted stays where it is, and nothing sinks or floats."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import dist, hypot

import pytest

from routine_app.domain.pose import CHANNELS, BodyPart, Prop, Side
from routine_app.figure.contacts import nearest, palm, rod, sided, spots
from routine_app.figure.grounding import hanging, settle
from routine_app.figure.way import Way
from tests.figure.shipped import IDS, ON_A_SIDE, exercise, pose

SLIDE = 0.02
TOLERANCE = 0.01
WEIGHTS = tuple(i / 19 for i in range(20))
TURNING = {BodyPart.HEAD, BodyPart.FACE, BodyPart.CHEST}
"""Parts that roll or glide on what carries them."""
STANDING = {Prop.CHAIR, Prop.WALL, Prop.BED, Prop.SOFA}
FIRST_ALONE = {"back", "side"}
"""Shoulders lie still while the ribs peel off; the hip, while the trunk turns over it."""


@cache
def way(name: str, side: Side = Side.RIGHT) -> Way:
    return Way(pose(name, "start", side), pose(name, "hold", side))


def shared(found: Way) -> list[BodyPart]:
    after = {support.part for support in found.hold.rests_on}
    return [s.part for s in found.start.rests_on if s.part in after]


@pytest.mark.parametrize(("name", "side"), ON_A_SIDE)
def test_nothing_planted_slides(name: str, side: Side) -> None:
    found = way(name, side)
    for part in shared(found):
        if part in TURNING:
            continue
        kept = spots(part)[:1] if sided(part)[0] in FIRST_ALONE else spots(part)
        for spot in kept:
            places = [spot.on(found.at(weight).skeleton) for weight in WEIGHTS]
            x, _, z = places[0]
            assert max(hypot(p[0] - x, p[2] - z) for p in places) <= SLIDE, part


@pytest.mark.parametrize(("name", "side"), ON_A_SIDE)
def test_what_is_planted_neither_sinks_nor_floats(name: str, side: Side) -> None:
    found = way(name, side)
    for part in shared(found):
        heights = [
            min(spot.on(found.at(weight).skeleton)[1] - spot.skin for spot in spots(part))
            for weight in WEIGHTS
        ]
        for weight, height in zip(WEIGHTS, heights, strict=True):
            there = heights[0] + (heights[-1] - heights[0]) * weight
            assert height == pytest.approx(there, abs=TOLERANCE), (part, weight)


@pytest.mark.parametrize(("name", "side"), ON_A_SIDE)
def test_nothing_dips_into_the_floor(name: str, side: Side) -> None:
    found = way(name, side)
    if any(support.on is Prop.BED for support in found.hold.rests_on):
        return
    for weight in WEIGHTS:
        stance = found.at(weight)
        for spot in hanging(stance.pose):
            assert spot.on(stance.skeleton)[1] - spot.skin >= -TOLERANCE, (spot, weight)


@pytest.mark.parametrize("name", IDS)
def test_hands_that_hold_on_at_both_ends_never_let_go(name: str) -> None:
    found = way(name)
    for grip in found.start.holds:
        side = sided(grip.hand)[1]
        if grip in found.hold.holds and isinstance(grip.target, BodyPart) and side is not None:
            for weight in WEIGHTS:
                body = found.at(weight).skeleton
                _, apart, skin = nearest(rod(grip.target), body, palm(side).on(body))
                assert apart == pytest.approx(skin, abs=SLIDE), (grip, weight)


@pytest.mark.parametrize("name", IDS)
def test_hands_on_furniture_and_walls_stay_where_they_are(name: str) -> None:
    found = way(name)
    for grip in found.start.holds:
        side = sided(grip.hand)[1]
        if grip in found.hold.holds and grip.target in STANDING and side is not None:
            places = [palm(side).on(found.at(weight).skeleton) for weight in WEIGHTS]
            assert max(dist(place, places[0]) for place in places) <= SLIDE


@pytest.mark.parametrize("name", IDS)
def test_no_joint_is_bent_too_far_on_the_way(name: str) -> None:
    found = way(name)
    for weight in WEIGHTS:
        for wrong in found.at(weight).pose.out_of_range():
            assert wrong.low - 1 <= wrong.value <= wrong.high + 1, (wrong, weight)


@pytest.mark.parametrize("name", IDS)
def test_the_way_has_no_jumps(name: str) -> None:
    found = way(name)
    angles = [found.at(i / 90).pose for i in range(91)]
    for before, after in pairwise(angles):
        span = max(abs(found.hold[c] - found.start[c]) for c in CHANNELS)
        step = max(abs(after[c] - before[c]) for c in CHANNELS)
        assert step <= 1.0 + span / 20


@pytest.mark.parametrize("name", IDS)
def test_the_way_of_the_other_side_is_its_mirror_image(name: str) -> None:
    for weight in (0.0, 0.3, 0.8, 1.0):
        right = way(name, Side.RIGHT).at(weight).skeleton.joints
        left = way(name, Side.LEFT).at(weight).skeleton.joints
        for joint, (x, y, z) in right.items():
            other = joint.replace("right", "#").replace("left", "right").replace("#", "left")
            assert left[other] == pytest.approx((x, y, -z), abs=1e-6)


@pytest.mark.parametrize("name", IDS)
def test_the_ends_are_the_settled_poses(name: str) -> None:
    found = way(name)
    assert found.at(-1).pose == found.at(0).pose == settle(found.start).pose
    assert found.at(2).pose == found.at(1).pose == settle(found.hold).pose


def test_hands_glide_along_the_floor_into_childs_pose() -> None:
    found = way("childs-pose")
    for weight in WEIGHTS:
        for side in Side:
            wrist = found.at(weight).skeleton.joints[f"wrist_{side}"]
            assert wrist[1] == pytest.approx(0.0229, abs=TOLERANCE)


def test_the_heel_glides_along_the_floor_in_the_heel_slide() -> None:
    found = way("heel-slide")
    for weight in WEIGHTS:
        (spot,) = spots(BodyPart.HEEL_RIGHT)
        assert spot.on(found.at(weight).skeleton)[1] - spot.skin == pytest.approx(
            0.004, abs=TOLERANCE
        )


def test_feet_walk_up_the_wall_and_never_into_it() -> None:
    found = way("legs-up-wall")
    soles = []
    for weight in WEIGHTS:
        body = found.at(weight).skeleton
        heel_and_ball = [spot for side in Side for spot in spots(BodyPart(f"foot {side}"))]
        soles.append(max(spot.on(body)[0] + spot.skin for spot in heel_and_ball))
    assert max(soles) - min(soles) <= SLIDE


def test_a_foot_is_lifted_over_the_floor_in_a_step_back() -> None:
    found = way("reverse-lunge")
    (spot,) = spots(BodyPart.HEEL_RIGHT)
    assert max(spot.on(found.at(w).skeleton)[1] for w in (0.3, 0.5, 0.7)) > 0.03


def test_a_pose_without_a_movement_stands_still() -> None:
    found = exercise("constructive-rest")
    still = Way(found.start, found.hold)
    assert {still.at(weight) for weight in WEIGHTS} == {still.at(0.5)}
