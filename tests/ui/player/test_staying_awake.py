"""The screen is kept on while somebody practises, and not for long in a pause."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.player import Player
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.companions.staying_awake import LONGEST_PAUSE, StayingAwake
from routine_app.ui.player.state import player_state
from tests.ui.player.studio import PREFERENCES, player_at


class FakeAwake:
    """Remembers whether it is held."""

    def __init__(self) -> None:
        self.held = False
        self.closed = False
        self.times = 0
        self.problem = ""

    def hold(self) -> None:
        self.held = True
        self.times += 1

    def release(self) -> None:
        self.held = False

    def close(self) -> None:
        self.held = False
        self.closed = True


class Scene:
    """A follower with a parent that lives as long as it does."""

    def __init__(self, *, wanted: bool = True) -> None:
        self.parent = QObject()
        self.awake = FakeAwake()
        self.wanted = wanted
        self.follower = StayingAwake(self.awake, lambda: self.wanted, self.parent)

    def show(self, player: Player) -> None:
        self.follower.show_state(player_state(player, PREFERENCES))


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def hold() -> Player:
    return player_at(SegmentKind.HOLD, 5 * SECOND)


def paused() -> Player:
    player = hold()
    player.pause(10_000)
    return player


def test_it_is_on_while_time_passes(scene: Scene) -> None:
    scene.show(hold())
    scene.show(hold())
    assert (scene.awake.held, scene.awake.times) == (True, 1)


def test_a_short_pause_leaves_it_on(scene: Scene) -> None:
    scene.show(hold())
    scene.show(paused())
    assert scene.awake.held
    assert scene.follower.pause_timer.remainingTime() > LONGEST_PAUSE - 2_000
    scene.show(hold())
    assert not scene.follower.pause_timer.isActive()


def test_five_minutes_into_a_pause_it_may_go_dark_until_it_goes_on(scene: Scene) -> None:
    scene.show(hold())
    scene.show(paused())
    scene.follower.pause_timer.timeout.emit()
    assert not scene.awake.held
    scene.show(hold())
    assert scene.awake.held


def test_a_gate_is_a_pause(scene: Scene) -> None:
    scene.show(hold())
    scene.show(player_at(SegmentKind.WAIT))
    assert scene.follower.pause_timer.isActive()


def test_looking_again_does_not_make_a_pause_longer(scene: Scene) -> None:
    scene.show(paused())
    scene.follower.pause_timer.setInterval(1_000)
    scene.show(paused())
    assert scene.follower.pause_timer.interval() == 1_000


def test_the_end_lets_go(scene: Scene) -> None:
    scene.show(hold())
    scene.show(player_at(SegmentKind.DONE))
    assert not scene.awake.held


def test_a_session_that_is_left_lets_go(scene: Scene) -> None:
    scene.show(hold())
    scene.follower.stop()
    assert not scene.awake.held


def test_who_does_not_want_it_has_it_not(qtbot: QtBot) -> None:
    scene = Scene(wanted=False)
    scene.show(hold())
    assert scene.awake.times == 0


def test_who_stops_wanting_it_in_a_pause_has_it_not_any_more(scene: Scene) -> None:
    scene.show(hold())
    scene.show(paused())
    scene.wanted = False
    scene.show(hold())
    assert not scene.awake.held
