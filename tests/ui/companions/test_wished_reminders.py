"""A reminder in half an hour that is wished for in a menu: it comes once, and only if it can help."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.practice_day import next_rollover
from routine_app.domain.reminding import SNOOZE
from routine_app.domain.value import replace
from routine_app.ui.companions.reminders import Reminders
from routine_app.ui.companions.session_menu import Choice, reminder_item
from tests.ui.companions.scene import Scene as Around
from tests.ui.companions.test_reminders import HOUR, Scene
from tests.ui.desk import desk
from tools.shots_data import DONE, DUE, State

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support")
HALF = HOUR // 2


def without_a_daily_one(qtbot: QtBot, state: State = DUE) -> Scene:
    scene = Scene(qtbot, state)
    scene.choose("")
    scene.reminders.look_again()
    return scene


def again(scene: Scene) -> Reminders:
    """The program is started anew over what was kept."""
    scene.reminders.timer.stop()
    made = scene.made
    to_local = scene.reminders._to_local
    scene.reminders = Reminders(scene.window, made.services, made.themes, lambda: None, to_local)
    return scene.reminders


def test_it_comes_once_although_no_daily_one_was_chosen(qtbot: QtBot) -> None:
    scene = without_a_daily_one(qtbot)
    assert not scene.reminders.timer.isActive()
    now = scene.made.clock.now().wall
    assert scene.reminders.wish() == now + SNOOZE
    scene.pass_time(HALF - 1000)
    assert scene.reminders.notice is None
    scene.pass_time(1000)
    scene.notice.close()
    assert scene.reminders.wished is None
    assert not scene.reminders.timer.isActive()


def test_it_is_silent_when_the_day_is_done_by_then(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = without_a_daily_one(qtbot)
    scene.reminders.wish()
    done = desk(DONE).services.practice.agenda()
    monkeypatch.setattr(scene.made.services.practice, "agenda", lambda: done)
    scene.pass_time(HALF)
    assert scene.reminders.notice is None


def test_the_daily_one_still_comes_at_its_time(qtbot: QtBot) -> None:
    scene = Scene(qtbot, ahead=60)
    scene.reminders.wish()
    scene.pass_time(HALF)
    scene.notice.close()
    scene.pass_time(HALF - 1000)
    assert scene.reminders.notice is None
    scene.pass_time(1000)
    assert scene.notice.isVisible()
    scene.notice.close()
    scene.pass_time(HOUR)
    assert scene.reminders.notice is None


def test_not_today_silences_the_daily_one_too(qtbot: QtBot) -> None:
    scene = Scene(qtbot, ahead=60)
    scene.reminders.wish()
    scene.pass_time(HALF)
    scene.press("Not today")
    scene.pass_time(HALF)
    assert scene.reminders.notice is None


def test_one_that_is_taken_back_does_not_come_and_the_daily_one_does(qtbot: QtBot) -> None:
    scene = Scene(qtbot, ahead=60)
    scene.reminders.wish()
    scene.reminders.take_back()
    assert scene.reminders.wished is None
    scene.pass_time(HALF)
    assert scene.reminders.notice is None
    scene.pass_time(HALF)
    assert scene.notice.isVisible()


def test_the_menu_offers_it_and_then_to_cancel_it(qtbot: QtBot) -> None:
    scene = without_a_daily_one(qtbot)
    offered = reminder_item(scene.reminders)
    assert offered is not None
    assert offered.text == "Remind me in 30 minutes"
    wished = scene.reminders.wish()
    taken = reminder_item(scene.reminders)
    assert wished is not None
    assert taken is not None
    assert taken.text == f"Cancel the reminder at {wished:%H:%M}"
    assert taken.choice is Choice.DO_NOT_REMIND


def test_nothing_is_offered_that_would_not_come(qtbot: QtBot) -> None:
    assert reminder_item(without_a_daily_one(qtbot, DONE).reminders) is None
    late = without_a_daily_one(qtbot)
    now = late.made.clock.now().wall
    rollover = late.made.services.preferences.value.rollover
    turn = next_rollover(now, rollover, lambda instant: instant.astimezone(now.tzinfo))
    late.made.clock.advance(round((turn - now - timedelta(minutes=20)).total_seconds() * 1000))
    assert reminder_item(late.reminders) is None
    unread = without_a_daily_one(qtbot)
    preferences = unread.made.services.preferences
    preferences.save(replace(preferences.value, safety_read=False))
    assert reminder_item(unread.reminders) is None


def test_a_start_in_between_keeps_it(qtbot: QtBot) -> None:
    scene = without_a_daily_one(qtbot)
    scene.reminders.wish()
    scene.made.clock.advance(HALF // 2)
    assert again(scene).timer.isActive()
    assert scene.reminders.notice is None
    scene.pass_time(HALF // 2)
    assert scene.notice.isVisible()


@pytest.mark.parametrize("daily", ["", "07:00"])
def test_one_whose_time_passed_while_the_computer_was_off_comes_at_once_and_once(
    qtbot: QtBot, daily: str
) -> None:
    scene = without_a_daily_one(qtbot)
    scene.choose(daily)
    scene.reminders.wish()
    scene.made.clock.advance(HOUR)
    assert again(scene).timer.isActive()
    scene.pass_time(1000)
    scene.notice.close()
    again(scene)
    scene.pass_time(1000)
    assert scene.reminders.notice is None


def test_it_does_not_come_on_the_next_day(qtbot: QtBot) -> None:
    scene = without_a_daily_one(qtbot)
    scene.reminders.wish()
    scene.made.clock.advance(24 * HOUR)
    assert not again(scene).timer.isActive()


def test_a_day_that_was_done_elsewhere_meanwhile_is_silent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = without_a_daily_one(qtbot)
    scene.reminders.wish()
    scene.made.clock.advance(HOUR)
    done = desk(DONE).services.practice.agenda()
    monkeypatch.setattr(scene.made.services.practice, "agenda", lambda: done)
    assert not again(scene).timer.isActive()
    scene.pass_time(1000)
    assert scene.reminders.notice is None


def test_switching_reminders_off_takes_it_back(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.reminders.wish()
    scene.choose("")
    scene.reminders.look_again()
    assert scene.reminders.wished is None
    scene.choose("07:30")
    scene.reminders.look_again()
    scene.reminders.wish()
    scene.reminders.follow("off")
    assert scene.reminders.wished is None


def test_a_notice_that_stands_there_goes_when_it_is_put_off_in_the_menu(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR)
    scene.reminders.wish()
    assert scene.reminders.notice is None


def test_choosing_it_is_told_once_and_goes_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    around = Around(qtbot, tmp_path)
    around.companions.choose(Choice.REMIND)
    told = around.companions.cards.told
    wished = around.companions.reminders.wished
    assert told is not None
    assert wished is not None
    words = f"A reminder comes at {wished:%H:%M}, as long as Routine stays open."
    assert (told.label.text(), told.accessibleName()) == (words, words)
    assert told.isVisible()
    told.timer.timeout.emit()
    assert not told.isVisible()


def test_a_press_sends_the_words_away(qtbot: QtBot, tmp_path: Path) -> None:
    around = Around(qtbot, tmp_path)
    around.companions.choose(Choice.REMIND)
    told = around.companions.cards.told
    assert told is not None
    qtbot.mouseClick(told, Qt.MouseButton.LeftButton)
    assert not told.isVisible()
