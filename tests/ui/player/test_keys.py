"""Keys of the player: each does the one thing that it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from routine_app.domain.player import Mode
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player.controls import Wish
from tests.ui.player.scene import Key, Scene


def test_space_pauses_and_resumes_with_a_lead_in(scene: Scene) -> None:
    modes = []
    for text in ("Resume", "Pause"):
        scene.press(Key.Key_Space)
        modes.append(scene.mode)
        assert scene.page.controls.button(Wish.TOGGLE).text() == text
    assert modes == [Mode.PAUSED, Mode.LEAD_IN]
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Pause"


def test_right_skips_and_left_goes_back(scene: Scene) -> None:
    scene.press(Key.Key_Right)
    assert scene.kind is SegmentKind.REPS
    scene.tick(3000)
    scene.press(Key.Key_Left)
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.rep_line == "Rep 1 of 4"


def test_plus_and_minus_change_the_hold_by_fifteen_seconds(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("+")
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.digits == "75"
    scene.press("-")
    assert scene.page.controller.state.shown.digits == "60"


def test_r_restarts_the_hold(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    for _ in range(9):
        scene.tick(1000)
    scene.press("r")
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.digits == "60"


def test_letters_work_with_the_shift_key_down(scene: Scene) -> None:
    scene.press("L")
    assert scene.page.stage.is_large
    scene.press("l")
    assert not scene.page.stage.is_large


def test_b_switches_the_breath_pacer_and_keeps_the_choice(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("b")
    assert not scene.made.preferences.value.breath_pacer
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.word == "Hold"


@pytest.mark.parametrize("key", ["f", Key.Key_F11])
def test_full_screen_can_be_toggled(scene: Scene, key: Qt.Key | str) -> None:
    scene.press(key)
    assert scene.page.isFullScreen()
    scene.press(key)
    assert not scene.page.isFullScreen()


def test_space_presses_the_button_that_has_the_focus(scene: Scene) -> None:
    skip = scene.page.controls.button(Wish.SKIP)
    skip.setFocus()
    scene.qtbot.keyClick(skip, Key.Key_Space)
    assert (scene.mode, scene.kind) == (Mode.RUNNING, SegmentKind.REPS)


def test_space_on_the_pause_button_pauses(scene: Scene) -> None:
    pause = scene.page.controls.button(Wish.TOGGLE)
    pause.setFocus()
    scene.qtbot.keyClick(pause, Key.Key_Space)
    assert scene.mode is Mode.PAUSED


def test_space_opens_the_gate(scene: Scene) -> None:
    scene.go_to(SegmentKind.WAIT)
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Continue"
    scene.press(Key.Key_Space)
    assert scene.kind is SegmentKind.REST


@pytest.mark.parametrize("wish", [Wish.LONGER, Wish.SKIP, Wish.MUTE])
def test_space_pauses_after_any_button_was_clicked(scene: Scene, wish: Wish) -> None:
    """Who clicks has not gone there by keys: Space is the one key that everybody knows."""
    scene.go_to(SegmentKind.HOLD)
    scene.qtbot.mouseClick(scene.page.controls.button(wish), Qt.MouseButton.LeftButton)
    assert scene.page.stage.hasFocus()
    scene.press(Key.Key_Space)
    assert scene.mode is Mode.PAUSED


def test_the_large_timer_of_one_session_leaves_the_next_to_the_settings(scene: Scene) -> None:
    scene.press("l")
    scene.press("l")
    preferences = scene.made.preferences
    preferences.save(replace(preferences.value, large_timer=True))
    assert not scene.page.stage.is_large
    scene.page.controller.command(Command.END)
    scene.page.start(scene.made.run())
    assert scene.page.stage.is_large
