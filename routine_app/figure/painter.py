"""Paints a scene: props plainly with a contour, the figure flat with gaps where limbs cross.

Figure and furniture are painted on a layer of their own. Before a piece goes on, a slightly larger shape
of it is cleared from what lies below: the gap between crossing limbs is a real one, and
whatever is behind the figure shows through, on any ground and in any theme.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from routine_app.figure.camera import Fit
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.outline import coat_path, gap_path, loop_path, polygon
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.solids import Face, Puff

MARGIN = 0.03
"""Free room around the picture, as a share of the shorter side."""
_GAP_SHARE, _GAP_LEAST, _GAP_MOST = 0.0052, 0.8, 3.0
"""Width of the gap line: as a share of stature, and its limits in logical pixels."""
_MOST_PIXELS = 4096
_CLEAR = QPainter.CompositionMode.CompositionMode_Source
_PAINT = QPainter.CompositionMode.CompositionMode_SourceOver


def paint_figure(painter: QPainter, rect: QRectF, scene: Scene, palette: FigurePalette) -> None:
    """Paints the scene as large as it goes into `rect`; the ground stays as it is."""
    if rect.width() < 4 or rect.height() < 4:
        return
    fit = fit_into(rect, scene)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    _paint_solids(painter, scene.ground, palette, fit, QPen(Qt.PenStyle.NoPen))
    painter.drawImage(rect.topLeft(), _figure_layer(painter, rect, scene, palette, fit))
    painter.restore()


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


def _contour_pen(palette: FigurePalette, fit: Fit) -> QPen:
    pen = QPen(QColor(palette.contour))
    pen.setWidthF(min(2.0, max(1.2, fit.scale * 0.004)))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_solids(
    painter: QPainter,
    solids: tuple[Face | Puff, ...],
    palette: FigurePalette,
    fit: Fit,
    pen: QPen,
) -> None:
    painter.setPen(pen)
    for solid in solids:
        painter.setBrush(QColor(getattr(palette, solid.tone)))
        if isinstance(solid, Face):
            painter.drawPolygon(polygon(solid.outline, fit))
        else:
            painter.drawPath(loop_path(solid.loop, fit))


def _figure_layer(
    painter: QPainter, rect: QRectF, scene: Scene, palette: FigurePalette, fit: Fit
) -> QImage:
    """Furniture and figure alone, at the resolution of the device."""
    transform = painter.deviceTransform()
    density = max(abs(transform.m11()), abs(transform.m12()), 0.1)
    density = min(density, _MOST_PIXELS / max(rect.width(), rect.height()))
    layer = QImage(
        ceil(rect.width() * density),
        ceil(rect.height() * density),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    layer.setDevicePixelRatio(density)
    layer.fill(Qt.GlobalColor.transparent)
    brush = QPainter(layer)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.translate(-rect.left(), -rect.top())
    gap = min(_GAP_MOST, max(_GAP_LEAST, fit.scale * _GAP_SHARE))
    _paint_solids(brush, scene.furniture, palette, fit, _contour_pen(palette, fit))
    brush.setPen(Qt.PenStyle.NoPen)
    for piece in scene.figure:
        _paint_piece(brush, piece, palette, fit, gap)
    _paint_bands(brush, scene, palette, fit, gap)
    brush.end()
    return layer


def _paint_piece(
    brush: QPainter, piece: FlatPiece, palette: FigurePalette, fit: Fit, gap: float
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


def _paint_bands(
    brush: QPainter, scene: Scene, palette: FigurePalette, fit: Fit, gap: float
) -> None:
    for band in scene.bands:
        path = QPainterPath()
        path.addPolygon(QPolygonF([_spot(p, fit) for p in band.line]))
        pen = QPen(QColor(palette.bg))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setWidthF(max(1.5, fit.scale * 0.010))
        pen.setColor(QColor(getattr(palette, band.tone)))
        brush.strokePath(path, pen)


def _spot(point: tuple[float, float], fit: Fit) -> QPointF:
    return QPointF(fit.scale * point[0] + fit.dx, fit.scale * point[1] + fit.dy)
