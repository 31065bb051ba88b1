"""A few choices of which one is taken, or none yet: words, or pictures with words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import seen_key
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.option import Option

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class OptionRow(QWidget):
    """A group of options: one Tab stop, arrows inside, a second press on the one taken undoes it.

    Signals: option_taken(int | None) on the user's choice.
    """

    option_taken = Signal(object)
    reader_role = "Grouping"

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        names: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._names = names
        self._value: int | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        flow = FlowLayout(self, gap=0, row_gap=0)
        for index, option in enumerate(options):
            option.setParent(self)
            self._group.addButton(option, index)
            flow.addWidget(option)
        self._group.idClicked.connect(self._on_clicked)
        self._group.idToggled.connect(self._on_toggled)
        self._describe()

    @property
    def value(self) -> int | None:
        """The place of the option taken, from 0, or None."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show which one is taken. Says nothing to listeners."""
        self._value = value
        self._describe()

    def option(self, index: int) -> Option:
        """One of the options."""
        found = self._group.button(index)
        assert isinstance(found, Option)
        return found

    @property
    def options(self) -> list[Option]:
        """All of them, in their order."""
        return [self.option(index) for index in range(len(self._names))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(seen_key(event.key(), self))
        if key not in _STEPS or held != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        last = len(self._names) - 1
        begin = -1 if self._value is None else self._value
        self._take(min(last, max(0, begin + _STEPS[key])))

    def _take(self, index: int) -> None:
        changed = index != self._value
        self.set_value(index)
        self.option(index).setFocus(Qt.FocusReason.TabFocusReason)
        if changed:
            self.option_taken.emit(index)

    def _on_clicked(self, index: int) -> None:
        self.set_value(None if index == self._value else index)
        self.option_taken.emit(self._value)

    def _on_toggled(self, index: int, checked: bool) -> None:
        """Screen readers do not click: they set what is not yet so."""
        is_so = checked == (index == self._value)
        if not is_so and not self.option(index).is_clicked:
            self._on_clicked(index)

    def _describe(self) -> None:
        value = self._value
        told = tr("not answered") if value is None else self._names[value]
        self.setAccessibleName(f"{self._name} {told}")
        for index, option in enumerate(self.options):
            option.setChecked(index == value)
            option.setAccessibleName(f"{self._name} {self._names[index]}")
            stops = index == (value or 0)
            option.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            )


def word_row(name: str, words: Sequence[str], theme: Theme, parent: QWidget) -> OptionRow:
    """A row of words."""
    return OptionRow(name, [Option(word, theme, parent) for word in words], words, parent)
