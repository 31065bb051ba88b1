"""One way to make words heard. Nothing of it may ever wait: all answers come as signals."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, Signal, SignalInstance

from routine_app.domain.language import LANGUAGES, language, mark, tr
from routine_app.domain.sounds import Manner

SILENT_WORDS = "so so"
"""Said without a sound: what is swallowed by a device that wakes up is then not missed."""
CALM_PACE = 160
"""Words a minute at rate 1: slower than usual, for people who lie on the floor."""
Voices = tuple[str, ...]


class Loss(StrEnum):
    """Why a way to speak is over."""

    NOT_INSTALLED = "is not installed"
    NOT_STARTED = "could not be started"
    NO_ANSWER = "does not answer"
    NO_DEVICE = "finds no sound device"
    NO_VOICE = "has no voice for this language"
    TAKES_NO_WORDS = "does not take words"
    ENDED = "ended"
    ENDED_IN_A_WORD = "ended in the middle of a word"
    ENDED_WITHOUT_A_WORD = "ended without a word"
    ENDLESS = "does not come to an end"


_LOSSES = {
    Loss.NOT_INSTALLED: mark("{name} is not installed"),
    Loss.NOT_STARTED: mark("{name} could not be started"),
    Loss.NO_ANSWER: mark("{name} does not answer"),
    Loss.NO_DEVICE: mark("{name} finds no sound device"),
    Loss.NO_VOICE: mark("{name} has no voice for {language}"),
    Loss.TAKES_NO_WORDS: mark("{name} does not take words"),
    Loss.ENDED: mark("{name} ended"),
    Loss.ENDED_IN_A_WORD: mark("{name} ended in the middle of a word"),
    Loss.ENDED_WITHOUT_A_WORD: mark("{name} ended without a word"),
    Loss.ENDLESS: mark("{name} does not come to an end"),
}


def loss_words(name: str, loss: str) -> str:
    """ "Espeak-ng could not be started": a sentence without its full stop."""
    return tr(_LOSSES[Loss(loss)], name=name, language=language_name())


def language_name() -> str:
    """The language in which is spoken, by its own name."""
    return LANGUAGES.get(language().code, language().code)


def speaks(tag: str) -> bool:
    """Whether a voice whose language is called so ("de", "de-AT", "en_GB") speaks ours."""
    return tag.lower().replace("_", "-").partition("-")[0] == language().code


class Teller(QObject):
    """What every way to speak tells of itself.

    Signals: opened() once it takes words; began() when the words asked for last are being heard;
    lost(str) when it will not speak again, with the `Loss`.
    """

    opened = Signal()
    began = Signal()
    lost = Signal(str)

    def retire(self) -> None:
        """Tell nothing any more and go, unless nobody owns this.

        Its children are handed on: one that has not ended yet would be waited for.
        """
        self.blockSignals(True)
        owner = self.parent()
        if owner is not None:
            for child in self.findChildren(QProcess):
                child.setParent(owner)
            self.deleteLater()


class Engine(Protocol):
    """A program or library that speaks, one utterance at a time; a `Teller` as well."""

    name: str
    """What people know it as; marked for translation where it is no name."""

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

    def prove(self) -> None:
        """Say what nobody hears as if it were words: `began` follows."""

    def set_manner(self, manner: Manner) -> None:
        """How to speak from the next words on."""

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        """Tell the names of the voices for the language of the program, now or later."""

    def close(self) -> None:
        """Fall silent for good and go; no signal and no answer follows."""
