"""A slider that is painted in the colours of the theme: a rail with a knob, set by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from routine_app.ui.mirroring import seen_key
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.themed import FOCUS_RESERVE, KeyFocus, paint_focus_ring

_HEIGHT = 40
_THICK = 6.0
_KNOB = 20.0
LARGE_STEP = 5

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_PageUp: LARGE_STEP,
    Qt.Key.Key_PageDown: -LARGE_STEP,
}


class Rail(KeyFocus, QSlider):
    """Whole numbers between two ends. Arrows go by 1, with Shift and Page keys by 5.

    Signals: moved(int) on the user's doing; released() when a press or a row of keys is over.
    Screen readers and switches set its value, which is the user's doing as well.
    """

    moved = Signal(int)
    released = Signal()

    middle = _HEIGHT / 2
    """How far below its top the rail lies, at text scale 1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._is_showing = False
        self.valueChanged.connect(self._on_value)
        self.setSingleStep(1)
        self.setPageStep(LARGE_STEP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(_HEIGHT))

    # ------------------------------------------------------------------ places

    def x_of(self, value: float) -> float:
        """Where a value stands."""
        rail = self._rail()
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        share = min(1.0, max(0.0, share))
        return rail.left() + rail.width() * (1 - share if self.isRightToLeft() else share)

    def _value_at(self, x: float) -> int:
        rail = self._rail()
        share = (x - rail.left()) / max(1.0, rail.width())
        share = 1 - share if self.isRightToLeft() else share
        wide = self.maximum() - self.minimum()
        return round(self.minimum() + wide * min(1.0, max(0.0, share)))

    def _rail(self) -> QRectF:
        px = self._theme.px
        aside = FOCUS_RESERVE + px(_KNOB) / 2
        thick = px(_THICK)
        middle = px(self.middle)
        return QRectF(aside, middle - thick / 2, self.width() - 2 * aside, thick)

    # ------------------------------------------------------------------- input

    def show_value(self, value: int) -> None:
        """Stand there, on nobody's behalf."""
        self._is_showing = True
        self.setValue(value)
        self._is_showing = False

    @Slot(int)
    def _on_value(self, value: int) -> None:
        if not self._is_showing:
            self.moved.emit(value)
            self.released.emit()

    def set_to(self, value: int) -> None:
        """Go there on the user's behalf."""
        value = min(self.maximum(), max(self.minimum(), value))
        self.moved.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.set_to(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.set_to(self._value_at(event.position().x()))
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.released.emit()
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel scrolls the page: nobody changes a joint in passing."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(seen_key(event.key(), self))
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if held != Qt.KeyboardModifier.NoModifier:
            event.ignore()
        elif key in _STEPS and event.text() not in set("-+"):
            step = _STEPS[key]
            self.set_to(self.value() + (LARGE_STEP * (1 if step > 0 else -1) if shift else step))
        elif key is Qt.Key.Key_Home:
            self.set_to(self.minimum())
        elif key is Qt.Key.Key_End:
            self.set_to(self.maximum())
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.released.emit()

    # ---------------------------------------------------------------- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rail = self._rail()
        self.paint_rail(painter, rail)
        self._paint_knob(painter, rail)

    def paint_rail(self, painter: QPainter, rail: QRectF) -> None:
        """What lies below the knob: the way that was gone so far."""
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.control, 1))
        painter.setBrush(tokens.sunken)
        radius = rail.height() / 2
        painter.drawRoundedRect(rail, radius, radius)
        done = QRectF(rail)
        if self.isRightToLeft():
            done.setLeft(self.x_of(self.shown_value()))
        else:
            done.setRight(self.x_of(self.shown_value()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(done, radius, radius)

    def shown_value(self) -> float:
        """Where the knob stands."""
        return float(self.value())

    def _paint_knob(self, painter: QPainter, rail: QRectF) -> None:
        tokens = self._theme.tokens
        size = self._theme.px(_KNOB)
        knob = QRectF(0, 0, size, size)
        knob.moveCenter(QPointF(self.x_of(self.shown_value()), rail.center().y()))
        if self.shows_ring:
            paint_focus_ring(painter, self._theme, knob, size / 2)
        painter.setPen(QPen(tokens.surface, 2))
        painter.setBrush(tokens.focus if self.isSliderDown() else tokens.accent)
        painter.drawEllipse(knob)
