"""The seconds of other timers, and of ours, as they come to the screen: watched from outside.

A few pixels around the running digits are filmed a hundred times a second, while every core is busy.
When a timer was started cannot be seen from there, so its own even beat is what it is held to:
how far its worst second is from it, and whether it drifts.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from tools.bench_data import choose
from tools.bench_process import Child, busy_cores
from tools.bench_rows import Bench, Row
from tools.bench_sound import drift
from tools.session_bus import session_bus, with_bus

RATE = 100
"""Pictures a second; a change is seen so many hundredths later at the most."""
MOST = 120.0
PROGRAMS = ("ffmpeg", "xdotool")
HOLD = """\
routine: still
name: Still
about: One long hold, to watch its seconds.
phase: release
steps:
  - constructive-rest: 10 min
"""


@dataclass(frozen=True)
class Spot:
    """A part of the screen: its left upper corner and its size."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Peer:
    """Another timer: the program, where its seconds stand, and the clicks that start it."""

    program: str
    digits: Spot
    clicks: tuple[tuple[int, int], ...]


OUR_DIGIT = Spot(980, 205, 92, 125)
PEERS = (
    # The timer, one hour, start.
    Peer("gnome-clocks", Spot(492, 96, 72, 60), ((627, 28), (556, 294), (434, 541))),
    # A stopwatch: start. Its hundredths stand beside the spot.
    Peer("kronometer", Spot(130, 72, 108, 120), ((27, 23),)),
)


def peer_rows(bench: Bench) -> list[Row]:
    """Only what is installed is measured."""
    peers = [peer for peer in PEERS if shutil.which(peer.program) is not None]
    wanted = [*PROGRAMS, *(peer.program for peer in PEERS)]
    missing = [name for name in wanted if shutil.which(name) is None]
    if missing:
        print(f"bench: no rows of peers without {', '.join(missing)}", file=sys.stderr)
    if not peers or any(name in missing for name in PROGRAMS):
        return []
    seconds = 20.0 if bench.quick else min(MOST, 60 * bench.minutes)
    rows: list[Row] = []
    with busy_cores():
        for peer in peers:
            errors = _beat_of(partial(_started, peer), peer.digits, bench, seconds)
            rows += _rows(peer.program, errors)
        rows += _rows("Routine", _beat_of(_routine, OUR_DIGIT, bench, seconds))
    return rows


def _rows(who: str, errors: Sequence[float]) -> list[Row]:
    if len(errors) < 10:
        return [Row(f"{who}, seconds seen", len(errors), "", None, "some", is_ok=False)]
    worst = max(errors, key=abs)
    return [
        Row(f"{who}, worst second", worst, "ms", remark=f"{len(errors)} seconds, from outside"),
        Row(f"{who}, drift", drift(errors), "ms"),
    ]


def beat_errors(changes: Sequence[float]) -> list[float]:
    """How far changes (ms) are from the even beat of whole seconds that suits them best."""
    if not changes:
        return []
    offsets = [at - 1000 * round((at - changes[0]) / 1000) for at in changes]
    middle = median(offsets)
    return [offset - middle for offset in offsets]


Start = Callable[[Bench, Path], "Iterator[dict[str, str]]"]


def _beat_of(start: Start, spot: Spot, bench: Bench, seconds: float) -> list[float]:
    with tempfile.TemporaryDirectory(prefix="routine-peers-") as name:
        with contextmanager(start)(bench, Path(name)) as environ:
            return beat_errors(_changes(environ["DISPLAY"], spot, seconds))


def _started(peer: Peer, bench: Bench, folder: Path) -> Iterator[dict[str, str]]:
    toolkit = {"GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "QT_QPA_PLATFORM": "xcb"}
    with ExitStack() as undone:
        bus = undone.enter_context(session_bus(folder))
        own = {"HOME": str(folder), **toolkit}
        environ = {**with_bus(bench.environ, bus.address), **own}
        program = subprocess.Popen([peer.program], env=environ, stderr=subprocess.DEVNULL)
        undone.callback(program.wait)
        undone.callback(program.kill)
        time.sleep(8)
        for x, y in peer.clicks:
            command = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
            subprocess.run(command, env=environ, check=True)
            time.sleep(2)
        yield environ


def _routine(bench: Bench, folder: Path) -> Iterator[dict[str, str]]:
    file = folder / "still.yaml"
    file.write_text(HOLD, encoding="utf-8")
    choose(bench.home, mute=True, reduced_motion=True)
    child = Child(bench.environ, ["app", "stay", "play", str(file)], bench.home)
    try:
        child.painted()
        time.sleep(15)  # getting ready, and the change to the hold
        yield bench.environ
    finally:
        child.stop()
        choose(bench.home, mute=False, reduced_motion=False)


def _changes(screen: str, spot: Spot, seconds: float) -> list[float]:
    """When the picture there became another one, in ms; what follows at once belongs to it."""
    size = f"{spot.width}x{spot.height}"
    film = subprocess.Popen(
        [
            *("ffmpeg", "-loglevel", "error", "-f", "x11grab", "-draw_mouse", "0"),
            *("-framerate", str(RATE), "-video_size", size, "-i", f"{screen}+{spot.x},{spot.y}"),
            *("-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "gray", "-"),
        ],
        stdout=subprocess.PIPE,
    )
    changes: list[float] = []
    before = b""
    end = 1000 * (time.monotonic() + seconds)
    now = 0.0
    with film:
        assert film.stdout is not None
        while now < end and (picture := film.stdout.read(spot.width * spot.height)):
            now = time.monotonic_ns() / 1e6
            if before and picture != before and (not changes or now - changes[-1] > 300):
                changes.append(now)
            before = picture
        film.kill()
    return changes
