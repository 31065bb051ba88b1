"""What the keys of the editor ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from routine_app.ui.editor.keys import Wish, asked_by

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("key", "held", "wish"),
    [
        (Qt.Key.Key_S, CONTROL, Wish.SAVE),
        (Qt.Key.Key_S, NONE, None),
        (Qt.Key.Key_S, CONTROL | SHIFT, None),
        (Qt.Key.Key_Enter, CONTROL | KEYPAD, Wish.PLAY),
        (Qt.Key.Key_F8, NONE, Wish.NEXT_PROBLEM),
        (Qt.Key.Key_F8, SHIFT, Wish.PROBLEM_BEFORE),
        (Qt.Key.Key_Escape, NONE, Wish.LEAVE),
        (Qt.Key.Key_Z, CONTROL, None),
        (0x1234567, NONE, None),
        (0x1234567, CONTROL, None),
        (0, NONE, None),
    ],
)
def test_keys(key: int, held: Qt.KeyboardModifier, wish: Wish | None) -> None:
    assert asked_by(QKeyEvent(QEvent.Type.KeyPress, key, held)) is wish
