"""Voice and chimes that are only noted, with the time of the clock."""

from __future__ import annotations

from collections.abc import Callable

from routine_app.domain.ports import Clock
from routine_app.domain.preferences import ChimeSet
from routine_app.domain.sounds import Manner, Sound, Sounds


class Tape:
    """All that would have been heard: milliseconds since the start, and words or a sound."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.now().monotonic
        self.heard: list[tuple[int, str]] = []
        self.chimes = FakeChimes(self)
        self.voice = FakeVoice(self)
        self.made = 0

    def sounds(self) -> Sounds:
        """What a window asks for once."""
        self.made += 1
        return Sounds(self.chimes, self.voice)

    def note(self, what: str) -> None:
        self.heard.append((self._clock.now().monotonic - self._began, what))

    @property
    def words(self) -> list[str]:
        return [what for _, what in self.heard]

    def forget(self) -> None:
        self.heard.clear()


class FakeChimes:
    """Notes sounds. `problem` is what Settings are to say."""

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self.is_on = False
        self.volume = -1.0
        self.chosen = ChimeSet.SOFT_BOWL
        self.problem = ""

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False

    def play(self, sound: Sound) -> None:
        assert self.is_on
        self._tape.note(str(sound))

    def try_out(self, sound: Sound) -> None:
        self.start()
        self.play(sound)

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def choose(self, chimes: ChimeSet) -> None:
        self.chosen = chimes


class FakeVoice:
    """Notes words. One that does not `work` has something else heard instead.

    `problem` and `stand_in` are what Settings are to say.
    """

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self.is_on = False
        self.works = True
        self.manner = Manner()
        self.problem = ""
        self.stand_in = ""
        self.voices: tuple[str, ...] = ("English (Great Britain)", "English (America)")
        self.hushed = 0
        self.woken: list[int] = []

    @property
    def notice(self) -> str:
        return self.problem or self.stand_in

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False

    def say(self, words: str, otherwise: Callable[[], None]) -> None:
        assert self.is_on
        if self.works:
            self._tape.note(words)
        else:
            otherwise()

    def hush(self) -> None:
        self.hushed += 1

    def wake(self) -> None:
        self._tape.note("(wakes)")

    def set_manner(self, manner: Manner) -> None:
        self.manner = manner

    def list_voices(self, found: Callable[[tuple[str, ...]], None]) -> None:
        found(self.voices)
