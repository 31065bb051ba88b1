"""Pictures of lines look like pictures of pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from routine_app.domain.pose import Side
from routine_app.figure.motion import still_scene
from routine_app.figure.muscle_painter import paint_muscles
from routine_app.figure.muscle_palette import LIGHT_MUSCLES, MusclePalette
from routine_app.figure.painter import paint_figure
from routine_app.figure.palette import LIGHT
from routine_app.figure.scene import Scene
from routine_app.figure.vector import paint_lines
from tests.figure.shipped import EXERCISES, exercise

WIDTH, HEIGHT = 350, 250
FAR = 40
"""Shades by which a pixel must differ to be seen: edges are rounded to pixels another way."""


def empty() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.bg))
    return image


def pixels(scene: Scene, muscles: MusclePalette | None) -> bytes:
    image = empty()
    painter = QPainter(image)
    if muscles is None:
        paint_figure(painter, QRectF(image.rect()), scene, LIGHT)
    else:
        paint_muscles(painter, QRectF(image.rect()), scene, LIGHT, muscles)
    painter.end()
    return bytes(image.constBits())


def lines(scene: Scene, muscles: MusclePalette | None) -> bytes:
    image = empty()
    painter = QPainter(image)
    paint_lines(painter, QRectF(image.rect()), scene, LIGHT, muscles)
    painter.end()
    return bytes(image.constBits())


def share_that_differs(a: bytes, b: bytes) -> float:
    return sum(abs(x - y) > FAR for x, y in zip(a, b, strict=True)) / len(a)


@pytest.mark.parametrize("muscles", [None, LIGHT_MUSCLES], ids=["dressed", "muscles"])
@pytest.mark.parametrize("name", EXERCISES)
def test_lines_show_what_pixels_show(name: str, muscles: MusclePalette | None) -> None:
    scene = still_scene(exercise(name))
    assert share_that_differs(pixels(scene, muscles), lines(scene, muscles)) < 0.001


def test_the_left_side_is_turned_round() -> None:
    scene = still_scene(exercise("half-kneeling"), Side.LEFT)
    assert share_that_differs(pixels(scene, None), lines(scene, None)) < 0.001
