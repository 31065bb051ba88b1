"""Characters that act by themselves, until somebody switches that off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.value import replace
from routine_app.ui.keys_sheet import KeysSheet
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.settings.single_keys import SingleKeys, takes_characters
from routine_app.ui.widgets.scale_row import ScaleRow
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE

Key = Qt.Key


class Scene:
    """A window whose keys come from the desktop."""

    def __init__(self, qtbot: QtBot, folder: Path, *, on: bool) -> None:
        self.made: Desk = desk(DUE, folder)
        kept = self.made.services.preferences
        kept.save(replace(kept.value, single_keys=on))
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.keys = SingleKeys(kept, self.window)
        self.keys.watch(self.window.windowHandle())

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window.windowHandle(), key, held)


@pytest.mark.parametrize("on", [True, False])
def test_digits_change_the_page_only_while_it_is_on(qtbot: QtBot, tmp_path: Path, on: bool) -> None:
    scene = Scene(qtbot, tmp_path, on=on)
    scene.press(Key.Key_2)
    assert scene.window.current_page is (PageName.HISTORY if on else PageName.TODAY)


def test_with_control_they_always_do(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, on=False)
    scene.press(Key.Key_2, control=True)
    assert scene.window.current_page is PageName.HISTORY


@pytest.mark.parametrize("on", [True, False])
def test_a_letter_starts_nothing_while_it_is_off(qtbot: QtBot, tmp_path: Path, on: bool) -> None:
    scene = Scene(qtbot, tmp_path, on=on)
    scene.press(Key.Key_S)
    assert (scene.window.player is not None) is on


def test_keys_that_type_nothing_work_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, on=False)
    scene.press(Key.Key_Return)
    page = scene.window.player
    assert page is not None
    scene.press(Key.Key_Space)
    state = page.controller.state
    assert state is not None
    assert state.mode is Mode.PAUSED


def test_texts_and_scales_take_their_characters(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, on=False)
    field = QLineEdit(scene.window)
    assert takes_characters(field)
    scales = scene.window.findChildren(ScaleRow)
    assert scales
    assert takes_characters(scales[0].button(3))
    assert not takes_characters(QWidget(scene.window))
    assert not takes_characters(None)


@pytest.mark.parametrize("on", [True, False])
def test_the_list_of_keys_says_when_letters_are_off(qtbot: QtBot, on: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 560)
    sheet = KeysSheet(replace(desk().themes.theme, single_keys=on), parent)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert any("switched off" in words for words in said) is not on
