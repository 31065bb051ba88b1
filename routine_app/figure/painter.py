"""Paints a scene: props plainly with a contour, the figure flat with gaps where limbs cross.

Everything goes on a layer of its own. Before a piece goes on, a slightly larger shape of it is
cleared from what lies below: the gap between crossing limbs is a real one, and whatever is behind
the figure shows through, on any ground and in any theme. The mat comes last, below all the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, hypot
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from routine_app.domain.value import replace
from routine_app.figure.camera import Fit
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.mirror import reflected, shows_left
from routine_app.figure.outline import coat_path, gap_path, loops_path, polygon
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.solids import Face, Puff

if TYPE_CHECKING:
    from routine_app.figure.brush import Brush

MARGIN = 0.03
"""Free room around the picture, as a share of the shorter side."""
_GAP_SHARE, _GAP_LEAST, _GAP_MOST = 0.0052, 0.8, 3.0
"""Width of the gap line: as a share of stature, and its limits in logical pixels."""
_ARROW_SHARE, _ARROW_LEAST, _ARROW_MOST = 0.0105, 1.1, 7.0
_ARROW_HEAD = 2.5
"""Half the breadth of the arrow's head in widths of its line."""
SOFT = 0.016
"""How far the edge of a contact shadow fades, as a share of stature."""
_FINE = 5.6
"""Pixels of a shadow larger than this would show as stairs."""
_MOST_PIXELS = 4096
_CLEAR = QPainter.CompositionMode.CompositionMode_Source
_PAINT = QPainter.CompositionMode.CompositionMode_SourceOver
_BELOW = QPainter.CompositionMode.CompositionMode_DestinationOver

Paint = Callable[[QPainter, Scene, Fit], None]
"""Paints a scene whose right side works, at this fit."""


def paint_figure(painter: QPainter, rect: QRectF, scene: Scene, palette: FigurePalette) -> None:
    """Paints the scene as large as it goes into `rect`; the ground stays as it is."""
    paint_on_layer(painter, rect, scene, _dressed(palette))


def figure_image(rect: QRectF, density: float, scene: Scene, palette: FigurePalette) -> QImage:
    """The same as a picture of its own, at so many pixels of the device in a logical one."""
    return layer_with(rect, density, scene, _dressed(palette))


def _dressed(palette: FigurePalette) -> Paint:
    def paint(brush: QPainter, shown: Scene, fit: Fit) -> None:
        paint_dressed(brush, shown, palette, fit)
        paint_below(brush, shown, palette, fit)

    return paint


def paint_on_layer(painter: QPainter, rect: QRectF, scene: Scene, paint: Paint) -> None:
    """A picture on a layer of its own, laid over what is there."""
    if rect.width() < 4 or rect.height() < 4:
        return
    layer = layer_with(rect, _density(painter, rect), scene, paint)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawImage(rect.topLeft(), layer)
    painter.restore()


def layer_with(rect: QRectF, density: float, scene: Scene, paint: Paint) -> QImage:
    """A layer as large as the frame; the left side is the mirror image of the right one."""
    layer = _empty(ceil(rect.width() * density), ceil(rect.height() * density))
    if rect.width() < 4 or rect.height() < 4:
        return layer
    layer.setDevicePixelRatio(density)
    turned = shows_left(scene)
    shown = reflected(scene) if turned else scene
    brush = QPainter(layer)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.translate(-rect.left(), -rect.top())
    paint(brush, shown, fit_into(rect, shown))
    brush.end()
    return _turned(layer) if turned else layer


def _turned(layer: QImage) -> QImage:
    if hasattr(layer, "flip"):
        layer.flip(Qt.Orientation.Horizontal)
        return layer
    return layer.mirrored(True, False)  # Qt before 6.9


def fit_into(rect: QRectF, scene: Scene) -> Fit:
    """Where the scene lies in `rect`: as large as it goes, with a little room around."""
    margin = max(2.0, MARGIN * min(rect.width(), rect.height()))
    return Fit.into(
        scene.bounds,
        rect.left() + margin,
        rect.top() + margin,
        rect.width() - 2 * margin,
        rect.height() - 2 * margin,
    )


def _density(painter: QPainter, rect: QRectF) -> float:
    """Pixels of the device in a logical one, as far as a picture of the frame can be so large."""
    transform = painter.deviceTransform()
    density = max(abs(transform.m11()), abs(transform.m12()), 0.1)
    return min(density, _MOST_PIXELS / max(rect.width(), rect.height()))


def gap_width(fit: Fit) -> float:
    """Of the gap line, in logical pixels."""
    return min(_GAP_MOST, max(_GAP_LEAST, fit.scale * _GAP_SHARE))


