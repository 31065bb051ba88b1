"""The library with many own files: reading them, a start beside them, from saving one to seeing it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from routine_app.system.places import find_places
from tools.bench_process import ROOT, Painted
from tools.bench_rows import Bench, Row, below

COUNTS = (50, 500, 5000)
MOST_SAVED = 1000.0
"""Milliseconds from saving a file to its card."""
_SETTLING = 3.5
_STEPS = (
    "constructive-rest: 2 min",
    "pelvic-tilt: 8 reps",
    "half-kneeling: 45 s x 2",
    "figure-four: 45 s",
    "couch-stretch: 60 s",
    "hamstring-strap: 45 s",
)


class Folder(NamedTuple):
    """Where own files lie, and what is kept of them."""

    own: Path
    cache: Path


def library_rows(bench: Bench) -> list[Row]:
    """Files read cold and warm, the start with 5,000 of them, and how soon a change is seen."""
    rows = []
    with tempfile.TemporaryDirectory(prefix="routine-library-") as name:
        for count in COUNTS[:2] if bench.quick else COUNTS:
            folder = Folder(Path(name) / str(count) / "routines", Path(name) / str(count) / "cache")
            write_files(folder.own, count)
            time.sleep(_SETTLING)
            cold, warm = _probe("read", folder), _probe("read", folder)
            rows.append(Row(f"{count} files, cold", cold["all"], "ms"))
            rows.append(Row(f"{count} files, warm", warm["all"], "ms", cold["all"]))
            seen = _probe("window", folder)
            rows += _window_rows(count, seen)
    return [*rows, *_start_rows(bench, COUNTS[-1])]


def _window_rows(count: int, seen: dict[str, Any]) -> list[Row]:
    saved = seen["saved"]
    turns = f"turns of {seen['turn']:.0f} ms, at most {seen['longest']:.0f}"
    goal = f"<= {MOST_SAVED:.0f} ms"
    return [
        Row(f"page of {count} files", seen["first"], "ms", None, "", None, turns),
        Row(f"saved to seen, {count}", saved, "ms", None, goal, saved <= MOST_SAVED),
    ]


def _start_rows(bench: Bench, count: int) -> list[Row]:
    """The first page with so many own files, against a bare window and against none of them."""
    places = find_places({"HOME": str(bench.home)}, sys.platform)
    folder = Folder(places.routines, places.cache)
    without = _starts(bench, bench.runs)
    write_files(folder.own, count)
    time.sleep(_SETTLING)
    _probe("read", folder)  # as it is once the library has been looked at
    with_files, bare = _starts(bench, bench.runs), _bare(bench)
    for path in folder.own.iterdir():
        path.unlink()
    row = below(f"start with {count} files", with_files, "ms", bare, 1.5)
    return [row, Row("the same, against none", with_files, "ms", without)]


def _starts(bench: Bench, runs: int) -> float:
    return median(_painted(bench.app("paint")).after for _ in range(runs))


def _bare(bench: Bench) -> float:
    return median(_painted(bench.bare("paint")).after for _ in range(bench.runs))


def _painted(child: Any) -> Painted:
    found: Painted = child.painted()
    child.wait()
    return found


def write_files(folder: Path, count: int) -> None:
    """So many routines of four steps."""
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(count):
        lines = "".join(f"  - {_STEPS[(n + k) % len(_STEPS)]}\n" for k in range(4))
        head = f"routine: run-{n:04}\nname: Run {n:04}\nabout: Number {n} for the evening.\n"
        (folder / f"run-{n:04}.yaml").write_text(f"{head}steps:\n{lines}", encoding="utf-8")


def _probe(task: str, folder: Folder) -> dict[str, Any]:
    """What a process of its own found out."""
    code = "from tools.bench_library import probe; probe()"
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, task, str(folder.own), str(folder.cache)],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


# ------------------------------------------------------- in the measured process


def probe() -> None:
    """TASK OWN CACHE: `read` all files, or show them in a `window`."""
    task, folder = sys.argv[1], Folder(Path(sys.argv[2]), Path(sys.argv[3]))
    found = _read(folder) if task == "read" else _window(folder)
    print(json.dumps(found))


def _read(folder: Folder) -> dict[str, float]:
    from routine_app.content.cache import ContentCache
    from routine_app.content.library import Library
    from routine_app.resources import routines_dir

    cache = ContentCache(folder.cache / "content.json")
    library = Library(routines_dir(), folder.own, cache)
    began = time.perf_counter()
    entries = library.entries()
    took = 1000 * (time.perf_counter() - began)
    assert all(entry.value is not None for entry in entries)
    cache.save_if_changed()
    return {"all": took}


def _window(folder: Folder) -> dict[str, float]:
    """The page until it is painted, the turns while the rest is read, and one file saved anew."""
    from PySide6.QtWidgets import QApplication

    from tools.bench_library_window import LibraryWindow

    app = QApplication(sys.argv[:1])
    window = LibraryWindow(app, folder.own, folder.cache)
    first = window.show()
    turns = window.read_all()
    return {
        "first": first,
        "turn": median(turns) if turns else 0.0,
        "longest": max(turns, default=0.0),
        "saved": window.save_and_see(folder.own / "run-0000.yaml"),
    }
