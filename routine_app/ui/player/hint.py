"""A line that says one thing once, and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.value import replace
from routine_app.ui.player.sheet import NEAR_LEAST, Sheet
from routine_app.ui.theme import Theme

_TOP, _BOTTOM = 14.0, 36.0
"""Design pixels: digits of the large timer begin at 42."""
_EDGE = 2.0
_HIGH, _TIGHT = 2.2, 1.5
"""The height of the plate against its text: as drawn, and the least."""


class HintLine(QWidget):
    """A small plate at the head of the stage."""

    reader_role = "StaticText"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._said = False
        self._sheet = Sheet(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say_once(self, text: str) -> None:
        """Show the text, unless something was said here before."""
        if self._said:
            return
        self._said = True
        self._text = text
        self.setAccessibleName(text)
        self.fit(self._sheet, self._theme)
        self.show()
        self.raise_()

    def fit(self, sheet: Sheet, theme: Theme) -> None:
        """Between the edge of the window and the far texts, which it must not cover."""
        self._sheet, self._theme = sheet, theme
        room = sheet.y(_BOTTOM) - _EDGE
        size = min(NEAR_LEAST * sheet.text_scale, room / _TIGHT)
        width = self._write(size)
        if width > sheet.width - 2 * _EDGE:
            size *= (sheet.width - 2 * _EDGE) / width
            width = self._write(size)
        height = min(_HIGH * size, room)
        top = min(sheet.y(_TOP), _EDGE + room - height)
        self.setGeometry(round((sheet.width - width) / 2), round(top), width, round(height))

    def _write(self, size: float) -> int:
        """Take on a size of text; how wide the plate is then."""
        self.setFont(replace(self._theme, text_scale=1.0).font(size, 550))
        return self.fontMetrics().horizontalAdvance(self._text) + round(1.6 * size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.line)
        painter.setBrush(tokens.surface)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(tokens.text2)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
