"""`routine-app cues`: all that is said and sounded in a routine, with times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.preferences import Preferences
from routine_app.domain.timeline import build_timeline
from routine_app.parts import find_routine, make_library, places_of
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.system.places import NoHome
from routine_app.terminal.cues import cue_lines

if TYPE_CHECKING:
    from routine_app.domain.request import Request
    from routine_app.terminal.output import Output


def write_cues(request: Request, output: Output) -> None:
    """Print them, as they are with the settings of this computer. Raises as routines do."""
    try:
        places = places_of(request)
        chosen = PreferencesFile(places.preferences).value
    except NoHome:  # then nothing was ever chosen
        places, chosen = None, Preferences()
    routine = find_routine(make_library(places), request.targets[0])
    timeline = build_timeline(routine, chosen.timeline_settings())
    output.lines(*cue_lines(timeline, chosen.left_out_cues, chosen.voice_rate))
