"""The soft shadow of whatever is near the floor."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform

from routine_app.figure.camera import Fit
from routine_app.figure.outline import polygon
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.solid_painter import one_way

SOFT = 0.016
"""How far the edge of a contact shadow fades, as a share of stature."""
_FINE = 5.6
"""Pixels of a shadow larger than this would show as stairs."""


def paint_shadow(brush: QPainter, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """A soft shadow where anything is near the floor: painted small, smeared, then enlarged.

    Doubled again and again, as each time cuts the corners that the last one left.
    """
    path = shade_path(scene, fit)
    if path.isEmpty():
        return
    edge = max(1.0, fit.scale * SOFT)
    cell = max(1.0, edge / 2)
    box = path.boundingRect().adjusted(-2 * edge, -2 * edge, 2 * edge, 2 * edge)
    small = empty_image(ceil(box.width() / cell) + 1, ceil(box.height() / cell) + 1)
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
            path.addPolygon(polygon(one_way(face.outline), fit))
            path.closeSubpath()
    for piece in scene.figure:
        for x, y, rx, ry in piece.shades:
            spot = QPointF(fit.scale * x + fit.dx, fit.scale * y + fit.dy)
            path.addEllipse(spot, fit.scale * rx + grow, fit.scale * ry + grow)
    return path


def _smeared(image: QImage, step: QPoint) -> QImage:
    """Half of it where it is, half of it a step aside."""
    found = empty_image(image.width(), image.height())
    brush = QPainter(found)
    brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    brush.setOpacity(0.5)
    brush.drawImage(QPoint(), image)
    brush.drawImage(step, image)
    brush.end()
    return found


def empty_image(width: int, height: int) -> QImage:
    """All of it transparent."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
