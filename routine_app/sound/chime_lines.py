"""What the window and the process that plays its chimes say to each other, a line at a time.

Orders go down its standard input: `chimes FOLDER`, `volume SHARE`, `play SOUND MOMENT`, `beat`,
`end`. Answers come up its standard output, each a word and what belongs to it. Moments are milliseconds of the
monotonic clock, which all processes of a machine share.
"""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.sounds import Sound

LATE = 250
"""Milliseconds. A sound that is asked for longer ago than this is not played any more."""

OPTION = "--play-chimes"
"""What the program is called with to be the process that plays."""


class Answer(StrEnum):
    """The first word of what the playing process says."""

    READY = "ready"
    """It can play; it also follows when a device is there again."""
    HERE = "here"
    """The answer to a beat."""
    PLAYED = "played"
    """A sound was handed to the system; then its name, and how old its order was."""
    LATE = "late"
    """A sound was left out, because its order was too old."""
    NO_DEVICE = "no-device"
    """There is nothing to be heard on; after that it may end, or wait for a device."""
    NO_QT = "no-qt"
    """QtMultimedia cannot be loaded; then why."""
    NO_FILES = "no-files"
    """The sounds cannot be read; then why."""


BEAT = "beat"
END = "end"


def play_order(sound: Sound, moment: int) -> str:
    """Play a sound that is due at a moment."""
    return f"play {sound.name} {moment}"


def chimes_order(folder: str) -> str:
    """Play the sounds of the set in this folder from now on."""
    return f"chimes {folder}"


def volume_order(volume: float) -> str:
    """Play with this share of full loudness from now on."""
    return f"volume {volume:.3f}"
