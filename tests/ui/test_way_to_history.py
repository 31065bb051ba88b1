"""`routine-app history`: the history with the focus on the streak, from wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.record import CheckIn
from routine_app.domain.request import Request, Verb, to_message
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.data.sync_watch import SyncWatch
from routine_app.ui.desktop import Desktop
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.services import Services
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, FIRST_DAY, OVER, QUESTION, UNREAD, State


class Room:
    """A window, and later starts of the program that want something of it."""

    def __init__(self, qtbot: QtBot, state: State) -> None:
        self.made: Desk = desk(state)
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.window.first_frame_shown):
            self.window.show()
        self.window.activateWindow()
        self.desktop = Desktop(self.window, cast(Any, Parts(self.made)), lambda _error: ())

    def ask(self) -> None:
        self.desktop.on_message(to_message(Request(Verb.HISTORY)))

    @property
    def history(self) -> HistoryPage:
        page = self.window.page(PageName.HISTORY)
        assert isinstance(page, HistoryPage)
        return page

    def finish(self) -> FinishPage:
        """Play today's routine and end it."""
        self.window.start_today()
        player = self.window.player
        assert player is not None
        player.controller.command(Command.END)
        page: FinishPage | None = self.window.findChild(FinishPage)
        assert page is not None
        assert page.isVisible()
        return page


class Parts:
    """Only what a wish for the history needs."""

    def __init__(self, made: Desk) -> None:
        self.practice = made.services.practice
        self.sync: SyncWatch = made.sync

    def __getattr__(self, name: str) -> Callable[..., object]:
        raise AssertionError(f"nobody asked for {name}")


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot, DUE)


def test_the_streak_has_the_focus_and_shows_it(room: Room) -> None:
    room.desktop.do(Request(Verb.HISTORY))
    assert room.window.current_page is PageName.HISTORY
    assert room.history.head.streak.hasFocus()
    focused = room.history.head.streak.grab().toImage()
    room.history.map.setFocus()
    assert room.history.head.streak.grab().toImage() != focused


def test_tab_goes_on_from_the_streak_down_the_page(room: Room, qtbot: QtBot) -> None:
    room.ask()
    qtbot.keyClick(room.history.head.streak, Qt.Key.Key_Tab)
    assert room.window.focusWidget() is room.history.head.strip.stop
    qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
    assert room.window.focusWidget() is room.history.map


def test_delete_removes_nothing_from_there(room: Room, qtbot: QtBot) -> None:
    room.ask()
    before = len(room.made.history.entries())
    qtbot.keyClick(room.history.head.streak, Qt.Key.Key_Delete)
    assert len(room.made.history.entries()) == before
    qtbot.keyClick(room.history.map, Qt.Key.Key_Delete)
    room.history.map.setFocus()
    qtbot.keyClick(room.history.map, Qt.Key.Key_Delete)
    assert len(room.made.history.entries()) > before


def test_tab_alone_never_goes_to_the_streak(room: Room, qtbot: QtBot) -> None:
    room.window.show_page(PageName.HISTORY)
    room.history.head.export.setFocus()
    qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
    assert room.window.focusWidget() is room.history.head.strip.stop


def test_an_open_window_goes_there_from_any_page(room: Room) -> None:
    room.window.show_page(PageName.SETTINGS)
    room.ask()
    assert room.window.current_page is PageName.HISTORY
    assert room.history.head.streak.hasFocus()
    room.history.map.setFocus()
    room.ask()
    assert room.history.head.streak.hasFocus()


def test_from_finish_it_goes_there_and_keeps_what_was_told(room: Room) -> None:
    finish = room.finish()
    finish.form.after.row.button(3).click()
    room.ask()
    assert room.window.current_page is PageName.HISTORY
    facts = [entry.fact for entry in room.made.history.entries()]
    told = [fact for fact in facts if isinstance(fact, CheckIn)]
    assert told[-1].after == 3


def test_from_finish_nothing_is_told_when_nothing_was_said(room: Room) -> None:
    room.finish()
    before = len(room.made.history.entries())
    room.ask()
    assert room.window.current_page is PageName.HISTORY
    assert len(room.made.history.entries()) == before


def test_what_could_not_be_kept_keeps_finish_open(room: Room) -> None:
    finish = room.finish()
    finish.form.after.row.button(3).click()
    room.made.history.complaints.append("The disk is full.")
    finish._services = _complaining(room.made)
    room.ask()
    assert finish.isVisible()
    assert "disk is full" in finish.form.notice.text()


def _complaining(made: Desk) -> Services:
    return replace(made.services, notices=made.history.notices)


def test_a_session_under_way_stays(room: Room) -> None:
    room.window.start_today()
    room.ask()
    assert room.window.current_page is None
    assert room.window.player is not None
    assert room.window.player.isVisible()


@pytest.mark.parametrize("state", [UNREAD, QUESTION], ids=lambda state: state.name)
def test_what_is_asked_first_stays(qtbot: QtBot, state: State) -> None:
    room = Room(qtbot, state)
    room.window.start_today()
    room.ask()
    assert room.window.current_page is None


def test_a_look_back_is_left_for_it(qtbot: QtBot) -> None:
    room = Room(qtbot, OVER)
    room.window.show_summary()
    room.ask()
    assert room.window.current_page is PageName.HISTORY


def test_without_a_history_the_way_to_begin_has_the_focus(qtbot: QtBot) -> None:
    room = Room(qtbot, FIRST_DAY)
    room.ask()
    assert room.window.current_page is PageName.HISTORY
    assert not room.history.head.streak.hasFocus()
    assert room.history.focusWidget() is not None
