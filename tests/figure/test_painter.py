"""Every exercise can be painted, inside its frame, and left is right in a mirror."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from routine_app.domain.pose import Side
from routine_app.domain.value import replace
from routine_app.figure.easel import fit_into
from routine_app.figure.motion import Motion, still_scene
from routine_app.figure.painter import paint_figure
from routine_app.figure.palette import DARK, LIGHT, FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.shadow import paint_shadow
from tests.figure.shipped import EXERCISES, exercise


def painted(scene: Scene, width: int = 112, height: int = 84, border: int = 0) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    frame = QRectF(border, border, width - 2 * border, height - 2 * border)
    paint_figure(painter, frame, scene, LIGHT)
    painter.end()
    return image


def covered(image: QImage) -> int:
    """How many pixels are not transparent."""
    data = image.constBits()
    return sum(1 for alpha in bytes(data)[3::4] if alpha)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", EXERCISES)
def test_every_exercise_shows_a_whole_person(name: str, palette: FigurePalette) -> None:
    image = QImage(310, 210, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, 310, 210), still_scene(exercise(name)), palette)
    painter.end()
    assert {palette.skin, palette.shirt, palette.leggings} <= colours(image)


@pytest.mark.parametrize("name", EXERCISES)
def test_nothing_is_painted_outside_the_frame(name: str) -> None:
    border = 20
    image = painted(still_scene(exercise(name)), 160, 140, border)
    inside = image.copy(border, border, 160 - 2 * border, 140 - 2 * border)
    assert covered(image) == covered(inside) > 500


@pytest.mark.parametrize("name", EXERCISES)
def test_the_left_side_is_the_mirrored_right_side(name: str) -> None:
    right = still_scene(exercise(name)).bounds
    left = still_scene(exercise(name), Side.LEFT).bounds
    assert (left.left, left.right) == pytest.approx((-right.right, -right.left), abs=1e-9)
    assert (left.top, left.bottom) == pytest.approx((right.top, right.bottom), abs=1e-9)


def test_the_gap_between_limbs_shows_the_ground() -> None:
    """A crossing arm leaves clear pixels inside the figure, not a painted line."""
    image = painted(still_scene(exercise("half-kneeling")), 620, 420)
    row = [image.pixelColor(x, 240).alpha() for x in range(620)]
    first, last = row.index(255), len(row) - 1 - row[::-1].index(255)
    assert 0 in row[first:last]


def test_a_frame_without_room_stays_empty() -> None:
    assert covered(painted(still_scene(exercise("sphinx")), 3, 3)) == 0


def test_a_sharper_screen_gets_a_sharper_figure() -> None:
    image = QImage(224, 168, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, 112, 84), still_scene(exercise("sphinx")), LIGHT)
    painter.end()
    soft = sum(1 for alpha in bytes(image.constBits())[3::4] if 0 < alpha < 255)
    assert soft < covered(image) / 4


def test_importing_the_figure_loads_no_widgets_and_no_numpy() -> None:
    code = (
        "import sys, routine_app.figure.motion, routine_app.figure.painter;"
        "assert 'PySide6.QtWidgets' not in sys.modules;"
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_pure_half_needs_no_qt() -> None:
    code = (
        "import sys, routine_app.figure.motion, routine_app.figure.palette;"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_large_shadow_has_no_stairs() -> None:
    """Its darkness bends gently: between pixels some way apart there is no sudden corner."""
    scene = replace(still_scene(exercise("windshield-wipers")), ground=())
    image = QImage(1400, 1000, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    frame = QRectF(image.rect())
    paint_shadow(painter, scene, LIGHT, fit_into(frame, scene))
    painter.end()
    data, line, apart = bytes(image.constBits()), image.bytesPerLine(), 6
    rows = [data[y * line + 3 : (y + 1) * line : 4] for y in range(0, 1000, 5)]
    corners = [
        abs(row[x - apart] - 2 * row[x] + row[x + apart])
        for row in rows
        for x in range(apart, 1400 - apart)
    ]
    assert max(map(max, rows)) > 30
    assert max(corners) <= 16


def test_motion_keeps_one_frame() -> None:
    motion = Motion.of(exercise("glute-bridge"), Side.LEFT)
    frames = {motion.scene_at(weight).bounds for weight in (0, 0.3, 1)}
    assert len(frames) == 1
