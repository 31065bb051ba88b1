"""A group of which one is taken: arrows reach every one of them, however many lines they fill."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.widgets.fields import ChoiceRow

NAMES = ("Off", "In 3 s, out 4 s", "In 4 s, out 6 s", "In 5 s, out 7 s")
Key = Qt.Key


@pytest.fixture
def row(qtbot: QtBot) -> ChoiceRow:
    """Four choices in two lines, the first one taken."""
    found = ChoiceRow("Breath pacer", NAMES, Theme(LIGHT_TOKENS))
    qtbot.addWidget(found)
    found.take(0)
    found.resize(420, 100)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    assert found.button(3).y() > found.button(0).y()
    found.button(0).setFocus(Qt.FocusReason.TabFocusReason)
    return found


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def taken(row: ChoiceRow) -> int:
    (index,) = (i for i, choice in enumerate(row.choices) if choice.isChecked())
    return index


@pytest.mark.parametrize(
    ("ahead", "back"), [(Key.Key_Right, Key.Key_Left), (Key.Key_Down, Key.Key_Up)]
)
def test_arrows_go_through_all_of_them_and_stop_at_the_ends(
    qtbot: QtBot, row: ChoiceRow, ahead: Qt.Key, back: Qt.Key
) -> None:
    chosen: list[int] = []
    row.chosen.connect(chosen.append)
    press(qtbot, ahead, ahead, ahead, ahead)
    assert (chosen, taken(row)) == ([1, 2, 3], 3)
    assert row.button(3).hasFocus()
    press(qtbot, back, back, back, back)
    assert (chosen[3:], taken(row)) == ([2, 1, 0], 0)
    assert row.button(0).hasFocus()


def test_tab_stops_at_the_one_that_was_reached(qtbot: QtBot, row: ChoiceRow) -> None:
    press(qtbot, Key.Key_Right, Key.Key_Right)
    stops = [bool(choice.focusPolicy() & Qt.FocusPolicy.TabFocus) for choice in row.choices]
    assert stops == [False, False, True, False]


def test_an_arrow_with_a_key_held_is_somebody_elses(qtbot: QtBot, row: ChoiceRow) -> None:
    qtbot.keyClick(row.button(0), Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert taken(row) == 0


def test_where_people_read_from_the_right_the_left_arrow_goes_on(
    qtbot: QtBot, row: ChoiceRow
) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, Key.Key_Left)
    assert taken(row) == 1
