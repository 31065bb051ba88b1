"""A value in words between less and more, held together by an edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import Stepper
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_RADIUS = 12


class EdgedStepper(Stepper):
    """A stepper that reads as one control. Its value keeps the room of the widest so far."""

    def __init__(self, down: str, up: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(down, up, theme, parent)
        self._theme = theme
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*[FOCUS_RESERVE] * 4)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def name_ways(self, down: str, up: str) -> None:
        """What the two buttons are called from now on."""
        self._names = (down, up)

    def show_value(self, text: str, *, at_least: bool = False, at_most: bool = False) -> None:
        super().show_value(text, at_least=at_least, at_most=at_most)
        widest = max(self.value.minimumWidth(), self.value.sizeHint().width())
        self.value.setMinimumWidth(widest)  # so that the buttons stay under the mouse

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.tokens.control, 1))
        around = FOCUS_RESERVE + 0.5
        rect = QRectF(self.rect()).adjusted(around, around, -around, -around)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
