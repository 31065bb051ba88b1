"""Somebody in front of the window, on a day that asks something first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.record import CheckIn, Fact
from routine_app.ui.held_keys import QUIET
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.self_check.page import SelfCheckPage
from routine_app.ui.today.before import BeforeToday
from routine_app.ui.today.page import TodayPage
from tests.ui.desk import Desk, desk
from tools.shots_data import (
    State,
)

Key = Qt.Key


class Seat:
    """Somebody in front of the window."""

    def __init__(self, qtbot: QtBot, state: State, *, text_scale: float = 1.0) -> None:
        self.bot = qtbot
        self.made: Desk = desk(state, text_scale=text_scale)
        self.window = MainWindow(self.made.services, self.made.themes)
        self.old = len(self.made.history.entries())
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    @property
    def facts(self) -> list[Fact]:
        """What was stored since the window opened; a session begins to be once it is painted."""
        QApplication.processEvents()
        return [entry.fact for entry in self.made.history.entries()[self.old :]]

    @property
    def today(self) -> TodayPage:
        page = self.window.page(PageName.TODAY)
        assert isinstance(page, TodayPage)
        return page

    @property
    def before(self) -> BeforeToday:
        page: BeforeToday | None = self.window.findChild(BeforeToday)
        assert page is not None
        return page

    @property
    def check(self) -> SelfCheckPage:
        assert self.before.currentWidget() is self.before.check
        return self.before.check

    def press(self, key: Qt.Key) -> None:
        """A key, where the focus is, once the page has been seen."""
        self.made.clock.advance(QUIET)
        self.bot.keyClick(self.window.focusWidget(), key)

    def start(self) -> None:
        self.window.show_page(PageName.TODAY)
        self.press(Key.Key_Return)

    @property
    def plays(self) -> bool:
        return bool(self.window.findChildren(PlayerPage)) and self.window.current_page is None

    def leave(self) -> None:
        self.window.close()


def in_order(facts: list[Fact]) -> list[Fact]:
    """What was told before a session comes last: it may be stored before the session is painted."""
    return sorted(facts, key=lambda fact: isinstance(fact, CheckIn))
