"""The one menu of a session, in the window, on the mini timer and in the bar of the desktop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.ui.companions import tray
from routine_app.ui.companions.companions import Companions, Machine
from routine_app.ui.companions.session_menu import Choice
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from tests.ui.companions.scene import FakeAwake, Key, Scene
from tests.ui.desk import desk
from tools.shots_data import DONE, DUE

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support")


def test_a_right_click_anywhere_in_the_window_opens_the_menu(scene: Scene) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9))
    QApplication.sendEvent(scene.window, event)
    assert scene.companions.menu.isVisible()
    scene.companions.menu.close()
    assert event.type() is QEvent.Type.ContextMenu


def test_the_menu_starts_what_today_offers(scene: Scene) -> None:
    scene.companions.choose(Choice.START)
    assert scene.page.controller.is_under_way


def test_the_menu_starts_nothing_when_the_day_is_done(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DONE)
    scene.companions.choose(Choice.START)
    assert scene.window.player is None


def test_the_menu_shows_the_history(scene: Scene) -> None:
    scene.companions.choose(Choice.HISTORY)
    assert scene.window.current_page is PageName.HISTORY


def test_the_menu_steers_the_session(scene: Scene) -> None:
    page = scene.play()
    run = page.controller.run
    assert run is not None
    scene.companions.choose(Choice.TOGGLE)
    assert scene.mode is Mode.PAUSED
    scene.companions.choose(Choice.SKIP)
    assert run.player.segment.index == 1
    before = run.player.segment.duration
    scene.companions.choose(Choice.LONGER)
    assert run.player.segment.duration > before
    scene.companions.choose(Choice.STOP_RULES)
    assert page.card.question is not None


def test_the_menu_opens_the_mini_timer_and_changes_its_form(scene: Scene) -> None:
    scene.play()
    assert scene.companions.cards.words == "Mini timer"
    scene.companions.choose(Choice.MINI)
    assert (scene.mini.is_open, scene.mini.words) == (True, "Smaller")
    scene.companions.choose(Choice.MINI)
    assert (scene.mini.mini.is_small, scene.mini.words) == (True, "Larger")
    scene.companions.choose(Choice.OPEN)
    assert scene.seen == (True, False)


def offers_to_open(scene: Scene) -> bool:
    """What the menu says when it is opened now."""
    menu = scene.companions.menu
    menu.aboutToShow.emit()
    found = [item.choice for item in menu.items]
    menu.aboutToHide.emit()
    return Choice.OPEN in found


def test_a_window_that_is_seen_already_is_not_offered(qtbot: QtBot, scene: Scene) -> None:
    scene.window.activateWindow()
    qtbot.waitUntil(scene.window.isActiveWindow)
    assert not offers_to_open(scene)
    scene.play()
    assert not offers_to_open(scene)
    scene.press(Key.Key_T)  # the mini timer in its place
    assert offers_to_open(scene)
    scene.companions.choose(Choice.OPEN)
    scene.window.showMinimized()
    assert offers_to_open(scene)


def test_an_open_menu_keeps_its_lines_while_it_takes_the_focus_from_the_window(
    qtbot: QtBot, scene: Scene
) -> None:
    menu = scene.companions.menu
    scene.window.activateWindow()
    qtbot.waitUntil(scene.window.isActiveWindow)
    menu.aboutToShow.emit()
    before = menu.items
    scene.window.showMinimized()
    menu.renew()
    assert menu.items == before
    menu.aboutToHide.emit()
    menu.renew()
    assert Choice.OPEN in [item.choice for item in menu.items]


def test_the_menu_mutes_and_says_so(scene: Scene) -> None:
    scene.play()
    menu = scene.companions.menu
    for words in ("Unmute", "Mute"):
        scene.companions.choose(Choice.MUTE)
        assert scene.made.services.preferences.value.mute is (words == "Unmute")
        assert [i.text for i in menu.items if i.choice is Choice.MUTE] == [words]


def test_m_in_the_player_changes_what_the_menu_says(scene: Scene) -> None:
    scene.play()
    menu = scene.companions.menu
    scene.press(Key.Key_M)
    menu.aboutToShow.emit()
    assert [i.text for i in menu.items if i.choice is Choice.MUTE] == ["Unmute"]


def test_quitting_from_the_mini_timer_keeps_what_was_held(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.companions.choose(Choice.QUIT)
    assert scene.seen == (False, False)
    assert scene.mode is Mode.PAUSED


@pytest.fixture
def bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a place for icons."""
    monkeypatch.setattr(tray, "tray_is_there", lambda: True)


def test_without_a_bar_there_is_no_icon(scene: Scene) -> None:
    scene.companions.look_for_tray()
    assert scene.companions.tray is None


@pytest.mark.usefixtures("bar")
def test_in_a_bar_there_is_one_icon_with_the_menu_of_the_session(scene: Scene) -> None:
    scene.companions.look_for_tray()
    assert scene.companions.tray is not None
    assert scene.companions.tray.icon.contextMenu() is scene.companions.menu


@pytest.mark.usefixtures("bar")
def test_an_icon_that_comes_late_shows_the_session_under_way(scene: Scene) -> None:
    scene.play()
    scene.companions.look_for_tray()
    assert scene.companions.tray is not None
    assert "left" in scene.companions.tray.icon.toolTip()
    scene.to_end()
    assert scene.companions.tray.icon.toolTip() == "Routine"


def test_companions_that_come_late_follow_the_session_under_way(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = desk(DUE, tmp_path)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    window.start_today()
    awake = FakeAwake()
    companions = Companions(window, made.services, made.themes, Machine(awake))
    companions.begin_timer.timeout.emit()
    assert awake.held
