"""Painting where people read from right to left. What Qt lays out is mirrored by itself; what is
painted by hand asks here. Text that is drawn into a rectangle stands at its other end by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from routine_app.ui.icons import paint_icon

_POINTING = ("arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo", "redo")


def mirrored(rect: QRectF, width: float) -> QRectF:
    """The same place, seen from the other edge of something so wide."""
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def seen(rect: QRectF, widget: QWidget) -> QRectF:
    """Where a part of a widget is that is thought of from left to right."""
    return mirrored(rect, widget.width()) if widget.isRightToLeft() else rect


def paint_seen_icon(
    painter: QPainter, widget: QWidget, name: str, rect: QRectF, colour: QColor
) -> None:
    """An icon at its place; one that points along the way people read points the other way."""
    place = seen(rect, widget)
    if not (widget.isRightToLeft() and name in _POINTING):
        paint_icon(painter, name, place, colour)
        return
    turn(painter, place.center().x())
    paint_icon(painter, name, place, colour)
    turn(painter, place.center().x())


def turn(painter: QPainter, middle: float) -> None:
    """What is painted from now on is mirrored at a vertical line; the same once more ends that."""
    painter.translate(2 * middle, 0)
    painter.scale(-1, 1)
