"""Paints a scene: props plainly with a contour, the figure flat with gaps where limbs cross.

Before a piece goes on, a slightly larger shape of it is cleared from what lies below: the gap
between crossing limbs is a real one, and whatever is behind the figure shows through, on any
ground and in any theme.
"""

from __future__ import annotations

from math import hypot
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from routine_app.figure.camera import Fit
from routine_app.figure.easel import Easel, Paint, paint_on_easel
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.outline import coat_path, gap_path
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.solid_painter import contour_pen, paint_solids
from routine_app.figure.solids import Face, Puff

if TYPE_CHECKING:
    from routine_app.figure.brush import Brush

_GAP_SHARE, _GAP_LEAST, _GAP_MOST = 0.0052, 0.8, 3.0
"""Width of the gap line: as a share of stature, and its limits in logical pixels."""
_ARROW_SHARE, _ARROW_LEAST, _ARROW_MOST = 0.0105, 1.1, 7.0
_ARROW_HEAD = 2.5
"""Half the breadth of the arrow's head in widths of its line."""
_CLEAR = QPainter.CompositionMode.CompositionMode_Source
_PAINT = QPainter.CompositionMode.CompositionMode_SourceOver


def paint_figure(painter: QPainter, rect: QRectF, scene: Scene, palette: FigurePalette) -> None:
    """Paints the scene as large as it goes into `rect`; the ground stays as it is."""
    paint_on_easel(painter, rect, scene, palette, _dressed(palette))


def figure_image(
    rect: QRectF, density: float, scene: Scene, palette: FigurePalette, easel: Easel
) -> QImage:
    """The same as a picture of its own, at so many pixels of the device in a logical one."""
    return easel.picture(rect, density, scene, palette, _dressed(palette))


def _dressed(palette: FigurePalette) -> Paint:
    def paint(brush: QPainter, shown: Scene, fit: Fit) -> None:
        paint_dressed(brush, shown, palette, fit)

    return paint


def gap_width(fit: Fit) -> float:
    """Of the gap line, in logical pixels."""
    return min(_GAP_MOST, max(_GAP_LEAST, fit.scale * _GAP_SHARE))


def paint_dressed(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """All that stands on the ground: furniture, the figure in its clothes, straps and arrows."""
    gap = gap_width(fit)
    pen = contour_pen(palette, fit)
    paint_behind(brush, scene, palette, fit, scene.standing_at(0))
    for number, piece in enumerate(scene.figure, 1):
        _paint_piece(brush, piece, palette, fit, gap)
        paint_solids(brush, scene.standing_at(number), palette, fit, pen)
    paint_before(brush, scene, palette, fit)


def paint_behind(
    brush: Brush,
    scene: Scene,
    palette: FigurePalette,
    fit: Fit,
    furniture: tuple[Face | Puff, ...] | None = None,
) -> None:
    """What stands behind the figure: all furniture or some, and the other end of its movement."""
    behind = scene.furniture if furniture is None else furniture
    paint_solids(brush, behind, palette, fit, contour_pen(palette, fit))
    if scene.ghost:
        pale = palette.faint
        for piece in scene.ghost:
            _paint_piece(brush, piece, pale, fit, gap_width(fit))


def paint_before(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """What goes over the figure: straps, and arrows of its movement."""
    _paint_bands(brush, scene, palette, fit)
    for arrow in scene.arrows:
        _paint_arrow(brush, arrow, palette, fit, gap_width(fit))


def _paint_piece(
    brush: Brush, piece: FlatPiece, palette: FigurePalette, fit: Fit, gap: float
) -> None:
    brush.setCompositionMode(_CLEAR)
    brush.setBrush(QBrush(Qt.GlobalColor.transparent))
    brush.drawPath(gap_path(piece.coats, fit, gap))
    brush.setCompositionMode(_PAINT)
    for coat in piece.coats:
        brush.setBrush(QColor(getattr(palette, coat.tone)))
        brush.drawPath(coat_path((coat,), fit))


def _paint_bands(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    lines = {min(band.line, band.line[::-1]): band for band in scene.bands}
    for line, band in sorted(lines.items(), key=itemgetter(0)):
        pen = QPen(QColor(getattr(palette, band.tone)))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setWidthF(max(1.5, fit.scale * 0.010))
        brush.strokePath(_line(line, fit), pen)


def _paint_arrow(
    brush: Brush,
    points: tuple[tuple[float, float], ...],
    palette: FigurePalette,
    fit: Fit,
    gap: float,
) -> None:
    """The way of a movement, clear of what it crosses."""
    width = min(_ARROW_MOST, max(_ARROW_LEAST, fit.scale * _ARROW_SHARE))
    half, long = _ARROW_HEAD * width, 1.7 * _ARROW_HEAD * width
    spots = [_spot(point, fit) for point in points]
    end = spots[-1]
    shaft = [spot for spot in spots if _length(end - spot) > long] or spots[:1]
    along = end - shaft[-1]
    along /= max(1e-6, _length(along))
    aside = QPointF(-along.y(), along.x()) * half
    foot = end - along * long
    head = QPolygonF([end, foot + aside, foot - aside])
    line = QPainterPath()
    line.addPolygon(QPolygonF([*shaft, foot]))
    for grow, mode, colour in (
        (2 * gap, _CLEAR, QColor(Qt.GlobalColor.transparent)),
        (0.0, _PAINT, QColor(palette.arrow)),
    ):
        brush.setCompositionMode(mode)
        pen = QPen(colour, width + grow)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        brush.strokePath(line, pen)
        pen.setWidthF(0.5 * width + grow)
        brush.setPen(pen)
        brush.setBrush(colour)
        brush.drawPolygon(head)
        brush.setPen(Qt.PenStyle.NoPen)


def _length(way: QPointF) -> float:
    return hypot(way.x(), way.y())


def _line(points: tuple[tuple[float, float], ...], fit: Fit) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([_spot(point, fit) for point in points]))
    return path


def _spot(point: tuple[float, float], fit: Fit) -> QPointF:
    return QPointF(fit.scale * point[0] + fit.dx, fit.scale * point[1] + fit.dy)
