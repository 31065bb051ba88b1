"""The recording that is kept of one whole short routine: all of it was heard, each at its moment.

`./dev bench recording --keep tests/sound/recorded` plays the routine and makes both files anew: the
recording with the chimes on the left and the words on the right, and its transcript, whose moments
come from the timeline.
"""

from __future__ import annotations

import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.domain.cues import timeline_cues
from routine_app.domain.preferences import Preferences
from routine_app.domain.sounds import Sound
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.bench_recording import ROUTINE, WORDS_LIMIT, read_transcript
from tools.bench_sound import CHIME_LIMIT
from tools.sound_recorder import Recording
from tools.sound_server import RATE

FOLDER = Path(__file__).parent / "recorded"
MOST = 300_000
"""Bytes that a recording may take in the repository."""

ABOUT = 60.0
"""Milliseconds by which a beginning may seem to be elsewhere in a recording made small."""

RECORDING = FOLDER / f"{ROUTINE}.ogg"
TRANSCRIPT = read_transcript(FOLDER / f"{ROUTINE}.csv")
MILLISECONDS = [(1000 * at, kind, what, late or 0.0) for at, kind, what, late in TRANSCRIPT]


def test_it_is_a_whole_routine_with_voice_and_chimes() -> None:
    kinds = [kind for _, kind, _, _ in TRANSCRIPT]
    assert {"next", "ready", "ticks", "start", "advice", "half-way", "last", "side"} < set(kinds)
    assert (kinds[0], kinds[-1]) == ("next", "end")
    assert TRANSCRIPT[-1][2] == "Done."


def test_it_is_what_the_routine_says_today() -> None:
    """Whoever changes what is said plays it once more."""
    timeline = build_timeline(Library(routines_dir()).routine(ROUTINE))
    due = [
        (cue.at / 1000, str(cue.kind), cue.words or str(cue.sound))
        for cue in timeline_cues(timeline, Preferences.left_out_cues)
    ]
    assert [row[:3] for row in TRANSCRIPT] == due


def test_every_chime_began_at_its_moment() -> None:
    chimes = [late for _, _, what, late in TRANSCRIPT if what in set(Sound)]
    assert len(chimes) > 15
    assert all(late is not None and abs(late) <= CHIME_LIMIT for late in chimes)


def test_every_word_began_in_time_to_be_left_to_the_voice() -> None:
    words = [late for _, _, what, late in TRANSCRIPT if what not in set(Sound)]
    assert len(words) > 30
    assert all(late is not None and abs(late) < WORDS_LIMIT for late in words)


def test_one_thing_was_due_at_a_time() -> None:
    assert all(before[0] < after[0] for before, after in pairwise(TRANSCRIPT))


def test_the_recording_lies_beside_its_transcript_and_is_small() -> None:
    content = RECORDING.read_bytes()
    assert content.startswith(b"OggS")
    assert 50_000 < len(content) < MOST


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_every_cue_is_heard_in_the_recording_where_the_transcript_has_it(tmp_path: Path) -> None:
    """Chimes on the left, words on the right, and nothing on the left that was not due."""
    chimes = [at + late for at, _, what, late in MILLISECONDS if what in set(Sound)]
    words = [at + late for at, _, what, late in MILLISECONDS if what not in set(Sound)]
    left, right = beginnings("c0", tmp_path), beginnings("c1", tmp_path)
    before = left[0] - chimes[0]
    assert len(left) == len(chimes)
    for told, heard in ((chimes, left), (words, right)):
        assert [at for at in told if min(abs(b - before - at) for b in heard) > ABOUT] == []


def beginnings(channel: str, folder: Path) -> list[float]:
    """When each sound of a channel begins, in milliseconds of the recording."""
    samples = folder / channel
    one = ("-af", f"pan=mono|c0={channel}", "-ar", str(RATE), "-f", "s16le")
    command = ("ffmpeg", "-loglevel", "error", "-i", str(RECORDING), *one, str(samples))
    subprocess.run(command, check=True, timeout=50)
    return Recording(samples, [(0, 0.0)]).onsets()
