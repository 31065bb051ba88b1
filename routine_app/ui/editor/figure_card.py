"""The figure of the exercise at the cursor, in its hold."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import Exercise
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.live_figure import LiveFigure

_LEAST = 110
_RADIUS = 12
_WIDEST = (1 << 24) - 1
"""What Qt calls no limit."""


class FigureCard(QWidget):
    """Hidden while there is nothing to show, or no room for it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._exercise: Exercise | None = None
        self.figure: LiveFigure | None = None
        self.name = TextLabel("", Type.SMALL_STRONG, theme, self)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        self.update()

    def show_exercise(self, exercise: Exercise | None) -> None:
        """Show this one; None for nothing."""
        self._exercise = exercise
        if exercise is None:
            return
        self.name.setText(exercise.short_name)
        if self.figure is None:
            self.figure = LiveFigure(exercise, self._theme, self)
            self.figure.lower()
            self.figure.show()
            self._arrange()
        else:
            self.figure.show_exercise(exercise)

    def fit(self, width: int, height: int) -> None:
        """Take this much room, 0 for as wide as there is; too little is none."""
        fits = self._exercise is not None and height >= self._theme.px(_LEAST)
        if fits:
            self.setFixedHeight(height)
            self.setMinimumWidth(width)
            self.setMaximumWidth(width or _WIDEST)
        self.setVisible(fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The name stands above the figure."""
        around = self._theme.px(12)
        room = max(1, self.width() - 2 * around)
        high = self.name.heightForWidth(room)
        self.name.setGeometry(around, around - 4, room, high)
        if self.figure is not None:
            top = around + high - 8
            self.figure.setGeometry(0, top, self.width(), max(1, self.height() - top))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.bg)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
