"""The control of the reminder in Settings: off, or a time that is typed or stepped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.reminding import chosen_time
from routine_app.ui.settings.time_stepper import TimeStepper
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import Switch
from routine_app.ui.widgets.flow import FlowLayout

ABOUT = mark("While Routine is open, unless today is done.")
PRESET = "07:30"


class ReminderControl(QWidget):
    """A switch, and the time while it is on. `keep` saves the time as text, empty for off."""

    reader_role = "Grouping"

    def __init__(self, keep: Callable[[str], None], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._keep = keep
        self._last = PRESET
        name, earlier, later = tr("Time of the reminder"), tr("Remind earlier"), tr("Remind later")
        self.stepper = TimeStepper(name, earlier, later, theme, self)
        self.stepper.chosen.connect(self._on_chosen)
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
            self._last = text
            self.stepper.show_minutes(at.hour * 60 + at.minute)
        self.updateGeometry()

    def _on_toggled(self, on: bool) -> None:
        self._keep(self._last if on else "")

    def _on_chosen(self, minutes: int) -> None:
        self._keep(f"{minutes // 60:02}:{minutes % 60:02}")
