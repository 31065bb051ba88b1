"""Letters, digits and signs that act by themselves can be switched off (WCAG 2.1.4).

Whoever speaks to the computer, or hits keys unawares, would start and skip things otherwise. Every
one of them has a button, too. Where the focus is on what takes them, a text or a scale, they work.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from routine_app.ui.services import PreferencesStore

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class SingleKeys(QObject):
    """Swallows such keys before any widget has them, while the setting is off."""

    def __init__(self, preferences: PreferencesStore, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def watch(self, window: QWindow) -> None:
        """From now on for this window; a second time changes nothing."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._preferences.value.single_keys or not is_single(event):
            return False
        return not takes_characters(QApplication.focusWidget())


def is_single(event: QKeyEvent) -> bool:
    """Whether the key press types a character; a space only presses what has the focus."""
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & _HELD


def takes_characters(widget: QWidget | None) -> bool:
    """Whether characters are meant for the widget that has the focus."""
    from routine_app.ui.widgets.scale_row import ScaleRow

    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return True
    while widget is not None:
        if isinstance(widget, ScaleRow):
            return True
        widget = widget.parentWidget()
    return False
