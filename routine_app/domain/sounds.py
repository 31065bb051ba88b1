"""What can be heard, and what a player expects of those who make it heard.

Nothing here ever waits and nothing raises: a device, a server or a program that is gone or stuck
costs a sound, never a millisecond of a hold.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.value import Value

if TYPE_CHECKING:
    from routine_app.domain.preferences import ChimeSet


class Sound(StrEnum):
    """The four sounds there are, in each set of chimes; the first set has given them their names."""

    BOWL = "bowl"
    SWITCH = "switch"
    TICK = "tick"
    LONG_BOWL = "long bowl"


class Chimes(Protocol):
    """Plays the sounds on the device that the system uses at the moment."""

    def start(self) -> None:
        """Get ready to play; a player begins."""

    def stop(self) -> None:
        """Let the last sound ring out, then let go of the device; the player is over."""

    def play(self, sound: Sound) -> None:
        """Play a sound now. A sound that cannot be heard at once is dropped, never late."""

    def try_out(self, sound: Sound) -> None:
        """Let a sound be heard as soon as it can be: for someone who wants to know how it is."""

    def set_volume(self, volume: float) -> None:
        """How loud from now on, 0 to 1."""

    def choose(self, chimes: ChimeSet) -> None:
        """Which set the sounds are of from now on."""

    @property
    def problem(self) -> str:
        """Why nothing is heard, as one plain sentence for Settings; "" while all is well."""


class Manner(Value):
    """How a voice speaks. No name is the system's own voice; rate 1 its usual pace; volume 0 to 1."""

    name: str = ""
    rate: float = 1.0
    volume: float = 0.8


class Voice(Protocol):
    """Says words, one utterance at a time."""

    def start(self) -> None:
        """Get ready to speak; a player begins."""

    def stop(self) -> None:
        """Fall silent and let go of everything; the player is over."""

    def say(self, words: str, otherwise: Callable[[], None]) -> None:
        """Say the words now, in place of any under way.

        `otherwise` is called within a second when they cannot be heard.
        """

    def hush(self) -> None:
        """Break off what is being said."""

    def wake(self) -> None:
        """Let some silence be heard: a sleeping device swallows the beginning of what it gets."""

    def set_manner(self, manner: Manner) -> None:
        """How to speak from now on."""

    def list_voices(self, found: Callable[[tuple[str, ...]], None]) -> None:
        """Tell the names of the voices there are, now or later; none when nothing speaks."""

    @property
    def problem(self) -> str:
        """Why nothing is heard, as one plain sentence for Settings; "" while all is well."""

    @property
    def notice(self) -> str:
        """The problem, or which voice speaks in place of another; "" while all is well."""


class Sounds(Value):
    """Everything that can be heard, made once and silent until it is started."""

    chimes: Chimes
    voice: Voice
