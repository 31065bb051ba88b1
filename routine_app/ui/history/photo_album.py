"""The way from the history to the photos that were taken on days of a self-check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.record import SelfCheck
from routine_app.ui.history.check_plots import SelfChecks
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme

if TYPE_CHECKING:
    from routine_app.ui.data.port import PhotoChooser, Photos


class PhotoAlbum(QObject):
    """Opens the photos over the page. `theme` gives the one that holds."""

    def __init__(self, services: Services, theme: Callable[[], Theme], page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._theme = theme
        self._page = page
        self._chooser: PhotoChooser | None = None
        self._checked: date | None = None

    def use(self, chooser: PhotoChooser) -> None:
        """Ask for files with this, instead of the system's dialogs."""
        self._chooser = chooser

    def show_on(self, card: SelfChecks, checks: Sequence[SelfCheck]) -> None:
        """Show self-checks on their card; there too where only photos are left of them."""
        self._checked = max((check.practice_day for check in checks), default=None)
        photos = self._photos()
        taken = photos is not None and bool(photos.all())
        card.show_checks(checks, photos=taken, possible=photos is not None)

    def _photos(self) -> Photos | None:
        own_data = self._services.own_data()
        return None if own_data is None else own_data.photos

    @Slot()
    def open(self) -> None:
        """The sheet with the photos."""
        from routine_app.ui.history.photo_sheet import PhotoSheet
        from routine_app.ui.self_check.photo_keeper import PhotoKeeper

        photos = self._photos()
        if photos is not None:
            keeper = PhotoKeeper(photos, self._chooser, self._page)
            sheet = PhotoSheet(keeper, self._checked, self._theme(), self._page)
            keeper.setParent(sheet)
            sheet.open()
