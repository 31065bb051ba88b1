"""The legend of the year map: each shape with its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.statistics import DayLevel
from routine_app.ui.history.cells import paint_cell
from routine_app.ui.history.words import ADDED, LEGEND
from routine_app.ui.mirroring import seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.flow import FlowLayout

_CELL = 14


class _LegendItem(QWidget):
    reader_role = "StaticText"

    def __init__(
        self, level: DayLevel, word: str, theme: Theme, *, backfilled: bool = False
    ) -> None:
        super().__init__()
        self._level = level
        self._backfilled = backfilled
        self._word = word
        self._theme = theme
        self.setAccessibleName(word)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(13, 450))
        px = self._theme.px
        return QSize(px(_CELL + 6) + metrics.horizontalAdvance(self._word) + 2, px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._theme.px(_CELL)
        cell = seen(QRectF(0.5, (self.height() - size) / 2, size, size), self)
        paint_cell(painter, cell, self._level, self._theme, backfilled=self._backfilled)
        painter.setFont(self._theme.font(13, 450))
        painter.setPen(self._theme.tokens.text2)
        left = size + self._theme.px(6)
        box = seen(QRectF(left, 0, self.width() - left, self.height()), self)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._word)


class Legend(QWidget):
    """All shapes of the map in a row that wraps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = FlowLayout(self, theme.px(16), theme.px(4))
        for level, word in LEGEND:
            box.addWidget(_LegendItem(level, tr(word), theme))
        box.addWidget(_LegendItem(DayLevel.FULL, tr(ADDED), theme, backfilled=True))
