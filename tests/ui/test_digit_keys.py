"""Digits on keyboards whose top row has other signs, and where digits are not those of the West."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from routine_app.ui.digit_keys import digit_with_control, typed_digit
from routine_app.ui.navigation import PageName, page_of_key
from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.widgets.scale_row import ScaleRow

Key = Qt.Key
Modifier = Qt.KeyboardModifier
NONE, SHIFT, CONTROL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier
TOP_ROW = 10
"""What X11 and Wayland call the first key of the top row."""


def press(
    key: int, held: Modifier = NONE, text: str = "", place: int = 0, virtual: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, place, virtual, 0, text)


def row_key(place: int) -> tuple[int, int]:
    """The scan code and virtual key of a key of the top row on this system, from 1 on."""
    if sys.platform == "darwin":
        return 1, (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)[place - 1]
    return (place + 1 if sys.platform == "win32" else TOP_ROW + place - 1), 0


@pytest.mark.parametrize(
    ("event", "digit"),
    [
        (press(Key.Key_3, NONE, "3"), 3),
        (press(Key.Key_3, SHIFT, "3"), 3),  # France, Czechia
        (press(Key.Key_3, Modifier.KeypadModifier, "3"), 3),
        (press(0x6F4, NONE, "\u06f4"), 4),  # Persia
        (press(Key.Key_NumberSign, SHIFT, "#"), None),  # United States
        (press(Key.Key_QuoteDbl, NONE, '"'), None),  # France, without Shift
        (press(Key.Key_3, Modifier.AltModifier, "3"), None),
        (press(Key.Key_twosuperior, NONE, "\u00b2"), None),
        (press(Key.Key_Left), None),
    ],
)
def test_a_digit_is_what_is_typed(event: QKeyEvent, digit: int | None) -> None:
    assert typed_digit(event) == digit


@pytest.mark.parametrize(
    ("key", "held", "place", "digit"),
    [
        (Key.Key_2, CONTROL, 2, 2),
        (Key.Key_2, CONTROL | Modifier.KeypadModifier, 0, 2),
        (Key.Key_Eacute, CONTROL, 2, 2),  # France
        (Key.Key_Agrave, CONTROL, 10, 0),
        (Key.Key_2, CONTROL | SHIFT, 2, 2),
        (Key.Key_At, CONTROL | SHIFT, 2, None),  # United States: Ctrl + Shift + 2 is another key
        (Key.Key_Eacute, NONE, 2, None),
        (Key.Key_Eacute, CONTROL | Modifier.AltModifier, 2, None),
        (Key.Key_Comma, CONTROL, 40, None),
    ],
)
def test_with_control_a_key_of_the_top_row_means_its_digit(
    key: int, held: Modifier, place: int, digit: int | None
) -> None:
    code, virtual = row_key(place) if 0 < place <= 10 else (place and 60, 200)
    assert digit_with_control(press(key, held, "", code, virtual)) == digit


@pytest.mark.parametrize(
    ("event", "page"),
    [
        (press(Key.Key_2, SHIFT, "2"), PageName.HISTORY),
        (press(Key.Key_Ampersand, CONTROL, "", *row_key(1)), PageName.TODAY),
        (press(Key.Key_Apostrophe, CONTROL, "", *row_key(4)), PageName.SETTINGS),
        (press(Key.Key_ParenLeft, CONTROL, "", *row_key(5)), None),
        (press(Key.Key_0, SHIFT, "0"), None),
        (press(Key.Key_Exclam, SHIFT, "!"), None),
    ],
)
def test_pages_are_reached_from_every_top_row(event: QKeyEvent, page: PageName | None) -> None:
    assert page_of_key(event) is page


def test_a_scale_takes_digits_that_need_shift(qtbot: QtBot) -> None:
    row = ScaleRow("Tightness", Theme(LIGHT_TOKENS))
    qtbot.addWidget(row)
    QGuiApplication.sendEvent(row, press(Key.Key_7, SHIFT, "7"))
    assert row.value == 7
    QGuiApplication.sendEvent(row, press(Key.Key_ParenLeft, SHIFT, "("))
    QGuiApplication.sendEvent(row, press(Key.Key_3, CONTROL, "3"))
    assert row.value == 7
