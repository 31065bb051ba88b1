"""The seconds as large as the player shows them, to be looked at from the floor."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.language import tr
from routine_app.domain.value import replace
from routine_app.ui.player.ink import Align, Ink, capital
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.theme import Theme

_SECONDS, _WEIGHT = "42", 650
_USUAL, _LARGE = 260, 560
"""Sizes of the player, in design pixels."""
_ROUND = 1.04
"""A round digit reaches a little above a capital letter."""
_MEASURED = 100


class FloorSample(QWidget):
    """Seconds at the size that the player gives them in a window like this one.

    Where the page has no room for the large ones it shows them as large as it can.
    """

    reader_role = "Graphic"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._large = False
        self._room = QSize(1 << 14, 1 << 14)
        self.setAccessibleName(tr("Sample: 42 seconds"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_large(self, large: bool) -> None:
        """Whether the large timer is shown."""
        self._large = large
        self.updateGeometry()
        self.update()

    def set_room(self, room: QSize) -> None:
        """How much of the page is left for it; the usual seconds take their height at any rate."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.update()

    @property
    def usual(self) -> QSize:
        """What the usual seconds take."""
        return self._taken(self._sheet().px(_USUAL))

    @property
    def is_smaller(self) -> bool:
        """Whether the player shows larger ones than there is room for here."""
        return self._size() < self._wanted() - 1

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _sheet(self) -> Sheet:
        """The player has the whole window; in full screen it is larger still."""
        size = self.window().size()
        return Sheet(size.width(), size.height())

    def _wanted(self) -> float:
        return self._sheet().px(_LARGE if self._large else _USUAL)

    def _size(self) -> float:
        """Of the font, in window pixels."""
        high = max(self._sheet().px(_USUAL), self._room.height() / (capital(1) * _ROUND))
        return min(self._wanted(), high, self._room.width() / self._width(1))

    def _width(self, size: float) -> float:
        font = replace(self._theme, text_scale=1.0).font(_MEASURED, _WEIGHT, tabular=True)
        return QFontMetricsF(font).horizontalAdvance(_SECONDS) * size / _MEASURED

    def sizeHint(self) -> QSize:
        return self._taken(self._size())

    def _taken(self, size: float) -> QSize:
        return QSize(ceil(self._width(size)), ceil(capital(size) * _ROUND))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = Ink(
            painter, self._sheet(), self._theme, mirrored=self.isRightToLeft(), width=self.width()
        )
        size = ink.fitted(_SECONDS, self._size(), _WEIGHT, self.width() + 1)
        base = (self.height() + capital(size) * _ROUND) / 2 - 0.5
        colour = self._theme.tokens.text
        ink.write(0, base, _SECONDS, size, _WEIGHT, colour, Align.LEFT, tabular=True)
