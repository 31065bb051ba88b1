"""The coloured edge of the stage: the side that is worked and, in silence, every change.

Without a voice a change has to be seen from the corner of an eye. While somebody holds, the edge of
the working side is lit, both where both are worked; in between, the whole frame is. With each
change it fades in once, together with the ring; nothing flashes.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor

from routine_app.domain.pose import Side
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.state import Look, Shown
from routine_app.ui.theme import Tokens

_BAND, _LEAST = 16.0, 8
_SILENT_BAND, _SILENT_LEAST = 28.0, 16
_ACROSS = 14.0
"""Above and below there is less room; buttons stand close to the edge."""


def edge_rects(shown: Shown, size: QSize, sheet: Sheet, *, silent: bool) -> list[QRect]:
    """What is coloured of a stage of this size."""
    if not silent:
        wide = max(_LEAST, round(sheet.px(_BAND)))
        return [_side(shown.band, size, wide)] if shown.band is not None else []
    if shown.paused:
        return []
    wide = widest_band(sheet)
    if shown.look is Look.WORK:
        sides = (Side.LEFT, Side.RIGHT) if shown.band is None else (shown.band,)
        return [_side(side, size, wide) for side in sides]
    high, between = round(sheet.px(_ACROSS)), size.width() - 2 * wide
    return [
        _side(Side.LEFT, size, wide),
        _side(Side.RIGHT, size, wide),
        QRect(wide, 0, between, high),
        QRect(wide, size.height() - high, between, high),
    ]


def widest_band(sheet: Sheet) -> int:
    """How far the edge reaches into the stage at most, in silence."""
    return max(_SILENT_LEAST, round(sheet.px(_SILENT_BAND)))


def edge_colour(shown: Shown, tokens: Tokens, *, silent: bool) -> QColor:
    """Coloured for what is done, plain for what lies between."""
    between = silent and shown.look in {Look.CHANGE, Look.WAIT}
    return QColor(tokens.text2 if between else tokens.accent)


def _side(side: Side, size: QSize, wide: int) -> QRect:
    x = 0 if side is Side.LEFT else size.width() - wide
    return QRect(x, 0, wide, size.height())
