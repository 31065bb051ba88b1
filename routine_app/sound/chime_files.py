"""Where the chimes lie: one WAV file a sound."""

from __future__ import annotations

from pathlib import Path

from routine_app.domain.sounds import Sound
from routine_app.resources import assets_dir


def chime_file(sound: Sound) -> Path:
    """The file of a sound; raises MissingResourceError in an incomplete installation."""
    return assets_dir() / "sounds" / f"{sound.value.replace(' ', '-')}.wav"
