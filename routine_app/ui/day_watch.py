"""Tells when it is time to look whether a new practice day has begun."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.domain.practice_day import ToLocal, next_rollover
from routine_app.ui.services import Services


class DayWatch(QObject):
    """Goes off a second after every rollover of the day.

    Signals: day_over(). Timers do not count the time in which a computer sleeps: whoever shows a
    day looks at it on waking up as well.
    """

    day_over = Signal()

    def __init__(
        self, services: Services, parent: QObject, to_local: ToLocal = datetime.astimezone
    ) -> None:
        """`to_local` is how an instant reads on the clocks of this computer."""
        super().__init__(parent)
        self._services = services
        self._to_local = to_local
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)

    def wait(self) -> None:
        """Go off at the end of the day that it is now."""
        now = self._services.clock.now().wall
        turn = next_rollover(now, self._services.preferences.value.rollover, self._to_local)
        self._timer.start(max(1000, round((turn - now).total_seconds() * 1000) + 1000))

    @Slot()
    def _on_turn(self) -> None:
        self.day_over.emit()
        self.wait()
