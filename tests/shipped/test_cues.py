"""What is said and sounded in every shipped routine."""

import re
import shutil
import subprocess

import pytest

from routine_app.content.library import Library
from routine_app.domain.cue_words import speaking_time
from routine_app.domain.cues import ROOM, CueKind, segment_cues, timeline_cues
from routine_app.domain.pose import Side
from routine_app.domain.sounds import Sound
from routine_app.domain.timeline import Timeline, TimelineSettings, build_timeline
from routine_app.resources import routines_dir
from routine_app.terminal.cues import cue_lines

ENGINE = shutil.which("espeak-ng")
needs_engine = pytest.mark.skipif(ENGINE is None, reason="espeak-ng is not installed")
LIBRARY = Library(routines_dir(), None)
ROUTINES = LIBRARY.routine_ids()
_BYTES_A_MILLISECOND = 2 * 22.05
_WAV_HEAD = 44


def timeline(routine_id: str) -> Timeline:
    return build_timeline(LIBRARY.routine(routine_id))


@pytest.mark.parametrize("routine_id", ROUTINES)
def test_a_transcript_has_every_cue(routine_id: str) -> None:
    plan = timeline(routine_id)
    lines = list(cue_lines(plan))
    assert len(lines) == len(plan.segments) + len(timeline_cues(plan))


@pytest.mark.parametrize("routine_id", ROUTINES)
def test_every_exercise_is_named_before_it_begins(routine_id: str) -> None:
    plan, said = timeline(routine_id), ""
    named = set()
    for segment in plan.segments:
        if segment.kind.is_work and segment.exercise and segment.number not in named:
            named.add(segment.number)
            name = segment.exercise.short_name.split()[-1]
            assert name in said or segment.exercise.say, (segment.exercise.id, said)
        cues = segment_cues(plan, segment.index, ("breath",))
        said = " ".join(cue.words for cue in cues)


@pytest.mark.parametrize("first", Side)
@pytest.mark.parametrize("routine_id", ROUTINES)
def test_every_side_is_named_before_it_is_worked(routine_id: str, first: Side) -> None:
    plan = build_timeline(LIBRARY.routine(routine_id), TimelineSettings(first_side=first))
    for before, segment in zip(plan.segments, plan.segments[1:], strict=False):
        if segment.kind.is_work and segment.side and segment.set_number == 1:
            said = " ".join(c.words for c in segment_cues(plan, before.index)).lower()
            assert f"{segment.side} side" in said or f"other side: {segment.side}" in said


@pytest.mark.parametrize("routine_id", ROUTINES)
def test_every_hold_is_counted_in_halved_and_closed(routine_id: str) -> None:
    plan = timeline(routine_id)
    for before, segment in zip(plan.segments, plan.segments[1:], strict=False):
        if not segment.kind.is_work:
            continue
        ticks = [c.at - segment.start for c in segment_cues(plan, before.index) if c.sound]
        assert ticks[-3:] == [-3_000, -2_000, -1_000]
        cues = segment_cues(plan, segment.index)
        assert cues[0].sound is Sound.BOWL
        kinds = {cue.kind for cue in cues}
        assert CueKind.ADVICE in kinds
        if not segment.reps and segment.duration >= 20_000:
            assert {CueKind.HALF_WAY, CueKind.LAST} <= kinds


@needs_engine
def test_no_voice_needs_more_time_than_it_is_given() -> None:
    """Measured at the pace that is usual: words that follow are never cut off by others."""
    said = {cue.words for id_ in ROUTINES for cue in timeline_cues(timeline(id_)) if cue.words}
    for words in sorted(said, key=lambda words: re.sub(r"\W", "", words))[::3]:
        command = [str(ENGINE), "-v", "en-gb", "-s", "160", "-z", "--stdout", words]
        sound = subprocess.run(command, capture_output=True, timeout=20, check=True).stdout
        taken = (len(sound) - _WAV_HEAD) / _BYTES_A_MILLISECOND
        assert taken <= speaking_time(words) + ROOM, words
