"""A player that waits for Space before the first exercise, as it is seen and steered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.state import Look
from tests.ui.player.studio import Studio, studio, with_preferences

Key = Qt.Key


class Scene:
    """A page that has just begun, with the setting on."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made: Studio = studio(preferences=with_preferences(start_when_ready=True))
        self.page: PlayerPage = self.made.page()
        self.qtbot = qtbot
        qtbot.addWidget(self.page, before_close_func=self._on_closing)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.start(self.made.run())

    def _on_closing(self, page: QWidget) -> None:
        assert page is self.page

    @property
    def mode(self) -> Mode:
        state = self.page.controller.state
        assert state is not None
        return state.mode


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_it_shows_what_comes_and_the_key_and_counts_nothing(scene: Scene) -> None:
    state = scene.page.controller.state
    assert state is not None
    assert (state.shown.look, state.shown.word, state.shown.digits) == (
        Look.CHANGE,
        "Press Space",
        "",
    )
    assert state.shown.name == "Pelvic tilt"
    assert (state.moving.ring, state.moving.band) == (1.0, 1.0)
    assert not scene.page.controller.second_timer.isActive()
    assert not scene.page.controller.frame_timer.isActive()


def test_space_lets_it_begin(scene: Scene) -> None:
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Continue"
    scene.qtbot.keyClick(scene.page.stage, Key.Key_Space)
    assert scene.mode is Mode.RUNNING
    state = scene.page.controller.state
    assert state is not None
    assert (state.shown.word, state.shown.digits) == ("Get ready", "10")
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Pause"


def test_stop_rules_may_be_read_first(scene: Scene) -> None:
    scene.qtbot.keyClick(scene.page.stage, Key.Key_S)
    assert scene.page.card.question is not None
    scene.page.card.main_button.click()
    assert scene.page.card.question is None
    assert scene.mode is Mode.WAITING


def test_controls_stay_in_sight(scene: Scene) -> None:
    scene.made.clock.advance(60_000)
    scene.page.controller.look()
    assert scene.page.controls.isVisible()
