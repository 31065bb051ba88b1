"""The head looks right from every direction: its face never jumps, its hair is always seen."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from routine_app.domain.exercise import View
from routine_app.domain.pose import STANDING, Side
from routine_app.figure.body import pieces
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.flatten import FlatPiece, flat_piece
from routine_app.figure.hair import with_hair
from routine_app.figure.loops import Loop
from routine_app.figure.motion import still_scene
from routine_app.figure.skeleton import skeleton_of
from tests.figure.shipped import EXERCISES, exercise

BODY = skeleton_of(STANDING)


@cache
def head(azimuth: float, elevation: float) -> FlatPiece:
    camera = Camera.of(View(azimuth, elevation), Side.RIGHT)
    (bare,) = (p for p in pieces(BODY, STANDING, Side.RIGHT) if p.name == "head")
    return with_hair(flat_piece(bare, camera), BODY.head, camera)


def area(loop: Loop) -> float:
    twice = 0.0
    for a, b in pairwise((*loop, loop[0])):
        twice += a[0] * b[1] - b[0] * a[1]
    return abs(twice) / 2


def face(found: FlatPiece) -> float:
    """Size of the face on the skull, without jaw and nose."""
    return next(
        (area(coat.loops[2]) for coat in found.coats if coat.tone == "skin" and coat.loops[2:]), 0.0
    )


@pytest.mark.parametrize("azimuth", [0, 25, 50, 75, 86, 88, 90, 92, 94, 115, 150, 180])
def test_the_face_changes_smoothly_with_the_view(azimuth: float) -> None:
    sizes = [face(head(azimuth, elevation)) for elevation in range(-60, 61)]
    for before, after in pairwise(size for size in sizes if size):
        assert abs(after - before) < 0.0012


@pytest.mark.parametrize("elevation", [-40, -10, 20, 50])
@pytest.mark.parametrize("azimuth", range(0, 360, 30))
def test_hair_is_within_the_bounds_of_the_head(azimuth: float, elevation: float) -> None:
    found = head(azimuth, elevation)
    box = found.bounds.grown(1e-9)
    for coat in found.coats:
        if coat.tone == "hair":
            for loop in coat.loops:
                assert box.united(Bounds.around((x, y) for x, y, *_ in loop)) == box


@pytest.mark.parametrize("name", EXERCISES)
def test_nobody_is_bald(name: str) -> None:
    """Hair reaches clearly beyond the face on the side of the crown."""
    scene = still_scene(exercise(name))
    assert scene.subject is not None
    frame, camera = scene.subject.body.head, scene.subject.camera
    found = next(piece for piece in scene.figure if piece.name == "head")
    up = camera.flat(frame.y)[:2]
    size = (up[0] ** 2 + up[1] ** 2) ** 0.5

    def reach(tone: str) -> float:
        places: list[float] = [
            (x * up[0] + y * up[1]) / size
            for coat in found.coats
            if coat.tone == tone and len(coat.loops[0]) > 8
            for loop in coat.loops
            for x, y, *_ in loop
        ]
        return max(places)

    assert reach("hair") - reach("skin") > 0.008
