"""Steps down and up, at the ends of the way too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.widgets.fields import Stepper, Switch
from tests.ui.desk import desk

Key = Qt.Key
LAST = 3


class Room(QWidget):
    """A stepper from 0 to 3, and a switch that the focus would go to next."""

    def __init__(self) -> None:
        super().__init__()
        theme = desk().themes.theme
        self.stepper = Stepper("Less", "More", theme, self)
        self.switch = Switch("High contrast", theme, self)
        column = QVBoxLayout(self)
        column.addWidget(self.stepper)
        column.addWidget(self.switch)
        self.value = 1
        self.asked = 0
        self.stepper.stepped.connect(self.step)
        self.show_value()

    def step(self, step: int) -> None:
        self.asked += 1
        self.value += step
        self.show_value()

    def show_value(self) -> None:
        at_most = self.value == LAST
        self.stepper.show_value(str(self.value), at_least=self.value == 0, at_most=at_most)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    return room


def focused(room: Room) -> QWidget | None:
    widget: QWidget | None = room.window().focusWidget()
    return widget


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_press_too_many_neither_steps_nor_reaches_the_next_control(
    qtbot: QtBot, room: Room, key: Qt.Key
) -> None:
    up = room.stepper.up
    up.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        at = focused(room)
        assert at is up
        qtbot.keyClick(at, key)
    assert (room.value, room.asked) == (LAST, 2)
    assert not up.leads_on
    assert not room.switch.isChecked()


def test_the_way_that_ends_is_off_once_the_focus_has_left(qtbot: QtBot, room: Room) -> None:
    up = room.stepper.up
    up.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(up, Key.Key_Space)
    qtbot.keyClick(up, Key.Key_Space)
    room.switch.setFocus(Qt.FocusReason.TabFocusReason)
    assert not up.isEnabled()
    room.stepper.down.click()
    assert up.isEnabled()
    assert up.leads_on


def test_another_window_in_front_takes_nothing_from_the_focus(qtbot: QtBot, room: Room) -> None:
    up = room.stepper.up
    up.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(up, Key.Key_Space)
    qtbot.keyClick(up, Key.Key_Space)
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    up.focusOutEvent(away)
    assert up.isEnabled()
    assert focused(room) is up


def test_a_way_that_ends_looks_off_while_the_focus_is_there(qtbot: QtBot, room: Room) -> None:
    """By its ink alone: the ring is seen in both."""
    up = room.stepper.up
    before = up.grab().toImage()
    up.setFocus(Qt.FocusReason.MouseFocusReason)  # brings no ring
    assert up.grab().toImage() == before
    room.value = LAST
    room.show_value()
    assert up.isEnabled()
    assert up.grab().toImage() != before
