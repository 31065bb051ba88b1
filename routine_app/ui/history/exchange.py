"""The ways from the history to files and back, where there is something to exchange with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.ui.services import Services
from routine_app.ui.theme import Theme


class Exchanges(QObject):
    """Opens the sheets of export and import over the page.

    Signals: history_changed() when something was taken in.
    """

    history_changed = Signal()

    def __init__(self, services: Services, theme: Callable[[], Theme], page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._theme = theme
        self._page = page

    @property
    def possible(self) -> bool:
        """Whether there is something to exchange with."""
        return self._services.own_data() is not None

    @Slot()
    def open_export(self) -> None:
        """The sheet in which a file is written."""
        from routine_app.ui.data.chooser import FileChooser
        from routine_app.ui.data.export_sheet import ExportSheet

        own = self._services.own_data()
        if own is not None:
            today = self._services.practice.today()
            chooser = FileChooser(self._page)
            run = self._services.beside
            ExportSheet(own.exchange, chooser, today, self._theme(), self._page, run).open()

    @Slot()
    def open_import(self) -> None:
        """The sheet in which a file is looked at and taken in."""
        from routine_app.ui.data.chooser import FileChooser
        from routine_app.ui.data.import_sheet import ImportSheet

        own = self._services.own_data()
        if own is not None:
            chooser, run = FileChooser(self._page), self._services.beside
            sheet = ImportSheet(own.exchange, chooser, self._theme(), self._page, run)
            sheet.history_changed.connect(self.history_changed)
            sheet.open()
