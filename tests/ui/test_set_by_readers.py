"""Screen readers and switches do not click a radio button: they toggle it, and it counts."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from routine_app.ui.navigation import NavigationBar, PageName
from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.widgets.option import Option
from routine_app.ui.widgets.option_row import OptionRow
from routine_app.ui.widgets.scale_row import ScaleRow

THEME = Theme(LIGHT_TOKENS)


def toggle(button: QAbstractButton) -> None:
    """As the tree of AT-SPI asks for it."""
    told = QAccessible.queryAccessibleInterface(button)
    told.actionInterface().doAction("Toggle")


def test_a_page_is_chosen_once(qtbot: QtBot) -> None:
    navigation = NavigationBar(THEME)
    qtbot.addWidget(navigation)
    navigation.show_page(PageName.TODAY)
    chosen: list[PageName] = []
    navigation.page_chosen.connect(chosen.append)
    toggle(navigation.buttons[PageName.HISTORY])
    assert chosen == [PageName.HISTORY]
    navigation.buttons[PageName.LIBRARY].click()
    assert chosen == [PageName.HISTORY, PageName.LIBRARY]


def test_an_answer_is_taken_once_and_can_be_taken_back(qtbot: QtBot) -> None:
    answers = ("No", "Sometimes")
    row = OptionRow("A pillow?", [Option(text, THEME) for text in answers], answers)
    qtbot.addWidget(row)
    taken: list[int | None] = []
    row.option_taken.connect(taken.append)
    toggle(row.option(1))
    assert (taken, row.value) == ([1], 1)
    toggle(row.option(1))
    assert (taken, row.value) == ([1, None], None)
    row.option(0).click()
    assert taken == [1, None, 0]
    row.set_value(1)
    assert taken == [1, None, 0]


def test_a_number_is_taken_once(qtbot: QtBot) -> None:
    row = ScaleRow("Tightness", THEME)
    qtbot.addWidget(row)
    taken: list[int] = []
    row.value_changed.connect(taken.append)
    toggle(row.button(3))
    row.button(4).click()
    row.set_value(7)
    assert taken == [3, 4]
    assert row.value == 7
