"""Flesh: whole on both sides, above the floor, hands and feet flat where they carry weight."""

from __future__ import annotations

import itertools

import pytest

from routine_app.domain.pose import STANDING, BodyPart, Side
from routine_app.figure.body import pieces
from routine_app.figure.coat import Ball, Piece
from routine_app.figure.motion import Motion
from routine_app.figure.skeleton import skeleton_of
from tests.figure.shipped import POSES, exercise

DEEPEST = -0.010
"""Flesh gives way; more than this is drawn as sunk into the mat."""


def flesh(name: str, end: str, working: Side = Side.RIGHT) -> list[Piece]:
    stance = Motion.of(exercise(name)).way.ends[0 if end == "start" else 1]
    return pieces(stance.skeleton, stance.pose, working)


def balls(piece: Piece) -> list[Ball]:
    return [ball for coat in piece.coats for ball in coat.balls]


@pytest.mark.parametrize(("name", "end"), POSES)
def test_no_flesh_is_under_the_floor(name: str, end: str) -> None:
    for piece in flesh(name, end):
        assert all(point[1] - r > DEEPEST for point, r in balls(piece)), piece.name


@pytest.mark.parametrize(("name", "end"), POSES)
def test_a_hand_on_the_floor_lies_flat(name: str, end: str) -> None:
    hands = {Side.LEFT: BodyPart.HAND_LEFT, Side.RIGHT: BodyPart.HAND_RIGHT}
    pose = exercise(name).start if end == "start" else exercise(name).hold
    on_floor = {rest.part for rest in pose.rests_on if rest.on is None}
    for piece in flesh(name, end):
        for side, part in hands.items():
            if piece.name == f"forearm_{side}" and part in on_floor:
                heights = [point[1] for point, _ in piece.coats[-1].balls]
                assert max(heights) - min(heights) < 0.025


@pytest.mark.parametrize("name", ["crescent", "standing-psoas", "reverse-lunge"])
def test_ball_and_toes_of_a_foot_that_pushes_are_on_the_floor(name: str) -> None:
    (shank,) = (piece for piece in flesh(name, "hold") if piece.name == "shank_right")
    front = shank.coats[0].balls[-4:]
    assert [point[1] - r for point, r in front] == pytest.approx([0.0] * 4, abs=0.002)


def test_near_and_far_side_differ_in_tone_only() -> None:
    body = skeleton_of(STANDING)
    for piece in pieces(body, STANDING, Side.RIGHT):
        if piece.name.endswith(("left", "right")):
            far = piece.name.endswith("left")
            assert all(coat.tone.startswith("far_") == far for coat in piece.coats)


def test_limbs_keep_their_thickness() -> None:
    """No bulge or waist from one ball of a limb to the next."""
    body = skeleton_of(STANDING)
    for piece in pieces(body, STANDING, Side.RIGHT):
        for coat in piece.coats:
            radii = [r for _, r in coat.balls[: coat.row]]
            assert all(0.8 < b / a < 1.2 for a, b in itertools.pairwise(radii))
