"""Days are told apart by every kind of eye: on the year map, its legend and the strip."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import combinations, pairwise
from math import dist

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.statistics import DayLevel
from routine_app.ui.history.cells import paint_cell
from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS, Theme, Tokens, high_contrast
from routine_app.ui.widgets.day_strip import DayItem, DayMark
from tests.eyes import EYES, seen

CELL = 14
"""Logical pixels; a cell of the map is about as large."""
APART = 20.0
"""Distance in CIELAB at which two pixels are plainly not alike."""
LEAST = 3
"""So many pixels of a cell must differ: the dash or the dot in its middle is about that large."""

THEMES = {
    "light": Theme(LIGHT_TOKENS),
    "dark": Theme(DARK_TOKENS, dark=True),
    "light-contrast": Theme(high_contrast(LIGHT_TOKENS), high_contrast=True),
    "dark-contrast": Theme(high_contrast(DARK_TOKENS), dark=True, high_contrast=True),
}
eyes = pytest.mark.parametrize("eye", [*EYES, "none"])
"""The last sees no colours at all."""
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)

MARKS = {
    "done": DayMark(3, "", done=True),
    "done, easy": DayMark(3, "", done=True, easy=True),
    "today": DayMark(3, "", today=True),
    "today, easy": DayMark(3, "", today=True, easy=True),
    "to come": DayMark(3, ""),
    "to come, easy": DayMark(3, "", easy=True),
}


@cache
def in_lab(colour: str, eye: str) -> tuple[float, float, float]:
    lightness, a, b = seen(colour, "usual" if eye == "none" else eye)
    return (lightness, 0, 0) if eye == "none" else (lightness, a, b)


def ground(theme: Theme, wide: int, high: int) -> QImage:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(theme.tokens.surface)
    return image


def painted(theme: Theme, paint: Callable[[QPainter], None]) -> QImage:
    image = ground(theme, CELL, CELL)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


def cells(theme: Theme) -> dict[str, QImage]:
    """Every kind of day as the map shows it."""
    return {
        f"{level.name}{', added later' * later}": painted(
            theme,
            lambda painter, level=level, later=later: paint_cell(  # type: ignore[misc]
                painter, QRectF(0, 0, CELL, CELL), level, theme, backfilled=later
            ),
        )
        for level in DayLevel
        for later in (False, True)
        if not later or level not in (DayLevel.EMPTY, DayLevel.MISSED, DayLevel.BRIDGED)
    }


def differing(one: QImage, other: QImage, eye: str) -> int:
    """How many pixels differ plainly."""
    return sum(
        dist(in_lab(one.pixelColor(x, y).name(), eye), in_lab(other.pixelColor(x, y).name(), eye))
        > APART
        for x in range(one.width())
        for y in range(one.height())
    )


@eyes
@themes
def test_no_two_kinds_of_day_look_alike_on_the_map(theme: Theme, eye: str) -> None:
    for (a, one), (b, other) in combinations(cells(theme).items(), 2):
        assert differing(one, other, eye) >= LEAST, (a, b)


@eyes
@pytest.mark.parametrize("tokens", [LIGHT_TOKENS, DARK_TOKENS], ids=["light", "dark"])
def test_the_greens_of_the_map_are_steps_of_lightness(tokens: Tokens, eye: str) -> None:
    """More practice stands further off from the ground, whatever is left of hue."""
    colours = (tokens.surface, tokens.heat1, tokens.heat2, tokens.heat3)
    steps = [in_lab(colour.name(), eye)[0] for colour in colours]
    assert steps in (sorted(steps), sorted(steps, reverse=True))
    assert min(abs(a - b) for a, b in pairwise(steps)) > 10


@eyes
@themes
def test_no_two_kinds_of_day_look_alike_on_the_strip(qtbot: QtBot, theme: Theme, eye: str) -> None:
    """Without the words below them."""
    parent = QWidget()
    qtbot.addWidget(parent)
    pictures = {}
    for name, mark in MARKS.items():
        item = DayItem(mark, theme, parent)
        item.resize(48, 64)
        image = ground(theme, 48, 40)
        above = QRegion(0, 0, 48, 40)
        item.render(image, QPoint(), above, QWidget.RenderFlag.DrawChildren)
        pictures[name] = image
    for (a, one), (b, other) in combinations(pictures.items(), 2):
        assert differing(one, other, eye) >= 10 * LEAST, (a, b)
