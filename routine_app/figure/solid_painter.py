"""Paints what stands around the figure: furniture with a contour, and the mat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from routine_app.figure.camera import Fit
from routine_app.figure.outline import loops_path, polygon
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.solids import Face, Puff

if TYPE_CHECKING:
    from routine_app.figure.brush import Brush

_CLEAR = QPainter.CompositionMode.CompositionMode_Source
_PAINT = QPainter.CompositionMode.CompositionMode_SourceOver


def paint_ground(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """The mat, without shadows."""
    ground = tuple(face for face in scene.ground if face.tone != "shade")
    paint_solids(brush, ground, palette, fit, QPen(Qt.PenStyle.NoPen))


def contour_pen(palette: FigurePalette, fit: Fit) -> QPen:
    """The line around furniture."""
    pen = QPen(QColor(palette.contour))
    pen.setWidthF(min(2.0, max(1.0, fit.scale * 0.004)))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_solids(
    brush: Brush,
    solids: tuple[Face | Puff, ...],
    palette: FigurePalette,
    fit: Fit,
    pen: QPen,
) -> None:
    """Furniture from far to near."""
    for solid in solids:
        colour = QColor(getattr(palette, solid.tone))
        if isinstance(solid, Face):
            _paint_face(brush, solid, colour, fit, pen)
            continue
        half = pen.widthF() / 2
        brush.fillPath(loops_path((solid.loop,), fit, half), pen.color())
        brush.fillPath(loops_path((solid.loop,), fit, -half), colour)
    brush.setPen(Qt.PenStyle.NoPen)


def _paint_face(brush: Brush, face: Face, colour: QColor, fit: Fit, pen: QPen) -> None:
    shape = polygon(one_way(face.outline), fit)
    if face.cover is None:
        brush.setPen(pen)
        brush.setBrush(colour)
        brush.drawPolygon(shape)
        return
    colour.setAlphaF(face.cover)
    brush.setCompositionMode(_CLEAR)
    brush.setPen(Qt.PenStyle.NoPen)
    brush.setBrush(colour)
    brush.drawPolygon(shape)
    brush.setCompositionMode(_PAINT)


def one_way(outline: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    """An outline from its first corner in reading order, always wound alike.

    A stroke depends on where it starts; so does whether left and right are exactly alike.
    """
    first = min(range(len(outline)), key=lambda i: outline[i])
    turned = (*outline[first:], *outline[:first])
    (ax, ay), (bx, by), (cx, cy) = turned[-1], turned[0], turned[1]
    if (bx - ax) * (cy - by) < (by - ay) * (cx - bx):
        return (turned[0], *turned[:0:-1])
    return turned
