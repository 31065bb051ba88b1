"""Writing on the stage: texts by their baseline, fitted and wrapped in window pixels."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from routine_app.domain.value import replace
from routine_app.domain.words import unbroken
from routine_app.ui.icons import paint_icon
from routine_app.ui.mirroring import turn
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.theme import Theme


class Align(Enum):
    """Where the given x lies in a text."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Ink:
    """A painter that knows the sheet and the theme.

    Where people read from right to left, everything goes to the mirrored place; texts and icons are
    turned back about their own middle.
    """

    def __init__(
        self,
        painter: QPainter,
        sheet: Sheet,
        theme: Theme,
        *,
        mirrored: bool = False,
        width: float = 0.0,
    ) -> None:
        """`width` is that of what is painted, if it is another than that of the sheet."""
        self.painter = painter
        self.mirrored = mirrored
        self.sheet = sheet
        self.theme = theme
        self.tokens = theme.tokens
        self._fonts = replace(theme, text_scale=1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._turn((width or sheet.width) / 2)

    def _turn(self, middle: float) -> None:
        """What is painted from now on is mirrored at a line; the same once more ends that."""
        if self.mirrored:
            turn(self.painter, middle)

    def font(self, size: float, weight: int, *, tabular: bool = False) -> QFont:
        """A font of so many window pixels."""
        return self._fonts.font(size, weight, tabular)

    def width(self, text: str, size: float, weight: int, *, tabular: bool = False) -> float:
        return QFontMetricsF(self.font(size, weight, tabular=tabular)).horizontalAdvance(text)

    def fitted(self, text: str, size: float, weight: int, room: float, least: float = 12) -> float:
        """The largest size up to `size` at which the text is no wider than `room`."""
        wide = self.width(text, size, weight)
        return size if wide <= room else max(least, size * room / wide - 0.5)

    def lines(self, text: str, size: float, weight: int, room: float) -> list[str]:
        """The text broken between words."""
        found: list[str] = []
        for word in unbroken(text):
            longer = f"{found[-1]} {word}" if found else word
            if found and self.width(longer, size, weight) <= room:
                found[-1] = longer
            else:
                found.append(word)
        return found

    def fitted_lines(
        self, text: str, size: float, weight: int, room: float, most: int, least: float
    ) -> tuple[float, list[str]]:
        """Size and lines so that no more than `most` lines of at most `room` are needed."""
        while True:
            lines = self.lines(text, size, weight, room)
            fits = len(lines) <= most and all(
                self.width(line, size, weight) <= room for line in lines
            )
            if fits or size <= least:
                break
            size = max(least, size * 0.95)
        if len(lines) > most:
            lines[most - 1] = self.elided(" ".join(lines[most - 1 :]), size, weight, room)
        return size, lines[:most]

    def elided(self, text: str, size: float, weight: int, room: float) -> str:
        metrics = QFontMetricsF(self.font(size, weight))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))

    def shortened(self, text: str, size: float, weight: int, room: float) -> str:
        """As many parts of an enumeration as there is room for, or nothing."""
        while text and self.width(text, size, weight) > room:
            text = text.rpartition(", ")[0]
        return text

    def write(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        weight: int,
        colour: QColor,
        align: Align = Align.LEFT,
        *,
        tabular: bool = False,
    ) -> float:
        """Write one line; returns its width."""
        font = self.font(size, weight, tabular=tabular)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        self.painter.setFont(font)
        self.painter.setPen(colour)
        left = x - wide * align.value
        self._turn(left + wide / 2)
        self.painter.drawText(QPointF(left, baseline), text)
        self._turn(left + wide / 2)
        return wide

    def box(
        self, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None = None
    ) -> None:
        """A rounded rectangle, with a fine edge if one is named."""
        self.painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        pen = QPen(edge, max(1.0, self.sheet.px(1.2))) if edge is not None else None
        self.painter.setPen(pen or Qt.PenStyle.NoPen)
        self.painter.drawRoundedRect(rect, radius, radius)

    def icon(self, name: str, rect: QRectF, colour: QColor) -> None:
        self._turn(rect.center().x())
        paint_icon(self.painter, name, rect, colour)
        self._turn(rect.center().x())


def capital(size: float) -> float:
    """About the height of a capital letter or digit of a font of this size."""
    return size * 0.727
