"""What is chosen is told without colours too: by a fill that is far lighter or darker, or a shape."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from routine_app.figure.palette import contrast
from routine_app.ui.history.session_list import SessionList
from routine_app.ui.navigation import NavigationBar, PageName
from routine_app.ui.studio.chips import Chip
from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS, Theme
from routine_app.ui.widgets.fields import ChoiceRow, Switch, TickBox
from routine_app.ui.widgets.option import Option
from routine_app.ui.widgets.scale_row import ScaleRow
from tests.ui.reader import Scene, _history
from tools.shots_data import RICH

APART, ENOUGH = 3.0, 40
"""Contrast between grey and grey, and how many pixels must have it."""
THEMES = {"light": Theme(LIGHT_TOKENS), "dark": Theme(DARK_TOKENS, dark=True)}


Maker = Callable[[Theme, QWidget], QAbstractButton]


def navigation(theme: Theme, parent: QWidget) -> QAbstractButton:
    bar = NavigationBar(theme, parent)
    bar.resize(184, 600)
    bar.show_page(PageName.TODAY)
    bar.ensurePolished()
    return bar.buttons[PageName.HISTORY]


MAKERS: dict[str, Maker] = {
    "choice": lambda theme, parent: ChoiceRow("Theme", ("Light", "Dark"), theme, parent).button(1),
    "chip": lambda theme, parent: Chip("Left hand", theme, parent),
    "switch": lambda theme, parent: Switch("Reduce motion", theme, parent),
    "tick": lambda theme, parent: TickBox("None of these", theme, parent),
    "option": lambda theme, parent: Option("Sometimes", theme, parent),
    "number": lambda theme, parent: ScaleRow("Tightness", theme, parent).button(3),
    "page": navigation,
}


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are far lighter in one than in the other."""
    return sum(
        apart(one.pixelColor(x, y).name(), other.pixelColor(x, y).name()) >= APART
        for x in range(one.width())
        for y in range(one.height())
    )


@cache
def apart(one: str, other: str) -> float:
    return contrast(one, other)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_what_is_chosen_looks_another_way_in_grey(qtbot: QtBot, make: Maker, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setPalette(theme.palette())
    button = make(theme, page)
    button.resize(button.sizeHint())
    before = button.grab().toImage()
    button.setChecked(True)
    assert differing(before, button.grab().toImage()) >= ENOUGH


def test_the_chosen_session_is_told_by_a_shape(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, RICH)
    _history(scene)
    sessions = scene.window.findChild(SessionList)
    assert isinstance(sessions, SessionList)
    row = sessions.visualRect(sessions.currentIndex())
    chosen = sessions.viewport().grab(row).toImage()
    sessions.setCurrentIndex(sessions.model().index(1, 0))
    assert differing(chosen, sessions.viewport().grab(row).toImage()) >= ENOUGH
