"""The rows of Settings about what was told about health and things, and chosen for exercises."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from routine_app.domain.language import tr
from routine_app.ui.health import sheets
from routine_app.ui.services import Services
from routine_app.ui.settings.rows import SettingGroup
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton


class ForYouRows(QObject):
    """Each says how things stand, and opens the sheet in which they are changed.

    `theme` gives the one that holds. Signals: changed() when a sheet was closed.
    """

    changed = Signal()

    def __init__(
        self, services: Services, group: SettingGroup, page: QWidget, theme: Callable[[], Theme]
    ) -> None:
        super().__init__(page)
        self._services = services
        self._group = group
        self._page = page
        self._theme = theme
        self._shown: list[Callable[[], None]] = []
        self.health = self._opener("Your health", sheets.AnswersSheet, sheets.answers_words)
        self.sliders = self._opener("Nerve sliders", sheets.SlidersSheet, sheets.sliders_words)
        self.things = self._opener("What you have", sheets.ThingsSheet, sheets.things_words)
        self.own = self._opener("Exercises", sheets.OwnSheet, sheets.own_words)

    def refresh(self) -> None:
        """Show how things stand."""
        for show in self._shown:
            show()

    def _opener(
        self,
        name: str,
        sheet: Callable[[Services, Theme, QWidget], QDialog],
        words: Callable[[Services], str],
    ) -> SmallButton:
        button = SmallButton(tr("Change…"), self._theme(), self._group)
        button.setAccessibleName(tr("{setting}: change", setting=tr(name)))
        row = self._group.add_row(name, button)

        def open_sheet() -> None:
            opened = sheet(self._services, self._theme(), self._page)
            opened.finished.connect(self.changed)
            opened.open()

        button.clicked.connect(open_sheet)
        self._shown.append(lambda: row.say(words(self._services)))
        return button
