"""The history page over entries that a test writes down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.domain.practice import Practice
from routine_app.domain.record import Entry
from routine_app.resources import routines_dir
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from tests.fakes import FakeClock, FakeHealth, FakeHistory, FakePreferences, ids

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def theme() -> Theme:
    """The usual one, light."""
    return ThemeSource(FakePreferences().value, QGuiApplication.styleHints()).theme


class Page:
    """A page that is shown, and what is behind it."""

    def __init__(self, qtbot: QtBot, *entries: Entry) -> None:
        self.history = FakeHistory(entries)
        self.clock, preferences = FakeClock(), FakePreferences()
        library = Library(routines_dir())
        self.practice = Practice(
            library, self.history, self.clock, preferences, ids(), lambda: "Europe/Berlin"
        )
        services = Services(
            self.practice,
            library,
            self.clock,
            preferences,
            FakeHealth(),
            lambda _: "",
            Path("/data"),
            self.history.notices,
        )
        themes = ThemeSource(preferences.value, QGuiApplication.styleHints())
        self.page = HistoryPage(services, themes)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 1400)
        self.page.refresh()
        self.page.show()
        self.page.activateWindow()

    @property
    def focused(self) -> QWidget:
        """What has the focus in the window."""
        found = self.page.window().focusWidget()
        assert isinstance(found, QWidget)
        return found

    @property
    def listed(self) -> list[str]:
        """The rows of the list, newest first."""
        model = self.page.sessions.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def facts(self) -> list[object]:
        """What was added by the page, in its order."""
        return [entry.fact for batch in self.history.appended for entry in batch]
