"""What stood in the way of saving or reading the history, said where the history is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from routine_app.ui.services import Services
from routine_app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from routine_app.ui.data.sync_watch import SyncWatch


class Troubles(QObject):
    """Fills a banner. What was put away comes back only when it has become another trouble."""

    def __init__(self, services: Services, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._banner = banner
        self._watch: SyncWatch | None = None
        self._unread = ""

    def show(self) -> None:
        """Say what is new."""
        if self._watch is None:
            self._watch = self._services.sync()
            if self._watch is not None:
                self._watch.state_changed.connect(self._show_unread)
        self._banner.say(self._services.notices())
        self._show_unread()

    @Slot()
    def _show_unread(self) -> None:
        """Lines of the sync folder that could not be read."""
        unread = self._watch.unread if self._watch is not None else ""
        if unread != self._unread:
            self._unread = unread
            self._banner.say([unread] if unread else [])
