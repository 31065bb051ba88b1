"""Voice and chimes of this computer."""

from __future__ import annotations

from routine_app.domain.ports import Clock
from routine_app.domain.sounds import Sounds
from routine_app.sound.chimes import ProcessChimes
from routine_app.sound.voice import make_voice


def make_sounds(clock: Clock) -> Sounds:
    """All that can be heard. Nothing runs before it is started."""
    return Sounds(ProcessChimes(clock), make_voice())
