"""One way to make words heard. Nothing of it may ever wait: all answers come as signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from routine_app.domain.sounds import Manner

SILENT_WORDS = "so so"
"""Said without a sound: what is swallowed by a device that wakes up is then not missed."""
CALM_PACE = 160
"""Words a minute at rate 1: slower than usual, for people who lie on the floor."""
Voices = tuple[str, ...]


class Engine(QObject):
    """A program or library that speaks, one utterance at a time.

    Signals: opened() once it takes words; began() when words are being heard; lost(str) when it
    will not speak again, with what happened as the end of a sentence ("is not installed").
    """

    opened = Signal()
    began = Signal()
    lost = Signal(str)

    name = ""
    """What people know it as."""

    def open(self) -> None:
        """Get ready; `opened` or `lost` follows."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Say the words in place of any others; `began` follows."""
        raise NotImplementedError

    def hush(self) -> None:
        """Be silent at once, and forget what was to be said."""
        raise NotImplementedError

    def wake(self) -> None:
        """Have the device play silence for about half a second, at the latest once it is open."""
        raise NotImplementedError

    def set_manner(self, manner: Manner) -> None:
        """How to speak from the next words on."""
        raise NotImplementedError

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        """Tell the names of the English voices, now or later."""
        raise NotImplementedError

    def close(self) -> None:
        """Fall silent for good; no signal follows."""
        raise NotImplementedError
