"""A joint is set by mouse, by keys and by typing; it says what it is and why it stops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import LIMITS
from routine_app.ui.studio.joint_row import Angle, JointRow
from routine_app.ui.studio.joint_words import JOINTS
from routine_app.ui.theme import LIGHT_TOKENS, Theme

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


class Scene:
    """A row that is shown what it asks for, as a session would."""

    def __init__(self, qtbot: QtBot, channel: str = "hip_right.flexion", at: float = 45) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.row = JointRow(JOINTS[channel], Theme(LIGHT_TOKENS), self.window)
        self.row.setGeometry(0, 0, 480, 90)
        self.asked: list[float] = []
        self.released = 0
        self.row.angle_asked.connect(self._on_asked)
        self.row.released.connect(self._on_released)
        self.row.show_angle(Angle(at))
        self.window.resize(500, 100)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.row.rail.setFocus()

    def _on_asked(self, angle: float) -> None:
        self.asked.append(angle)
        self.row.show_angle(Angle(angle))

    def _on_released(self) -> None:
        self.released += 1

    def press(self, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.qtbot.keyClick(
            self.window.focusWidget(), key, modifier or Qt.KeyboardModifier.NoModifier
        )

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.window.focusWidget(), letter)
        self.press(Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "modifier", "angle"),
    [
        (Key.Key_Right, None, 46),
        (Key.Key_Left, None, 44),
        (Key.Key_Up, None, 46),
        (Key.Key_Down, None, 44),
        (Key.Key_Right, Shift, 50),
        (Key.Key_Left, Shift, 40),
        (Key.Key_PageUp, None, 50),
        (Key.Key_PageDown, None, 40),
        (Key.Key_Home, None, -35),
        (Key.Key_End, None, 135),
    ],
)
def test_keys_move_it(
    qtbot: QtBot, key: Key, modifier: Qt.KeyboardModifier | None, angle: float
) -> None:
    scene = Scene(qtbot)
    scene.press(key, modifier)
    assert scene.asked == [angle]


def test_it_stops_at_its_limits(qtbot: QtBot) -> None:
    scene = Scene(qtbot, at=135)
    scene.press(Key.Key_Right)
    assert scene.asked == []


def test_a_number_is_typed_right_on_the_slider(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.type("-12.5")
    assert scene.asked == [-12.5]
    assert scene.row.field.text() == "−12.5°"
    assert scene.row.rail.hasFocus()
    assert scene.released


def test_a_typed_number_beyond_the_limit_is_set_to_it_and_told(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.type("170")
    assert scene.asked == [135]
    assert scene.row.told == "A body can do −35° to 135° here. Set to 135°"
    assert scene.row.remark.isVisible()
    scene.press(Key.Key_Left)
    assert "Few people" in scene.row.remark.text()


def test_what_is_no_number_is_explained_and_leaves_the_angle(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.row.field.setFocus()
    scene.row.field.setText("much")
    scene.press(Key.Key_Return)
    assert scene.asked == []
    assert "not an angle" in scene.row.remark.text()
    assert scene.row.field.text() == "45°"


def test_escape_leaves_what_was_typed(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    qtbot.keyClicks(scene.row.rail, "9")
    scene.press(Key.Key_Escape)
    assert scene.asked == []
    assert scene.row.field.text() == "45°"
    assert scene.row.rail.hasFocus()


def test_a_drag_asks_all_the_way_and_lets_go_once(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    rail = scene.row.rail
    places = [QPoint(round(rail.x_of(angle)), 16) for angle in (50, 70, 90)]
    qtbot.mousePress(rail, Qt.MouseButton.LeftButton, pos=places[0])
    before = scene.released
    qtbot.mouseMove(rail, places[1])
    qtbot.mouseRelease(rail, Qt.MouseButton.LeftButton, pos=places[2])
    assert scene.asked[0] == pytest.approx(50, abs=1)
    assert scene.released == before + 1


def test_it_is_read_out_with_its_angle_and_range(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    told = QAccessible.queryAccessibleInterface(scene.row.rail)
    assert told.role() is QAccessible.Role.Slider
    said = told.text(QAccessible.Text.Name)
    assert said == "Right hip flexion, 45 degrees, of minus 35 to 135"
    value = told.valueInterface()
    low, high = LIMITS["hip_right.flexion"].hard
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (45, low, high)


def test_tab_passes_the_number_by(qtbot: QtBot) -> None:
    row = Scene(qtbot).row
    assert not row.field.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert row.rail.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_way_back_is_there_when_there_is_something_to_take_back(qtbot: QtBot) -> None:
    row = Scene(qtbot).row
    assert not row.back.isVisible()
    row.show_angle(Angle(50, None, "Back to 45°"))
    assert row.back.isVisible()
    assert row.back.accessibleName() == "Right hip flexion: Back to 45°"
    with qtbot.waitSignal(row.back_asked, timeout=0):
        row.back.click()


def test_delete_undoes_what_a_joint_has_of_its_own(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    with qtbot.assertNotEmitted(scene.row.back_asked):
        scene.press(Key.Key_Delete)
    scene.row.show_angle(Angle(50, None, "Back to 45°"))
    with qtbot.waitSignal(scene.row.back_asked, timeout=0):
        scene.press(Key.Key_Delete)


def test_a_hold_says_that_it_is_as_at_the_start(qtbot: QtBot) -> None:
    row = Scene(qtbot).row
    row.show_angle(Angle(45, 45))
    assert row.rail.accessibleName().endswith("as at the start")


def test_what_a_reader_sets_is_taken_once_and_is_a_step_of_its_own(qtbot: QtBot) -> None:
    scene = Scene(qtbot, at=7.5)
    assert scene.asked == []
    told = QAccessible.queryAccessibleInterface(scene.row.rail)
    told.valueInterface().setCurrentValue(12)
    assert (scene.asked, scene.released) == ([12], 1)
    told.valueInterface().setCurrentValue(13)
    assert (scene.asked, scene.released) == ([12, 13], 2)
