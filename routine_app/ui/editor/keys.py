"""The keys of the editor, wherever in it the focus is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Wish(Enum):
    """What a key asks for."""

    SAVE = "save"
    PLAY = "play preview"
    FIND = "find"
    COMPLETE = "complete"
    FIX = "fix"
    NEXT_PROBLEM = "next problem"
    PROBLEM_BEFORE = "problem before"
    OTHER_VIEW = "steps or text"
    TAB_KEY = "what Tab does"
    LEAVE = "leave"


_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_WITH_CONTROL: dict[int, Wish] = {
    _Key.Key_S: Wish.SAVE,
    _Key.Key_Return: Wish.PLAY,
    _Key.Key_Enter: Wish.PLAY,
    _Key.Key_F: Wish.FIND,
    _Key.Key_Space: Wish.COMPLETE,
    _Key.Key_Period: Wish.FIX,
    _Key.Key_T: Wish.OTHER_VIEW,
    _Key.Key_M: Wish.TAB_KEY,
}
_ALONE: dict[int, Wish] = {_Key.Key_F8: Wish.NEXT_PROBLEM, _Key.Key_Escape: Wish.LEAVE}


def asked_by(event: QKeyEvent) -> Wish | None:
    """What a key asks for; None for one that is typed."""
    held, key = event.modifiers() & ~_Modifier.KeypadModifier, event.key()
    if held == _Modifier.ControlModifier:
        return _WITH_CONTROL.get(key)
    if held == _Modifier.ControlModifier | _Modifier.ShiftModifier and key == _Key.Key_Period:
        return Wish.FIX  # where a full stop wants Shift, as in France
    if held == _Modifier.ShiftModifier and key == _Key.Key_F8:
        return Wish.PROBLEM_BEFORE
    return _ALONE.get(key) if held == _Modifier.NoModifier else None
