"""One way to make words heard. Nothing of it may ever wait: all answers come as signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from routine_app.domain.sounds import Manner

SILENT_WORDS = "so so"
"""Said without a sound: what is swallowed by a device that wakes up is then not missed."""
CALM_PACE = 160
"""Words a minute at rate 1: slower than usual, for people who lie on the floor."""
Voices = tuple[str, ...]


class Teller(QObject):
    """What every way to speak tells of itself.

    Signals: opened() once it takes words; began() when the words asked for last are being heard;
    lost(str) when it will not speak again, with what happened as the end of a sentence ("is not
    installed").
    """

    opened = Signal()
    began = Signal()
    lost = Signal(str)


class Engine(Protocol):
    """A program or library that speaks, one utterance at a time; a `Teller` as well."""

    name: str
    """What people know it as."""

    @property
    def opened(self) -> SignalInstance: ...

    @property
    def began(self) -> SignalInstance: ...

    @property
    def lost(self) -> SignalInstance: ...

    def open(self) -> None:
        """Get ready; `opened` or `lost` follows."""

    def say(self, words: str) -> None:
        """Say the words in place of any others; `began` follows."""

    def hush(self) -> None:
        """Be silent at once, and forget what was to be said."""

    def wake(self) -> None:
        """Have the device play silence for about half a second, at the latest once it is open."""

    def set_manner(self, manner: Manner) -> None:
        """How to speak from the next words on."""

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        """Tell the names of the English voices, now or later."""

    def close(self) -> None:
        """Fall silent for good; no signal follows."""
