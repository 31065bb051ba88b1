"""A field for a note: Enter is a new line in it, Tab leaves it, and Ctrl Enter saves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.theme import Theme, stylesheet

SAVE, SAVE_IN_NOTE = mark("Enter", "key"), mark("Ctrl Enter", "key")
"""The key that saves, as its button says it: outside of the note, and in it."""


class NoteField(QPlainTextEdit):
    """Signals: save_asked(); save_key_changed(str) with the key that saves from now on."""

    save_asked = Signal()
    save_key_changed = Signal(str)

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(tr("Note"))
        self.setTabChangesFocus(True)
        self.apply_theme(theme)

    @property
    def told(self) -> str:
        """What was written, without room around it."""
        return self.toPlainText().strip()

    def apply_theme(self, theme: Theme) -> None:
        self.setStyleSheet(stylesheet(theme))
        self.setFont(theme.font(15.5))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.save_key_changed.emit(SAVE_IN_NOTE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_key_changed.emit(SAVE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_asked.emit()
        else:
            super().keyPressEvent(event)
