"""Painting where people read from right to left. What Qt lays out is mirrored by itself; what is
painted by hand asks here. Text that is drawn into a rectangle stands at its other end by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLayout, QWidget

from routine_app.ui.icons import paint_icon

_POINTING = (
    "arrow-left",
    "arrow-right",
    "back",
    "chevron-left",
    "chevron-right",
    "undo",
    "redo",
)
_OPPOSITE = {
    Qt.Key.Key_Left.value: Qt.Key.Key_Right.value,
    Qt.Key.Key_Right.value: Qt.Key.Key_Left.value,
}
_WAYS = ("L", "R", "AL")
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight

_ALIGNMENT = Qt.AlignmentFlag.AlignHorizontal_Mask.value | Qt.AlignmentFlag.AlignVertical_Mask.value


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


def paint_seen_line(
    painter: QPainter, widget: QWidget, x: float, baseline: float, text: str
) -> None:
    """A line of text that begins so far from the edge where people begin to read."""
    if widget.isRightToLeft():
        x = widget.width() - x - QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.drawText(QPointF(x, baseline), text)


def paint_seen_text(painter: QPainter, widget: QWidget, box: QRectF, flags: int, text: str) -> None:
    """A text that may take several lines, in the box that is thought of from left to right."""
    if widget.isRightToLeft():
        alignment = seen_alignment(Qt.AlignmentFlag(flags & _ALIGNMENT), widget).value
        flags = flags & ~_ALIGNMENT | alignment | way_of(text)
        text = broken(text, painter.font(), box.width())
    painter.drawText(seen(box, widget), flags, text)


def way_of(text: str) -> int:
    """The flag of the way a text runs, which its first letter decides: a path stays a path."""
    from unicodedata import bidirectional

    ways = (bidirectional(letter) for letter in text)
    first = next((way for way in ways if way in _WAYS), "")
    return Qt.TextFlag.TextForceLeftToRight.value if first == "L" else 0


def broken(text: str, font: QFont, width: float) -> str:
    """The text with its lines ended where they end in this width.

    Lines that Qt breaks itself keep the space at their end, and those of a text that is read from
    right to left stand aside by it, where their first letters may be cut off.
    """
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    signs, lines = text.encode("utf-16-le"), []  # Qt counts in these
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        lines.append(signs[2 * begin : 2 * end].decode("utf-16-le").rstrip())
    layout.endLayout()
    return "\n".join(lines)


def seen_alignment(alignment: Qt.AlignmentFlag, widget: QWidget) -> Qt.AlignmentFlag:
    """Left is where people begin to read, in texts as well that are all numbers or names."""
    if not widget.isRightToLeft() or alignment & Qt.AlignmentFlag.AlignAbsolute:
        return alignment
    if not alignment & Qt.AlignmentFlag.AlignHorizontal_Mask:
        alignment |= _LEFT  # as Qt takes it
    if alignment & (_LEFT | _RIGHT):
        alignment ^= _LEFT | _RIGHT
    return alignment | Qt.AlignmentFlag.AlignAbsolute


def set_margins(part: QWidget | QLayout, left: int, top: int, right: int, bottom: int) -> None:
    """Leave room around what is inside; `left` is where people begin to read.

    Qt mirrors what it lays out, but not these.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    part.setContentsMargins(left, top, right, bottom)


def seen_key(key: int, widget: QWidget) -> int:
    """Which arrow goes the same way where people read from left to right."""
    return _OPPOSITE.get(key, key) if widget.isRightToLeft() else key


def turn(painter: QPainter, middle: float) -> None:
    """What is painted from now on is mirrored at a vertical line; the same once more ends that."""
    painter.translate(2 * middle, 0)
    painter.scale(-1, 1)
