"""./dev bench: measures the program against a bare window of the same toolkit, in the same run.

./dev bench                    everything; countdown and sound take ten minutes each
./dev bench start memory       only these rows
./dev bench figure             the figure alone: its paint time, and the whole app while it moves
./dev bench studio             a frame of the pose studio while a slider is dragged
./dev bench --quick            a first impression in about two minutes
./dev bench countdown 2        for two minutes
./dev bench sound 20           chimes and voice as they are heard, for twenty minutes
./dev bench disk               digits while every wait for the disk takes a third of a second
./dev bench soak 120           two hours of playing; only when asked for by name
./dev bench recording --keep D one short routine as it is heard, with its transcript; by name only
./dev bench peers              the seconds of another timer beside ours; only when asked for by name
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.bench_check import check_rows
from tools.bench_countdown import countdown_rows
from tools.bench_data import make_home
from tools.bench_disk import disk_rows
from tools.bench_editor import editor_rows
from tools.bench_figure import figure_rows
from tools.bench_history import history_rows
from tools.bench_library import library_rows
from tools.bench_peers import peer_rows
from tools.bench_process import display
from tools.bench_recording import recording_rows
from tools.bench_rows import (
    Bench,
    Row,
    hold_rows,
    memory_rows,
    quiet_rows,
    start_rows,
    transition_rows,
)
from tools.bench_soak import soak_rows
from tools.bench_sound import sound_rows
from tools.bench_studio import studio_rows

ROWS: dict[str, Callable[[Bench], list[Row]]] = {
    "start": start_rows,
    "memory": memory_rows,
    "quiet": quiet_rows,
    "hold": hold_rows,
    "transition": transition_rows,
    "paint": figure_rows,
    "studio": studio_rows,
    "history": history_rows,
    "check": check_rows,
    "editor": editor_rows,
    "library": library_rows,
    "countdown": countdown_rows,
    "disk": disk_rows,
    "sound": sound_rows,
}
LONG: dict[str, Callable[[Bench], list[Row]]] = {
    "soak": soak_rows,
    "peers": peer_rows,
    "recording": recording_rows,
}
"""Only when asked for by name."""
GROUPS = {"figure": ("paint", "hold", "transition")}
_LINE = "{:<26} {:>10} {:>10} {:>7}  {:<9} {:<5} {}"


def main() -> int:
    """Measure what is asked for and print it; 1 when a goal is missed."""
    known = [*ROWS, *LONG, *GROUPS]
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.partition("\n")[0])
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join([*known, "MINUTES"]))
    parser.add_argument("--quick", action="store_true", help="fewer runs, a countdown of 20 s")
    parser.add_argument("--minutes", type=float, default=10.0, help="length of the countdown")
    parser.add_argument("--keep", type=Path, help="a folder for what was recorded")
    chosen = parser.parse_args()
    minutes = [float(word) for word in chosen.rows if word.replace(".", "", 1).isdecimal()]
    chosen.rows = [word for word in chosen.rows if word in known or not word[:1].isdecimal()]
    unknown = sorted(set(chosen.rows) - set(known))
    if unknown:
        parser.error(f"there is no row '{unknown[0]}'; choose from {', '.join(known)}")
    wanted = {name for row in chosen.rows for name in GROUPS.get(row, (row,))}
    every = {**ROWS, **LONG}
    names = [name for name in every if (name in wanted if wanted else name in ROWS)]
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", file=sys.stderr)
    print(_LINE.format("what", "value", "bare", "ratio", "goal", "", "").rstrip())
    with tempfile.TemporaryDirectory(prefix="routine-bench-") as folder, display() as environ:
        length = minutes[-1] if minutes else chosen.minutes
        bench = Bench(environ, make_home(Path(folder) / "home"), chosen.quick, length, chosen.keep)
        found = [row for name in names for row in _printed(every[name](bench))]
    return 1 if any(row.is_ok is False for row in found) else 0


def _printed(rows: Sequence[Row]) -> Sequence[Row]:
    for row in rows:
        baseline = "" if row.baseline is None else f"{row.baseline:.1f} {row.unit}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        verdict = {None: "", True: "ok", False: "over"}[row.is_ok]
        value = f"{row.value:.1f} {row.unit}"
        line = _LINE.format(row.name, value, baseline, ratio, row.goal, verdict, row.remark)
        print(line.rstrip(), flush=True)
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
