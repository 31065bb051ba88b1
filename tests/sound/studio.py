"""A voice with ways to speak that only note what they are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from routine_app.domain.sounds import Manner
from routine_app.sound.engine import Engine, Teller, Voices
from routine_app.sound.voice import PATIENCE, SpeakingVoice, Way


class FakeEngine(Teller):
    """Notes what it is asked for; a test says what comes of it."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.asked: list[str] = []

    def open(self) -> None:
        self.asked.append("open")

    def say(self, words: str) -> None:
        self.asked.append(words)

    def hush(self) -> None:
        self.asked.append("hush")

    def wake(self) -> None:
        self.asked.append("wake")

    def prove(self) -> None:
        self.asked.append("prove")

    def set_manner(self, manner: Manner) -> None:
        self.asked.append(f"rate {manner.rate}")

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        found((self.name,))

    def close(self) -> None:
        self.asked.append("close")
        self.retire()


class Studio:
    """A voice with fake ways to speak, in this order."""

    def __init__(self, *names: str) -> None:
        self.engines: list[FakeEngine] = []
        self.replaced: list[str] = []
        self.voice = SpeakingVoice([Way(self._maker(name)) for name in names])

    def _maker(self, name: str) -> Callable[[QObject], Engine]:
        def make(parent: QObject) -> Engine:
            self.engines.append(FakeEngine(name, parent))
            return self.engines[-1]

        return make

    @property
    def engine(self) -> FakeEngine:
        return self.engines[-1]

    def start(self, *, opened: bool = True) -> None:
        self.voice.start()
        if opened:
            self.engine.opened.emit()

    def wait(self, turns: int) -> None:
        """Let time pass in which nothing comes of anything."""
        for _ in range(turns):
            self.voice.turns.timeout.emit()

    def say(self, words: str = "Half-way.") -> None:
        self.voice.say(words, lambda: self.replaced.append(words))

    def miss(self, words: str = "Half-way.") -> None:
        """Words that nobody begins to say."""
        self.say(words)
        self.wait(PATIENCE)
