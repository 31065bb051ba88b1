"""The proof that sound and desktop services may fail in any way, and a session goes on.

Every fault is a real one: a sound server that is killed, frozen or not there, a bus that is frozen,
missing, or full of services that never answer. A short session is played through each of them, in
a window on a display of its own, at real speed. Run as `./dev faults sound [FAULT...]`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tools.bench_data import make_home
from tools.bench_process import Child, display
from tools.session_bus import session_bus, with_bus, without_bus
from tools.sound_server import SoundServer, missing_programs

PAINT_LIMIT, STALL_LIMIT = 100.0, 100.0
"""Milliseconds: the first picture after that of a bare window, and the longest stall."""

NEVER = 30_000.0
"""Milliseconds after which nothing will be painted any more."""
PAINTS, LONG = 3, 3000.0
"""Starts of which the fastest counts; one that takes longer than so many ms is not repeated."""

THAW_AFTER = 6.0
"""Seconds that a server stays frozen in mid-hold."""
PATIENCE = 150.0
"""Seconds after which a session that takes less than one minute hangs."""

PROOF = """\
routine: proof
name: Proof
about: A short session for a long proof.
phase: release
steps:
  - knee-to-chest: 12 s
"""


@dataclass
class Stage:
    """Where a fault happens: the server, the environment of the program, what has to be undone."""

    folder: Path
    server: SoundServer
    environ: dict[str, str]
    undone: ExitStack


def _nothing(stage: Stage) -> None:
    """All is well."""


def _bus(stage: Stage, *, silent: bool = False, frozen: bool = False) -> None:
    bus = stage.undone.enter_context(session_bus(stage.folder, silent_services=silent))
    stage.environ = with_bus(stage.environ, bus.address)
    if frozen:
        bus.freeze()


def _no_bus(stage: Stage) -> None:
    stage.environ = without_bus(stage.environ)


def _no_server(stage: Stage) -> None:
    _bus(stage)
    stage.server.kill()


def _frozen_server(stage: Stage) -> None:
    _bus(stage)
    stage.server.freeze()


def _freeze_for_a_while(stage: Stage) -> None:
    stage.server.freeze()
    timer = threading.Timer(THAW_AFTER, stage.server.thaw)
    timer.start()
    stage.undone.callback(timer.cancel)


def _unplug(stage: Stage) -> None:
    """Headphones are plugged in, and out again."""
    stage.server.add_device("headphones")
    timer = threading.Timer(THAW_AFTER, stage.server.remove_device, ["headphones"])
    timer.start()
    stage.undone.callback(timer.join)


@dataclass(frozen=True)
class Fault:
    """What is wrong before the program starts, and what goes wrong in the first hold."""

    name: str
    before: Callable[[Stage], None] = _bus
    during: Callable[[Stage], None] = _nothing


FAULTS = (
    Fault("none"),
    Fault("server-killed", during=lambda stage: stage.server.kill()),
    Fault("server-missing", before=_no_server),
    Fault("server-frozen-before", before=_frozen_server),
    Fault("server-frozen", during=lambda stage: stage.server.freeze()),
    Fault("server-frozen-a-while", during=_freeze_for_a_while),
    Fault("device-changes", during=_unplug),
    Fault("no-bus", before=_no_bus),
    Fault("bus-silent", before=lambda stage: _bus(stage, silent=True)),
    Fault("bus-frozen", before=lambda stage: _bus(stage, frozen=True)),
)


@dataclass
class Finding:
    """What came of one fault; anything in `faults` is a failure. Times in milliseconds."""

    fault: str
    bare: float = 0.0
    painted: float = 0.0
    stall: float = 0.0
    stall_at: float = 0.0
    queued: float = 0.0
    said: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def judge(self) -> None:
        """Compare with what is promised."""
        if self.painted - self.bare > PAINT_LIMIT:
            self.faults.append(f"painted {self.painted - self.bare:.0f} ms after a bare window")
        if self.stall > STALL_LIMIT:
            waited = f"of which {self.queued:.0f} ms in the queue for a core"
            self.faults.append(
                f"did not answer for {self.stall:.0f} ms, {waited}, {self.stall_at:.0f} s in"
            )
        self.faults += [f"logged: {line}" for line in self.log]


def prove(fault: Fault, environ: dict[str, str], home: Path, folder: Path) -> Finding:
    """One fault from the beginning to the end."""
    finding = Finding(fault.name)
    with _stage(environ, folder) as stage:
        fault.before(stage)
        finding.bare = _first_paint(stage, "bare", home)
        finding.painted = _first_paint(stage, "app", home)
        _play(fault, stage, home, finding)
    finding.judge()
    return finding


@contextmanager
def _stage(environ: dict[str, str], folder: Path) -> Iterator[Stage]:
    server = SoundServer(folder)
    server.start()
    with ExitStack() as undone:
        undone.callback(server.kill)
        undone.callback(server.thaw)
        yield Stage(folder, server, server.add_to(environ), undone)


def _first_paint(stage: Stage, subject: str, home: Path) -> float:
    """The best of some, since other work on the machine only ever adds to it."""
    found: list[float] = []
    while len(found) < PAINTS and max(found, default=0.0) < LONG:
        child = Child(stage.environ, [subject, "paint"], home)
        watchdog = threading.Timer(NEVER / 1000, child.kill)
        watchdog.start()
        try:
            found.append(child.painted().after)
            child.wait()
        except SystemExit:  # it was killed
            found.append(NEVER)
        finally:
            watchdog.cancel()
    return min(found)


def _play(fault: Fault, stage: Stage, home: Path, finding: Finding) -> None:
    """Play the session; the fault happens while its first hold is under way."""
    routine = stage.folder / "proof.yaml"
    routine.write_text(PROOF, encoding="utf-8")
    log = stage.folder / "log"
    with log.open("w", encoding="utf-8") as errors:
        child = Child(stage.environ, ["app", "session", "play", str(routine)], home, errors)
        watchdog = threading.Timer(PATIENCE, child.kill)
        watchdog.start()
        try:
            report = child.tell()
            while "over" not in report:
                if "holding" in report:
                    fault.during(stage)
                report = child.tell()
            finding.stall, finding.stall_at = report["stall"], report["at"]
            finding.queued = report["queued"]
            finding.said = [problem for problem in report["problems"] if problem]
            child.wait()
        except SystemExit as ended:
            finding.faults.append(f"the session was not finished: {ended}")
        finally:
            watchdog.cancel()
            child.kill()
    finding.log = log.read_text(encoding="utf-8").splitlines()


_LINE = "{:<22} {:>8} {:>8} {:>8} {:>8}  {}"


def line(finding: Finding) -> str:
    """A line of the table: what was measured, and what the program said of it.

    "queued" is how much of the stall went to waiting for a core that something else was using.
    """
    measured = (finding.bare, finding.painted, finding.stall, finding.queued)
    times = (f"{time:.0f} ms" for time in measured)
    return _LINE.format(finding.fault, *times, " ".join(finding.said)).rstrip()


def main(arguments: Sequence[str]) -> int:
    """Prove what is asked for; 1 when something failed."""
    known = {fault.name: fault for fault in FAULTS}
    parser = argparse.ArgumentParser(
        prog="dev faults sound", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("faults", nargs="*", choices=[*known, []], metavar="FAULT")
    chosen = parser.parse_args(arguments).faults or list(known)
    if missing := missing_programs():
        print(f"faults: needs {', '.join(missing)} (Debian: pulseaudio, pulseaudio-utils)")
        return 69
    failed: list[str] = []
    print(_LINE.format("fault", "bare", "painted", "stall", "queued", "what it says"), flush=True)
    with tempfile.TemporaryDirectory(prefix="routine-faults-") as folder, display() as environ:
        home = make_home(Path(folder) / "home")
        for name in chosen:
            place = Path(folder) / name
            place.mkdir()
            finding = prove(known[name], environ, home, place)
            print(line(finding), flush=True)
            failed += [f"{name}: {text}" for text in finding.faults]
    print("\n".join(failed) if failed else "Every session was played to its end.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
