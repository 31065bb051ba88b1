"""Inside a measured process: when is something due to be heard?

The moments follow from the start of the session and its timeline alone, so an error that grew
with time would show.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from routine_app.domain.timeline import Timeline

Report = Callable[..., None]


def find_cues(report: Report) -> None:
    """Report the sounds and the words of the session, in a program that plays one."""
    if "routine_app.ui.player.controller" not in sys.modules:
        return
    from routine_app.domain.cues import timeline_cues
    from routine_app.domain.preferences import Preferences
    from routine_app.sound.chime_files import USUAL
    from routine_app.sound.chime_player import Tone
    from routine_app.ui.player.controller import PlayerController

    windows = QApplication.topLevelWidgets()
    controller = next(c for w in windows for c in w.findChildren(PlayerController))
    run = controller.run
    assert run is not None
    assert run.last_moment is not None
    began = run.last_moment.monotonic
    left_out = Preferences.left_out_cues
    sounds, words = [], []
    rings_until = 0
    for cue in timeline_cues(run.player.timeline, left_out):
        if cue.words:
            words.append((began + cue.at, cue.words))
        sound = cue.sound or cue.instead
        if sound is not None:
            if cue.at > rings_until:  # or it cannot be told from the one before
                sounds.append((began + cue.at, str(sound)))
            rings_until = max(rings_until, cue.at + Tone(sound, USUAL).length)
    report(sounds=sounds, words=words, **_transcript(began, run.player.timeline))


def _transcript(began: int, timeline: Timeline) -> dict[str, object]:
    """Every cue as it is heard with voice and chimes: its moment, kind, what, and if it is said."""
    from routine_app.domain.cues import timeline_cues
    from routine_app.domain.preferences import Preferences

    cues = [
        (began + cue.at, str(cue.kind), cue.words or str(cue.sound), bool(cue.words))
        for cue in timeline_cues(timeline, Preferences.left_out_cues)
    ]
    return {"began": began, "ends": began + timeline.total, "cues": cues}
