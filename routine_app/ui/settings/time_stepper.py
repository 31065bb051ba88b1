"""A time between two buttons that go a quarter of an hour, and go on while they are held."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.ui.settings.time_field import DAY, TimeField
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import IconButton
from routine_app.ui.widgets.flow import FlowLayout

_QUARTER = 15
_REPEATS_AFTER, _REPEATS_EVERY = 450, 110
"""Milliseconds that a button is held before it goes on, and between two steps then."""


class TimeStepper(QWidget):
    """Signals: chosen(minutes since midnight), not while a button or a key is held."""

    chosen = Signal(int)
    reader_role = "Grouping"

    def __init__(
        self, name: str, down: str, up: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = (down, up)
        self._minutes = self._told = 0
        self.down = IconButton(down, "minus", theme, self)
        self.field = TimeField(name, theme, self)
        self.up = IconButton(up, "plus", theme, self)
        self.field.chosen.connect(self._on_typed)
        flow = FlowLayout(self, gap=4)
        for part in (self.down, self.field, self.up):
            flow.addWidget(part)
        for button, step in ((self.down, -_QUARTER), (self.up, _QUARTER)):
            button.setAutoRepeat(True)
            button.setAutoRepeatDelay(_REPEATS_AFTER)
            button.setAutoRepeatInterval(_REPEATS_EVERY)
            button.clicked.connect(partial(self._step, step, button))
            button.released.connect(partial(self._let_go, button))

    def show_minutes(self, minutes: int) -> None:
        """Show a time, without telling anybody."""
        self._told = minutes
        self._show(minutes)

    def _show(self, minutes: int) -> None:
        self._minutes = minutes
        self.field.show_minutes(minutes)
        value = QLocale().toString(
            QTime(minutes // 60, minutes % 60), QLocale.FormatType.ShortFormat
        )
        for button, name in zip((self.down, self.up), self._names, strict=True):
            button.setAccessibleName(tr("{action}, now {value}", action=name, value=value))
        self.updateGeometry()

    def _step(self, change: int, button: IconButton) -> None:
        self._show((self._minutes + change) % DAY)
        self._let_go(button)

    def _let_go(self, button: IconButton) -> None:
        if not button.isDown():
            self._tell()

    def _on_typed(self, minutes: int) -> None:
        self._show(minutes)
        self._tell()

    def _tell(self) -> None:
        if self._minutes != self._told:
            self._told = self._minutes
            self.chosen.emit(self._minutes)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell()
