"""Hours of playing, animated, at real speed: does memory grow, and does anything complain?

A few exercises of every kind are played round after round as one long session, with sounds where
a sound server of our own can be had. What the first round needs for the first time is no growth;
from then on whole rounds are compared, since each exercise needs something else.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.bench_process import Child
from tools.bench_rows import Bench, Row
from tools.bench_soak_watch import EVERY
from tools.sound_server import missing_programs, sound_server

HEAD = """\
routine: long
name: Long
about: A few exercises again and again.
phase: lengthen
steps:
"""
ROUND = """\
  - pelvic-tilt: 6 reps
  - knee-to-chest: 30 s
  - half-kneeling: 30 s
  - childs-pose: 30 s
"""
GROWTH_LIMIT = 2.0
"""MiB in the whole time."""
PLAYED = 95.0
"""Per cent; less was a measure of pauses."""
PROCESSOR_LIMIT = 8.0
"""Per cent of one core: ring, breath and the figure on its way, on an average of a session."""
_SECOND = 1000


@dataclass
class Look:
    """MiB of a process, and of those it has started, at a moment."""

    resident: float
    private: float
    children: float


@dataclass
class Soak:
    """What was seen while it played; `in_round` is how many looks a round takes.

    `played` is the share of the time in which the session went on, `stood` how often it was paused
    because the machine had been held up.
    """

    in_round: int
    looks: list[Look] = field(default_factory=list)
    played: float = 0.0
    stood: int = 0

    def rounds(self, name: str, of: Callable[[Sequence[float]], float] = min) -> list[float]:
        """What each whole round needs, where it needs least."""
        values: list[float] = [getattr(look, name) for look in self.looks]
        starts = range(0, len(values) - self.in_round + 1, self.in_round)
        return [of(values[start : start + self.in_round]) for start in starts]

    def growth(self, name: str, of: Callable[[Sequence[float]], float] = min) -> float:
        """How much more is needed in the end than in the beginning.

        Pictures that are made ahead and let go of come and go by some 20 MiB, and the least of a
        round still differs by several from one to the next. What leaks shows in the middle of the
        first third of all rounds and that of the last, which are two thirds of the time apart.
        """
        rounds = self.rounds(name, of)
        third = max(1, len(rounds) // 3)
        grown = median(rounds[-third:]) - median(rounds[:third])
        return grown * (len(rounds) - 1) / max(1, len(rounds) - third)


def soak_rows(bench: Bench) -> list[Row]:
    """Play for so many minutes after a first round, which takes about five more."""
    with tempfile.TemporaryDirectory(prefix="routine-soak-") as name, ExitStack() as undone:
        folder = Path(name)
        environ = bench.environ
        if not missing_programs():
            environ = undone.enter_context(sound_server(folder / "sound")).add_to(environ)
        else:
            print("bench: no pulseaudio, so nothing is heard", file=sys.stderr)
        file = folder / "long.yaml"
        file.write_text(long_routine(1), encoding="utf-8")
        once = build_timeline(Library(routines_dir()).routine_file(file)).total / _SECOND
        times = 2 + int(60 * bench.minutes // once)
        file.write_text(long_routine(times), encoding="utf-8")
        log = folder / "log"
        with log.open("w", encoding="utf-8") as errors:
            child = Child(environ, ["app", "soak", "play", str(file)], bench.home, errors)
            undone.callback(child.kill)
            child.painted()
            in_round = round(_SECOND * once / EVERY)
            for _ in range(in_round):
                child.tell()
            soak, used = watched(child, 60 * bench.minutes, in_round)
            child.stop()
        complaints = log.read_text(encoding="utf-8").splitlines()
    grown = soak.growth("resident")
    length = f"in {bench.minutes:.0f} minutes"
    limit = f"<= {GROWTH_LIMIT:.0f} MiB"
    return [
        Row(
            "played of the time",
            soak.played,
            "%",
            None,
            f">= {PLAYED:.0f} %",
            soak.played >= PLAYED,
            _stood(soak),
        ),
        Row("memory grown", grown, "MiB", None, limit, grown <= GROWTH_LIMIT, length),
        Row("memory grown, private", soak.growth("private"), "MiB"),
        Row("the same, middle", soak.growth("resident", median), "MiB", remark="pictures and all"),
        Row("memory grown, sound", soak.growth("children"), "MiB", remark="what plays and speaks"),
        Row("memory in the end", soak.looks[-1].resident, "MiB"),
        Row("processor", used, "%", None, f"<= {PROCESSOR_LIMIT:.0f} %", used <= PROCESSOR_LIMIT),
        Row("lines in the log", len(complaints), "", None, "0", not complaints, _few(complaints)),
    ]


def watched(child: Child, seconds: float, in_round: int) -> tuple[Soak, float]:
    """Look at each report of the session; also per cent of a core over all the time."""
    soak = Soak(in_round)
    first, begun = child.usage(), child.tell()
    last, told = first, begun
    while last.at < first.at + seconds:
        soak.looks.append(_look(child))
        if len(soak.looks) % in_round == 0:
            _tell_round(soak)
        told, last = child.tell(), child.usage()
    soak.looks.append(_look(child))
    took = last.at - first.at
    soak.played = 100 * (told["elapsed"] - begun["elapsed"]) / _SECOND / took
    soak.stood = told["stood"] - begun["stood"]
    return soak, 100 * (last.cpu - first.cpu) / took


def _tell_round(soak: Soak) -> None:
    """Hours are long: say what there is so far."""
    resident, children = soak.rounds("resident"), soak.rounds("children")
    said = f"{resident[-1]:.1f} MiB, what plays and speaks {children[-1]:.1f} MiB"
    print(f"bench: least of round {len(resident)}: {said}", file=sys.stderr)


def _look(child: Child) -> Look:
    memory = child.memory()
    return Look(memory["Rss"], memory["Private_Dirty"], child.children_memory())


def long_routine(times: int) -> str:
    """The text of a routine of so many rounds."""
    return HEAD + times * ROUND


def _stood(soak: Soak) -> str:
    return f"held up by the machine {soak.stood} times" if soak.stood else ""


def _few(lines: list[str]) -> str:
    return "; ".join(dict.fromkeys(lines))[:200]
