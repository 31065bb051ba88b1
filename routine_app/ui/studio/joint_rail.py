"""The rail of a joint: its usual range and its limits, zero, and where the start has it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from routine_app.domain.pose import LIMITS
from routine_app.ui.studio.joint_words import Joint
from routine_app.ui.studio.rail import Rail
from routine_app.ui.theme import Theme

_CAPTION = 13
_WORDS_FROM = 29
"""How far below the top the words of the two ends begin."""


class JointRail(Rail):
    """Degrees between the limits of a joint. The exact angle may lie between two of them."""

    middle = 16

    def __init__(self, joint: Joint, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._joint = joint
        self._angle = 0.0
        self._start: float | None = None
        low, high = LIMITS[joint.channel].hard
        self.setRange(round(low), round(high))

    def show_angle(self, angle: float, start: float | None) -> None:
        """Show an angle, and where the start has it when this is another pose."""
        self._angle, self._start = angle, start
        self.show_value(round(angle))
        self.update()

    def shown_value(self) -> float:
        return self._angle

    def sizeHint(self) -> QSize:
        px = self._theme.px
        metrics = QFontMetrics(self._theme.font(_CAPTION, 450))
        words = sum(map(metrics.horizontalAdvance, (self._joint.less, self._joint.more)))
        return QSize(words + px(40), px(_WORDS_FROM) + metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self._theme.font(_CAPTION, 450))
        painter.setPen(self._theme.tokens.text2)
        rail = self._rail()
        box = QRectF(rail.left(), self._theme.px(_WORDS_FROM), rail.width(), self.height())
        box.setBottom(self.height())
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(box, top | Qt.AlignmentFlag.AlignLeft, self._joint.less)
        painter.drawText(box, top | Qt.AlignmentFlag.AlignRight, self._joint.more)

    def paint_rail(self, painter: QPainter, rail: QRectF) -> None:
        tokens = self._theme.tokens
        radius = rail.height() / 2
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(tokens.bg)
        painter.drawRoundedRect(rail, radius, radius)
        low, high = LIMITS[self._joint.channel].normal
        usual = QRectF(rail)
        ends = sorted((self.x_of(low), self.x_of(high)))
        usual.setLeft(ends[0])
        usual.setRight(ends[1])
        painter.setPen(QPen(tokens.control, 1))
        painter.setBrush(tokens.sunken)
        painter.drawRoundedRect(usual, radius, radius)
        self._paint_way(painter, rail)
        self._paint_zero(painter, rail)
        if self._start is not None and self._start != self._angle:
            self._paint_start(painter, rail, self._start)

    def _paint_way(self, painter: QPainter, rail: QRectF) -> None:
        """From zero to where it is."""
        ends = sorted((self.x_of(0), self.x_of(self._angle)))
        way = QRectF(rail)
        way.setLeft(ends[0])
        way.setRight(ends[1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.accent)
        painter.drawRect(way)

    def _paint_zero(self, painter: QPainter, rail: QRectF) -> None:
        x, over = self.x_of(0), rail.height() * 0.8
        painter.setPen(QPen(self._theme.tokens.control, 2))
        painter.drawLine(QPointF(x, rail.top() - over), QPointF(x, rail.bottom() + over))

    def _paint_start(self, painter: QPainter, rail: QRectF, start: float) -> None:
        """A small arrow from above at the angle of the start."""
        x, size = self.x_of(start), rail.height()
        top = rail.top() - size * 1.5
        corners = (QPointF(x - size * 0.8, top), QPointF(x + size * 0.8, top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.text2)
        painter.drawPolygon(QPolygonF([*corners, QPointF(x, rail.top() - 1)]))
