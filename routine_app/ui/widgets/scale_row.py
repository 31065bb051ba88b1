"""A scale from 0 to 10: eleven choices of which one is taken, or none yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import seen_key
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.option import Option
from routine_app.ui.widgets.themed import FOCUS_RESERVE

HIGHEST = 10
COMPACT = 32
"""The side of a compact number."""


class ScaleButton(Option):
    """One number of a scale."""

    shape = ButtonShape(text=16, weight=600, height=40, padding=6, radius=10)

    def __init__(self, value: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(str(value), theme, parent)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.setFont(theme.font(self.shape.text, self.shape.weight, tabular=True))


class CompactScaleButton(ScaleButton):
    """A smaller one, still 40 px to the hand with the room of its focus ring."""

    shape = ButtonShape(text=15, weight=600, height=COMPACT, padding=4, radius=8)

    def sizeHint(self) -> QSize:
        side = self._theme.px(COMPACT) + 2 * FOCUS_RESERVE
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        return self.sizeHint().height()


class ScaleRow(QWidget):
    """A group of radio buttons from 0 to 10: one Tab stop, digits and arrows set the value.

    Signals: value_changed(int | None) on the user's choice.
    """

    value_changed = Signal(object)
    reader_role = "Grouping"

    def __init__(
        self, name: str, theme: Theme, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self._name = name
        kind = CompactScaleButton if compact else ScaleButton
        self._remark = ""
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, gap=0, row_gap=0)
        for value in range(HIGHEST + 1):
            button = kind(value, theme, self)
            self._group.addButton(button, value)
            self._flow.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        self._group.idToggled.connect(self._on_toggled)
        self._is_set_silently = False
        self._describe()

    @property
    def value(self) -> int | None:
        """The number taken, or None."""
        checked = self._group.checkedId()
        return None if checked < 0 else checked

    def set_value(self, value: int | None) -> None:
        """Show a value; None takes the mark away. Says nothing to listeners."""
        self._is_set_silently = True
        if value is None:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._group.button(value).setChecked(True)
        self._is_set_silently = False
        self._describe()

    def set_remark(self, remark: str) -> None:
        """What else is read out after the value: "down by 3"."""
        self._remark = remark
        self._describe()

    def button(self, value: int) -> ScaleButton:
        """The radio button of one number."""
        found = self._group.button(value)
        assert isinstance(found, ScaleButton)
        return found

    @property
    def buttons(self) -> list[ScaleButton]:
        """All of them, from 0 on."""
        return [self.button(value) for value in range(HIGHEST + 1)]

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.button(self.value or 0).setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = _asked_for(event, seen_key(event.key(), self), self.value)
        if value is None:
            super().keyPressEvent(event)
            return
        self._take(value)

    def _take(self, value: int) -> None:
        changed = value != self.value
        self.set_value(value)
        if changed:
            self.value_changed.emit(value)
        self.button(value).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, value: int) -> None:
        self._describe()
        self.value_changed.emit(value)

    def _on_toggled(self, value: int, checked: bool) -> None:
        """Screen readers do not click: they set what is not yet so."""
        if checked and not self._is_set_silently and not self.button(value).is_clicked:
            self._on_clicked(value)

    def _describe(self) -> None:
        value = self.value
        said = [self._name, tr("not set") if value is None else _of_highest(value), self._remark]
        self.setAccessibleName(", ".join(filter(None, said)))
        for number in range(HIGHEST + 1):
            button = self.button(number)
            button.setAccessibleName(f"{self._name}, {_of_highest(number)}")
            taken = number == (value if value is not None else 0)
            policy = Qt.FocusPolicy.StrongFocus if taken else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


def _of_highest(value: int) -> str:
    return tr("{value} of {highest}", value=value, highest=HIGHEST)


def _asked_for(event: QKeyEvent, key: int, value: int | None) -> int | None:
    """The number a key asks for, `key` as reading goes; or None when the key is not one of the scale's."""
    from routine_app.ui.digit_keys import typed_digit

    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    digit = typed_digit(event)
    if digit is not None or held != Qt.KeyboardModifier.NoModifier:
        return digit
    steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
    match key:
        case Qt.Key.Key_End:
            return HIGHEST
        case Qt.Key.Key_Home:
            return 0
        case _ if key in steps:
            start = -1 if value is None and steps[Qt.Key(key)] > 0 else value or 0
            return min(HIGHEST, max(0, start + steps[Qt.Key(key)]))
    return None
