"""How a day is painted: told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from routine_app.domain.statistics import DayLevel
from routine_app.ui.theme import Theme

CELL = 12
RADIUS = 3
FILLS = {DayLevel.PARTIAL: 0.25, DayLevel.SHORT: 0.5}
"""How much of a cell is filled; all of it on other days of practice."""


def paint_cell(
    painter: QPainter, cell: QRectF, level: DayLevel, theme: Theme, *, backfilled: bool = False
) -> None:
    """One day: fill tells how much, and missed days are rings; every cell has an edge.

    That of a day that was put down afterwards is dashed.
    """
    tokens = theme.tokens
    painter.save()
    edge = QPen(tokens.control, 1)
    inner = cell.adjusted(0.5, 0.5, -0.5, -0.5)
    if backfilled:
        inner = paint_dashes(painter, inner, theme)
    radius = RADIUS * cell.width() / CELL
    painter.setPen(edge)
    match level:
        case DayLevel.EMPTY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.control)
            painter.drawEllipse(cell.center(), cell.width() / 12, cell.width() / 12)
        case DayLevel.MISSED | DayLevel.BRIDGED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, radius, radius)
            if level is DayLevel.BRIDGED:
                painter.setPen(QPen(tokens.control, max(2.0, cell.width() / 6)))
                y = cell.center().y()
                inset = cell.width() / 4
                painter.drawLine(
                    QPointF(inner.left() + inset, y), QPointF(inner.right() - inset, y)
                )
        case _:
            _paint_practised(painter, inner, level, theme, radius)
    painter.restore()


def _paint_practised(
    painter: QPainter, cell: QRectF, level: DayLevel, theme: Theme, radius: float
) -> None:
    tokens = theme.tokens
    colour = tokens.heat2 if level in FILLS else tokens.heat3
    paint_fill(painter, cell, FILLS.get(level, 1.0), colour, theme, radius)
    if level is DayLevel.MORE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.surface)
        painter.drawEllipse(cell.center(), cell.width() / 6, cell.width() / 6)


def paint_fill(
    painter: QPainter, cell: QRectF, share: float, colour: QColor, theme: Theme, radius: float
) -> None:
    """A cell that is filled from below; the pen draws its edge."""
    if share >= 1:
        painter.setBrush(colour)
        painter.drawRoundedRect(cell, radius, radius)
        return
    painter.setBrush(theme.tokens.surface)
    painter.drawRoundedRect(cell, radius, radius)
    painter.save()
    top = cell.bottom() - cell.height() * share
    painter.setClipRect(QRectF(cell.left() - 1, top, cell.width() + 2, cell.height() * share + 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(cell, radius, radius)
    painter.restore()


def paint_dashes(painter: QPainter, cell: QRectF, theme: Theme) -> QRectF:
    """A dashed edge, and the room that is left inside of it."""
    width = max(1.25, cell.width() / 18)
    pen = QPen(theme.tokens.text, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.0, 1.5])
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cell, RADIUS * cell.width() / CELL, RADIUS * cell.width() / CELL)
    painter.restore()
    inset = width + 1
    return cell.adjusted(inset, inset, -inset, -inset)