def paint_dressed(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """All that stands on the ground: furniture, the figure in its clothes, straps and arrows."""
    gap = gap_width(fit)
    pen = _contour_pen(palette, fit)
    paint_behind(brush, scene, palette, fit, scene.standing_at(0))
    for number, piece in enumerate(scene.figure, 1):
        _paint_piece(brush, piece, palette, fit, gap)
        _paint_solids(brush, scene.standing_at(number), palette, fit, pen)
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
    _paint_solids(brush, behind, palette, fit, _contour_pen(palette, fit))
    if scene.ghost:
        pale = palette.faint
        for piece in scene.ghost:
            _paint_piece(brush, piece, pale, fit, gap_width(fit))


def paint_before(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """What goes over the figure: straps, and arrows of its movement."""
    _paint_bands(brush, scene, palette, fit)
    for arrow in scene.arrows:
        _paint_arrow(brush, arrow, palette, fit, gap_width(fit))


def paint_below(brush: QPainter, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """What lies below all the rest: soft shadows and the mat."""
    brush.setCompositionMode(_BELOW)
    _paint_shade(brush, scene, palette, fit)
    paint_ground(brush, replace(scene, ground=scene.ground[::-1]), palette, fit)


def paint_ground(brush: Brush, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """The mat, without shadows."""
    ground = tuple(face for face in scene.ground if face.tone != "shade")
    _paint_solids(brush, ground, palette, fit, QPen(Qt.PenStyle.NoPen))


def _contour_pen(palette: FigurePalette, fit: Fit) -> QPen:
    pen = QPen(QColor(palette.contour))
    pen.setWidthF(min(2.0, max(1.0, fit.scale * 0.004)))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_solids(
    brush: Brush,
    solids: tuple[Face | Puff, ...],
    palette: FigurePalette,
    fit: Fit,
    pen: QPen,
) -> None:
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
    shape = polygon(_one_way(face.outline), fit)
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


def _one_way(outline: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    """An outline from its first corner in reading order, always wound alike.

    A stroke depends on where it starts; so does whether left and right are exactly alike.
    """
    first = min(range(len(outline)), key=lambda i: outline[i])
    turned = (*outline[first:], *outline[:first])
    (ax, ay), (bx, by), (cx, cy) = turned[-1], turned[0], turned[1]
    if (bx - ax) * (cy - by) < (by - ay) * (cx - bx):
        return (turned[0], *turned[:0:-1])
    return turned


def _paint_piece(
    brush: Brush, piece: FlatPiece, palette: FigurePalette, fit: Fit, gap: float
) -> None:
    brush.setCompositionMode(_CLEAR)
    brush.setBrush(QBrush(Qt.GlobalColor.transparent))
    for coat in piece.coats:
        if coat.linked_gap or coat.gaps or (coat.gaps is None and coat.loops):
            brush.drawPath(gap_path(coat, fit, gap))
    brush.setCompositionMode(_PAINT)
    for coat in piece.coats:
        brush.setBrush(QColor(getattr(palette, coat.tone)))
        brush.drawPath(coat_path(coat, fit))


def _paint_shade(brush: QPainter, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """A soft shadow where anything is near the floor: painted small, smeared, then enlarged.

    Doubled again and again, as each time cuts the corners that the last one left.
    """
    path = shade_path(scene, fit)
    if path.isEmpty():
        return
    edge = max(1.0, fit.scale * SOFT)
    cell = max(1.0, edge / 2)
    box = path.boundingRect().adjusted(-2 * edge, -2 * edge, 2 * edge, 2 * edge)
    small = _empty(ceil(box.width() / cell) + 1, ceil(box.height() / cell) + 1)
    ink = QPainter(small)
    ink.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.setTransform(QTransform.fromScale(1 / cell, 1 / cell).translate(-box.left(), -box.top()))
    ink.fillPath(path, QColor(palette.shade))
    ink.end()
    small = _smeared(_smeared(small, QPoint(1, 0)), QPoint(0, 1))
    box.translate(-cell / 2, -cell / 2)
    while cell > _FINE:
        double = small.size() * 2
        small = small.scaled(double, mode=Qt.TransformationMode.SmoothTransformation)
        cell /= 2
    brush.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    brush.drawImage(
        QRectF(box.left(), box.top(), small.width() * cell, small.height() * cell), small
    )


def shade_path(scene: Scene, fit: Fit, grow: float = 0.0) -> QPainterPath:
    """What is near the floor, as one shape; shadows of bodies `grow` pixels larger all around."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for face in scene.ground:
        if face.tone == "shade":
            path.addPolygon(polygon(_one_way(face.outline), fit))
            path.closeSubpath()
    for piece in scene.figure:
        for x, y, rx, ry in piece.shades:
            spot = QPointF(fit.scale * x + fit.dx, fit.scale * y + fit.dy)
            path.addEllipse(spot, fit.scale * rx + grow, fit.scale * ry + grow)
    return path


def _smeared(image: QImage, step: QPoint) -> QImage:
    """Half of it where it is, half of it a step aside."""
    found = _empty(image.width(), image.height())
    brush = QPainter(found)
    brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    brush.setOpacity(0.5)
    brush.drawImage(QPoint(), image)
    brush.drawImage(step, image)
    brush.end()
    return found


def _empty(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


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
