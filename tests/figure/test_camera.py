"""The camera's directions, and pictures that fit their frame."""

from __future__ import annotations

import pytest

from routine_app.domain.exercise import View
from routine_app.domain.pose import Side
from routine_app.figure.camera import Bounds, Camera, Fit
from routine_app.figure.frame import Vec
from routine_app.figure.grounding import settle
from tests.figure.shipped import IDS, exercise

FORWARD, UP, RIGHT = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


def flat(view: View, point: Vec, side: Side | None = None) -> tuple[float, float, float]:
    return Camera.of(view, side).flat(point)


def test_azimuth_0_looks_at_the_right_side() -> None:
    level = View(0, 0)
    assert flat(level, FORWARD) == pytest.approx((1, 0, 0))
    assert flat(level, UP) == pytest.approx((0, -1, 0))
    assert flat(level, RIGHT) == pytest.approx((0, 0, 1))


def test_azimuth_90_looks_at_the_front() -> None:
    assert flat(View(90, 0), FORWARD) == pytest.approx((0, 0, 1))


def test_positive_elevation_looks_down() -> None:
    assert flat(View(0, 30), UP)[2] > 0
    assert flat(View(0, 30), RIGHT)[1] > 0


def test_left_faces_left() -> None:
    assert flat(View(10, 8), FORWARD)[0] > 0
    assert flat(View(10, 8), FORWARD, Side.LEFT)[0] < 0


@pytest.mark.parametrize("name", IDS)
def test_the_left_picture_is_the_mirrored_right_picture(name: str) -> None:
    found = exercise(name)
    right = Camera.of(found.view, None, found.hold)
    left = Camera.of(found.view, Side.LEFT, found.hold.mirrored())
    places = settle(found.hold).skeleton.joints
    others = settle(found.hold.mirrored()).skeleton.joints
    for joint, place in places.items():
        swapped = joint.replace("right", "#").replace("left", "right").replace("#", "left")
        x, y, near = right.flat(place)
        assert left.flat(others[swapped]) == pytest.approx((-x, y, near), abs=1e-9)


@pytest.mark.parametrize("size", [(112, 84), (620, 420), (84, 300)])
def test_a_fitted_box_stays_inside(size: tuple[float, float]) -> None:
    box = Bounds(-0.4, -0.9, 0.7, 0.1)
    fit = Fit.into(box, 10, 20, *size)
    left, right = (fit.scale * x + fit.dx for x in (box.left, box.right))
    top, bottom = (fit.scale * y + fit.dy for y in (box.top, box.bottom))
    assert 10 - 1e-9 <= left < right <= 10 + size[0] + 1e-9
    assert 20 - 1e-9 <= top < bottom <= 20 + size[1] + 1e-9
