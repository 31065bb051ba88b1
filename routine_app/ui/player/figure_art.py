"""The figure as pictures that are kept: a breath or a repetition is drawn once, then reused."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from routine_app.domain.exercise import Exercise
from routine_app.domain.pose import Side, blend
from routine_app.domain.value import Value, replace
from routine_app.figure.camera import Bounds
from routine_app.figure.motion import Motion
from routine_app.figure.muscles import MuscleLengths, muscle_lengths
from routine_app.figure.painter import paint_figure
from routine_app.figure.scene import Scene
from routine_app.figure.solids import Face, Puff
from routine_app.ui.player.state import FigureShown, Moving
from routine_app.ui.theme import Theme

WEIGHT_LEVELS = 40
BREATH_LEVELS = 10
_MOST_BYTES = 96 * 1024 * 1024
_PALE = 0.55
"""How far a paused figure goes towards `control`, which has the contrast it must keep."""


class _Key(Value):
    exercise: str
    side: Side | None
    weight: int
    breath: int
    width: int
    height: int
    dpr: float
    dark: bool
    pale: bool
    muscles: bool


class _Style(Value):
    theme: Theme
    pale: bool = False
    muscles: bool = False


class FigureShape(Value):
    """Width over height of the frame, and the parts as boxes in fractions of it."""

    aspect: float
    boxes: tuple[QRectF, ...]


def _shape(scenes: list[Scene]) -> FigureShape:
    frame = scenes[0].bounds
    width, height = max(frame.width, 1e-6), max(frame.height, 1e-6)
    parts = [
        part
        for scene in scenes
        for part in (
            *(piece.bounds for piece in scene.figure),
            *(_bounds_of(thing) for thing in scene.furniture),
        )
    ]
    boxes = (
        QRectF(
            (part.left - frame.left) / width,
            (part.top - frame.top) / height,
            part.width / width,
            part.height / height,
        )
        for part in parts
    )
    return FigureShape(width / height, tuple(boxes))


def _bounds_of(thing: Face | Puff) -> Bounds:
    """The box around a piece of furniture."""
    if isinstance(thing, Face):
        return Bounds.around(thing.outline)
    return Bounds.around([(point[0], point[1]) for point in thing.loop])


class FigureArt:
    """Pictures of the figure, by exercise, side, way and breath."""

    def __init__(self) -> None:
        self._motions: dict[tuple[str, Side | None], tuple[Exercise, Motion]] = {}
        self._shapes: dict[tuple[str, Side | None], FigureShape] = {}
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0

    def is_ready(self, figure: FigureShown) -> bool:
        """Whether the body of this exercise and side is settled."""
        known = self._motions.get((figure.exercise.id, figure.side))
        return known is not None and known[0] is figure.exercise

    def shape(self, figure: FigureShown) -> FigureShape:
        """How much room it needs, from its start to its hold."""
        key = (figure.exercise.id, figure.side)
        if key not in self._shapes or not self.is_ready(figure):
            motion = self._motion(figure)
            self._shapes[key] = _shape([motion.scene_at(weight) for weight in (0.0, 0.5, 1.0)])
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
    ) -> None:
        """Paint the figure at this moment, turning over while `moving.turning` says so.

        With `muscles` one looks into the body; then it is not washed in a pause, which is when
        there is time to look.
        """
        style = _Style(theme, pale and not muscles, muscles)
        if moving.turning < 1 and figure.side is not None:
            self._paint_turning(painter, rect, figure, moving, style)
            return
        pixmap = self._pixmap(painter, rect, figure, moving.weight, moving.breath, style)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def lengths(self, figure: FigureShown, moving: Moving) -> MuscleLengths:
        """Psoas and iliacus of what is painted at this moment."""
        shown, weight = _turned(figure, moving)
        motion = self._motion(shown)
        steps = round(weight * WEIGHT_LEVELS)
        return muscle_lengths(blend(motion.start, motion.hold, steps / WEIGHT_LEVELS))

    def _paint_turning(
        self, painter: QPainter, rect: QRectF, figure: FigureShown, moving: Moving, style: _Style
    ) -> None:
        """The old side grows thin like a turning page, and opens again as the new one."""
        turning = moving.turning
        turned, weight = _turned(figure, moving)
        pixmap = self._pixmap(painter, rect, turned, weight, 0.0, replace(style, pale=False))
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

    def _pixmap(
        self,
        painter: QPainter,
        rect: QRectF,
        figure: FigureShown,
        weight: float,
        breath: float,
        style: _Style,
    ) -> QPixmap:
        steps = round(weight * WEIGHT_LEVELS)
        breaths = round(breath * BREATH_LEVELS) if steps == WEIGHT_LEVELS else 0
        dpr = painter.device().devicePixelRatioF()
        size = QSize(round(rect.width()), round(rect.height()))
        key = _Key(
            figure.exercise.id,
            figure.side,
            steps,
            breaths,
            size.width(),
            size.height(),
            dpr,
            style.theme.dark,
            style.pale,
            style.muscles,
        )
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        scene = self._motion(figure).scene_at(steps / WEIGHT_LEVELS, breaths / BREATH_LEVELS)
        pixmap = _picture(scene, size, dpr, style)
        if figure.tag and figure.side is not None:
            limb = "shank" if style.muscles else "thigh"
            spot = _limb_spot(scene, f"{limb}_{figure.side}", size)
            _paint_tag(pixmap, spot, figure.tag, style.theme)
        self._keep(key, pixmap)
        return pixmap

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        self._kept[key] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _bytes_of(oldest)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _turned(figure: FigureShown, moving: Moving) -> tuple[FigureShown, float]:
    """Which side is seen at this moment, and how far it is on its way."""
    if moving.turning >= 1 or figure.side is None:
        return figure, moving.weight
    if moving.turning < 0.5:
        return replace(figure, side=figure.side.other), 1 - 2 * moving.turning
    return figure, 0.0


def _picture(scene: Scene, size: QSize, dpr: float, style: _Style) -> QPixmap:
    """One picture; a pale one keeps its mat and washes body and furniture."""
    rect = QRectF(QPointF(), size)
    if not style.pale:
        return _painted(scene, rect, dpr, style)
    mat = _painted(replace(scene, furniture=(), figure=(), bands=()), rect, dpr, style)
    body = _painted(replace(scene, ground=()), rect, dpr, style)
    wash = QColor(style.theme.tokens.control)
    wash.setAlphaF(_PALE)
    painter = QPainter(body)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(rect, wash)
    painter.end()
    painter = QPainter(mat)
    painter.drawPixmap(0, 0, body)
    painter.end()
    return mat


def _painted(scene: Scene, rect: QRectF, dpr: float, style: _Style) -> QPixmap:
    from routine_app.figure.muscle_painter import paint_muscles

    theme = style.theme
    pixmap = QPixmap(rect.size().toSize() * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if style.muscles:
        paint_muscles(painter, rect, scene, theme.figure_palette, theme.muscle_palette)
    else:
        paint_figure(painter, rect, scene, theme.figure_palette)
    painter.end()
    return pixmap


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
