"""The figure of the studio: painted at every change, looked at from any side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.exercise import View
from routine_app.domain.language import mark, tr
from routine_app.domain.value import replace
from routine_app.domain.words import centimetres_unit
from routine_app.figure.camera import Bounds
from routine_app.figure.easel import Easel, fit_into
from routine_app.figure.muscle_painter import muscle_image
from routine_app.figure.painter import figure_image
from routine_app.figure.scene import Scene
from routine_app.figure.study import Mark, Study
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.themed import FOCUS_RESERVE, KeyFocus, paint_focus_ring

_TURN, _FINE = 10.0, 2.0
_LOWEST, _HIGHEST = -20.0, 80.0
_PER_PIXEL = 0.5
"""Degrees that the view turns for each pixel of a drag."""
_DOT, _RING = 5.0, 8.0
_FROM_ABOVE, _FROM_BELOW = 30.0, -10.0
_LESS = 0.7
"""A picture that needs less than this of its frame gets a tighter one, once it is at rest."""


class StudioFigure(KeyFocus, QWidget):
    """One picture at a time: a pose, or a moment between start and hold.

    Arrows turn the view, with Shift a little; dragging does, too. Home goes back to the view of
    the exercise. Signals: view_asked(View | None).
    """

    view_asked = Signal(object)
    reader_role = "Graphic"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._easel = Easel()
        self._scene: Scene | None = None
        self._marks: tuple[Mark, ...] = ()
        self._view = View()
        self._frame: Bounds | None = None
        self._image: QImage | None = None
        self._muscles = False
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._image = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(340))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 130)

    # ------------------------------------------------------------------ showing

    def show_study(self, study: Study, *, at_rest: bool) -> None:
        """Show a pose. While something moves, the picture keeps its scale as long as it can."""
        if study.view != self._view:
            self._frame = None
        self._view = study.view
        self._marks = study.marks
        self._show(study.scene, at_rest=at_rest)

    def show_passage(self, scene: Scene) -> None:
        """Show a moment of the way, which has a frame of its own."""
        self._marks = ()
        self._frame = None
        self._scene = scene
        self._image = None
        self.update()

    def _show(self, scene: Scene, *, at_rest: bool) -> None:
        box, frame = scene.bounds, self._frame
        if frame is not None:
            frame = frame.united(box)
            needed = box.width * box.height / (frame.width * frame.height)
            frame = box if at_rest and needed < _LESS else frame
        self._frame = frame or box
        self._scene = scene.framed(self._frame)
        self._image = None
        self.update()

    def set_muscles(self, shown: bool) -> None:
        """Look into the body, or at it."""
        self._muscles = shown
        self._image = None
        self.update()

    @property
    def shows_muscles(self) -> bool:
        return self._muscles

    # -------------------------------------------------------------------- input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _FINE if shift else _TURN
        turns = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, step / 2),
            Qt.Key.Key_Down: (0.0, -step / 2),
        }
        key = Qt.Key(event.key())
        if key in turns and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn(*turns[key])
        elif key is Qt.Key.Key_Home:
            self.view_asked.emit(None)
        else:
            super().keyPressEvent(event)

    def _turn(self, aside: float, up: float) -> None:
        self.view_asked.emit(turned(self._view, aside, up))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            way = event.position() - self._grabbed
            self._grabbed = event.position()
            self._turn(-way.x() * _PER_PIXEL, way.y() * _PER_PIXEL)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    # ----------------------------------------------------------------- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self._room()
        if self._scene is not None:
            density = self.devicePixelRatioF()
            if self._image is None or self._image.deviceIndependentSize() != rect.size():
                self._image = self._drawn(QRectF(QPointF(), rect.size()), density, self._scene)
            painter.drawImage(rect.topLeft(), self._image)
            self._paint_marks(painter, rect, self._scene)
        if self.shows_ring:
            body = QRectF(self.rect()).adjusted(*(FOCUS_RESERVE,) * 2, *(-FOCUS_RESERVE,) * 2)
            paint_focus_ring(painter, self._theme, body, 12)

    def _room(self) -> QRectF:
        return QRectF(self.rect().adjusted(6, 6, -6, -6))

    def _drawn(self, rect: QRectF, density: float, scene: Scene) -> QImage:
        theme = self._theme
        if self._muscles:
            palette = theme.muscle_palette
            return muscle_image(rect, density, scene, theme.figure_palette, palette, self._easel)
        return figure_image(rect, density, scene, theme.figure_palette, self._easel)

    def _paint_marks(self, painter: QPainter, rect: QRectF, scene: Scene) -> None:
        """A dot where something rests; a ring with centimetres where it should and does not."""
        fit = fit_into(rect, scene)
        shown = (
            spotted for spotted in self._marks if spotted.touch.is_noticed or spotted.touch.is_meant
        )
        taken: list[QRectF] = []
        for spotted in sorted(shown, key=lambda spotted: spotted.touch.is_noticed):
            spot = QPointF(fit.scale * spotted.x + fit.dx, fit.scale * spotted.y + fit.dy)
            if spotted.touch.is_noticed:
                taken.append(self._paint_gap(painter, rect, spot, spotted, taken))
            else:
                self._paint_rest(painter, spot)

    def _paint_rest(self, painter: QPainter, spot: QPointF) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.surface, 2))
        painter.setBrush(tokens.accent)
        painter.drawEllipse(spot, _DOT, _DOT)

    def _paint_gap(
        self, painter: QPainter, rect: QRectF, spot: QPointF, mark: Mark, taken: list[QRectF]
    ) -> QRectF:
        """A ring and how far it is; the box of the words, clear of those that are there."""
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.surface, 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, _RING, _RING)
        painter.setPen(QPen(tokens.warn, 3))
        painter.drawEllipse(spot, _RING, _RING)
        arrow = "\N{DOWNWARDS ARROW}" if mark.touch.gap > 0 else "\N{UPWARDS ARROW}"
        size = centimetres_unit(abs(mark.touch.centimetres))
        words = size if mark.touch.is_grip else f"{arrow} {size}"
        font = self._theme.font(13, 600)
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(words) + 14, metrics.height() + 6)
        box = clear_place(box, spot, rect, taken)
        painter.setPen(QPen(tokens.warn, 1))
        painter.setBrush(QColor(tokens.warn_soft))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(tokens.warn)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box


def clear_place(box: QRectF, spot: QPointF, room: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """Beside a spot, above it if possible, within the room and over none of the others."""
    away = _RING + 4
    right, left = spot.x() + away, spot.x() - away - box.width()
    above, below = spot.y() - _RING + 2 - box.height(), spot.y() + _RING - 2
    places = [(x, y) for y in (above, below) for x in (right, left)]
    step = box.height() + 2
    places += [(x, above - n * step) for n in (1, 2, 3) for x in (right, left)]
    tried = [QRectF(x, y, box.width(), box.height()) for x, y in places]
    inside = [place for place in tried if room.contains(place)] or tried[:1]
    free = (place for place in inside if not any(place.intersects(other) for other in taken))
    return next(free, inside[0])


def turned(view: View, aside: float, up: float) -> View:
    """A view further round the body (degrees) and higher or lower."""
    azimuth = (view.azimuth + aside + 180) % 360 - 180
    return replace(
        view, azimuth=azimuth, elevation=min(_HIGHEST, max(_LOWEST, view.elevation + up))
    )


_FROM = (
    mark("from the right"),
    mark("from the right front"),
    mark("from the front"),
    mark("from the left front"),
    mark("from the left"),
    mark("from the left back"),
    mark("from the back"),
    mark("from the right back"),
)


def view_words(view: View, *, on_side: bool = False) -> str:
    """Where a figure is seen from: "from the right", "from the front and above".

    Somebody who lies `on_side` is looked at from the front where others are from their right.
    """
    azimuth = view.azimuth + (90 if on_side else 0)
    where = tr(_FROM[round((azimuth % 360) / 45) % len(_FROM)])
    if view.elevation > _FROM_ABOVE:
        return tr("{where} and above", about="seen from there", where=where)
    if view.elevation < _FROM_BELOW:
        return tr("{where} and below", about="seen from there", where=where)
    return where
