"""Whole routines, cue by cue: all that is heard stands in the timeline, each at its moment."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.domain.cues import timeline_cues
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tests.ui.player.hall import Hall

DONE_SHOWN = 1900
"""Milliseconds after the last hold, in which its end is told."""


@pytest.mark.parametrize("name", ["desk-break", "release-five"])
def test_a_whole_routine_is_heard_as_its_timeline_has_it(qtbot: QtBot, name: str) -> None:
    routine = Library(routines_dir()).routine(name)
    timeline = build_timeline(routine)
    hall = Hall(qtbot, routine).start()
    hall.play(timeline.total + DONE_SHOWN)
    heard = [(at, what) for at, what in hall.tape.heard if what != "(wakes)"]
    left_out = hall.made.preferences.value.left_out_cues
    due = [(cue.at, cue.words or str(cue.sound)) for cue in timeline_cues(timeline, left_out)]
    assert heard == due
    assert len(due) > 20


@pytest.mark.parametrize("name", ["desk-break", "release-five"])
def test_nothing_is_heard_over_anything_else(name: str) -> None:
    cues = timeline_cues(build_timeline(Library(routines_dir()).routine(name)))
    assert all(before.end <= after.at for before, after in pairwise(cues))
