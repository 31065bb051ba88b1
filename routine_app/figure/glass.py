"""The body as glass: one translucent tone with a fine contour around every limb.

Painted on a layer of its own by replacing pixels instead of laying colours over each other, so
that crossing limbs do not add up and furniture shines through everywhere alike.
"""

from __future__ import annotations

from itertools import groupby
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from routine_app.figure.camera import Bounds, Fit
from routine_app.figure.flatten import FlatCoat, FlatPiece
from routine_app.figure.muscle_palette import MusclePalette
from routine_app.figure.outline import coat_path, gap_path
from routine_app.figure.scene import Scene

if TYPE_CHECKING:
    from routine_app.figure.brush import Brush

_MOST_PIXELS = 4096
_CONTOUR_SHARE, _CONTOUR_LEAST, _CONTOUR_MOST = 0.0030, 0.7, 2.0
"""Width of the contour: as a share of stature, and its limits in logical pixels."""

_ROOM = 0.03
"""Around the figure, whose bounds are those of the discs it is made of."""


def paint_glass(
    painter: QPainter, rect: QRectF, scene: Scene, muscles: MusclePalette, fit: Fit
) -> None:
    """The figure of a scene, and nothing else of it, as glass.

    Where nothing stands behind it the painter's own picture is as empty as a layer would be.
    """
    if not scene.figure:
        return
    if not (scene.furniture or scene.ghost):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        fill_glass(painter, scene, muscles, fit)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        return
    place = _place(scene, fit) & rect
    layer, brush = _layer(painter, place)
    fill_glass(brush, scene, muscles, fit)
    brush.end()
    painter.drawImage(place.topLeft(), layer)


def fill_glass(brush: Brush, scene: Scene, muscles: MusclePalette, fit: Fit) -> None:
    """The same on an empty layer, on which the brush replaces what was there."""
    width = min(_CONTOUR_MOST, max(_CONTOUR_LEAST, fit.scale * _CONTOUR_SHARE))
    contour = QColor(muscles.contour)
    brush.setBrush(contour)
    for piece in scene.figure:
        brush.drawPath(coat_path(filter(_has_root, piece.coats), fit, width))
    for piece in scene.figure:
        brush.setBrush(contour)
        brush.drawPath(gap_path(piece.coats, fit, width))
        _fill(brush, piece, muscles, fit)


def _place(scene: Scene, fit: Fit) -> QRectF:
    """Whole pixels around the figure."""
    box: Bounds = scene.figure[0].bounds
    for piece in scene.figure[1:]:
        box = box.united(piece.bounds)
    box = box.grown(_ROOM)
    left, top = fit.scale * box.left + fit.dx, fit.scale * box.top + fit.dy
    right, bottom = fit.scale * box.right + fit.dx, fit.scale * box.bottom + fit.dy
    return QRectF(floor(left), floor(top), ceil(right - left) + 1, ceil(bottom - top) + 1)


def _layer(painter: QPainter, place: QRectF) -> tuple[QImage, QPainter]:
    """An empty picture at the resolution of the device, and a brush in the same coordinates."""
    transform = painter.deviceTransform()
    density = max(abs(transform.m11()), abs(transform.m12()), 0.1)
    density = min(density, _MOST_PIXELS / max(place.width(), place.height()))
    layer = QImage(
        ceil(place.width() * density),
        ceil(place.height() * density),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    layer.setDevicePixelRatio(density)
    layer.fill(Qt.GlobalColor.transparent)
    brush = QPainter(layer)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    brush.setPen(Qt.PenStyle.NoPen)
    brush.translate(-place.left(), -place.top())
    return layer, brush


def _has_root(coat: FlatCoat) -> bool:
    """Whether it grows out of a neighbour and has no contour there unless it is seen outside."""
    return coat.gaps is not None or not coat.linked_gap


def _fill(brush: Brush, piece: FlatPiece, muscles: MusclePalette, fit: Fit) -> None:
    for far, coats in groupby(piece.coats, key=_is_far):
        glass = QColor(muscles.far_glass if far else muscles.glass)
        glass.setAlphaF(muscles.glass_opacity)
        brush.setBrush(glass)
        brush.drawPath(coat_path(coats, fit))


def _is_far(coat: FlatCoat) -> bool:
    return coat.tone.startswith("far_")
