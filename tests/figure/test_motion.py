"""On the way from start to hold the body stays on the floor and what is planted stays put."""

from __future__ import annotations

import pytest

from routine_app.domain.pose import Side
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.motion import Motion, props_of, still_scene
from routine_app.figure.scene import Scene, build_scene
from tests.figure.shipped import EXERCISES, exercise


def places(pieces: tuple[FlatPiece, ...]) -> dict[str, tuple[float, float]]:
    return {piece.name: piece.stations[-1][:2] for piece in pieces}


@pytest.mark.parametrize("name", EXERCISES)
@pytest.mark.parametrize("side", [None, Side.LEFT])
def test_no_frame_leaves_the_box(name: str, side: Side | None) -> None:
    motion = Motion.of(exercise(name), side)
    box = motion.scene_at(0.0).bounds.grown(0.03)
    for weight in (0.1, 0.4, 0.6, 0.9):
        for piece in motion.scene_at(weight).figure:
            assert piece.bounds.united(box) == box


def trunk_area(scene: Scene) -> float:
    torso = next(piece for piece in scene.figure if piece.name == "torso")
    loop = next(coat.loops[0] for coat in torso.coats if coat.tone == "shirt" and coat.loops)
    ends = (*loop[1:], loop[0])
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(loop, ends, strict=True))) / 2


def test_breath_fills_the_trunk() -> None:
    motion = Motion.of(exercise("constructive-rest"), None)
    out, full = (trunk_area(motion.scene_at(1.0, breath)) for breath in (0.0, 1.0))
    assert 1.03 < full / out < 1.20


@pytest.mark.parametrize("name", ["constructive-rest", "diaphragm-breath"])
def test_hands_on_the_belly_rise_with_it(name: str) -> None:
    """As far as the belly does below them, not through it and not off it; elbows stay."""
    motion = Motion.of(exercise(name), None)
    out, full = (
        {piece.name: piece for piece in motion.scene_at(1.0, breath).figure}
        for breath in (0.0, 1.0)
    )
    for hand in ("forearm_left", "forearm_right"):
        elbow, *_, tip = (
            after[1] - before[1]
            for before, after in zip(out[hand].stations, full[hand].stations, strict=True)
        )
        assert elbow == pytest.approx(0.0, abs=1e-6)
        assert -0.016 < tip < -0.004


def test_a_hand_beside_the_body_does_not_breathe() -> None:
    motion = Motion.of(exercise("glute-bridge"), None)
    out, full = (motion.scene_at(1.0, breath).figure for breath in (0.0, 1.0))
    for before, after in zip(out, full, strict=True):
        assert before.name == after.name
        assert (before == after) == (before.name != "torso")


def test_ends_of_a_motion_are_the_settled_poses() -> None:
    found = exercise("half-kneeling")
    motion = Motion.of(found, None)
    still = still_scene(found)
    moved = places(motion.scene_at(1.0).figure)
    shift = {
        (round(x - moved[name][0], 9), round(y - moved[name][1], 9))
        for name, (x, y) in places(still.figure).items()
    }
    assert len(shift) == 1


def test_everything_on_the_floor_has_a_mat() -> None:
    assert still_scene(exercise("half-kneeling")).ground
    assert not still_scene(exercise("soft-walk")).ground


def test_one_frame_for_several_poses() -> None:
    found = exercise("march-hold")
    alone = build_scene(found.hold, found.view, None, props_of(found))
    both = build_scene(found.hold, found.view, None, props_of(found), frame_of=(found.start,))
    assert both.bounds.united(alone.bounds) == both.bounds
