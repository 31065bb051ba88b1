"""Pictures of the player's figure: put together of kept parts, yet as if drawn in one go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.domain.exercise import Sides
from routine_app.domain.pose import Side
from routine_app.domain.preferences import Preferences
from routine_app.figure.motion import Motion
from routine_app.figure.painter import paint_figure
from routine_app.resources import routines_dir
from routine_app.ui.player.figure_art import BREATH_LEVELS, FigureArt
from routine_app.ui.player.state import FigureShown, Moving
from routine_app.ui.theme import Theme, dark_theme, theme_of
from tests.figure.shipped import exercise

RECT = QRectF(13, 7, 421, 303)
HELD = [
    name
    for name in Library(routines_dir()).exercise_ids()
    if Library(routines_dir()).exercise(name).moves is None
]


@pytest.fixture
def theme(qapp: object) -> Theme:
    return theme_of(Preferences())


def shown(name: str) -> FigureShown:
    one = exercise(name)
    return FigureShown(one, None if one.sides is Sides.BOTH else Side.LEFT, "")


def blank(ratio: float = 1.0) -> QImage:
    size = QRect(0, 0, 450, 320).size() * ratio
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def held(breath: float) -> Moving:
    return Moving(weight=1.0, breath=breath)


@pytest.mark.parametrize("name", HELD)
def test_a_breath_over_the_held_body_is_the_picture_of_a_breathing_body(
    qtbot: QtBot, theme: Theme, name: str
) -> None:
    figure, depth = shown(name), round(0.7 * BREATH_LEVELS) / BREATH_LEVELS
    for ratio in (1.0, 1.3):
        found, wanted = blank(ratio), blank(ratio)
        painter = QPainter(found)
        FigureArt().paint(painter, RECT, figure, held(depth), theme)
        painter.end()
        painter = QPainter(wanted)
        alone = blank(ratio).copy(QRect(QPoint(), RECT.toRect().size() * ratio))
        ink = QPainter(alone)
        scene = Motion.of(figure.exercise, figure.side).scene_at(1.0, depth)
        paint_figure(ink, QRectF(QPointF(), RECT.size()), scene, theme.figure_palette)
        ink.end()
        painter.drawImage(RECT.topLeft(), alone)
        painter.end()
        assert found == wanted


def test_the_same_moment_changes_nothing(theme: Theme) -> None:
    art, figure = FigureArt(), shown("half-kneeling")
    assert art.changed(figure, held(0.5), held(0.501), RECT).isEmpty()
    moving = Moving(weight=0.4)
    assert art.changed(figure, moving, moving, RECT).isEmpty()


def test_a_breath_changes_the_trunk_and_a_way_the_whole(theme: Theme) -> None:
    art, figure = FigureArt(), shown("half-kneeling")
    whole = RECT.toAlignedRect()
    part = art.changed(figure, held(0.2), held(0.6), RECT)
    assert whole.contains(part)
    assert 0 < part.width() * part.height() < 0.5 * whole.width() * whole.height()
    assert art.changed(figure, Moving(weight=0.2), Moving(weight=0.3), RECT) == whole
    assert art.changed(figure, Moving(turning=0.2), Moving(turning=0.3), RECT) == whole


def test_turning_over_means_nothing_where_there_are_no_sides(theme: Theme) -> None:
    art, figure = FigureArt(), shown("constructive-rest")
    before, now = Moving(turning=0.2), Moving(turning=0.3)
    assert art.changed(figure, before, now, RECT).isEmpty()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["march-hold", "legs-up-wall", "crescent", "step-swing"])
def test_in_a_pause_a_wall_fades_towards_the_ground(
    qtbot: QtBot, theme: Theme, name: str, *, dark: bool
) -> None:
    """It is pale while it runs: washed like the figure it would be the darkest on the stage."""
    worn = dark_theme(theme) if dark else theme
    ground, wall = worn.tokens.bg, QColor(worn.figure_palette.wall)
    running, paused = (painted(name, worn, pale=pale) for pale in (False, True))
    spots = [
        (x, y)
        for x in range(running.width())
        for y in range(running.height())
        if running.pixelColor(x, y) == wall
    ]
    washed = [paused.pixelColor(*spot) for spot in spots]
    fading = [colour for colour in washed if apart(colour, ground) < apart(wall, ground)]
    assert len(spots) > 500
    assert len(fading) > 0.9 * len(spots)


def test_in_a_pause_furniture_is_washed_like_the_figure(qtbot: QtBot, theme: Theme) -> None:
    running, paused = (painted("step-swing", theme, pale=pale) for pale in (False, True))
    for tone in (theme.figure_palette.prop, theme.figure_palette.shirt):
        spots = [
            (x, y)
            for x in range(running.width())
            for y in range(running.height())
            if running.pixelColor(x, y) == QColor(tone)
        ]
        control = theme.tokens.control
        assert spots
        assert all(
            apart(paused.pixelColor(*spot), control) < apart(QColor(tone), control)
            for spot in spots
        )


def painted(name: str, theme: Theme, *, pale: bool) -> QImage:
    """The figure in its hold on the ground of the stage."""
    image = blank()
    image.fill(theme.tokens.bg)
    painter = QPainter(image)
    FigureArt().paint(painter, RECT, shown(name), held(0.0), theme, pale=pale)
    painter.end()
    return image


def apart(one: QColor, other: QColor) -> int:
    """How different two colours are."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return sum(abs(a - b) for a, b in pairs)
