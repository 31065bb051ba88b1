"""The digits in the ring, as a picture of their own: they change once a second, the disc always."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from routine_app.ui.player.ink import Align, Ink, capital
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.state import Look, Shown
from routine_app.ui.theme import Theme

_CLEAR = 0.94
"""How much of the room inside of the ring digits may take: they never touch it."""


def digits_picture(
    sheet: Sheet, theme: Theme, ratio: float, ring: QRectF, line: float, shown: Shown, size: float
) -> QPixmap:
    """A picture as large as `ring`, whose line is so wide, for a screen of that pixel ratio.

    `size` is the height of two digits in window pixels.
    """
    whole = ring.toAlignedRect()
    pixmap = QPixmap(whole.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    ink = Ink(painter, sheet, theme)
    centre = ring.center() - QPointF(whole.topLeft())
    if not shown.digits:
        side = ring.width() * 0.5
        spot = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        ink.icon("check" if shown.look is Look.DONE else "play", spot, ink.tokens.accent)
    else:
        size = _inside(ink, ring.width() / 2 - line, shown.digits, size)
        _write_digits(ink, centre, shown, size)
        _write_rep(ink, centre, ring.width() / 440, shown)
    painter.end()
    return pixmap


def _inside(ink: Ink, radius: float, digits: str, size: float) -> float:
    """The size at which digits stand free inside of a ring, whatever the font."""
    size *= 0.6 if ":" in digits else 1.0
    wide = ink.width(digits, size, 650, tabular=True)
    corner = hypot(wide / 2, capital(size) / 2)
    return size * min(1.0, _CLEAR * radius / corner) if corner else size


def _write_digits(ink: Ink, centre: QPointF, shown: Shown, size: float) -> None:
    colour = ink.tokens.text2 if shown.paused else ink.tokens.text
    base = centre.y() + capital(size) / 2
    ink.write(centre.x(), base, shown.digits, size, 650, colour, Align.CENTRE, tabular=True)


def _write_rep(ink: Ink, centre: QPointF, scale: float, shown: Shown) -> None:
    """The repetition stands in the ring below the seconds."""
    if shown.look is Look.WORK and shown.rep_line:
        size = ink.fitted(shown.rep_line, 34 * scale, 600, 236 * scale)
        base = centre.y() + 152 * scale
        colour = ink.tokens.text2
        ink.write(centre.x(), base, shown.rep_line, size, 600, colour, Align.CENTRE, tabular=True)
