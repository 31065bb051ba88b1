"""The list behind F1 names every key that the player takes, and each of them does something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from routine_app.domain.player import Mode
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.keys_sheet import KEYS, PLAYER
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.keys import asked_by
from tests.ui.player.scene import Key, Scene

NAMED = {
    "Space": (Key.Key_Space,),
    "Left": (Key.Key_Left,),
    "Right": (Key.Key_Right,),
    "Esc": (Key.Key_Escape,),
    "+ and -": (Key.Key_Plus, Key.Key_Minus),
    "Media keys": (
        Key.Key_MediaPlay,
        Key.Key_MediaPause,
        Key.Key_MediaTogglePlayPause,
        Key.Key_MediaNext,
        Key.Key_MediaPrevious,
        Key.Key_MediaStop,
    ),
}
TYPED = {Key.Key_Plus: "+", Key.Key_Minus: "-"}
EVERYWHERE = {Key.Key_F11}
"""Keys of the whole window, which the list has in another group."""
LISTED = [name for title, keys in KEYS if title == PLAYER for name, _ in keys]


def typed(key: Qt.Key) -> str:
    """What a key writes: letters and signs go by it."""
    letter = chr(key).lower() if Key.Key_A <= key <= Key.Key_Z else ""
    return TYPED.get(key, letter)


def asked(key: Qt.Key) -> Command | Wish | None:
    none = Qt.KeyboardModifier.NoModifier
    return asked_by(QKeyEvent(QEvent.Type.KeyPress, key, none, typed(key)))


def keys_of(name: str) -> tuple[Qt.Key, ...]:
    return NAMED.get(name) or (Qt.Key(ord(name)),)


def test_every_key_in_the_list_asks_for_something() -> None:
    assert [key for name in LISTED for key in keys_of(name) if asked(key) is None] == []


def test_every_key_that_asks_for_something_is_in_the_list() -> None:
    listed = {key for name in LISTED for key in keys_of(name)}
    assert {key for key in Key if asked(key) is not None} == listed | EVERYWHERE


def test_every_button_has_a_key_that_asks_for_the_same() -> None:
    commands = {
        Wish.BACK: Command.BACK,
        Wish.SKIP: Command.SKIP,
        Wish.LONGER: Command.LONGER,
        Wish.TOGGLE: Command.TOGGLE,
    }
    wanted = {commands.get(wish, wish) for wish in Wish}
    assert wanted <= {asked(key) for name in LISTED for key in keys_of(name)}


@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.REPS, SegmentKind.WAIT])
def test_the_key_that_stops_music_asks_and_neither_ends_nor_goes_on(
    scene: Scene, kind: SegmentKind
) -> None:
    scene.go_to(kind)
    for _ in range(2):
        scene.press(Key.Key_MediaStop)
        assert scene.title == "End here?"
        assert scene.mode in {Mode.PAUSED, Mode.WAITING}
