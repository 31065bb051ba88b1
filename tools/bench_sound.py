"""How late chimes and words begin while every core is busy, as a microphone would hear them.

A session of short holds is played in a window, its sound recorded from a null sink, and each
beginning compared with the moment that the timeline has for it. The numbers on the screen are
watched meanwhile. What programs, server and recording take is all in; a real sound card adds its
own buffer.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.bench_countdown import DRIFT_LIMIT, WORST_LIMIT, Lateness
from tools.bench_data import choose
from tools.bench_process import Child, busy_cores
from tools.bench_rows import Bench, Row
from tools.sound_recorder import Recorder
from tools.sound_server import SoundServer, missing_programs, sound_server

CHIME_LIMIT = 60.0
"""Milliseconds."""
EARLY, MOST = 60.0, 900.0
"""Milliseconds around its moment in which a sound is looked for."""
QUICK = 60.0
VOICE_SHARE, VOICE_LEAST = 4, 60.0

HEAD = """\
routine: lively
name: Lively
about: Short holds on both sides, so that there is much to hear.
phase: lengthen
steps:
"""
STEPS = """\
  - knee-to-chest: 12 s
  - half-kneeling: 12 s
  - childs-pose: 12 s
"""


def lively(times: int) -> str:
    """The text of a routine of so many rounds of short holds."""
    return HEAD + times * STEPS


@dataclass
class Heard:
    """What was due when, what was heard when, and the numbers on the screen meanwhile."""

    due: list[tuple[float, str]] = field(default_factory=list)
    onsets: list[float] = field(default_factory=list)
    end: float = 0.0
    digits: list[tuple[float, str]] = field(default_factory=list)

    @property
    def errors(self) -> list[float]:
        """How late each of them began, of those that were heard."""
        return [late for _, _, late in self.matched() if late is not None]

    @property
    def lost(self) -> int:
        """How many were not heard at all."""
        return sum(late is None for _, _, late in self.matched())

    def matched(self) -> list[tuple[float, str, float | None]]:
        """Each that was due in time: its moment, what it is, how late it began or None."""
        return [(due, what, self._late(due)) for due, what in self.due if due < self.end]

    def _late(self, due: float) -> float | None:
        return next((at - due for at in self.onsets if -EARLY <= at - due <= MOST), None)

    def transcript(self, start: float) -> str:
        """A line each: seconds from the start of the recording, how late in ms, what it is."""
        lines = (
            f"{(due - start) / 1000:9.3f} s {'lost' if late is None else f'{late:+.1f} ms':>10}  {what}"
            for due, what, late in self.matched()
        )
        return "".join(f"{line}\n" for line in lines)


def sound_rows(bench: Bench) -> list[Row]:
    """Chimes with the voice off, then the voice with the chimes off: each is heard alone."""
    if missing := missing_programs():
        print(f"bench: no rows of sound without {', '.join(missing)}", file=sys.stderr)
        return []
    length = QUICK if bench.quick else 60 * bench.minutes
    chimes = _heard(bench, length, voice=False)
    rows = _chime_rows(chimes)
    if shutil.which("speech-dispatcher") or shutil.which("espeak-ng"):
        words = _heard(bench, max(VOICE_LEAST, length / VOICE_SHARE), voice=True)
        rows += _voice_rows(words)
    return rows


def _chime_rows(heard: Heard) -> list[Row]:
    errors = heard.errors
    if not errors:
        return [Row("chimes heard", 0, "", None, "all", is_ok=False)]
    worst, drifted = max(errors, key=abs), drift(errors)
    digits = Lateness(
        tuple(error for error, _ in heard.digits), tuple(digit for _, digit in heard.digits)
    )
    shown = digits.worst
    return [
        Row("chimes lost", heard.lost, "", None, "0", heard.lost == 0, f"{len(errors)} heard"),
        Row("chime late, median", median(errors), "ms"),
        Row("chime late, worst", worst, "ms", None, "<= 60 ms", abs(worst) <= CHIME_LIMIT),
        Row("chimes, drift", drifted, "ms", None, "0", abs(drifted) <= DRIFT_LIMIT),
        Row(
            "digits meanwhile, worst",
            shown,
            "ms",
            None,
            "<= 50 ms",
            abs(shown) <= WORST_LIMIT,
            f"{digits.where}, {len(heard.digits)} seconds",
        ),
    ]


def _voice_rows(heard: Heard) -> list[Row]:
    errors = heard.errors
    if not errors:
        return [Row("words heard", 0, "", None, "some", is_ok=False)]
    return [
        Row("voice late, median", median(errors), "ms", remark=f"{len(errors)} heard"),
        Row("voice late, worst", max(errors), "ms"),
    ]


def drift(errors: Sequence[float]) -> float:
    """How much later the last third is than the first."""
    third = max(1, len(errors) // 3)
    return median(errors[-third:]) - median(errors[:third])


def _heard(bench: Bench, seconds: float, *, voice: bool) -> Heard:
    """Play and record for so long."""
    with tempfile.TemporaryDirectory(prefix="routine-sound-") as name:
        folder = Path(name)
        file = folder / "lively.yaml"
        file.write_text(lively(1), encoding="utf-8")
        once = build_timeline(Library(routines_dir()).routine_file(file)).total / 1000
        file.write_text(lively(2 + int(seconds // once)), encoding="utf-8")
        choose(bench.home, voice=voice, chime_volume=0.0 if voice else 1.0)
        with sound_server(folder / "sound") as server:
            return _recorded(bench, server, file, seconds, "words" if voice else "sounds")


def _recorded(bench: Bench, server: SoundServer, file: Path, seconds: float, what: str) -> Heard:
    heard = Heard()
    recorder = Recorder(server, file.with_suffix(".raw"))
    recorder.start()
    with busy_cores():
        child = Child(server.add_to(bench.environ), ["app", "cues", "play", str(file)], bench.home)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            report = child.tell()
            heard.due += [(at, said) for at, said in report.get(what, [])]
            if "digit" in report:
                heard.digits.append((report["painted"] / 1e6 - report["ideal"], report["digit"]))
        heard.end = 1000 * time.monotonic() - 2 * MOST
        child.stop()
    recording = recorder.stop()
    heard.onsets = recording.onsets()
    if bench.keep is not None:
        bench.keep.mkdir(parents=True, exist_ok=True)
        recording.save(bench.keep / f"{what}.wav")
        text = heard.transcript(recording.moment(0))
        (bench.keep / f"{what}.txt").write_text(text, encoding="utf-8")
    del heard.digits[:1]  # the very first number has no due time
    return heard
