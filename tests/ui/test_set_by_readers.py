"""Screen readers and switches do not click a radio button: they toggle it, and it counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.health.form import ConditionsForm
from routine_app.ui.navigation import NavigationBar, PageName
from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.widgets.fields import OnOff, Switch, TickBox
from routine_app.ui.widgets.option import Option
from routine_app.ui.widgets.option_row import OptionRow
from routine_app.ui.widgets.scale_row import ScaleRow
from tests.ui.desk import shipped

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


@pytest.mark.parametrize("make", [TickBox, Switch])
def test_what_is_on_or_off_is_changed_once(
    qtbot: QtBot, make: Callable[[str, Theme], OnOff]
) -> None:
    box = make("I have read this", THEME)
    qtbot.addWidget(box)
    taken: list[bool] = []

    def take(on: bool) -> None:
        taken.append(on)

    box.clicked.connect(take)
    pressed: list[None] = []
    box.clicked.connect(lambda: pressed.append(None))
    toggle(box)
    assert (taken, box.isChecked()) == ([True], True)
    assert len(pressed) == 1
    box.click()
    assert (taken, box.isChecked()) == ([True, False], False)
    box.setChecked(True)
    assert taken == [True, False]
    toggle(box)
    assert (taken, box.isChecked()) == ([True, False, False], False)


def test_what_a_slot_sets_anew_is_not_told_again(qtbot: QtBot) -> None:
    """As a tick that is taken back, because there is more to read."""
    box = TickBox("I have read this", THEME)
    qtbot.addWidget(box)
    taken: list[bool] = []

    def refuse(on: bool) -> None:
        taken.append(on)
        box.setChecked(False)

    box.clicked.connect(refuse)
    toggle(box)
    assert (taken, box.isChecked()) == ([True], False)


def test_a_condition_that_a_reader_toggles_is_an_answer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = ConditionsForm(shipped().safety().conditions, THEME, parent)
    answers: list[None] = []
    form.answered.connect(lambda: answers.append(None))
    toggle(form.ticks["hip-replacement"])
    assert len(answers) == 1
    assert form.leave["hip-replacement"].isVisibleTo(form)


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
