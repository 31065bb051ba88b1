"""A figure as shapes with one colour each, for pictures that are lines and not pixels.

Painted on pixels, a gap between crossing limbs is wiped clear. Here it is cut out of the shapes
that lie below, so that the ground of a page shows through in the same places.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
)

from routine_app.figure.camera import Fit
from routine_app.figure.easel import fit_into
from routine_app.figure.glass import fill_glass
from routine_app.figure.mirror import reflected, shows_left
from routine_app.figure.muscle_painter import paint_inside
from routine_app.figure.muscle_palette import MusclePalette
from routine_app.figure.painter import paint_before, paint_behind, paint_dressed
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.figure.shadow import SOFT, shade_path
from routine_app.figure.solid_painter import paint_ground

_REPLACES = QPainter.CompositionMode.CompositionMode_Source
_RINGS = 6
"""Steps in which the edge of a soft shadow fades."""


class Marks:
    """Takes the place of a painter and keeps what is painted as shapes in their order."""

    def __init__(self, mode: QPainter.CompositionMode | None = None) -> None:
        self._found: list[tuple[QPainterPath, QColor]] = []
        self._pen = QPen(Qt.PenStyle.NoPen)
        self._brush = QBrush()
        self._mode = mode

    def setPen(self, pen: QPen | Qt.PenStyle, /) -> None:
        self._pen = QPen(pen)

    def setBrush(self, brush: QBrush | QColor, /) -> None:
        self._brush = QBrush(brush)

    def setCompositionMode(self, mode: QPainter.CompositionMode, /) -> None:
        self._mode = mode

    def drawPath(self, path: QPainterPath, /) -> None:
        if self._brush.style() is not Qt.BrushStyle.NoBrush:
            self._lay(path, self._brush.color())
        if self._pen.style() is not Qt.PenStyle.NoPen:
            self._lay(_stroke(path, self._pen), self._pen.color())

    def drawPolygon(self, polygon: QPolygonF, /) -> None:
        path = QPainterPath()
        path.addPolygon(polygon)
        path.closeSubpath()
        self.drawPath(path)

    def fillPath(self, path: QPainterPath, brush: QColor, /) -> None:
        self._lay(path, brush)

    def strokePath(self, path: QPainterPath, pen: QPen, /) -> None:
        self._lay(_stroke(path, pen), pen.color())

    def add(self, others: Marks) -> None:
        """All of another layer over what is here."""
        self._found += others._found

    def paint(self, painter: QPainter) -> None:
        """Every shape in its colour, with any painter."""
        for path, colour in self._found:
            painter.fillPath(path, colour)

    def _lay(self, path: QPainterPath, colour: QColor) -> None:
        shape = QPainterPath(path)
        if self._mode is _REPLACES:
            shape = self._cut(shape, colour)
        if colour.alpha():
            self._found.append((shape, QColor(colour)))

    def _cut(self, hole: QPainterPath, colour: QColor) -> QPainterPath:
        """Cuts a hole into what is there; the hole with all of its own colour that it touches.

        Two shapes of one colour side by side would show a hairline between them.
        """
        whole, box = hole, hole.controlPointRect()
        kept = []
        for path, own in self._found:
            if not path.controlPointRect().intersects(box):
                kept.append((path, own))
            elif own == colour:
                whole = whole.united(path)
            elif not (left := path.subtracted(hole)).isEmpty():
                kept.append((left, own))
        self._found = kept
        return whole


def paint_lines(
    painter: QPainter,
    rect: QRectF,
    scene: Scene,
    palette: FigurePalette,
    muscles: MusclePalette | None = None,
) -> None:
    """Paints what `paint_figure` does, or with `muscles` what `paint_muscles` does, as shapes."""
    turned = shows_left(scene)
    shown = reflected(scene) if turned else scene
    fit = fit_into(rect, shown)
    over = palette if muscles is None else muscles.over(palette)
    ground, marks = Marks(), Marks()
    paint_ground(ground, shown, over, fit)
    if muscles is None:
        paint_dressed(marks, shown, palette, fit)
    else:
        _look_inside(marks, shown, over, muscles, fit)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned:
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    ground.paint(painter)
    _paint_shade(painter, shown, over, fit)
    marks.paint(painter)
    painter.restore()


def _look_inside(
    marks: Marks, scene: Scene, palette: FigurePalette, muscles: MusclePalette, fit: Fit
) -> None:
    paint_behind(marks, scene, palette, fit)
    glass = Marks(_REPLACES)
    fill_glass(glass, scene, muscles, fit)
    marks.add(glass)
    paint_inside(marks, scene, muscles, fit)
    paint_before(marks, scene, palette, fit)


def _paint_shade(painter: QPainter, scene: Scene, palette: FigurePalette, fit: Fit) -> None:
    """The soft shadow as faint shapes inside of each other."""
    colour = QColor(palette.shade)
    colour.setAlphaF(1 - (1 - colour.alphaF()) ** (1 / _RINGS))
    cell = max(1.0, fit.scale * SOFT)
    for ring in range(_RINGS):
        grow = cell * (0.5 - (ring + 0.5) / _RINGS)
        painter.fillPath(shade_path(scene, fit, grow), colour)


def _stroke(path: QPainterPath, pen: QPen) -> QPainterPath:
    stroker = QPainterPathStroker(pen)
    return stroker.createStroke(path)
