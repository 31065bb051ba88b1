"""One of several to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape


class Option(Button):
    """One of several: a radio button that is filled when taken. Enter is left to the page."""

    shape = ButtonShape(text=15, weight=550, height=40, padding=12, radius=12)

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        self.is_clicked = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group decides; to a reader it makes a radio button

    def nextCheckState(self) -> None:
        """Only a click asks for the next state; screen readers set it."""
        self.is_clicked = True
        super().nextCheckState()
        self.is_clicked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.isChecked():
            return tokens.accent
        return tokens.sunken if self.underMouse() or self.isDown() else tokens.surface

    def edge(self) -> QColor:
        return self._theme.tokens.accent if self.isChecked() else self._theme.tokens.control

    def ink(self) -> QColor:
        return self._theme.tokens.on_accent if self.isChecked() else self._theme.tokens.text
