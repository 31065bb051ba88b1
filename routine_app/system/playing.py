"""What is played, as desktops show it, and what they may ask for."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.value import Value


class MediaKey(StrEnum):
    """What a desktop can ask for; the value is the name of its method."""

    PLAY = "Play"
    PAUSE = "Pause"
    TOGGLE = "PlayPause"
    NEXT = "Next"
    PREVIOUS = "Previous"
    STOP = "Stop"
    RAISE = "Raise"
    QUIT = "Quit"


class Status(StrEnum):
    """How the standard calls what the player does."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


class Playing(Value):
    """What is played: part number `part` of `routine`, and where in it the player was at `at`.

    All times in milliseconds, `at` of the monotonic clock. `moves` tells whether time passes.
    """

    status: Status
    part: int
    title: str
    routine: str
    length: int
    position: int
    at: int
    moves: bool

    def position_at(self, now: int) -> int:
        """Where in the part the player is, as far as can be known from here."""
        passed = now - self.at if self.moves else 0
        return min(self.length, self.position + max(0, passed))


NOTHING = Playing(Status.STOPPED, 0, "", "", 0, 0, 0, moves=False)
