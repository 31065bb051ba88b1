"""Paints a scene in the muscle view: a body of glass with bones and the two muscles in it.

All colours are mixed beforehand and opaque; the glass alone is translucent, and is laid down
in one go. Edges are the same shape a little larger, painted below: that costs a third of a
stroked outline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from routine_app.figure.camera import Fit
from routine_app.figure.easel import Easel, Paint, paint_on_easel
from routine_app.figure.glass import paint_glass
from routine_app.figure.inside import BoneShape, MuscleShape, inside
from routine_app.figure.muscle_palette import MusclePalette
from routine_app.figure.muscles import MuscleName
from routine_app.figure.outline import coat_path, gap_path, loops_path
from routine_app.figure.painter import paint_before, paint_behind
from routine_app.figure.palette import FigurePalette, mixed
from routine_app.figure.scene import Scene

if TYPE_CHECKING:
    from routine_app.figure.brush import Brush

_STRANDS_FROM = 190.0
"""Pixels of stature from which on single strands are drawn; below, each muscle is one shape."""
_FAR_PALER = 0.30


def paint_muscles(
    painter: QPainter,
    rect: QRectF,
    scene: Scene,
    palette: FigurePalette,
    muscles: MusclePalette,
) -> None:
    """Paints the scene as `paint_figure` does, at the same place, with a look inside the body."""
    over = muscles.over(palette)
    paint_on_easel(painter, rect, scene, over, _glassy(rect, over, muscles))


def muscle_image(
    rect: QRectF,
    density: float,
    scene: Scene,
    palette: FigurePalette,
    muscles: MusclePalette,
    easel: Easel,
    only: MuscleName | None = None,
) -> QImage:
    """The same as a picture of its own, as `figure_image` is one; or with one muscle alone."""
    over = muscles.over(palette)
    return easel.picture(rect, density, scene, over, _glassy(rect, over, muscles, only))


def _glassy(
    rect: QRectF, over: FigurePalette, muscles: MusclePalette, only: MuscleName | None = None
) -> Paint:
    def paint(brush: QPainter, shown: Scene, fit: Fit) -> None:
        paint_behind(brush, shown, over, fit)
        paint_glass(brush, rect, shown, muscles, fit)
        paint_inside(brush, shown, muscles, fit, only)
        paint_before(brush, shown, over, fit)

    return paint


def paint_inside(
    brush: Brush,
    scene: Scene,
    muscles: MusclePalette,
    fit: Fit,
    only: MuscleName | None = None,
) -> None:
    """Bones and muscles, from far to near; of the muscles one alone where that is asked for."""
    brush.setPen(Qt.PenStyle.NoPen)
    for shape in inside(scene.subject) if scene.subject is not None else ():
        if isinstance(shape, BoneShape):
            _paint_bone(brush, shape, muscles, fit)
        elif only is None or shape.name is only:
            _paint_muscle(brush, shape, muscles, fit)


def _paint_bone(brush: Brush, bone: BoneShape, muscles: MusclePalette, fit: Fit) -> None:
    edge = min(2.0, max(0.7, fit.scale * 0.0026))
    brush.setBrush(QColor(muscles.far_bone_edge if bone.far else muscles.bone_edge))
    brush.drawPath(gap_path((bone.shape,), fit, edge))
    brush.setBrush(QColor(muscles.far_bone if bone.far else muscles.bone))
    brush.drawPath(coat_path((bone.shape,), fit))
    if bone.holes:
        brush.setBrush(QColor(muscles.far_bone_edge if bone.far else muscles.bone_edge))
        brush.drawPath(loops_path(bone.holes, fit, 0.0))
        brush.setBrush(QColor(muscles.hole))
        brush.drawPath(loops_path(bone.holes, fit, -edge))


def _paint_muscle(brush: Brush, muscle: MuscleShape, muscles: MusclePalette, fit: Fit) -> None:
    """One dark casing around all strands, each strand with a dark seam and a lit middle."""
    colour = muscles.of_length(muscle.position)
    if muscle.far:
        colour = mixed(colour, muscles.glass, _FAR_PALER)
    casing = min(2.0, max(0.9, fit.scale * 0.0034))
    brush.setBrush(QColor(muscles.casing))
    brush.drawPath(loops_path(muscle.strands, fit, casing))
    brush.setBrush(QColor(colour))
    if fit.scale < _STRANDS_FROM:
        brush.drawPath(loops_path(muscle.strands, fit, 0.0))
        return
    lit = QColor(mixed(colour, muscles.light, 0.30))
    width = min(1.0, max(0.4, fit.scale * 0.0011))
    if muscle.far:
        brush.drawPath(loops_path(muscle.strands, fit, 0.0))
        brush.setBrush(lit)
        brush.drawPath(loops_path(muscle.fibres, fit, 0.0))
    else:
        seam = QColor(mixed(colour, muscles.deep, 0.34))
        _paint_strands(brush, muscle, (seam, QColor(colour), lit), fit, width)
    brush.setBrush(QColor(mixed(colour, muscles.light, 0.62)))
    brush.drawPath(loops_path((muscle.tendon,), fit, -2 * width))


def _paint_strands(
    brush: Brush,
    muscle: MuscleShape,
    tones: tuple[QColor, QColor, QColor],
    fit: Fit,
    width: float,
) -> None:
    """Every other strand over those between: a dark seam, the flesh, and its lit middle."""
    seam, flesh, lit = tones
    for first in (0, 1):
        strands, fibres = muscle.strands[first::2], muscle.fibres[first::2]
        for loops, grow, tone in (
            (strands, 0.0, seam),
            (strands, -width, flesh),
            (fibres, 0.0, lit),
        ):
            brush.setBrush(tone)
            brush.drawPath(loops_path(loops, fit, grow))
