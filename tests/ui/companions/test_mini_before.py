"""The mini timer before a session: what waits today on a small card in the place of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE
from routine_app.domain.reminding import SNOOZE
from routine_app.domain.value import replace
from routine_app.ui.companions.session_menu import Choice
from routine_app.ui.icons import app_icon
from routine_app.ui.mini_timer.before import BeforeDesk
from routine_app.ui.mini_timer.offer import MiniOffer
from routine_app.ui.mini_timer.page import MAY_SINK
from routine_app.ui.navigation import PageName
from tests.ui.companions.scene import Key, Scene
from tools.shots_data import DONE, DUE, FIRST_DAY, HALF_DONE, PROBLEM, State

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support")


def opened(scene: Scene) -> MiniOffer:
    scene.companions.choose(Choice.MINI)
    return desk_of(scene).card


def desk_of(scene: Scene) -> BeforeDesk:
    desk = scene.companions.cards.before
    assert desk is not None
    return desk


def seen(scene: Scene) -> tuple[bool, bool]:
    return scene.window.isVisible(), desk_of(scene).card.isVisible()


@pytest.mark.parametrize(
    ("state", "title", "note", "start"),
    [
        (DUE, "Strong, 12\N{NO-BREAK SPACE}min", "Not done yet today", "Start"),
        (HALF_DONE, "Continue from exercise 3", "Not done yet today", "Continue"),
        (DONE, "Desk break, 3\N{NO-BREAK SPACE}min", "Your practice today is done.", "Start"),
    ],
    ids=lambda value: value.name if isinstance(value, State) else "",
)
def test_it_says_what_waits(
    qtbot: QtBot, tmp_path: Path, state: State, title: str, note: str, start: str
) -> None:
    scene = Scene(qtbot, tmp_path, state)
    card = opened(scene)
    assert seen(scene) == (False, True)
    assert (card.title.text(), card.note.text(), card.start_button.text()) == (title, note, start)
    assert (card.accessibleName(), card.accessibleDescription()) == (title, note)
    assert card.later_button.isVisible() is (state is not DONE)
    assert card.picture is not None


def test_what_goes_on_is_shown_and_not_what_would_begin_anew(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, HALF_DONE)
    session = scene.made.services.practice.agenda().unfinished
    assert session is not None
    assert session.next_work is not None
    picture = opened(scene).picture
    assert picture is not None
    assert picture.exercise.id == session.next_work.exercise


def test_where_todays_routine_cannot_be_read_another_one_waits(
    qtbot: QtBot, tmp_path: Path
) -> None:
    card = opened(Scene(qtbot, tmp_path, PROBLEM))
    assert card.title.text().startswith("Strong, ")


def test_a_session_that_begins_there_goes_on_there(scene: Scene) -> None:
    card = opened(scene)
    scene.qtbot.keyClick(card.start_button, Key.Key_Return)
    assert (scene.window.isVisible(), card.isVisible()) == (False, False)
    assert scene.mini.mini.isVisible()
    assert scene.page.controller.is_under_way
    scene.press(Key.Key_Escape)
    assert scene.seen == (True, False)


def test_what_is_asked_before_a_session_is_asked_in_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    scene = Scene(qtbot, tmp_path, FIRST_DAY)
    opened(scene).start_button.click()
    assert seen(scene) == (True, False)
    assert scene.window.current_page is None
    assert scene.window.player is None


@pytest.mark.parametrize("way", ["escape", "button", "menu", "later start"])
def test_every_way_leads_back_to_the_window(scene: Scene, way: str) -> None:
    card = opened(scene)
    ways = {
        "escape": lambda: scene.qtbot.keyClick(card.start_button, Key.Key_Escape),
        "button": card.back_button.click,
        "menu": lambda: scene.companions.choose(Choice.OPEN),
        "later start": scene.window.show,
    }
    ways[way]()
    assert seen(scene) == (True, False)


def test_it_stands_where_a_mini_timer_was_left(scene: Scene) -> None:
    card = opened(scene)
    card.move(40, 50)
    scene.companions.open_window()
    scene.play()
    scene.press(Key.Key_T)
    assert scene.mini.mini.pos() == QPoint(40, 50)


def test_in_thirty_minutes_it_says_so_and_gives_way_to_a_minimised_window(scene: Scene) -> None:
    card, desk = opened(scene), desk_of(scene)
    card.later_button.click()
    wished = scene.companions.reminders.wished
    assert wished is not None
    assert wished - scene.made.clock.now().wall == SNOOZE
    assert card.note.text().startswith("A reminder comes at ")
    assert not card.later_button.isVisible()
    desk.told_timer.timeout.emit()
    assert not card.isVisible()
    assert scene.window.windowState() & Qt.WindowState.WindowMinimized


def test_who_goes_back_at_once_keeps_the_window(scene: Scene) -> None:
    card, desk = opened(scene), desk_of(scene)
    card.later_button.click()
    scene.companions.open_window()
    assert not desk.told_timer.isActive()


def test_the_menu_offers_it_while_the_window_is_there(scene: Scene) -> None:
    assert scene.companions.cards.words == "Mini timer"
    opened(scene)
    assert scene.companions.cards.words == ""
    scene.companions.choose(Choice.OPEN)
    assert scene.companions.cards.words == "Mini timer"


def test_while_something_is_asked_there_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, FIRST_DAY)
    scene.window.start_today()
    assert scene.companions.cards.words == ""
    scene.companions.choose(Choice.MINI)
    assert scene.companions.cards.before is None


def test_after_the_night_it_says_what_the_new_day_brings(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DONE)
    card = opened(scene)
    scene.made.clock.advance(12 * 60 * MINUTE)
    desk_of(scene)._days.day_over.emit()
    assert card.note.text() == "Not done yet today"
    assert not card.title.text().startswith("Desk break")


def test_a_reminder_that_is_taken_back_in_the_menu_is_not_told_any_more(scene: Scene) -> None:
    card = opened(scene)
    scene.companions.choose(Choice.REMIND)
    assert card.note.text().startswith("A reminder comes at ")
    scene.companions.choose(Choice.DO_NOT_REMIND)
    assert card.note.text() == "Not done yet today"


def test_where_it_may_be_covered_it_says_so_once(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, on_top=False)
    assert opened(scene).note.text() == MAY_SINK
    scene.companions.open_window()
    assert opened(scene).note.text() == "Not done yet today"


def test_it_grows_with_text_and_words(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    card = opened(scene)
    usual = card.size()
    themes, preferences = scene.made.themes, scene.made.services.preferences
    preferences.save(replace(preferences.value, text_scale=2.0))
    themes.follow(preferences.value)
    assert card.width() == 2 * usual.width()
    assert card.height() >= 2 * usual.height() - 2


def test_lists_of_windows_show_the_sign_of_the_program_for_cards_and_notices(
    scene: Scene,
) -> None:
    scene.window.setWindowIcon(app_icon())
    assert opened(scene).windowIcon().cacheKey() == scene.window.windowIcon().cacheKey()
    reminders = scene.companions.reminders
    reminders.wish()
    scene.made.clock.advance(30 * MINUTE)
    reminders.timer.timeout.emit()
    assert reminders.notice is not None
    assert reminders.notice.windowIcon().cacheKey() == scene.window.windowIcon().cacheKey()


def test_f1_shows_the_keys_in_the_window(scene: Scene) -> None:
    scene.qtbot.keyClick(opened(scene), Key.Key_F1)
    assert seen(scene) == (True, False)


def test_quitting_ends_everything(scene: Scene) -> None:
    card = opened(scene)
    scene.qtbot.keyClick(card, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert seen(scene) == (False, False)


def test_the_history_is_shown_in_the_window(scene: Scene) -> None:
    opened(scene)
    scene.companions.choose(Choice.HISTORY)
    assert seen(scene) == (True, False)
    assert scene.window.current_page is PageName.HISTORY
