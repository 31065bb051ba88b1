"""Whoever practises sees what to do: no exercise is without its figure on the player's stage."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Player
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.domain.value import replace
from routine_app.ui.player.figure_art import FigureArt
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.state import FigureShown, Shown, player_state
from routine_app.ui.player.usual_stage import paint_usual
from tests.fakes import make_routine, step
from tests.shipped.shelf import ALL, exercise_of
from tests.ui.player.studio import PREFERENCES, studio

WINDOWS = (Sheet(1180, 760), Sheet(1366, 700), Sheet(1920, 1080), Sheet(800, 560))
AT_WORK = (SegmentKind.HOLD, SegmentKind.REPS)
LEAST = 0.4
"""Of the width of a stage's left half, or of its height: less cannot be read from the floor."""


@cache
def at_work(exercise_id: str) -> Shown:
    """What stands on the stage while it is held, or moves."""
    timeline = build_timeline(make_routine("one", step(exercise_of(exercise_id))))
    player = Player(timeline)
    player.start(1000, next(s.index for s in timeline.segments if s.kind in AT_WORK))
    player.advance_to(2000)
    return player_state(player, PREFERENCES).shown


@cache
def shape_of(figure: FigureShown) -> FigureShape:
    return FigureArt().shape(figure)


def figure_of(shown: Shown, sheet: Sheet) -> QRectF | None:
    """Where the figure stands, if anywhere."""
    figure = shown.figure
    assert figure is not None
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ink = Ink(painter, sheet, studio().themes.theme)
    places = paint_usual(ink, shown, lambda: shape_of(figure))
    painter.end()
    return places.figure


@pytest.mark.parametrize("exercise_id", ALL)
def test_every_exercise_has_its_figure_on_the_stage(qtbot: QtBot, exercise_id: str) -> None:
    shown = at_work(exercise_id)
    for sheet in WINDOWS:
        figure = figure_of(shown, sheet)
        assert figure is not None, sheet
        part = figure.width() / sheet.px(560), figure.height() / sheet.px(500)
        assert max(part) > LEAST, (sheet, part)


@pytest.mark.parametrize("exercise_id", ALL)
def test_its_muscles_have_theirs(qtbot: QtBot, exercise_id: str) -> None:
    shown = replace(at_work(exercise_id), muscles=True)
    for sheet in WINDOWS[:3]:
        assert figure_of(shown, sheet) is not None, sheet
