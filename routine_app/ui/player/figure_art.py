"""The figure as pictures that are kept: a breath or a repetition is drawn once, then reused.

A body that is held is one picture; of a breath only the part is kept that it moves.
"""

from __future__ import annotations

from itertools import compress

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from routine_app.domain.exercise import Exercise
from routine_app.domain.pose import Side, blend
from routine_app.domain.value import Value, replace
from routine_app.figure.easel import Easel, fit_into
from routine_app.figure.motion import Motion
from routine_app.figure.muscles import MuscleLengths, MuscleName, muscle_lengths
from routine_app.figure.painter import figure_image
from routine_app.figure.scene import Scene
from routine_app.figure.solids import is_of_wall
from routine_app.ui.player.figure_shape import FigureShape, Held, shape_of
from routine_app.ui.player.kept_frames import KeptFrames
from routine_app.ui.player.state import FigureShown, Moving
from routine_app.ui.theme import Theme

WEIGHT_LEVELS = 1000
"""Steps of the way from start to hold: none of them can be seen in the largest picture."""
BREATH_LEVELS = 20
_EDGE = 6
"""Pixels around the part that a breath moves, for gap lines and soft edges."""
_PALE = 0.55
"""How far a paused figure goes towards `control`, which has the contrast it must keep."""


class _Frame(Value):
    """A moment of the figure in steps of its way and breath, and the size of its picture."""

    steps: int
    breath: int
    width: int
    height: int
    dpr: float

    @classmethod
    def of(cls, weight: float, breath: float, painter: QPainter, rect: QRectF) -> _Frame:
        return cls(
            round(weight * WEIGHT_LEVELS),
            round(breath * BREATH_LEVELS),
            round(rect.width()),
            round(rect.height()),
            painter.device().devicePixelRatioF(),
        )

    @property
    def is_held(self) -> bool:
        return self.steps == WEIGHT_LEVELS


class _Style(Value):
    theme: Theme
    pale: bool = False
    muscles: bool = False
    only: MuscleName | None = None


class _Key(Value):
    exercise: str
    side: Side | None
    frame: _Frame
    dark: bool
    pale: bool
    muscles: bool
    only: MuscleName | None


def _key(figure: FigureShown, frame: _Frame, style: _Style) -> _Key:
    look = (style.theme.dark, style.pale, style.muscles, style.only)
    return _Key(figure.exercise.id, figure.side, frame, *look)


