"""Things are where the body uses them, of one size, and the same on both sides."""

from __future__ import annotations

from itertools import pairwise
from math import dist

import pytest

from routine_app.domain.exercise import View
from routine_app.domain.pose import BodyPart, Prop, Side
from routine_app.figure.at_hand import at_hand
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.contacts import palm, spots
from routine_app.figure.furniture import furniture
from routine_app.figure.motion import Motion, props_of, still_scene
from routine_app.figure.props import MAT_LENGTH, MAT_WIDTH, carried, mat_under, placed, straps
from routine_app.figure.solids import Box, Face
from tests.figure.shipped import IDS, POSES, exercise, settled

MIRRORED_PLACES = 1e-6
BESIDE = Camera.of(View(14, 6), None)
ABOVE = Camera((1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 1.0, 0.0))
"""Looks straight down, head to the left."""


def boxes(name: str, end: str, side: Side | None = None) -> list[Box]:
    found = settled(name, end, side)
    return [
        box
        for prop in props_of(exercise(name))
        for box in (
            *placed(prop, found.pose, found.skeleton),
            *carried([prop], found.pose, found.skeleton),
        )
    ]


@pytest.mark.parametrize(("name", "end"), POSES)
def test_things_of_the_left_side_are_mirror_images(name: str, end: str) -> None:
    right = sorted((b.low, b.high) for b in boxes(name, end, Side.RIGHT))
    left = sorted(
        ((b.low[0], b.low[1], -b.high[2]), (b.high[0], b.high[1], -b.low[2]))
        for b in boxes(name, end, Side.LEFT)
    )
    assert len(left) == len(right)
    for one, other in zip(right, left, strict=True):
        for corner, mirrored in zip(one, other, strict=True):
            assert mirrored == pytest.approx(corner, abs=MIRRORED_PLACES)


@pytest.mark.parametrize(("name", "end"), POSES)
def test_things_stand_on_the_floor_and_have_a_size(name: str, end: str) -> None:
    for box in boxes(name, end):
        for low, high in zip(box.low, box.high, strict=True):
            assert 0.005 < high - low < 1.2
        assert box.low[1] >= -0.005


@pytest.mark.parametrize("name", IDS)
def test_everything_that_an_exercise_rests_on_is_there(name: str) -> None:
    needed = {
        support.on
        for pose in (exercise(name).start, exercise(name).hold)
        for support in pose.rests_on
        if support.on is not None
    }
    for prop in needed - {Prop.TOWEL, Prop.BLOCK}:
        found = settled(name, "hold")
        other = settled(name, "start")
        assert placed(prop, found.pose, found.skeleton) or placed(
            prop, other.pose, other.skeleton
        ), prop


@pytest.mark.parametrize("name", IDS)
def test_every_mat_is_as_wide_and_ends_soon_after_head_and_feet(name: str) -> None:
    if Prop.MAT in props_of(exercise(name)):
        body = settled(name, "hold").skeleton
        size = Bounds.around(mat_under([body], [], ABOVE)[-1].outline)
        short, long = sorted((size.width, size.height))
        reach = Bounds.around([(x, z) for x, _, z in body.joints.values()])
        assert short == pytest.approx(MAT_WIDTH)
        assert long <= min(MAT_LENGTH, max(reach.width, reach.height) + 0.33) + 1e-9


@pytest.mark.parametrize("name", IDS)
def test_the_trunk_is_on_the_mat(name: str) -> None:
    if Prop.MAT not in props_of(exercise(name)):
        return
    for end in ("start", "hold"):
        body = settled(name, end).skeleton
        top = Bounds.around(mat_under([body], [], ABOVE)[-1].outline).grown(0.03)
        for joint in ("girdle", "pelvis", "lumbar"):
            x, _, z = body.joints[joint]
            assert top.left < x < top.right
            assert top.top < z < top.bottom


def test_the_mat_ends_at_the_wall() -> None:
    found = settled("legs-up-wall", "hold")
    wall = furniture(Prop.WALL, found.pose, found.skeleton)
    mat = Bounds.around(mat_under([found.skeleton], wall, ABOVE)[-1].outline)
    assert mat.right <= wall[0].low[0] + 1e-9


def test_furniture_stays_while_the_body_comes_to_it() -> None:
    """The wall and the cushion of the hold are there from the start."""
    for name in ("legs-up-wall", "childs-pose"):
        motion = Motion.of(exercise(name))
        assert motion.scene_at(0.0).furniture == motion.scene_at(1.0).furniture != ()


def test_a_pillow_is_under_the_head_and_a_towel_under_the_nape() -> None:
    for name, prop in (("side-lying-quad", Prop.PILLOW), ("figure-four", Prop.TOWEL)):
        found = settled(name, "hold")
        (box,) = placed(prop, found.pose, found.skeleton)
        x, y, z = found.skeleton.head.at(0.008, 0.055)
        assert box.low[0] - 0.03 < x < box.high[0] + 0.03
        assert box.low[2] - 0.03 < z < box.high[2] + 0.03
        assert 0.02 < box.high[1] < y + 0.01


def test_a_cushion_is_between_the_knees_of_the_open_book() -> None:
    found = settled("open-book", "hold")
    (box,) = placed(Prop.CUSHION, found.pose, found.skeleton)
    low, high = sorted(found.skeleton.joints[f"knee_{side}"][1] for side in Side)
    assert low < box.low[1] < box.high[1] < high


def test_a_pillow_is_under_the_hips_of_the_crocodile() -> None:
    found = settled("crocodile-breath", "hold")
    (box,) = placed(Prop.PILLOW, found.pose, found.skeleton)
    assert box.low[0] < found.skeleton.pelvis.origin[0] < box.high[0]


