"""The control of the reminder in Settings: off, or a time that goes by quarters of an hour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.reminding import chosen_time
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import Stepper, Switch
from routine_app.ui.widgets.flow import FlowLayout

ABOUT = mark("While Routine is open, unless today is done.")
PRESET = "07:30"
_STEP = 15
_DAY = 24 * 60


class ReminderControl(QWidget):
    """A switch, and the time while it is on. `keep` saves the time as text, empty for off."""

    reader_role = "Grouping"

    def __init__(self, keep: Callable[[str], None], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._keep = keep
        self._minutes = 0
        self._last = PRESET
        self.stepper = Stepper(tr("Remind earlier"), tr("Remind later"), theme, self)
        self.stepper.stepped.connect(self._on_stepped)
        self.switch = Switch(tr("Reminder"), theme, self)
        self.switch.toggled.connect(self._on_toggled)
        flow = FlowLayout(self, gap=0)
        flow.addWidget(self.stepper)
        flow.addWidget(self.switch)

    def show_time(self, text: str) -> None:
        """Show what is chosen, without telling anybody."""
        at = chosen_time(text)
        blocked = self.switch.blockSignals(True)
        self.switch.setChecked(at is not None)
        self.switch.blockSignals(blocked)
        self.switch.update()
        self.stepper.setVisible(at is not None)
        if at is not None:
            self._last, self._minutes = text, at.hour * 60 + at.minute
            clock = QTime(at.hour, at.minute)
            self.stepper.show_value(QLocale().toString(clock, QLocale.FormatType.ShortFormat))
        self.updateGeometry()

    def _on_toggled(self, on: bool) -> None:
        self._keep(self._last if on else "")

    def _on_stepped(self, step: int) -> None:
        minutes = (self._minutes + step * _STEP) % _DAY
        self._keep(f"{minutes // 60:02}:{minutes % 60:02}")
