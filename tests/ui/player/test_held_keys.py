"""A held key is one press, also where the system tells it as many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent

from routine_app.domain.player import Mode
from routine_app.domain.timeline import SegmentKind
from tests.ui.held import FIRST, hold_down, send_key
from tests.ui.player.scene import Key, Scene


@pytest.fixture
def front(scene: Scene) -> Scene:
    scene.page.activateWindow()
    scene.page.stage.setFocus()
    return scene


@pytest.mark.parametrize("lag", [0, 4])
def test_a_held_space_pauses_once(front: Scene, lag: int) -> None:
    hold_down(front.page, Key.Key_Space, 20, " ", lag=lag)
    assert front.mode is Mode.PAUSED


def test_a_held_arrow_skips_one_part(front: Scene) -> None:
    hold_down(front.page, Key.Key_Right, 20)
    assert front.kind is SegmentKind.REPS
    assert front.mode is Mode.RUNNING


def test_a_key_that_is_pressed_twice_quickly_does_two_things(front: Scene) -> None:
    for at in (FIRST, FIRST + 80):
        send_key(front.page, QEvent.Type.KeyPress, Key.Key_Space, at, " ")
        send_key(front.page, QEvent.Type.KeyRelease, Key.Key_Space, at + 50, " ")
    assert front.mode is Mode.LEAD_IN


def test_another_key_at_the_same_time_is_a_press_of_its_own(front: Scene) -> None:
    send_key(front.page, QEvent.Type.KeyPress, Key.Key_Space, FIRST, " ")
    send_key(front.page, QEvent.Type.KeyRelease, Key.Key_Space, FIRST + 50, " ")
    send_key(front.page, QEvent.Type.KeyPress, Key.Key_Right, FIRST + 50)
    assert (front.mode, front.kind) == (Mode.PAUSED, SegmentKind.REPS)


def test_a_held_space_answers_a_card_and_nothing_behind_it(front: Scene) -> None:
    """The answer goes on; what is still held then must not pause again."""
    send_key(front.page, QEvent.Type.KeyPress, Key.Key_Escape, FIRST)
    send_key(front.page, QEvent.Type.KeyRelease, Key.Key_Escape, FIRST + 50)
    assert front.page.card.question is not None
    hold_down(front.page, Key.Key_Space, 20, " ")
    assert front.page.card.question is None
    assert front.mode is Mode.LEAD_IN


def test_a_held_escape_asks_once(front: Scene) -> None:
    hold_down(front.page, Key.Key_Escape, 20)
    assert front.page.card.question is not None


def test_the_answers_of_a_card_are_gone_through_with_a_held_key(front: Scene) -> None:
    send_key(front.page, QEvent.Type.KeyPress, Key.Key_Escape, FIRST)
    answers = list(front.page.card._answers.buttons.values())  # type: ignore[union-attr]
    assert len(answers) > 1
    hold_down(front.page, Key.Key_Down, 5)
    assert answers[-1].hasFocus()