class FigureArt:
    """Pictures of the figure, by exercise, side, way and breath."""

    def __init__(self) -> None:
        self._motions: dict[tuple[str, Side | None], tuple[Exercise, Motion]] = {}
        self._held: dict[tuple[str, Side | None], Held] = {}
        self._shapes: dict[tuple[str, Side | None], FigureShape] = {}
        self._kept: KeptFrames[_Key] = KeptFrames()
        self._breathing: tuple[_Key, QPixmap] | None = None
        self._passing: tuple[_Key, QPixmap] | None = None
        self._easel = Easel()

    def forget(self) -> None:
        """Nothing is painted for now: let go of all pictures."""
        self._breathing = self._passing = None
        self._kept.clear()

    def is_ready(self, figure: FigureShown) -> bool:
        """Whether the body of this exercise and side is settled."""
        known = self._motions.get((figure.exercise.id, figure.side))
        return known is not None and known[0] is figure.exercise

    def shape(self, figure: FigureShown) -> FigureShape:
        """How much room it needs, from its start to its hold."""
        key = (figure.exercise.id, figure.side)
        if key not in self._shapes or not self.is_ready(figure):
            motion = self._motion(figure)
            self._shapes[key] = shape_of([motion.scene_at(weight) for weight in (0.0, 0.5, 1.0)])
        return self._shapes[key]

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        figure: FigureShown,
        moving: Moving,
        theme: Theme,
        *,
        pale: bool = False,
        muscles: bool = False,
        only: MuscleName | None = None,
    ) -> None:
        """Paint the figure at this moment, turning over while `moving.turning` says so.

        With `muscles` one looks into the body, at both muscles or `only` at one; then it is not
        washed in a pause, which is when there is time to look.
        """
        style = _Style(theme, pale and not muscles, muscles, only)
        if moving.turning < 1 and figure.side is not None:
            self._paint_turning(painter, rect, figure, moving, style)
            return
        frame = _Frame.of(self._weight(figure, moving), moving.breath, painter, rect)
        if frame.is_held and frame.breath and not style.pale:
            self._paint_breathing(painter, rect, figure, frame, style)
            return
        painter.drawPixmap(rect.topLeft(), self._pixmap(figure, frame, style))

    def changed(self, figure: FigureShown, before: Moving, now: Moving, rect: QRectF) -> QRect:
        """The part of the picture in `rect` that is another than before; empty when none is."""
        old, new = (self._moment(figure, moving) for moving in (before, now))
        if old == new:
            return QRect()
        only_breath = old[1:] == new[1:] and new[1:] == (WEIGHT_LEVELS, 1.0)
        return self.breathing_part(figure, rect) if only_breath else rect.toAlignedRect()

    def _moment(self, figure: FigureShown, moving: Moving) -> tuple[int, int, float]:
        """What tells one picture of the figure from another."""
        return (
            round(moving.breath * BREATH_LEVELS),
            round(self._weight(figure, moving) * WEIGHT_LEVELS),
            1.0 if figure.side is None else moving.turning,
        )

    def _weight(self, figure: FigureShown, moving: Moving) -> float:
        """How far it is on its way; what has no way is held at once."""
        motion = self._motion(figure)
        return 1.0 if motion.start == motion.hold else moving.weight

    def breathing_part(self, figure: FigureShown, rect: QRectF) -> QRect:
        """The part of the picture in `rect` that a breath moves while the pose is held."""
        motion = self._motion(figure)
        key = (figure.exercise.id, figure.side)
        held = self._held.get(key)
        if held is None or held.motion is not motion:
            held = self._held[key] = Held.of(motion)
        whole, box = rect.toAlignedRect(), held.breathing
        if box is None:
            return whole
        fit = fit_into(QRectF(QPointF(), whole.size()), held.scene)
        corners = (
            QPointF(fit.scale * x + fit.dx, fit.scale * y + fit.dy)
            for x, y in ((box.left, box.top), (box.right, box.bottom))
        )
        part = QRectF(*corners).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).toAlignedRect()
        return part.translated(whole.topLeft()) & whole

    def lengths(self, figure: FigureShown, moving: Moving) -> MuscleLengths:
        """Psoas and iliacus of what is painted at this moment."""
        shown, weight = _turned(figure, moving)
        motion = self._motion(shown)
        return muscle_lengths(blend(motion.start, motion.hold, weight))

    def _paint_breathing(
        self,
        painter: QPainter,
        rect: QRectF,
        figure: FigureShown,
        frame: _Frame,
        style: _Style,
    ) -> None:
        """The held body with the part that breathes put into it, pixel by pixel of the device."""
        origin = rect.toAlignedRect().topLeft()
        part = self.breathing_part(figure, rect).translated(-origin)
        pixels = QRectF(
            QPointF(part.topLeft()) * frame.dpr, part.size().toSizeF() * frame.dpr
        ).toAlignedRect()
        whole = self._breathing_body(figure, frame, style)
        whole.setDevicePixelRatio(1)
        brush = QPainter(whole)
        brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        brush.drawPixmap(pixels.topLeft(), self._breath_pixmap(figure, frame, style, pixels))
        brush.end()
        whole.setDevicePixelRatio(frame.dpr)
        painter.drawPixmap(origin, whole)

    def _breathing_body(self, figure: FigureShown, frame: _Frame, style: _Style) -> QPixmap:
        """The body to put a breath into: one for as long as the same is held."""
        key = _key(figure, replace(frame, breath=0), style)
        if self._breathing is None or self._breathing[0] != key:
            still = self._pixmap(figure, replace(frame, breath=0), style)
            self._breathing = key, still.copy()
        return self._breathing[1]

    def _paint_turning(
        self, painter: QPainter, rect: QRectF, figure: FigureShown, moving: Moving, style: _Style
    ) -> None:
        """The old side grows thin like a turning page, and opens again as the new one."""
        turning = moving.turning
        turned, weight = _turned(figure, moving)
        frame = _Frame.of(weight, 0.0, painter, rect)
        pixmap = self._pixmap(turned, frame, replace(style, pale=False))
        painter.save()
        middle = rect.center().x()
        painter.translate(middle, 0)
        painter.scale(max(0.02, abs(1 - 2 * turning)), 1)
        painter.translate(-middle, 0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect.topLeft(), pixmap)
        painter.restore()

    def _motion(self, figure: FigureShown) -> Motion:
        key = (figure.exercise.id, figure.side)
        known = self._motions.get(key)
        if known is None or known[0] is not figure.exercise:
            known = (figure.exercise, Motion.of(figure.exercise, figure.side))
            self._motions[key] = known
        return known[1]

    def prepare(self, figure: FigureShown) -> None:
        """Settle the body before it is needed: that takes longer than a frame."""
        self._motion(figure).scene_at(0.0)

    def _pixmap(self, figure: FigureShown, frame: _Frame, style: _Style) -> QPixmap:
        """The whole picture."""
        key = _key(figure, frame, style)
        if 0 < frame.steps < WEIGHT_LEVELS and figure.exercise.moves is None:
            return self._passed(key, figure, frame, style)
        return self._kept.find(key) or self._kept.keep(key, self._drawn(figure, frame, style))

    def _passed(self, key: _Key, figure: FigureShown, frame: _Frame, style: _Style) -> QPixmap:
        """On the way to a hold no picture comes twice: its memory is better used again."""
        if self._passing is None or self._passing[0] != key:
            self._passing = None
            self._passing = key, self._drawn(figure, frame, style)
        return self._passing[1]

    def _breath_pixmap(
        self, figure: FigureShown, frame: _Frame, style: _Style, pixels: QRect
    ) -> QPixmap:
        """The part of it that breathes, in pixels of the device."""
        key = _key(figure, frame, style)
        found = self._kept.find(key)
        if found is not None:
            return found
        part = self._drawn(figure, frame, style).copy(pixels)
        part.setDevicePixelRatio(1)
        return self._kept.keep(key, part)

    def _drawn(self, figure: FigureShown, frame: _Frame, style: _Style) -> QPixmap:
        size = QSize(frame.width, frame.height)
        weight, breath = frame.steps / WEIGHT_LEVELS, frame.breath / BREATH_LEVELS
        scene = self._motion(figure).scene_at(weight, breath)
        pixmap = self._picture(scene, size, frame.dpr, style)
        if figure.tag and figure.side is not None:
            limb = "shank" if style.muscles else "thigh"
            spot = _limb_spot(scene, f"{limb}_{figure.side}", size)
            _paint_tag(pixmap, spot, figure.tag, style.theme)
        return pixmap

    def _picture(self, scene: Scene, size: QSize, dpr: float, style: _Style) -> QPixmap:
        """One picture; a pale one keeps its mat and washes body and furniture.

        A wall is nearly the ground already: washed it would be what is seen first, so it fades.
        """
        rect = QRectF(QPointF(), size)
        if not style.pale:
            return self._painted(scene, rect, dpr, style)
        walls, others = _walls_apart(scene)
        mat = self._painted(replace(scene, furniture=(), figure=(), bands=()), rect, dpr, style)
        body = self._painted(replace(others, ground=()), rect, dpr, style)
        wash = QColor(style.theme.tokens.control)
        wash.setAlphaF(_PALE)
        painter = QPainter(body)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.fillRect(rect, wash)
        painter.end()
        painter = QPainter(mat)
        if walls is not None:
            painter.setOpacity(_PALE)
            painter.drawPixmap(0, 0, self._painted(walls, rect, dpr, style))
            painter.setOpacity(1.0)
        painter.drawPixmap(0, 0, body)
        painter.end()
        return mat

    def _painted(self, scene: Scene, rect: QRectF, dpr: float, style: _Style) -> QPixmap:
        from routine_app.figure.muscle_painter import muscle_image

        theme = style.theme
        if style.muscles:
            palettes = (theme.figure_palette, theme.muscle_palette)
            image = muscle_image(rect, dpr, scene, *palettes, self._easel, style.only)
        else:
            image = figure_image(rect, dpr, scene, theme.figure_palette, self._easel)
        return QPixmap.fromImage(image)


