"""The worst files of the largest size, each checked by a process of its own: time and memory of all of it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.bench_process import ROOT
from tools.bench_rows import Bench, Row
from tools.large_files import large_files

MOST_SECONDS, MOST_MEMORY = 1.0, 200.0


def check_rows(bench: Bench) -> list[Row]:
    """`routine-app check` from its start to its end: what a process computes, and the most it holds.

    Computing rather than waiting: what else the machine does is no part of it.
    """
    with tempfile.TemporaryDirectory(prefix="routine-check-") as name:
        folder = Path(name)
        _check(folder / "none.yaml", folder)  # which compiles the modules
        usual = _check(ROOT / "routines" / "first-length.yaml", folder)
        found = {}
        for full_of, data in large_files().items():
            path = folder / "large.yaml"
            path.write_bytes(data)
            found[full_of] = _check(path, folder)
    slowest = max(found, key=lambda full_of: found[full_of][0])
    largest = max(found, key=lambda full_of: found[full_of][1])
    seconds, memory = found[slowest][0], found[largest][1]
    return [
        _row("check of the worst file", 1000 * seconds, "ms", 1000 * usual[0], slowest),
        _row("its memory", memory, "MiB", usual[1], largest),
    ]


def _row(name: str, value: float, unit: str, usual: float, full_of: str) -> Row:
    most = 1000 * MOST_SECONDS if unit == "ms" else MOST_MEMORY
    goal = f"<= {most:.0f} {unit}"
    return Row(name, value, unit, usual, goal, value <= most, f"full of {full_of}")


def _check(path: Path, home: Path) -> tuple[float, float]:
    """Seconds of the processor and MiB of memory."""
    command = [sys.executable, "-P", "-m", "routine_app", "check", str(path)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [*command, "--data-dir", str(home / "data")],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        _, _, used = os.wait4(child.pid, 0)
        child.returncode = 0
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
