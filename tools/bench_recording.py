"""One whole short routine as it is heard: a recording, and what was due when beside it.

The routine is played in a window, at real speed, into two null sinks: chimes on one, words on the
other, so that the beginning of each can be found although a bowl rings on under the words. Kept
are a recording to listen to, chimes on the left and words on the right, and a transcript whose
times come from the timeline alone.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tools.bench_data import choose
from tools.bench_process import Child
from tools.bench_rows import Bench, Row
from tools.bench_sound import CHIME_LIMIT, EARLY, MOST
from tools.sound_recorder import Recorder, Recording
from tools.sound_server import RATE, SINK, SoundServer, missing_programs, sound_server

ROUTINE = "desk-break"
VOICE_SINK, VOICE_PROGRAM = "voice", "espeak-ng"
WORDS_LIMIT = 700.0
"""Milliseconds in which words must begin; after them a chime takes their place."""
AFTERWARDS = 6.0
"""Seconds in which the last bowl rings out."""
SMALL = ("-c:a", "libvorbis", "-q:a", "0.5", "-ar", "16000")
"""Vorbis keeps left and right apart at any size; others make one of them where room is short."""
HEADER = ("due s", "kind", "what", "heard s", "late ms")


@dataclass(frozen=True)
class Heard:
    """A cue of the timeline: seconds from the start when it was due, and when it was heard."""

    due: float
    kind: str
    what: str
    said: bool
    heard: float | None

    @property
    def late(self) -> float | None:
        """Milliseconds."""
        return None if self.heard is None else 1000 * (self.heard - self.due)


def compared(
    cues: Sequence[tuple[float, str, str, bool]],
    began: float,
    chimes: Sequence[float],
    words: Sequence[float],
) -> list[Heard]:
    """Each cue with the beginning nearest to its moment; all moments in ms of one clock."""
    found = []
    for due, kind, what, said in cues:
        near = [at for at in (words if said else chimes) if -EARLY <= at - due <= MOST]
        heard = min(near, key=lambda at: abs(at - due), default=None)
        seconds = None if heard is None else (heard - began) / 1000
        found.append(Heard((due - began) / 1000, kind, what, said, seconds))
    return found


def write_transcript(path: Path, heard: Sequence[Heard]) -> None:
    """A line for each cue."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(HEADER)
        for cue in heard:
            at = "" if cue.heard is None else f"{cue.heard:.3f}"
            late = "" if cue.late is None else f"{cue.late:.0f}"
            lines.writerow((f"{cue.due:.3f}", cue.kind, cue.what, at, late))


def read_transcript(path: Path) -> list[tuple[float, str, str, float | None]]:
    """Due second, kind, what, and milliseconds late or None, of each cue."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return [(float(r[0]), r[1], r[2], float(r[4]) if r[4] else None) for r in rows]


def recording_rows(bench: Bench) -> list[Row]:
    """Play it once and compare; `--keep` says where recording and transcript go."""
    missing = [*missing_programs(), *([] if shutil.which(VOICE_PROGRAM) else [VOICE_PROGRAM])]
    if missing:
        print(f"bench: no recording without {', '.join(missing)}", file=sys.stderr)
        return []
    choose(bench.home, voice=True, voice_volume=1.0, chime_volume=1.0)
    with tempfile.TemporaryDirectory(prefix="routine-recording-") as name:
        folder = Path(name)
        with sound_server(folder / "sound") as server:
            heard, left, right = _played(bench, server, folder)
        if bench.keep is not None:
            bench.keep.mkdir(parents=True, exist_ok=True)
            write_transcript(bench.keep / f"{ROUTINE}.csv", heard)
            _save(left, right, bench.keep / f"{ROUTINE}.wav")
    return _rows(heard)


def _rows(heard: Sequence[Heard]) -> list[Row]:
    lost = sum(cue.late is None for cue in heard)
    rows = [Row("cues not heard", lost, "", None, "0", lost == 0, f"of {len(heard)}")]
    for name, said, limit in (("chimes", False, CHIME_LIMIT), ("words", True, WORDS_LIMIT)):
        late = [cue.late for cue in heard if cue.said is said and cue.late is not None]
        if late:
            worst = max(late, key=abs)
            goal, count = f"<= {limit:.0f} ms", f"{len(late)} heard"
            rows.append(Row(f"{name} late, median", median(late), "ms", remark=count))
            rows.append(Row(f"{name} late, worst", worst, "ms", None, goal, abs(worst) <= limit))
    return rows


def _played(
    bench: Bench, server: SoundServer, folder: Path
) -> tuple[list[Heard], Recording, Recording]:
    server.add_device(VOICE_SINK, chosen=False)
    recorders = [Recorder(server, folder / f"{sink}.raw", sink) for sink in (SINK, VOICE_SINK)]
    for recorder in recorders:
        recorder.start()
    environ = {**server.add_to(bench.environ), "PATH": _programs(folder)}
    environ.pop("SPEECHD_ADDRESS", None)
    child = Child(environ, ["app", "cues", "play", ROUTINE], bench.home)
    told: dict[str, object] = {}
    while "cues" not in told:
        told = child.tell()
    began, ends, cues = told["began"], told["ends"], told["cues"]
    assert isinstance(began, int)
    assert isinstance(ends, int)
    assert isinstance(cues, list)
    while time.monotonic() < ends / 1000 - 2:  # while numbers are painted it tells them
        child.tell()
    time.sleep(max(0.0, ends / 1000 - time.monotonic()) + AFTERWARDS)
    child.stop()
    left, right = [recorder.stop() for recorder in recorders]
    return compared(cues, began, left.onsets(), right.onsets()), left, right


def _programs(folder: Path) -> str:
    """A path on which the voice plays on a sink of its own."""
    programs = folder / "programs"
    programs.mkdir()
    script = programs / VOICE_PROGRAM
    real = shutil.which(VOICE_PROGRAM)
    script.write_text(f'#!/bin/sh\nPULSE_SINK={VOICE_SINK} exec "{real}" "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)])


def _save(left: Recording, right: Recording, path: Path) -> None:
    """One file with both, begun at the same moment; small where a program can make it small."""
    late = round((right.moment(0) - left.moment(0)) * RATE / 1000)
    chimes, words = left.samples(max(0, late)), right.samples(max(0, -late))
    length = min(len(chimes), len(words))
    both = array("h", bytes(4 * length))
    both[0::2], both[1::2] = chimes[:length], words[:length]
    if sys.byteorder == "big":
        both.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(both.tobytes())
    if shutil.which("ffmpeg"):
        small = [*SMALL, str(path.with_suffix(".ogg"))]
        done = subprocess.run(["ffmpeg", "-loglevel", "error", "-y", "-i", str(path), *small])
        if done.returncode == 0:
            path.unlink()
