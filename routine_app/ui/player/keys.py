"""Which key asks for what in the player."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from routine_app.domain.session_run import Command
from routine_app.ui.player.controls import Wish

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_BY_KEY: dict[int, Command | Wish] = {
    Qt.Key.Key_Space: Command.TOGGLE,
    Qt.Key.Key_Left: Command.BACK,
    Qt.Key.Key_Right: Command.SKIP,
    Qt.Key.Key_F11: Wish.FULL_SCREEN,
    Qt.Key.Key_Escape: Wish.END,
    Qt.Key.Key_MediaPlay: Command.RESUME,
    Qt.Key.Key_MediaPause: Command.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: Command.TOGGLE,
    Qt.Key.Key_MediaNext: Command.SKIP,
    Qt.Key.Key_MediaPrevious: Command.BACK,
    Qt.Key.Key_MediaStop: Command.END,
}
_BY_TEXT: dict[str, Command | Wish] = {
    "+": Command.LONGER,
    "-": Command.SHORTER,
    "r": Command.RESTART,
    "l": Wish.LARGE,
    "t": Wish.MINI,
    "b": Wish.PACER,
    "v": Wish.VOICE,
    "m": Wish.MUTE,
    "x": Wish.MUSCLES,
    "f": Wish.FULL_SCREEN,
    "s": Wish.STOP_RULES,
}
BY_BUTTON = {
    Wish.BACK: Command.BACK,
    Wish.SKIP: Command.SKIP,
    Wish.LONGER: Command.LONGER,
    Wish.TOGGLE: Command.TOGGLE,
}
"""What buttons ask for that are more than a wish."""


def asked_by(event: QKeyEvent) -> Command | Wish | None:
    """What a key press asks for; letters go by what was typed, on any keyboard."""
    if event.modifiers() & _HELD:
        return None
    return _BY_KEY.get(event.key()) or _BY_TEXT.get(event.text().lower())
