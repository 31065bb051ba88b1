"""Digits as keyboards of all countries give them.

In France and Czechia the top row has other signs: digits want Shift there, and Ctrl with a key of
that row means its digit, as in browsers. Arabic and Persian keyboards type digits of their own.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Modifier = Qt.KeyboardModifier
_SHIFT = _Modifier.ShiftModifier
_ASIDE = ~(_Modifier.KeypadModifier | _SHIFT)
_DIGITS = range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)
_APPLE_ROW = (29, 18, 19, 20, 21, 23, 22, 26, 28, 25)
"""The virtual keys of the top row on macOS, from 0 on, as <HIToolbox/Events.h> has them."""


def typed_digit(event: QKeyEvent) -> int | None:
    """The digit that a key press types, with Shift or without; None with any other key held."""
    text = event.text()
    is_digit = len(text) == 1 and text.isdecimal()
    return int(text) if is_digit and not event.modifiers() & _ASIDE else None


def digit_with_control(event: QKeyEvent) -> int | None:
    """The digit of a key pressed with Ctrl: what the key gives, else what its place stands for."""
    if event.modifiers() & _ASIDE != _Modifier.ControlModifier:
        return None
    if event.key() in _DIGITS:
        return event.key() - _DIGITS.start
    return None if event.modifiers() & _SHIFT else _by_place(event)


def _by_place(event: QKeyEvent) -> int | None:
    """The digit of a key of the top row, by where the key is; None for any other key."""
    if sys.platform == "darwin":
        key = event.nativeVirtualKey()
        return _APPLE_ROW.index(key) if key in _APPLE_ROW else None
    first = 2 if sys.platform == "win32" else 10  # of the hardware, and of X11 and Wayland
    place = event.nativeScanCode() - first
    return (place + 1) % 10 if 0 <= place <= 9 else None
