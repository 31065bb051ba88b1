"""The measurements of the running window: start, memory, quiet on Today, processor in a hold."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from tools.bench_data import choose
from tools.bench_process import Child, Painted

RUNS = 7
SETTLED = 2.0
QUIET = 10.0
HOLDING = 30.0
MOVING = 75.0
UNTIL_HOLD = 14.0
"""Getting ready takes ten seconds, the start of the program one or two."""


@dataclass(frozen=True)
class Row:
    """One line of the result; `is_ok` None means there is no goal."""

    name: str
    value: float
    unit: str
    baseline: float | None = None
    goal: str = ""
    is_ok: bool | None = None
    remark: str = ""

    @property
    def ratio(self) -> float | None:
        return self.value / self.baseline if self.baseline else None


@dataclass(frozen=True)
class Bench:
    """What every measurement needs: where to paint, the home folder, how patient to be."""

    environ: dict[str, str]
    home: Path
    quick: bool = False
    minutes: float = 10.0
    keep: Path | None = None

    def bare(self, task: str) -> Child:
        return Child(self.environ, ["bare", task], self.home)

    def counting(self, task: str) -> Child:
        return Child(self.environ, ["counting", task], self.home)

    def app(self, task: str, *arguments: str) -> Child:
        return Child(self.environ, ["app", task, *arguments], self.home)

    @property
    def runs(self) -> int:
        return 3 if self.quick else RUNS


def below(name: str, value: float, unit: str, baseline: float, most: float) -> Row:
    """A row whose goal is a multiple of its baseline."""
    return Row(name, value, unit, baseline, f"<= {most} x", value <= most * baseline)


def start_rows(bench: Bench) -> list[Row]:
    """From the start of the process to the end of the turn in which Today is first painted."""
    bare: list[Painted] = []
    app: list[Painted] = []
    for _ in range(1 + bench.runs):
        for start, found in ((bench.bare, bare), (bench.app, app)):
            child = start("paint")
            found.append(child.painted())
            child.wait()
    del bare[0], app[0]  # which filled the caches
    waited, bare_waited = [p.after for p in app], [p.after for p in bare]
    used, bare_used = median(p.used for p in app), median(p.used for p in bare)
    spread = f"{min(waited):.0f} to {max(waited):.0f}"
    spread += f", bare {min(bare_waited):.0f} to {max(bare_waited):.0f}"
    first = below("first painted Today", median(waited), "ms", median(bare_waited), 1.5)
    return [
        replace(first, remark=spread),
        Row("the same, computing", used, "ms", bare_used, remark="steadier on a busy machine"),
    ]


def memory_rows(bench: Bench) -> list[Row]:
    """Two seconds after the first picture, each process alone."""
    found = []
    for start in (bench.bare, bench.app):
        child = start("stay")
        child.painted()
        time.sleep(SETTLED)
        found.append(child.memory())
        child.stop()
    bare, app = found
    return [
        below("memory, resident", app["Rss"], "MiB", bare["Rss"], 1.5),
        below("memory, shared fairly", app["Pss"], "MiB", bare["Pss"], 1.5),
    ]


def quiet_rows(bench: Bench) -> list[Row]:
    """Today stands still: no timer of ours goes off, and the process sleeps."""
    child = bench.app("timers")
    child.painted()
    report = child.tell()
    child.wait()
    timers: dict[str, int] = report["timers"]
    rate = sum(timers.values()) / report["seconds"]
    who = ", ".join(f"{name} {count}" for name, count in timers.items())
    sleeps = []
    for start in (bench.bare, bench.app):
        other = start("stay")
        other.painted()
        time.sleep(SETTLED)
        sleeps.append(other.use_over(QUIET)[1])
        other.stop()
    extra = sleeps[1] - sleeps[0]
    return [
        Row("timers on Today", rate, "/s", None, "0", rate == 0, who),
        Row("wake-ups on Today", sleeps[1], "/s", sleeps[0], "0 more", extra <= 0.5),
    ]


def hold_rows(bench: Bench) -> list[Row]:
    """Processor time while a hold counts down with ring and breath, in a window."""
    used = []
    bare = bench.counting("stay")
    bare.painted()
    time.sleep(SETTLED)
    used.append(bare.use_over(HOLDING / 3)[0])
    bare.stop()
    app = bench.app("stay", "play", "first-length")
    app.painted()
    time.sleep(UNTIL_HOLD)
    used.append(app.use_over(HOLDING)[0])
    app.stop()
    limit = 6.0
    return [
        Row("processor in a hold", used[1], "%", used[0], f"<= {limit:.0f} %", used[1] <= limit)
    ]


def transition_rows(bench: Bench) -> list[Row]:
    """Processor time while the figure goes into a hold or turns over to the other side."""
    return [
        _transition_row(bench, "processor in a move", muscles=False),
        _transition_row(bench, "the same, muscles", muscles=True),
    ]


def _transition_row(bench: Bench, name: str, *, muscles: bool) -> Row:
    choose(bench.home, muscle_view=muscles)
    app = bench.app("transitions", "play", "first-length")
    app.painted()
    end = time.monotonic() + (MOVING / 3 if bench.quick else MOVING)
    found = []
    while time.monotonic() < end and "over" not in (report := app.tell()):
        found.append(report)
    app.stop()
    choose(bench.home, muscle_view=False)
    used = 100 * sum(t["used"] for t in found) / sum(t["length"] for t in found)
    most = max(100 * t["used"] / t["length"] for t in found)
    limit = 40.0
    remark = f"{len(found)} of them, at most {most:.0f} %"
    return Row(name, used, "%", None, f"<= {limit:.0f} %", used <= limit, remark)
