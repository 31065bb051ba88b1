"""What a routine needs, and the way to say that something of it is not there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.services import Services


class Fetching(QObject):
    """Opens the list of things over the page of a routine, and then shows that page `again`."""

    def __init__(self, services: Services, page: RoutineDetail, again: Callable[[], None]) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._again = again
        page.without.clicked.connect(self._on_without)

    @Slot()
    def _on_without(self) -> None:
        from routine_app.ui.health.sheets import ThingsSheet  # most routines begin without it

        sheet = ThingsSheet(self._services, self._page.theme, self._page.window())
        sheet.finished.connect(self._again)
        sheet.open()
