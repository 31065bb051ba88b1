"""A key that is held down, as an X server tells it that knows no repeats of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

FIRST = 600_000
"""When the key goes down (ms of the server)."""


def send_key(widget: QWidget, kind: QEvent.Type, key: Qt.Key, at: int, text: str = "") -> None:
    """A key event of this time for the window of a widget."""
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    QApplication.sendEvent(widget.window().windowHandle(), event)


def hold_down(
    widget: QWidget, key: Qt.Key, repeats: int, text: str = "", *, lag: int = 0, every: int = 30
) -> None:
    """Press a key, hold it for some repeats and let it go.

    Each repeat is a release and a press, `lag` ms apart.
    """
    send_key(widget, QEvent.Type.KeyPress, key, FIRST, text)
    at = FIRST + 500
    for _ in range(repeats):
        send_key(widget, QEvent.Type.KeyRelease, key, at, text)
        send_key(widget, QEvent.Type.KeyPress, key, at + lag, text)
        at += every
    send_key(widget, QEvent.Type.KeyRelease, key, at, text)