def _walls_apart(scene: Scene) -> tuple[Scene | None, Scene]:
    """The walls alone, if there are any, and the scene without them."""
    is_wall = [is_of_wall(shape) for shape in scene.furniture]
    if not any(is_wall):
        return None, scene
    walls = tuple(compress(scene.furniture, is_wall))
    others = [not one for one in is_wall]
    return (
        replace(scene, ground=(), furniture=walls, places=(), figure=(), bands=()),
        replace(
            scene,
            furniture=tuple(compress(scene.furniture, others)),
            places=tuple(compress(scene.places, others)),
        ),
    )


def _turned(figure: FigureShown, moving: Moving) -> tuple[FigureShown, float]:
    """Which side is seen at this moment, and how far it is on its way."""
    if moving.turning >= 1 or figure.side is None:
        return figure, moving.weight
    if moving.turning < 0.5:
        return replace(figure, side=figure.side.other), 1 - 2 * moving.turning
    return figure, 0.0


def _limb_spot(scene: Scene, limb: str, size: QSize) -> QPointF:
    """The middle of a limb in the picture."""
    found = [piece.bounds for piece in scene.figure if piece.name == limb]
    bounds = found[0] if found else scene.bounds
    frame = scene.bounds
    scale = 0.94 * min(size.width() / frame.width, size.height() / frame.height)
    x = (bounds.left + bounds.right - frame.left - frame.right) / 2
    y = (bounds.top + bounds.bottom - frame.top - frame.bottom) / 2
    return QPointF(size.width() / 2 + x * scale, size.height() / 2 + y * scale)


def _paint_tag(pixmap: QPixmap, spot: QPointF, tag: str, theme: Theme) -> None:
    """The side as a letter on the working limb: a lying figure does not tell it by facing."""
    radius = min(26.0, max(11.0, 0.032 * pixmap.deviceIndependentSize().width()))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.bg)
    painter.drawEllipse(spot, radius, radius)
    painter.setPen(theme.tokens.accent)
    painter.setFont(replace(theme, text_scale=1.0).font(radius * 1.3, 700))
    box = QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
    painter.end()
