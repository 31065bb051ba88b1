"""When nothing is said of a change, the stage shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.domain.value import replace
from routine_app.ui.player.page import PlayerPage
from tests.sounds import Tape
from tests.ui.player.studio import PREFERENCES, studio, with_preferences


class Scene:
    """A player with a voice and chimes that are only noted."""

    def __init__(self, qtbot: QtBot, preferences: Preferences = PREFERENCES) -> None:
        made = studio(preferences=preferences)
        self.clock = made.clock
        self.tape = Tape(made.clock)
        made.services = replace(made.services, sounds=self.tape.sounds)
        self.page: PlayerPage = made.page()
        self.qtbot = qtbot
        qtbot.addWidget(self.page, before_close_func=self._on_closing)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.start(made.run())

    def _on_closing(self, page: QWidget) -> None:
        assert page is self.page

    def is_shown(self) -> bool:
        """Whether the stage shows changes, after another second."""
        self.clock.advance(1_000)
        self.page.controller.second_timer.timeout.emit()
        return self.page.stage._silent


def test_with_a_voice_the_edge_stays_quiet(qtbot: QtBot) -> None:
    assert not Scene(qtbot).is_shown()


@pytest.mark.parametrize("preferences", [{"mute": True}, {"voice": False}])
def test_without_one_every_change_is_shown(qtbot: QtBot, preferences: dict[str, object]) -> None:
    assert Scene(qtbot, with_preferences(**preferences)).is_shown()


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_V])
def test_it_follows_the_keys(qtbot: QtBot, key: Qt.Key) -> None:
    scene = Scene(qtbot)
    text = "m" if key == Qt.Key.Key_M else "v"
    qtbot.keyClicks(scene.page.stage, text)
    assert scene.is_shown()
    qtbot.keyClicks(scene.page.stage, text)
    assert not scene.is_shown()


def test_a_voice_that_is_gone_is_no_voice(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.page.sounding.start_timer.timeout.emit()
    assert not scene.is_shown()
    scene.tape.voice.problem = "There is no voice on this computer."
    assert scene.is_shown()


def test_chimes_that_cannot_be_heard_are_shown_although_a_voice_speaks(qtbot: QtBot) -> None:
    """As Settings say: what speaks may not know that its device is gone."""
    scene = Scene(qtbot)
    scene.page.sounding.start_timer.timeout.emit()
    assert not scene.is_shown()
    scene.tape.chimes.problem = "No sound device was found."
    assert [scene.is_shown() for _ in range(4)] == [False, False, False, True]
    scene.tape.chimes.problem = ""
    assert not scene.is_shown()


def test_chimes_that_are_soon_back_make_nothing_light_up(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.page.sounding.start_timer.timeout.emit()
    for problem in ("It ended.", "It ended.", "", "It ended.", "It ended.", ""):
        scene.tape.chimes.problem = problem
        assert not scene.is_shown()
