"""Puts a picture together: the mat below, the shadow on it, and over both the figure.

The figure is painted on a layer of its own, which is clear where its limbs leave a gap: there the
mat shows through with the shadow on it. Laying one picture over another costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from routine_app.figure.camera import Fit
from routine_app.figure.mirror import reflected, shows_left
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.shadow import empty_image, paint_shadow
from routine_app.figure.solid_painter import paint_ground
from routine_app.figure.solids import Face

MARGIN = 0.03
"""Free room around the picture, as a share of the shorter side."""
_MOST_PIXELS = 4096

Paint = Callable[[QPainter, Scene, Fit], None]
"""Paints what stands on the ground of a scene whose right side works, at this fit."""
_GroundKey = tuple[tuple[Face, ...], Fit, QRectF, float, FigurePalette]


class Easel:
    """Paints pictures one after another. What does not change from one to the next is kept."""

    def __init__(self) -> None:
        self._ground: tuple[_GroundKey, QImage] | None = None
        self._layer: QImage | None = None

    def picture(
        self, rect: QRectF, density: float, scene: Scene, palette: FigurePalette, paint: Paint
    ) -> QImage:
        """A scene as large as it goes into `rect`, with so many pixels of the device in a unit.

        The left side is the mirror image of the right one.
        """
        size = QSize(ceil(rect.width() * density), ceil(rect.height() * density))
        if rect.width() < 4 or rect.height() < 4:
            return _at(empty_image(size.width(), size.height()), density)
        turned = shows_left(scene)
        shown = reflected(scene) if turned else scene
        fit = fit_into(rect, shown)
        layer = self._painted(size, rect, density, lambda brush: paint(brush, shown, fit))
        image = self._ground_picture(size, rect, density, shown, palette, fit)
        brush = _brush(image, rect, density)
        paint_shadow(brush, shown, palette, fit)
        brush.resetTransform()
        brush.drawImage(QPoint(), layer)
        brush.end()
        return _at(_turned(image) if turned else image, density)

    def _painted(
        self, size: QSize, rect: QRectF, density: float, paint: Callable[[QPainter], None]
    ) -> QImage:
        """What is painted, on a layer that is used again and again."""
        layer = self._layer
        if layer is None or layer.size() != size:
            layer = self._layer = empty_image(size.width(), size.height())
        else:
            layer.fill(Qt.GlobalColor.transparent)
        brush = _brush(layer, rect, density)
        paint(brush)
        brush.end()
        return layer

    def _ground_picture(
        self,
        size: QSize,
        rect: QRectF,
        density: float,
        scene: Scene,
        palette: FigurePalette,
        fit: Fit,
    ) -> QImage:
        """The mat alone."""
        key = (scene.ground, fit, rect, density, palette)
        if self._ground is None or self._ground[0] != key:
            image = empty_image(size.width(), size.height())
            brush = _brush(image, rect, density)
            paint_ground(brush, scene, palette, fit)
            brush.end()
            self._ground = key, image
        return self._ground[1].copy()


def paint_on_easel(
    painter: QPainter, rect: QRectF, scene: Scene, palette: FigurePalette, paint: Paint
) -> None:
    """A picture of its own, laid over what is there."""
    if rect.width() < 4 or rect.height() < 4:
        return
    picture = Easel().picture(rect, _density(painter, rect), scene, palette, paint)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawImage(rect.topLeft(), picture)
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


def _brush(image: QImage, rect: QRectF, density: float) -> QPainter:
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.scale(density, density)
    brush.translate(-rect.left(), -rect.top())
    return brush


def _at(image: QImage, density: float) -> QImage:
    image.setDevicePixelRatio(density)
    return image


def _turned(layer: QImage) -> QImage:
    if hasattr(layer, "flip"):
        layer.flip(Qt.Orientation.Horizontal)
        return layer
    return layer.mirrored(True, False)  # Qt before 6.9


def _density(painter: QPainter, rect: QRectF) -> float:
    """Pixels of the device in a logical one, as far as a picture of the frame can be so large."""
    transform = painter.deviceTransform()
    density = max(abs(transform.m11()), abs(transform.m12()), 0.1)
    return min(density, _MOST_PIXELS / max(rect.width(), rect.height()))
