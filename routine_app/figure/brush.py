"""What painting a figure asks of a painter: as little as a second kind of painter can do, too."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF


class Brush(Protocol):
    """A QPainter, or `Marks`, which keep shapes instead of colouring pixels.

    No colour is laid over another one in a mode but these: over it, or in its place.
    """

    def setPen(self, pen: QPen | Qt.PenStyle, /) -> None: ...

    def setBrush(self, brush: QBrush | QColor, /) -> None: ...

    def setCompositionMode(self, mode: QPainter.CompositionMode, /) -> None: ...

    def drawPath(self, path: QPainterPath, /) -> None: ...

    def drawPolygon(self, polygon: QPolygonF, /) -> None: ...

    def fillPath(self, path: QPainterPath, brush: QColor, /) -> None: ...

    def strokePath(self, path: QPainterPath, pen: QPen, /) -> None: ...
