"""The left side is the right side in a mirror, pixel for pixel."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QTransform

from routine_app.domain.pose import Side
from routine_app.figure.mirror import reflected, shows_left
from routine_app.figure.motion import Motion, still_scene
from tests.figure.shipped import EXERCISES, exercise
from tests.figure.test_painter import painted


def flipped(image: QImage) -> QImage:
    return image.transformed(QTransform(-1, 0, 0, 1, 0, 0))


@pytest.mark.parametrize("name", EXERCISES)
def test_a_still_picture_of_the_left_side_is_the_flipped_right_one(name: str) -> None:
    right = painted(still_scene(exercise(name), Side.RIGHT), 200, 150)
    left = painted(still_scene(exercise(name), Side.LEFT), 200, 150)
    assert left == flipped(right)


@pytest.mark.parametrize("weight", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("name", EXERCISES)
def test_the_moving_left_side_is_the_flipped_right_one(name: str, weight: float) -> None:
    right, left = (
        painted(Motion.of(exercise(name), side).scene_at(weight), 160, 120)
        for side in (Side.RIGHT, Side.LEFT)
    )
    assert left == flipped(right)


def test_a_scene_reflected_twice_is_itself() -> None:
    scene = still_scene(exercise("half-kneeling"), Side.LEFT)
    assert shows_left(scene)
    assert reflected(reflected(scene)) == scene
