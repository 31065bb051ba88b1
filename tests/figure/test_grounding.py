"""Every shipped pose rests on what it says, and nothing sinks into the floor."""

from __future__ import annotations

import pytest

from routine_app.domain.pose import BodyPart, Prop, Side
from routine_app.figure.grounding import (
    MAX_TILT,
    clear_foot,
    contacts,
    lowest,
    settle,
    surface_height,
)
from tests.figure.shipped import POSES, pose

TOLERANCE = 0.03
"""About 5 cm in a person of 1.75 m: what the poses themselves are level within."""
FITTED = {Prop.CHAIR, Prop.SOFA, Prop.BED, Prop.WALL, Prop.BLOCK}
"""Props that come to the body."""


@pytest.mark.parametrize(("name", "end"), POSES)
def test_supports_meet_their_surface(name: str, end: str) -> None:
    found = pose(name, end)
    body = settle(found).skeleton
    for support in found.rests_on:
        if support.on not in FITTED:
            low = min(point[1] - skin for point, skin in contacts(body, support.part))
            assert low == pytest.approx(surface_height(support.on), abs=TOLERANCE), support


@pytest.mark.parametrize(("name", "end"), POSES)
def test_nothing_is_under_the_floor(name: str, end: str) -> None:
    assert lowest(settle(pose(name, end)).skeleton) >= -TOLERANCE


@pytest.mark.parametrize(("name", "end"), POSES)
def test_settling_turns_the_body_only_a_little(name: str, end: str) -> None:
    assert abs(settle(pose(name, end)).tilt) <= MAX_TILT


@pytest.mark.parametrize(("name", "end"), POSES)
def test_toes_stay_above_the_floor(name: str, end: str) -> None:
    body = settle(pose(name, end)).skeleton
    for side in Side:
        foot = clear_foot(body.sides[side])
        assert foot.at(0.103, -0.030)[1] >= -TOLERANCE


@pytest.mark.parametrize(("name", "end"), POSES)
def test_the_mirrored_pose_settles_alike(name: str, end: str) -> None:
    found = settle(pose(name, end)).skeleton.pelvis.origin
    assert settle(pose(name, end).mirrored()).skeleton.pelvis.origin == pytest.approx(found)


def test_every_part_of_the_body_can_touch_something() -> None:
    body = settle(pose("constructive-rest", "hold")).skeleton
    for part in BodyPart:
        assert contacts(body, part)
