"""The sign of the program for the bar of the desktop: a ring that empties while one practises."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from routine_app.domain.value import Value

STEPS = 24
"""How many different rings there are: one that empties in a minute changes every 2.5 seconds."""
_SIZES = (16, 22, 24, 32, 48, 64)
# Bars are dark or light, and nobody says which: these can be told from both.
_RING, _TRACK, _DOT = QColor("#2F9E7D"), QColor(128, 128, 128, 110), QColor("#D0603C")


class TrayRing(Value):
    """What the icon shows: so many steps of the ring, and whether the clock stands still."""

    steps: int = 0
    paused: bool = False
    playing: bool = False


def ring_of(left: float, *, paused: bool) -> TrayRing:
    """The icon while a part is played; `left` of it, 0 to 1. The last bit is seen to the end."""
    return TrayRing(max(1, round(left * STEPS)), paused, playing=True)


@cache
def tray_icon(ring: TrayRing) -> QIcon:
    """The icon in every size that bars ask for."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(ring, size))
    return icon


def _drawn(ring: TrayRing, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = max(2.0, size * 0.14)
    margin = wide / 2 + size * 0.06
    place = QRectF(margin, margin, size - 2 * margin, size - 2 * margin)
    pen = QPen(_TRACK, wide)
    painter.setPen(pen)
    if ring.playing:
        painter.drawEllipse(place)
    pen.setColor(_RING)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if ring.playing:
        painter.drawArc(place, 90 * 16, -round(360 * 16 * ring.steps / STEPS))
    else:
        painter.drawArc(place, 170 * 16, 280 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_RING if ring.paused else _DOT)
    middle = QPointF(size / 2, size / 2)
    if ring.paused:
        high, bar = size * 0.3, max(2.0, size * 0.1)
        for side in (-1, 1):
            x = middle.x() + side * bar
            painter.drawRect(QRectF(x - bar / 2, middle.y() - high / 2, bar, high))
    else:
        painter.drawEllipse(middle, size * 0.14, size * 0.14)
    painter.end()
    return pixmap
