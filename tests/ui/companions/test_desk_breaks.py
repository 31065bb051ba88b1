"""Desk breaks in the window: only when asked for, once in a while, and never in the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.reminding import said_from
from routine_app.domain.sitting import MINUTE
from routine_app.system.presence import Presence
from tests.ui.companions.sitting_scene import Scene


def test_nothing_runs_for_who_has_not_asked(qtbot: QtBot) -> None:
    scene = Scene(qtbot, minutes=0)
    scene.sit(200)
    assert (scene.computer.looks, scene.breaks.notice, scene.line) == (0, None, "")
    assert not scene.breaks.timer.isActive()


def test_after_the_chosen_time_a_break_is_offered(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(49)
    assert scene.breaks.notice is None
    scene.sit(1)
    texts = [button.text() for button in scene.notice.buttons]
    assert texts == ["Start", "In 30 minutes", "Not today"]
    assert scene.notice.accessibleName() == "Desk break: 50 minutes at the desk"


def test_start_plays_it(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    scene.press("Start")
    assert scene.window.current_page is None
    assert scene.breaks.notice is None


def test_what_was_offered_starts_though_its_file_is_gone_by_then(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    scene.let_files_vanish(monkeypatch)
    scene.press("Start")
    assert scene.window.current_page is None


def test_without_its_file_nothing_is_offered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene(qtbot)
    scene.let_files_vanish(monkeypatch)
    scene.sit(60)
    assert scene.breaks.notice is None


def test_not_today_is_the_last_word_of_the_day(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    scene.press("Not today")
    scene.sit(200)
    assert scene.breaks.notice is None
    said = said_from(scene.made.services.preferences.value.desk_break_said)
    assert said is not None
    assert said.until is None


def test_later_is_half_an_hour_later(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    scene.press("In 30 minutes")
    scene.sit(29)
    assert scene.breaks.notice is None
    scene.sit(1)
    assert scene.notice.accessibleName() == "Desk break: 80 minutes at the desk"


def test_one_that_was_waved_away_waits_as_long_again(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    qtbot.keyClick(scene.notice, Qt.Key.Key_Escape)
    scene.sit(49)
    assert scene.breaks.notice is None
    scene.sit(1)
    assert scene.breaks.notice is not None
    scene.notice.close()


def test_films_and_calls_are_left_alone(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.computer.is_quiet = True
    scene.sit(60)
    assert scene.breaks.notice is None
    scene.computer.is_quiet = False
    scene.sit(1)
    assert scene.notice.accessibleName() == "Desk break: 61 minutes at the desk"
    scene.notice.close()


def test_who_gets_up_while_it_is_offered_has_had_the_break(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    scene.computer.presence = Presence(5 * MINUTE)
    scene.sit(5)
    assert scene.breaks.notice is None


def test_a_session_is_not_sitting_and_is_not_disturbed(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(45)
    scene.window.start_today(False)
    scene.sit(10)
    assert scene.breaks.notice is None
    assert scene.breaks.sitting.since is None


@pytest.mark.parametrize("minutes", [0, 50])
def test_the_longest_stretch_is_shown_to_who_wants_it(qtbot: QtBot, minutes: int) -> None:
    scene = Scene(qtbot, minutes=minutes, show=True)
    assert scene.line == ""
    scene.sit(42)
    assert scene.line == "Longest sitting today: 42 min."
    scene.computer.presence = Presence(10 * MINUTE)
    scene.sit(20)
    assert scene.line == "Longest sitting today: 42 min."
    scene.choose(show_sitting=False)
    assert scene.line == ""


def test_switched_off_everything_ends_at_once(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(40)
    scene.choose(desk_break=0)
    assert not scene.breaks.timer.isActive()
    scene.choose(desk_break=20)
    scene.sit(19)
    assert scene.breaks.notice is None
    scene.sit(1)
    scene.notice.close()


def test_whether_it_would_disturb_is_asked_only_when_there_is_something_to_say(
    qtbot: QtBot,
) -> None:
    scene = Scene(qtbot)
    scene.computer.is_quiet = True
    scene.sit(49)
    assert scene.computer.questions == 0
    scene.sit(3)
    assert scene.computer.questions == 3
    scene.computer.is_quiet = False
    scene.sit(1)
    scene.press("Not today")
    scene.sit(60)
    assert scene.computer.questions == 4


def test_behind_a_locked_screen_nobody_is_offered_anything(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(48)
    scene.computer.presence = Presence(0, locked=True)
    scene.sit(30)
    assert scene.breaks.notice is None
    assert scene.breaks.sitting.since is None


def test_who_begins_to_practise_while_it_is_asked_is_not_disturbed(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(49)
    waiting: list[Callable[[], None]] = []
    scene.run = waiting.append
    scene.sit(1)
    waiting.pop()()
    qtbot.waitUntil(lambda: bool(waiting))  # it was looked, and is now asked
    scene.run = lambda work: work()  # a session has work of its own
    scene.window.start_today(False)
    waiting.pop()()
    qtbot.waitUntil(lambda: not scene.breaks.is_asking)
    assert scene.breaks.notice is None


def test_a_computer_that_does_not_answer_is_not_asked_twice(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    waiting: list[object] = []
    scene.run = waiting.append
    scene.sit(2)
    assert len(waiting) == 1
