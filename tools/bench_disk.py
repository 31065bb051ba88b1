"""How late the digits are painted on a disk that takes its time.

A tracer lets every wait of the program for its disk last a third of a second, as on one that is
old, busy or far away: a commit waits four times. The baseline is the same routine without that.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.bench_countdown import WORST_LIMIT, Lateness, lateness
from tools.bench_process import Child
from tools.bench_rows import Bench, Row

DELAY = 300_000
"""Microseconds that each wait takes longer."""
LENGTH = 60.0
"""Seconds: the ends of some holds are in them."""
_TRACER = "strace"
_ROUTINE = """\
routine: {name}
name: Short holds
about: An end of a hold every half minute, to watch what it costs.
phase: release
steps:
  - constructive-rest: 20 s
  - half-kneeling: 20 s
  - couch-stretch: 20 s
"""


def disk_rows(bench: Bench) -> list[Row]:
    """Nothing without the tracer, or where it may not trace."""
    if shutil.which(_TRACER) is None:
        print(f"bench: no rows of a slow disk without {_TRACER}", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory(prefix="routine-disk-") as folder:
        usual = _played(bench, Path(folder), "usual", is_slow=False)
        slow = _played(bench, Path(folder), "slow", is_slow=True)
    worst, remark = slow.worst, f"{slow.where}, {len(slow.errors)} seconds"
    is_ok = abs(worst) <= WORST_LIMIT
    return [
        Row("slow disk, digits worst", worst, "ms", usual.worst, "<= 50 ms", is_ok, remark),
    ]


def _played(bench: Bench, folder: Path, name: str, *, is_slow: bool) -> Lateness:
    routine = folder / f"{name}.yaml"
    routine.write_text(_ROUTINE.format(name=name), encoding="utf-8")
    child = bench.app("digits", "play", str(routine))
    child.tell()
    with _slow_disk(child) if is_slow else _usual_disk():
        return lateness(child, LENGTH)


@contextmanager
def _usual_disk() -> Iterator[None]:
    yield


@contextmanager
def _slow_disk(child: Child) -> Iterator[None]:
    waits = "fsync,fdatasync"
    tracer = subprocess.Popen(
        [
            *(_TRACER, "-f", "-qq", "-o", os.devnull, "-p", str(child.pid)),
            *("-e", f"trace={waits}", "-e", f"inject={waits}:delay_exit={DELAY}"),
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(1)
    if tracer.poll() is not None:
        child.stop()
        _, said = tracer.communicate()
        raise SystemExit(f"bench: cannot trace here: {said.strip()}")
    try:
        yield
    finally:
        tracer.terminate()
        tracer.wait()
