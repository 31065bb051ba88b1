"""The controls of desk breaks in Settings: off, or so many minutes of sitting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import Stepper, Switch
from routine_app.ui.widgets.flow import FlowLayout

OFFERS = mark(
    "After a long while of sitting, never during a call, a film, full screen or “do not disturb”."
)
SHOWS = mark("Counted while Routine is open; only the last day is kept, on this computer.")
PRESET, LEAST, MOST = 50, 20, 120
_STEP = 10


class DeskBreakControl(QWidget):
    """A switch, and the minutes while it is on. `keep` saves them, 0 for off."""

    reader_role = "Grouping"

    def __init__(self, keep: Callable[[int], None], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._keep = keep
        self._minutes = PRESET
        self.stepper = Stepper(tr("Desk break earlier"), tr("Desk break later"), theme, self)
        self.stepper.stepped.connect(self._on_stepped)
        self.switch = Switch(tr("Offer a desk break"), theme, self)
        self.switch.toggled.connect(self._on_toggled)
        flow = FlowLayout(self, gap=0)
        flow.addWidget(self.stepper)
        flow.addWidget(self.switch)

    def show_minutes(self, minutes: int) -> None:
        """Show what is chosen, without telling anybody."""
        blocked = self.switch.blockSignals(True)
        self.switch.setChecked(minutes > 0)
        self.switch.blockSignals(blocked)
        self.switch.update()
        self.stepper.setVisible(minutes > 0)
        if minutes:
            self._minutes = minutes
            self.stepper.show_value(
                tr("{minutes} min", minutes=minutes),
                at_least=minutes <= LEAST,
                at_most=minutes >= MOST,
            )
        self.updateGeometry()

    def _on_toggled(self, on: bool) -> None:
        self._keep(self._minutes if on else 0)

    def _on_stepped(self, step: int) -> None:
        self._keep(min(MOST, max(LEAST, self._minutes + step * _STEP)))
