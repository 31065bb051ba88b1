"""Where no program knows what fills the screen, the desktop shows the offer: it holds back by itself."""

from __future__ import annotations

import os

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.reminding import said_from
from routine_app.domain.sitting import MINUTE
from routine_app.system.notification import OPEN, Answer
from routine_app.system.presence import Presence
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.desk_break_on_desktop import DeskBreakOnDesktop
from routine_app.ui.errand import in_thread
from tests.ui.companions.sitting_scene import Scene

pytestmark = pytest.mark.usefixtures("nothing_is_left_over")


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot, on_desktop=True)


@pytest.fixture
def waiting(qtbot: QtBot, scene: Scene) -> Scene:
    """An offer is on the desktop, and nobody has answered it yet."""
    scene.sit(49)
    scene.run, scene.desktop.answer = in_thread, None
    scene.sit(1)
    qtbot.waitUntil(lambda: bool(scene.desktop.shown))
    scene.run = lambda work: work()
    return scene


def test_the_desktop_shows_it_and_no_window_of_ours_does(scene: Scene) -> None:
    scene.sit(50)
    (shown,) = scene.desktop.shown
    assert shown.title == "50 minutes at the desk: Desk break"
    assert [words for _, words in shown.buttons] == ["Start", "In 30 minutes", "Not today"]
    assert scene.breaks.notice is None  # it was seen, and waved away
    scene.sit(49)
    assert len(scene.desktop.shown) == 1
    scene.sit(1)
    assert len(scene.desktop.shown) == 2


def test_calls_are_left_alone_here_too(scene: Scene) -> None:
    scene.computer.is_quiet = True
    scene.sit(60)
    assert scene.desktop.shown == []


def test_start_plays_it(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    scene.desktop.answer = Answer("start", "front")
    scene.sit(50)
    assert scene.window.current_page is None
    assert scene.opened == 1
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "front"
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")


def test_pressing_its_words_opens_the_window(scene: Scene) -> None:
    scene.desktop.answer = Answer(OPEN)
    scene.sit(50)
    assert scene.opened == 1
    assert scene.window.current_page is not None


def test_later_is_half_an_hour_later(scene: Scene) -> None:
    scene.desktop.answer = Answer("later")
    scene.sit(79)
    assert len(scene.desktop.shown) == 1
    scene.sit(1)
    assert len(scene.desktop.shown) == 2


def test_not_today_is_the_last_word_of_the_day(scene: Scene) -> None:
    scene.desktop.answer = Answer("no")
    scene.sit(200)
    assert len(scene.desktop.shown) == 1
    said = said_from(scene.services.preferences.value.desk_break_said)
    assert said is not None
    assert said.until is None


def test_who_gets_up_has_had_the_break_and_the_offer_goes(qtbot: QtBot, waiting: Scene) -> None:
    waiting.computer.presence = Presence(5 * MINUTE)
    waiting.sit(5)
    assert waiting.desktop.taken_back.wait(20)
    qtbot.waitUntil(lambda: waiting.breaks.notice is None)


def test_a_session_takes_it_back(qtbot: QtBot, waiting: Scene) -> None:
    waiting.window.start_today(False)
    assert waiting.desktop.taken_back.wait(20)
    qtbot.waitUntil(lambda: waiting.breaks.notice is None)


def test_switched_off_it_goes_at_once(qtbot: QtBot, waiting: Scene) -> None:
    waiting.choose(desk_break=0)
    assert waiting.desktop.taken_back.wait(20)
    qtbot.waitUntil(lambda: waiting.breaks.notice is None)


def test_only_one_is_shown_at_a_time(qtbot: QtBot, waiting: Scene) -> None:
    waiting.sit(120)
    assert len(waiting.desktop.shown) == 1
    notice = waiting.breaks.notice
    assert isinstance(notice, DeskBreakOnDesktop)
    notice.close_at_the_end()
    assert waiting.desktop.taken_back.is_set()
    qtbot.waitUntil(lambda: waiting.breaks.notice is None)


def test_without_a_desktop_that_shows_it_nothing_covers_what_is_watched(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody may watch a film: so only who looks at our window is told, in a minute or later."""
    scene.desktop.is_there = False
    monkeypatch.setattr(type(scene.window), "isActiveWindow", lambda _window: False)
    scene.sit(52)
    assert scene.breaks.notice is None
    monkeypatch.setattr(type(scene.window), "isActiveWindow", lambda _window: True)
    scene.sit(1)
    assert isinstance(scene.breaks.notice, DeskBreakNotice)
    assert scene.notice.accessibleName() == "Desk break: 53 minutes at the desk"
    scene.notice.close()
    assert scene.breaks.notice is None
