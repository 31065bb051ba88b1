"""Child processes under measurement: a display to paint on, the probe inside, /proc outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[1]
_NS = 1_000_000_000
_PATIENCE = 60.0
_TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment with an X display of our own, or the user's where nothing can start one."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    # A desktop has a bus already; starting one for each process would be most of what is measured.
    environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    environ.pop("WAYLAND_DISPLAY", None)
    if environ.get("DISPLAY"):
        yield environ
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten"]
    try:
        server = subprocess.Popen(
            [*command, "tcp", "-noreset"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise SystemExit("bench: needs Xvfb or a display (sudo apt-get install xvfb)") from None
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        yield {**environ, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True)
class Usage:
    """What a process has used so far: processor seconds and the times it went to sleep."""

    at: float
    cpu: float
    sleeps: int


@dataclass(frozen=True)
class Painted:
    """Milliseconds from the start of a process to its first picture, and those it computed.

    `queued` of them it was ready to go on, and other work had the cores.
    """

    after: float
    used: float
    queued: float = 0.0

    @property
    def own(self) -> float:
        """What it would have taken with a core to itself."""
        return self.after - self.queued


class Child:
    """One probed process; `tell` gives its reports in order."""

    def __init__(
        self,
        environ: dict[str, str],
        probe: Sequence[str],
        home: Path | None,
        errors: IO[str] | None = None,
    ) -> None:
        self._environ = {**environ, "PYTHONPATH": str(ROOT)}
        # Compiled modules are kept, as they are where the program is installed.
        self._environ.pop("PYTHONDONTWRITEBYTECODE", None)
        if home is not None:
            # A home of its own: no preferences of the user, no theme of a desktop.
            self._environ["HOME"] = str(home)
            for name in [name for name in self._environ if name.startswith("XDG_")]:
                del self._environ[name]
            self._environ["PYTHONPYCACHEPREFIX"] = str(home.parent / "compiled")
        code = "from tools.bench_probe import main; main()"
        self.started = time.monotonic_ns()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", code, *probe],
            env=self._environ,
            cwd="/",
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def tell(self) -> dict[str, Any]:
        """The next report of the probe."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"bench: a measured process ended early ({self._process.wait()})")
        report: dict[str, Any] = json.loads(line)
        return report

    def painted(self) -> Painted:
        """When it has painted, and the turn is over."""
        report = self.tell()
        after = (report["painted"] - self.started) / 1e6
        return Painted(after, 1000 * report["used"], report["queued"])

    def wait(self) -> None:
        """Let it end by itself."""
        self._process.wait(_PATIENCE)

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(_PATIENCE)

    def kill(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()

    def signal(self, number: int) -> None:
        """Do to it what the system can do to any process."""
        self._process.send_signal(number)

    def memory(self) -> dict[str, float]:
        """MiB: resident, and its fair share of what several processes use."""
        text = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text(encoding="ascii")
        lines = (line.split() for line in text.splitlines()[1:])
        found = {words[0].rstrip(":"): int(words[1]) / 1024 for words in lines}
        return {name: found[name] for name in ("Rss", "Pss", "Private_Dirty")}

    def children_memory(self) -> float:
        """MiB that the processes which it has started keep resident."""
        listed = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        return sum(map(resident, listed.read_text(encoding="ascii").split()))

    def usage(self) -> Usage:
        """Processor time and voluntary switches of all its threads."""
        proc = Path(f"/proc/{self._process.pid}")
        fields = (proc / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        sleeps = 0
        for task in (proc / "task").iterdir():
            status = _status(task)
            if not status:
                continue
            sleeps += int(status.partition("\nvoluntary_ctxt_switches:")[2].split()[0])
        cpu = (int(fields[11]) + int(fields[12])) / _TICKS
        return Usage(time.monotonic(), cpu, sleeps)

    def use_over(self, seconds: float) -> tuple[float, float]:
        """Per cent of one core, and sleeps a second, over the next seconds."""
        first = self.usage()
        time.sleep(seconds)
        last = self.usage()
        length = last.at - first.at
        return 100 * (last.cpu - first.cpu) / length, (last.sleeps - first.sleeps) / length


@contextmanager
def busy_cores() -> Iterator[None]:
    """Every core has something else to do."""
    code = "while True: pass"
    spinners = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for spinner in spinners:
            spinner.terminate()
        for spinner in spinners:
            spinner.wait()


def resident(process: str) -> float:
    """MiB that a process keeps resident; none for one that has ended or is just ending."""
    _, found, rest = _status(Path(f"/proc/{process}")).partition("\nVmRSS:")
    return int(rest.split()[0]) / 1024 if found else 0.0


def _status(of: Path) -> str:
    """What the system says of a process or thread; nothing when it has ended meanwhile."""
    try:
        return (of / "status").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return ""