def test_the_towel_goes_with_the_heel() -> None:
    motion = Motion.of(exercise("heel-slide"))
    for weight in (0.0, 0.35, 0.7, 1.0):
        stance = motion.way.at(weight)
        (box,) = carried([Prop.TOWEL], stance.pose, stance.skeleton)
        x, _, z = stance.skeleton.joints["heel_right"]
        assert box.low[0] < x < box.high[0]
        assert box.low[2] < z < box.high[2]


def test_a_block_waits_below_the_knees_and_slides_under_rising_hips() -> None:
    motion = Motion.of(exercise("supported-bridge"))
    before = None
    for weight in (0.0, 0.25, 0.5, 0.75, 1.0):
        stance = motion.way.at(weight)
        (block,) = carried([Prop.BLOCK], stance.pose, stance.skeleton)
        sacrum = spots(BodyPart.SACRUM)[0].on(stance.skeleton)
        assert before is None or block.low[0] < before
        before = block.low[0]
        assert block.high[0] < stance.skeleton.joints["heel_right"][0]
    assert block.low[0] < sacrum[0] < block.high[0]


def test_a_block_at_hand_stands_by_the_front_foot_of_the_lunge() -> None:
    found = settled("low-lunge", "hold")
    assert carried([Prop.BLOCK], found.pose, found.skeleton) == []
    (block,) = at_hand(Prop.BLOCK, [found], BESIDE)
    foot = found.skeleton.sides[Side.LEFT].foot.origin
    assert block.low[1] == 0.0
    assert block.low[0] - 0.05 < foot[0] < block.high[0] + 0.05
    assert 0.04 < block.low[2] - foot[2] < 0.15


@pytest.mark.parametrize("name", ["crescent", "reverse-lunge", "march-hold"])
def test_a_wall_within_reach_is_on_the_far_side_and_touches_nobody(name: str) -> None:
    ends = [settled(name, end) for end in ("hold", "start")]
    (wall,) = at_hand(Prop.WALL, ends, BESIDE)
    for end in ends:
        for x, _, z in end.skeleton.joints.values():
            assert z > wall.high[2] + 0.03
            assert wall.low[0] - 0.6 < x < wall.high[0] + 0.6


def test_a_strap_runs_from_hands_to_foot_and_is_not_seen_unused() -> None:
    held, loose = settled("hamstring-strap", "hold"), settled("side-lying-quad", "hold")
    camera = ABOVE
    (band,) = straps([Prop.STRAP], held.pose, held.skeleton, Side.RIGHT, camera)
    hands = [palm(side).on(held.skeleton) for side in Side]
    palms = sorted((camera.flat(p)[:2] for p in hands), key=lambda p: p[1])
    ends = sorted((band.line[0], band.line[-1]), key=lambda p: p[1])
    assert all(0.01 < dist(a, b) < 0.04 for a, b in zip(palms, ends, strict=True))
    assert not straps([Prop.STRAP], loose.pose, loose.skeleton, Side.RIGHT, camera)
    assert not straps([Prop.MAT], held.pose, held.skeleton, Side.RIGHT, camera)


def test_a_chair_back_is_under_the_hand_that_holds_it() -> None:
    found = settled("standing-psoas", "hold")
    high = max(box.high[1] for box in furniture(Prop.CHAIR, found.pose, found.skeleton))
    hand = palm(Side.LEFT).on(found.skeleton)
    assert high == pytest.approx(hand[1], abs=0.02)
    assert 0.44 < high < 0.54


def test_people_who_lie_have_a_mat_and_people_who_stand_have_none() -> None:
    assert still_scene(exercise("half-kneeling")).ground
    assert not still_scene(exercise("soft-walk")).ground


@pytest.mark.parametrize("name", IDS)
def test_who_needs_furniture_has_some_in_the_picture(name: str) -> None:
    needed = set(props_of(exercise(name))) - {Prop.MAT, Prop.STRAP}
    assert bool(still_scene(exercise(name)).furniture) == bool(needed)


@pytest.mark.parametrize("name", ["crescent", "reverse-lunge", "march-hold", "wall-leg-swing"])
def test_a_wall_along_the_body_fades_out_behind_it_and_ends_at_a_corner_ahead(name: str) -> None:
    faces = [face for face in still_scene(exercise(name)).furniture if isinstance(face, Face)]
    assert all(face.cover is not None for face in faces)
    wall = [face for face in faces if face.tone == "wall"]
    boxes = [Bounds.around(face.outline) for face in wall]
    assert wall[0].cover == pytest.approx(0.1, abs=0.05)
    assert wall[-1].cover == 1
    for outer, inner in pairwise(boxes):
        assert outer.left < inner.left < inner.right
        assert inner.right == pytest.approx(outer.right, abs=0.002)
        assert outer.top < inner.top
    lines = [Bounds.around(face.outline) for face in faces if face.tone == "contour"]
    skirting = [line for line in lines if line.width > 0.1]
    corner = [line for line in lines if line.width < 0.02]
    assert len(skirting) + len(corner) == len(lines)
    assert min(line.top for line in skirting) > boxes[-1].top + 0.2
    assert all(line.right == pytest.approx(boxes[-1].right, abs=0.002) for line in corner)


@pytest.mark.parametrize("name", ["crescent", "reverse-lunge", "march-hold", "wall-leg-swing"])
def test_no_arm_vanishes_behind_the_wall_on_its_way(name: str) -> None:
    for side in Side:
        motion = Motion.of(exercise(name), side)
        assert not any(place for step in range(11) for place in motion.scene_at(step / 10).places)
