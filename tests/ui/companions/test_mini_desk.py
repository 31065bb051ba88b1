"""The mini timer in the place of the window: one of the two is always to be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE
from routine_app.domain.player import Mode
from routine_app.ui.keys_sheet import PLAYER, KeysSheet
from routine_app.ui.mini_timer.page import MAY_SINK
from routine_app.ui.widgets.labels import TextLabel
from tests.ui.companions.scene import Key, Scene

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support")


def corner_of(mini: QWidget) -> QPoint:
    """The lower right one."""
    return mini.geometry().bottomRight()


def test_t_puts_the_mini_timer_in_the_place_of_the_window_and_esc_brings_it_back(
    scene: Scene,
) -> None:
    scene.play()
    assert scene.seen == (True, False)
    scene.press(Key.Key_T)
    assert scene.seen == (False, True)
    scene.press(Key.Key_Escape)
    assert scene.seen == (True, False)
    assert scene.mode is Mode.RUNNING
    assert scene.page.card.question is None


def test_it_follows_the_one_clock(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.made.clock.advance(1_000)
    scene.page.controller.second_timer.timeout.emit()
    assert scene.mini.mini._state is scene.page.controller.state
    assert not scene.page.controller.frame_timer.isActive()


def test_space_pauses_there_too(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    modes = []
    for _ in range(2):
        scene.press(Key.Key_Space)
        modes.append((scene.mode, scene.mini.mini.pause_button.accessibleName()))
    assert modes == [(Mode.PAUSED, "Resume"), (Mode.LEAD_IN, "Pause")]


def test_after_sleep_it_says_so_and_space_goes_on(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.made.clock.sleep_through(14 * MINUTE)
    scene.page.controller.look()
    assert scene.mini.mini.note == "Paused while the computer slept"
    scene.press(Key.Key_Space)
    assert (scene.mode, scene.mini.mini.note) == (Mode.LEAD_IN, "")
    assert scene.page.card.question is None


def test_stop_rules_bring_the_player_back(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_S)
    assert scene.seen == (True, False)
    assert scene.page.card.question is not None
    assert scene.mode is Mode.PAUSED


def test_the_key_that_stops_music_asks_in_the_player(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_MediaStop)
    assert scene.seen == (True, False)
    assert (scene.page.card.question is not None, scene.mode) == (True, Mode.PAUSED)


def test_f1_brings_the_player_back_and_the_list_with_it(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_F1)
    assert scene.seen == (True, False)
    sheet = scene.window.findChild(KeysSheet)
    assert isinstance(sheet, KeysSheet)
    titles = [label.text() for label in sheet.findChildren(TextLabel)]
    assert titles.index(PLAYER) < titles.index("Everywhere")
    assert scene.mode is Mode.PAUSED


def test_its_form_and_its_place_are_remembered(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_T)
    scene.mini.mini.move(40, 50)
    scene.press(Key.Key_Escape)
    kept = scene.made.services.preferences.value
    assert (kept.mini_small, kept.mini_place) == (True, "40,50")
    scene.press(Key.Key_T)
    assert scene.mini.mini.is_small
    assert scene.mini.mini.pos() == QPoint(40, 50)


def test_who_never_moved_it_finds_it_in_its_corner_in_each_form(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    mini = scene.mini.mini
    large = corner_of(mini)
    scene.press(Key.Key_T)
    assert mini.is_small
    assert corner_of(mini) == large
    scene.press(Key.Key_T)
    assert corner_of(mini) == large
    scene.press(Key.Key_Escape)
    assert scene.made.services.preferences.value.mini_place == ""


def test_a_change_of_form_keeps_where_it_was_moved_to(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    mini = scene.mini.mini
    mini.move(40, 50)
    scene.press(Key.Key_T)
    assert mini.pos() == QPoint(40, 50)
    scene.press(Key.Key_Escape)
    assert scene.made.services.preferences.value.mini_place == "40,50"


def test_the_end_brings_the_window_back_with_the_check_in(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.to_end()
    assert scene.seen == (True, False)
    assert not scene.page.isVisible()
    assert not scene.mini.is_open


def test_a_later_start_that_shows_the_window_sends_it_away(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.window.show()
    assert scene.seen == (True, False)


def test_where_it_may_be_covered_it_says_so_once(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, on_top=False)
    scene.play()
    scene.press(Key.Key_T)
    assert scene.mini.mini.note == MAY_SINK
    scene.press(Key.Key_Escape)
    scene.mini.mini._note_timer.timeout.emit()
    scene.press(Key.Key_T)
    assert scene.mini.mini.note == ""
    scene.press(Key.Key_Escape)
    assert scene.made.services.preferences.value.mini_place == ""
