"""The switch in Settings for the reminder of the computer itself, and how it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from routine_app.domain.language import mark, tr
from routine_app.domain.reminding import chosen_time
from routine_app.ui.errand import Errand, Outcome
from routine_app.ui.services import Schedule, Services
from routine_app.ui.settings.reminder_setting import PRESET
from routine_app.ui.widgets.fields import Switch

ABOUT = mark("Your computer reminds you, once a day.")
SETTING_UP = mark("Setting it up…")


class ClosedReminder(QObject):
    """Shows what the computer says, and follows the time that is chosen for the reminder.

    The computer may take a while to be told, so that is done in a thread; what is wished for
    meanwhile is done right after it.

    Signals: time_chosen(str), when it is switched on and there was no time yet.
    """

    time_chosen = Signal(str)

    def __init__(
        self,
        services: Services,
        schedule: Schedule,
        switch: Switch,
        say: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._schedule = schedule
        self.switch = switch
        self._say = say
        self._problem = ""
        self._set_up = services.preferences.value.reminder
        self._errand = Errand(self, services.beside)
        switch.toggled.connect(self._on_toggled)

    @property
    def _time(self) -> str:
        return self._services.preferences.value.reminder

    @Slot()
    def refresh(self) -> None:
        """Show how things stand; another time is told to the computer as well."""
        if self._errand.is_under_way:
            self._say(tr(SETTING_UP))
            return
        standing = self._schedule.standing(chosen_time(self._time))
        blocked = self.switch.blockSignals(True)
        self.switch.setChecked(standing.is_on)
        self.switch.blockSignals(blocked)
        self.switch.update()
        if standing.is_on and self._time != self._set_up:
            self._wish(self._time)
            return
        self._set_up = self._time
        self._say(self._problem or standing.problem or tr(ABOUT))

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._problem = ""
        if not on:
            self._wish("")
            return
        if chosen_time(self._time) is None:
            self.time_chosen.emit(PRESET)
        self._wish(self._time)

    def _wish(self, chosen: str) -> None:
        """Have it done, unless something is under way: then its end looks again."""
        self._set_up = self._time
        at, schedule = chosen_time(chosen), self._schedule
        self._say(tr(SETTING_UP))
        self._errand.start(
            lambda _progress: schedule.on(at) if at is not None else schedule.off(), self._on_done
        )

    def _on_done(self, outcome: Outcome[str]) -> None:
        self._problem = outcome.get()
        self.refresh()
