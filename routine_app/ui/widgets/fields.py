"""Controls of a settings row: a switch, a row of choices, a stepper, a tick box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QWidget

from routine_app.domain.language import tr
from routine_app.ui.icons import paint_icon
from routine_app.ui.mirroring import seen, seen_key
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape, IconButton, stop_at_the_taken
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons for which the focus goes and will be where it was."""

if TYPE_CHECKING:
    _Button = Button
else:
    _Button = object


class OnOff(_Button):
    """Mixed into a button, before its own base, that is on or off.

    A screen reader or a switch device toggles it and does not press it: that counts as pressed, so
    `clicked` tells every change but those of the program.
    """

    _is_known = False
    """Whether a change comes from a press or from the program."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.setCheckable(True)
        self.toggled.connect(self._tell_toggled)

    def setChecked(self, on: bool) -> None:
        with self._known():
            super().setChecked(on)

    def nextCheckState(self) -> None:
        with self._known():
            super().nextCheckState()

    @contextmanager
    def _known(self) -> Iterator[None]:
        before, self._is_known = self._is_known, True
        try:
            yield
        finally:
            self._is_known = before

    def _tell_toggled(self, on: bool) -> None:
        if not self._is_known:
            self.clicked[bool].emit(on)  # type: ignore[index]  # it has two forms


class Switch(OnOff, Button):
    """On or off: the knob's place and a tick say which. Its name is read out, not drawn."""

    shape = ButtonShape(height=40, padding=0)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(44) + 8, self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        return self.sizeHint().height()

    def body_rect(self) -> QRectF:
        rect = QRectF(0, 0, self._theme.px(44), self._theme.px(24))
        rect.moveCenter(QRectF(self.rect()).center())
        return rect

    def _radius(self) -> float:
        return self.body_rect().height() / 2

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.accent if self.isChecked() else tokens.surface

    def edge(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.accent if self.isChecked() else tokens.control

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self._theme.tokens
        knob = rect.height() - self._theme.px(8)
        gap = self._theme.px(4)
        left = rect.right() - gap - knob if self.isChecked() else rect.left() + gap
        circle = seen(QRectF(left, rect.top() + gap, knob, knob), self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.on_accent if self.isChecked() else tokens.control)
        painter.drawEllipse(circle)
        if self.isChecked():
            inner = circle.adjusted(2, 2, -2, -2)
            paint_icon(painter, "check", inner, tokens.accent)


class TickBox(OnOff, Button):
    """A square that can be ticked, with its sentence."""

    shape = ButtonShape(text=16, weight=550, height=40, padding=6, icon=24, gap=12)

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent, icon="check")

    def _paint_icon(self, painter: QPainter, name: str, x: float, rect: QRectF) -> float:
        tokens = self._theme.tokens
        size = self._theme.px(self.shape.icon)
        box = QRectF(x + 0.5, rect.center().y() - size / 2 + 0.5, size - 1, size - 1)
        box = seen(box, self)
        painter.setPen(QPen(tokens.accent if self.isChecked() else tokens.control, 2))
        painter.setBrush(tokens.accent if self.isChecked() else tokens.surface)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if self.isChecked():
            paint_icon(painter, name, box.adjusted(3, 3, -3, -3), tokens.on_accent)
        return x + size


class Filling(Button):
    """On or off: filled when on."""

    def filled(self) -> tuple[QColor, QColor]:
        """Ground and ink when it is on."""
        return self._theme.tokens.accent, self._theme.tokens.on_accent

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.isChecked():
            return self.filled()[0]
        return tokens.sunken if self.underMouse() else tokens.surface

    def edge(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.accent if self.isChecked() else tokens.control

    def ink(self) -> QColor:
        return self.filled()[1] if self.isChecked() else self._theme.tokens.text


_WAYS = {
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Up.value: -1,
}


class Choice(Filling):
    """One of several.

    Signals: stepped(1 or -1) by an arrow, to the next or the one before.
    """

    stepped = Signal(int)
    shape = ButtonShape(text=15, weight=550, height=40, padding=14, radius=12)

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(text, theme, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group decides; to a reader it makes a radio button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's own arrows find nothing to the right at the end of a line."""
        way = _WAYS.get(seen_key(event.key(), self))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is None:
            super().keyPressEvent(event)
        elif held == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(way)
        else:
            event.ignore()


class ChoiceRow(QWidget):
    """A group of which exactly one is taken: one Tab stop, arrows inside.

    Signals: chosen(index).
    """

    chosen = Signal(int)
    reader_role = "Grouping"

    def __init__(
        self, name: str, choices: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, gap=0, row_gap=0)
        for index, text in enumerate(choices):
            button = Choice(text, theme, self)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, index)
            button.stepped.connect(partial(self._on_stepped, index))
            flow.addWidget(button)
        self._group.idToggled.connect(self._on_toggled)
        self._silent = False

    def take(self, index: int) -> None:
        """Show which one is taken, without telling listeners."""
        self._silent = True
        self._group.button(index).setChecked(True)
        stop_at_the_taken(self._group.buttons())
        self._silent = False

    @property
    def choices(self) -> list[Choice]:
        """All of them, in their order."""
        return [self.button(index) for index in range(len(self._group.buttons()))]

    def button(self, index: int) -> Choice:
        """One of the choices."""
        found = self._group.button(index)
        assert isinstance(found, Choice)
        return found

    def _on_stepped(self, index: int, way: int) -> None:
        """Take the neighbour in the order of reading; the last one has none after it."""
        found = self._group.button(index + way)
        if found is not None:
            reasons = Qt.FocusReason
            found.setFocus(reasons.TabFocusReason if way > 0 else reasons.BacktabFocusReason)
            found.click()

    def _on_toggled(self, index: int, on: bool) -> None:
        if on and not self._silent:
            stop_at_the_taken(self._group.buttons())
            self.chosen.emit(index)


class _Step(IconButton):
    """One step down or up. At the last value it leads nowhere, and is off once the focus has left.

    Were it off at once, the focus would go on, and a press too many would change the next setting.
    """

    def show_end(self, is_end: bool) -> None:
        """Whether no step is left this way."""
        self.leads_on = not is_end
        self.setEnabled(self.leads_on or self.window().focusWidget() is self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.setEnabled(self.leads_on)


class Stepper(QWidget):
    """A value between two buttons that go one step down or up.

    Signals: stepped(-1 or 1).
    """

    stepped = Signal(int)
    reader_role = "Grouping"

    def __init__(
        self, down: str, up: str, theme: Theme, parent: QWidget | None = None, widest: str = ""
    ) -> None:
        super().__init__(parent)
        self._names = (down, up)
        self._widest = widest
        self.down = _Step(down, "minus", theme, self)
        self.value = TextLabel("", Type.BODY_STRONG, theme, self)
        self.up = _Step(up, "plus", theme, self)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        flow = FlowLayout(self, gap=4)
        for part in (self.down, self.value, self.up):
            flow.addWidget(part)
        self.down.clicked.connect(lambda: self._go(-1, self.down))
        self.up.clicked.connect(lambda: self._go(1, self.up))

    def show_value(self, text: str, *, at_least: bool = False, at_most: bool = False) -> None:
        """Show the value; the buttons that lead nowhere are off."""
        self.value.setText(text)
        self.down.show_end(at_least)
        self.up.show_end(at_most)
        for button, name in zip((self.down, self.up), self._names, strict=True):
            button.setAccessibleName(tr("{action}, now {value}", action=name, value=text))
        self.updateGeometry()

    def _go(self, step: int, button: Button) -> None:
        if button.leads_on:
            self.stepped.emit(step)
