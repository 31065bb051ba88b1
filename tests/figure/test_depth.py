"""Furniture stands behind, between and before the limbs as it does in space."""

from __future__ import annotations

import pytest

from routine_app.domain.exercise import View
from routine_app.domain.pose import Side
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.depth import places
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.motion import Motion, still_scene
from routine_app.figure.solids import Box, Thing, visible
from tests.figure.shipped import EXERCISES, exercise

LEVEL = Camera.of(View(0, 0), None)
"""Looks along -z: near is z."""


def limb(near: float) -> FlatPiece:
    return FlatPiece("limb", (), ((0.0, -0.5, 0.03, near),), Bounds(-0.03, -0.53, 0.03, -0.47))


def post(z: float, x: float = 0.0) -> Thing:
    return Thing.of(Box((x - 0.01, 0.0, z - 0.01), (x + 0.01, 1.0, z + 0.01)), LEVEL)


def test_a_post_is_behind_between_and_before() -> None:
    figure = [limb(-0.1), limb(0.1)]
    assert places([post(-0.2)], figure, LEVEL) == (0,)
    assert places([post(0.0)], figure, LEVEL) == (1,)
    assert places([post(0.2)], figure, LEVEL) == (2,)


def test_a_post_beside_the_figure_is_behind_it() -> None:
    assert places([post(0.2, x=0.3)], [limb(0.0)], LEVEL) == (0,)


def test_nothing_comes_before_what_stands_nearer() -> None:
    """A limb on the wrong side of two posts takes both with it."""
    near = Thing.of(Box((-0.01, 0.0, 0.3), (0.01, 0.4, 0.32)), LEVEL)
    assert places([post(0.2), near], [limb(0.0)], LEVEL) == (0, 0)


def test_what_something_lies_on_is_behind_it() -> None:
    seat = Thing.of(Box((-0.2, 0.3, -0.2), (0.2, 0.4, 0.2)), Camera.of(View(10, 9), None))
    lying = FlatPiece("limb", (), ((0.0, -0.425, 0.03, 0.06),), Bounds(-0.05, -0.46, 0.05, -0.39))
    assert places([seat], [lying], Camera.of(View(10, 9), None)) == (0,)


@pytest.mark.parametrize("weight", [0.9, 0.93, 0.96, 1.0])
def test_the_far_forearm_goes_behind_the_cushion_of_childs_pose(weight: float) -> None:
    """From the first edge that they share: it does not jump before the cushion on the way."""
    scene = Motion.of(exercise("childs-pose")).scene_at(weight)
    (place,) = scene.places
    names = [piece.name for piece in scene.figure]
    assert "forearm_left" in names[:place]
    assert {"head", "forearm_right"} <= set(names[place:])


@pytest.mark.parametrize("azimuth", [-40, 0, 10, 70])
def test_a_bed_covers_the_tops_of_its_legs(azimuth: float) -> None:
    """The near legs stand nearer than the middle of the bed, but below it."""
    camera = Camera.of(View(azimuth, 12), None)
    bed = Box((-0.4, 0.06, -0.26), (0.4, 0.2, 0.26))
    legs = [
        Box((x, 0.0, z), (x + 0.03, 0.06, z + 0.03)) for x in (-0.38, 0.35) for z in (-0.24, 0.21)
    ]
    for boxes in ([bed, *legs], [*legs, bed]):
        assert visible(boxes, camera)[-1].box == bed


@pytest.mark.parametrize("name", EXERCISES)
def test_every_piece_of_furniture_has_one_place(name: str) -> None:
    scene = still_scene(exercise(name))
    assert len(scene.places) == len(scene.furniture)
    found = [shape for n in range(len(scene.figure) + 1) for shape in scene.standing_at(n)]
    assert sorted(map(id, found)) == sorted(map(id, scene.furniture))


@pytest.mark.parametrize("name", EXERCISES)
def test_both_sides_stand_alike(name: str) -> None:
    for weight in (0.0, 0.5, 1.0):
        right, left = (Motion.of(exercise(name), side).scene_at(weight).places for side in Side)
        assert right == left
