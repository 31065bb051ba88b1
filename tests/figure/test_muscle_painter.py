"""The muscle view of every exercise: glass, bones and coloured muscles, inside their frame."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from routine_app.domain.pose import Side
from routine_app.domain.value import replace
from routine_app.figure.motion import Motion, still_scene
from routine_app.figure.muscle_painter import paint_muscles
from routine_app.figure.muscle_palette import DARK_MUSCLES, LIGHT_MUSCLES, MusclePalette
from routine_app.figure.muscles import muscle_lengths, scale_position
from routine_app.figure.palette import DARK, LIGHT, FigurePalette
from routine_app.figure.scene import Scene
from tests.figure.shipped import EXERCISES, exercise
from tests.figure.test_mirror import flipped
from tests.figure.test_painter import colours, covered

both = pytest.mark.parametrize(
    ("palette", "muscles"), [(LIGHT, LIGHT_MUSCLES), (DARK, DARK_MUSCLES)], ids=["light", "dark"]
)


def painted(
    scene: Scene,
    width: int = 310,
    height: int = 210,
    border: int = 0,
    palette: FigurePalette = LIGHT,
    muscles: MusclePalette = LIGHT_MUSCLES,
) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    frame = QRectF(border, border, width - 2 * border, height - 2 * border)
    paint_muscles(painter, frame, scene, palette, muscles)
    painter.end()
    return image


@both
@pytest.mark.parametrize("name", EXERCISES)
def test_every_exercise_shows_bones_and_a_muscle_in_the_colour_of_its_length(
    name: str, palette: FigurePalette, muscles: MusclePalette
) -> None:
    scene = still_scene(exercise(name))
    found = colours(painted(scene, 700, 500, palette=palette, muscles=muscles))
    assert muscles.bone in found
    assert muscles.casing in found
    assert scene.subject is not None
    lengths = muscle_lengths(scene.subject.pose)
    near = [lengths.right.psoas, lengths.left.psoas]
    assert found & {muscles.of_length(scale_position(length)) for length in near}


@pytest.mark.parametrize("name", EXERCISES)
def test_nothing_is_painted_outside_the_frame(name: str) -> None:
    image = painted(still_scene(exercise(name)), 160, 140, 20)
    assert covered(image) == covered(image.copy(20, 20, 120, 100)) > 500


def test_the_body_stands_where_the_dressed_one_stands() -> None:
    from tests.figure.test_painter import painted as dressed

    scene = still_scene(exercise("half-kneeling"))
    a, b = dressed(scene, 400, 300), painted(scene, 400, 300)
    differ = sum(
        (a.pixelColor(x, y).alpha() > 200) != (b.pixelColor(x, y).alpha() > 100)
        for x in range(0, 400, 2)
        for y in range(0, 300, 2)
    )
    assert differ < 0.03 * 200 * 150


def test_furniture_shines_through_the_glass() -> None:
    scene = still_scene(exercise("ninety-ninety-chair"))
    image, bare = painted(scene, 620, 420), painted(replace(scene, furniture=()), 620, 420)
    through = sum(
        0 < bare.pixelColor(x, y).alpha() < 255 and image.pixelColor(x, y) != bare.pixelColor(x, y)
        for x in range(0, 620, 3)
        for y in range(0, 420, 3)
    )
    assert through > 40


@pytest.mark.parametrize("size", [(64, 48), (200, 150), (1400, 1000)])
def test_small_and_large(size: tuple[int, int]) -> None:
    image = painted(still_scene(exercise("edge-of-bed")), *size)
    wanted = QColor(LIGHT_MUSCLES.casing)
    dark = sum(
        image.pixelColor(x, y) == wanted
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    )
    assert dark >= 4


def test_a_sharper_screen_gets_a_sharper_body() -> None:
    image = QImage(448, 336, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    scene = still_scene(exercise("sphinx"))
    paint_muscles(painter, QRectF(0, 0, 224, 168), scene, LIGHT, LIGHT_MUSCLES)
    painter.end()
    coarse = painted(scene, 224, 168).scaled(448, 336)
    assert image != coarse
    assert LIGHT_MUSCLES.bone in colours(image)


def test_a_frame_without_room_stays_empty() -> None:
    assert covered(painted(still_scene(exercise("sphinx")), 3, 3)) == 0


def test_a_scene_of_nobody_is_only_furniture() -> None:
    scene = still_scene(exercise("ninety-ninety-chair"))
    empty = replace(scene, figure=(), subject=None)
    found = colours(painted(empty))
    assert LIGHT.prop in found
    assert LIGHT_MUSCLES.bone not in found


@pytest.mark.parametrize("name", EXERCISES)
def test_the_left_side_is_the_right_one_in_a_mirror_pixel_for_pixel(name: str) -> None:
    """Still, and half-way to the hold."""
    pictures = [
        [
            painted(still_scene(exercise(name), side), 200, 150),
            painted(Motion.of(exercise(name), side).scene_at(0.5), 200, 150),
        ]
        for side in (Side.RIGHT, Side.LEFT)
    ]
    for right, left in zip(*pictures, strict=True):
        assert left == flipped(right)


def test_the_arrow_of_a_movement_is_not_under_glass() -> None:
    found = colours(painted(still_scene(exercise("reverse-lunge")), 620, 420))
    assert LIGHT.arrow in found


def test_where_a_movement_comes_from_wears_no_clothes() -> None:
    """The other end of a movement is of glass, too."""
    scene = still_scene(exercise("reverse-lunge"))
    assert scene.ghost
    dressed = {getattr(LIGHT.faint, tone) for tone in ("skin", "shirt", "leggings")}
    assert not dressed & colours(painted(scene, 620, 420))


def test_in_motion_the_colour_follows_the_hip() -> None:
    motion = Motion.of(exercise("glute-bridge"), Side.RIGHT)
    seen = []
    for weight in (0.0, 0.5, 1.0):
        subject = motion.scene_at(weight).subject
        assert subject is not None
        seen.append(scale_position(muscle_lengths(subject.pose).right.psoas))
    assert seen == sorted(seen)
    assert seen[0] < seen[1] < seen[2]


def test_importing_it_loads_no_widgets() -> None:
    code = (
        "import sys, routine_app.figure.muscle_painter;"
        "assert 'PySide6.QtWidgets' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_lengths_and_shapes_need_no_qt() -> None:
    code = (
        "import sys, routine_app.figure.inside, routine_app.figure.muscle_palette;"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
