"""A card: a plain surface with a hairline and round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from routine_app.ui.theme import Theme

RADIUS = 16


class Card(QWidget):
    """The ground of a group. `ground` and `edge` name colour tokens."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        ground: str = "surface",
        edge: str = "line",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = ground
        self._edge = edge

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_colours(self, ground: str, edge: str) -> None:
        """Take other tokens, for a card that changes its meaning."""
        self._ground, self._edge = ground, edge
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(getattr(tokens, self._edge), 1) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(getattr(tokens, self._ground))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)


class Hairline(QWidget):
    """A horizontal line between rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.tokens.line)
