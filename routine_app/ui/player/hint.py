"""A line that says one thing once, and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.value import replace
from routine_app.ui.player.fading import IDLE
from routine_app.ui.player.sheet import NEAR_LEAST, Sheet
from routine_app.ui.theme import Theme

_TOP, _BOTTOM = 14.0, 36.0
"""Design pixels: digits of the large timer begin at 42."""
_EDGE = 2.0
_FAR = 28.0
"""Size of a text for the floor, as far as there is room for it (design pixels)."""
STAYS = 15_000
"""Milliseconds that a text for the floor stays: who lies there may look up late."""
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
        self._is_far = False
        self.end_timer = QTimer(self)
        self.end_timer.setSingleShot(True)
        self.end_timer.timeout.connect(self.hide)
        self._sheet = Sheet(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say_once(self, text: str) -> None:
        """Show the text, unless something was said here before."""
        if self._said or self.end_timer.isActive():
            return
        self._said = True
        self._show(text, far=False)

    def say_far(self, text: str) -> None:
        """Show the text so large that it is read from the floor, for a while."""
        self.end_timer.start(STAYS)
        self._show(text, far=True)

    def follow(self, idle: int) -> None:
        """What is said once goes when nobody has touched anything for a while (ms)."""
        if idle >= 2 * IDLE and self.isVisible() and not self.end_timer.isActive():
            self.hide()

    def _show(self, text: str, *, far: bool) -> None:
        self._text, self._is_far = text, far
        self.setAccessibleName(text)
        self.fit(self._sheet, self._theme)
        self.show()
        self.raise_()
        self.update()

    def fit(self, sheet: Sheet, theme: Theme) -> None:
        """Between the edge of the window and the far texts, which it must not cover."""
        self._sheet, self._theme = sheet, theme
        room = sheet.y(_BOTTOM) - _EDGE
        wanted = NEAR_LEAST * sheet.text_scale
        if self._is_far:
            wanted = max(wanted, sheet.px(_FAR))
        size = min(wanted, room / _TIGHT)
        width = self._write(size)
        while width > sheet.width - 2 * _EDGE > 0:  # letters do not shrink evenly
            size *= min(0.98, (sheet.width - 2 * _EDGE) / width)
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
