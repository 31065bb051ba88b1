"""Where the chimes lie: one folder a set, one WAV file a sound."""

from __future__ import annotations

from pathlib import Path

from routine_app.domain.sounds import Sound
from routine_app.resources import assets_dir

USUAL = "soft-bowl"
"""The folder of the set that is played unless another one was chosen."""


def folder_name(chimes: str) -> str:
    """The name of a set's folder."""
    return chimes.replace(" ", "-")


def chime_file(sound: Sound, folder: str = USUAL) -> Path:
    """The file of a sound; raises MissingResourceError in an incomplete installation."""
    return assets_dir() / "sounds" / folder / f"{sound.value.replace(' ', '-')}.wav"
