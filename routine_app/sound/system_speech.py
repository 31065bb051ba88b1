"""Speech through the system's own engine, where that is not a program: macOS and Windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot

from routine_app.domain.language import ENGLISH, language, mark
from routine_app.domain.sounds import Manner
from routine_app.sound.engine import SILENT_WORDS, Loss, Teller, Voices, speaks

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_CALM = -0.1
"""The rate of Qt, from -1 to 1, that is our usual pace."""


class SystemSpeech(Teller):
    """Speaks through Qt, which hands words to the system. `engine` is Qt's name for it."""

    name = mark("The voice of this computer")

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._manner = Manner()
        self._speech: QTextToSpeech | None = None
        self._is_open = False

    def open(self) -> None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            self.lost.emit(Loss.NOT_INSTALLED)
            return
        self._speech = speech = QTextToSpeech(self._engine, self)
        speech.stateChanged.connect(self._on_state_changed)
        locale = _locale(speech.availableLocales())
        if locale is None:
            self.lost.emit(Loss.NO_VOICE)
            return
        speech.setLocale(locale)
        self._on_state_changed()

    def say(self, words: str) -> None:
        self._speak(words, self._manner.volume)

    def hush(self) -> None:
        if self._speech is not None:
            self._speech.stop()

    def wake(self) -> None:
        self._speak(SILENT_WORDS, 0.0)

    def prove(self) -> None:
        self.wake()

    def set_manner(self, manner: Manner) -> None:
        self._manner = manner

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        voices = self._speech.availableVoices() if self._speech is not None else ()
        found(tuple(voice.name() for voice in voices))

    def close(self) -> None:
        self.retire()
        self.hush()

    def _speak(self, words: str, volume: float) -> None:
        speech, manner = self._speech, self._manner
        if speech is None:
            return
        speech.setRate(max(-1.0, min(1.0, manner.rate - 1 + _CALM)))
        speech.setVolume(volume)
        if manner.name and manner.name != speech.voice().name():
            for voice in speech.availableVoices():
                if voice.name() == manner.name:
                    speech.setVoice(voice)
        speech.say(words)

    @Slot()
    def _on_state_changed(self) -> None:
        assert self._speech is not None
        state = self._speech.state()
        if state is state.Error:
            self.lost.emit(Loss.NO_ANSWER)
        elif state is state.Speaking:
            self.began.emit()
        elif not self._is_open:
            self._is_open = True
            self.opened.emit()


def _locale(there: Sequence[QLocale]) -> QLocale | None:
    """That of the language, as one of those that are there; None when there are only others."""
    usual = QLocale(language().code)
    if not there or usual in there or language().code == ENGLISH.code:
        return usual
    return next((locale for locale in there if speaks(locale.name())), None)
