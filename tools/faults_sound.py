"""The proof that sound, desktop services and clocks may fail in any way, and a session goes on.

Every fault is a real one: a sound server that is killed, frozen or not there, speech that hangs, a
bus that is frozen, missing, or full of services that never answer, a program that is stopped, a
clock that is set. A short session is played through each of them, in a window on a display of its
own, at real speed. Run as `./dev faults sound [FAULT...]`.

Other work on the machine holds up any window. So a bare window is watched beside the program, on
the same display in the same minute, and of each start and stall it is known how much of it was
spent in the queue for a core: that part is not the program's, and is left out. Starts are compared
in turn, bare and program.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from routine_app.content.library import Library
from routine_app.domain.record import Ending, SegmentDone, SessionEnded, SessionStarted
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from routine_app.system.places import find_places
from tools.bench_data import make_home
from tools.bench_process import Child, display
from tools.faults_stage import FAULTS, PLAYER, Fault, Stage, load, make_stage
from tools.faults_verdict import read

PAINT_LIMIT, STALL_LIMIT, END_LIMIT = 100.0, 100.0, 500.0
"""Milliseconds: the first picture after that of a bare window, the longest stall, the end of the
session after its moment."""

NEVER = 30_000.0
"""Milliseconds after which nothing will be painted any more."""
PAINTS, MOST_PAINTS, LONG = 3, 9, 3000.0
"""Starts of which the fastest counts, more of them while it is too slow: other work only ever adds
to it. One that takes longer than so many ms is not repeated."""
TRIES = 3
"""How often a fault is gone through while nothing but its times does not hold."""
PATIENCE = 210.0
"""Seconds after which a session that takes less than two minutes hangs."""
LOST_AT_MOST = 500.0
"""Milliseconds of a hold before a stop that may not be credited: since the last look at a clock."""
_SET = 30_000.0
"""Milliseconds by which a clock that was set may differ from what it was set to."""

PROOF = """\
routine: proof
name: Proof
about: A short session for a long proof.
phase: release
steps:
  - knee-to-chest: 12 s
"""


@dataclass
class Finding:
    """What came of one fault; anything in `faults` is a failure. Times in milliseconds.

    `stall` is the longest one, `own` the longest without the time in the queue for a core, and
    `witnessed` the longest of a bare window beside it. `said` are the sentences of each place.
    """

    fault: Fault
    bare: float = 0.0
    painted: float = 0.0
    own: float = 0.0
    own_at: float = 0.0
    stall: float = 0.0
    witnessed: float = 0.0
    late: float = 0.0
    said: dict[str, list[str]] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    remark: str = ""
    load: float = 0.0
    tries: int = 1

    @property
    def is_only_slow(self) -> bool:
        """Whether all that does not hold are times, which other work can lengthen, never shorten."""
        return bool(self.faults) and len(self.faults) == len(list(self._judge_times()))

    @property
    def ours(self) -> float:
        """What of the longest stall the machine does not explain: by its queue, or by what it did
        to the bare window, which starts programs as well.
        """
        return max(0.0, min(self.own, self.stall - self.witnessed))

    def judge(self) -> None:
        """Compare with what is promised."""
        self.faults += self._judge_times()
        self.faults += self._judge_notices()
        self.faults += [f"logged: {line}" for line in self.log]

    def _judge_times(self) -> Iterator[str]:
        if self.painted - self.bare > PAINT_LIMIT:
            yield f"painted {self.painted - self.bare:.0f} ms after a bare window"
        if self.ours > STALL_LIMIT:
            yield f"did not answer for {self.ours:.0f} ms, {self.own_at:.0f} s in"
        if not self.fault.stops and abs(self.late) > END_LIMIT:
            yield f"ended {self.late:+.0f} ms from its moment"

    def _judge_notices(self) -> Iterator[str]:
        """Said in the one place where it belongs, and nowhere else."""
        wanted = {self.fault.noticed} - {""}
        for place in sorted(wanted - set(self.said)):
            yield f"nothing is said in {_PLACES[place]}"
        for place in sorted(set(self.said) - wanted):
            yield f"said in {_PLACES[place]}: {' '.join(self.said[place])}"
        if len(self.said.get(PLAYER, ())) > 1:
            yield "the player says it more than once"
        if self.fault.passes and self.left:
            yield f"still said when it was over: {' '.join(self.left)}"


_PLACES = {
    "sound": "Settings, Sound and voice",
    "screen": "Settings, Keep the screen on",
    PLAYER: "the player",
}


def prove(fault: Fault, environ: dict[str, str], home: Path, folder: Path) -> Finding:
    """One fault from the beginning to the end."""
    finding = Finding(fault, load=load())
    with ExitStack() as undone:
        stage = make_stage(environ, folder, undone)
        fault.before(stage)
        finding.bare, finding.painted = _first_paints(stage, home)
        witness = _Witness(environ, home)
        try:
            _play(fault, stage, home, finding)
        finally:
            finding.witnessed = witness.stop()
    finding.judge()
    return finding


def _patiently(fault: Fault, environ: dict[str, str], home: Path, folder: Path) -> Finding:
    """Once more while nothing but times does not hold: what is ours comes back every time."""
    for tries in range(1, TRIES + 1):
        place = folder / f"{fault.name}-{tries}"
        place.mkdir()
        finding = prove(fault, environ, home, place)
        finding.tries = tries
        if not finding.is_only_slow:
            break
    return finding


def _first_paints(stage: Stage, home: Path) -> tuple[float, float]:
    """Of a bare window and of the program, in turn, without the time in the queue for a core."""
    best = [NEVER, NEVER]
    for number in range(MOST_PAINTS):
        holds = best[1] - best[0] <= PAINT_LIMIT
        if number and (min(best) > LONG or (number >= PAINTS and holds)):
            break
        for which, subject in enumerate(("bare", "app")):
            if not number or best[which] <= LONG:
                best[which] = min(best[which], _first_paint(stage, subject, home))
    return best[0], best[1]


def _first_paint(stage: Stage, subject: str, home: Path) -> float:
    child = Child(stage.environ, [subject, "paint"], home)
    watchdog = threading.Timer(NEVER / 1000, child.kill)
    watchdog.start()
    try:
        after = child.painted().own
        child.wait()
    except SystemExit:  # it was killed
        return NEVER
    finally:
        watchdog.cancel()
    return after


class _Witness:
    """A bare window beside the program, which no fault reaches."""

    def __init__(self, environ: dict[str, str], home: Path) -> None:
        self._worst = 0.0
        self._child = Child(environ, ["bare", "stall"], home)
        self._child.painted()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def stop(self) -> float:
        """Its longest stall, in milliseconds."""
        self._child.stop()
        self._thread.join()
        return self._worst

    def _listen(self) -> None:
        try:
            while True:
                self._worst = max(self._worst, self._child.tell()["witnessed"])
        except SystemExit:
            """It was stopped."""


def _play(fault: Fault, stage: Stage, home: Path, finding: Finding) -> None:
    """Play the session; the fault happens while its first hold is under way."""
    routine = stage.folder / "proof.yaml"
    routine.write_text(PROOF, encoding="utf-8")
    log = stage.folder / "log"
    with log.open("w", encoding="utf-8") as errors:
        child = Child(stage.environ, ["app", "session", "play", str(routine)], home, errors)
        stage.child = child
        watchdog = threading.Timer(PATIENCE, child.kill)
        watchdog.start()
        try:
            told: dict[str, Any] = {}
            while "said" not in told:
                report = child.tell()
                told.update(report)
                if "holding" in report:
                    told["first_wall"] = report["wall"]
                    fault.during(stage)
            child.wait()
            _take(finding, told)
            finding.faults += _check_fault(finding, stage, told)
            finding.faults += _check_record(home, routine)
        except SystemExit as ended:
            finding.faults.append(f"the session was not finished: {ended}")
        finally:
            watchdog.cancel()
            child.kill()
    finding.log = log.read_text(encoding="utf-8").splitlines()


def _take(finding: Finding, told: dict[str, Any]) -> None:
    own, _, at, _ = told["own"]
    finding.own, finding.own_at = own, (at - told["began"]) / 1000
    finding.stall = told["stall"][1]
    finding.late, finding.said, finding.left = told["late"], told["said"], told["left"]


def _check_fault(finding: Finding, stage: Stage, told: dict[str, Any]) -> Iterator[str]:
    """What belongs to this fault alone: that it was real, and that it has changed nothing."""
    fault, away = finding.fault, told["away"]
    if len(away) != fault.stops:
        yield f"stood still {len(away)} times"
    if fault.stops and "notice" in told:
        played = stage.stopped - told["holding"]
        finding.remark = f"{told['spent'] / 1000:.2f} s credited of {played / 1000:.2f} s held"
        if not played - LOST_AT_MOST <= told["spent"] <= played + 1:
            yield finding.remark
    jumped = told["wall"] - told["first_wall"]
    if fault.jump:
        finding.remark = f"the clock was set by {jumped / 1000:+.0f} s"
    if abs(jumped - 1000 * fault.jump) > _SET:
        yield f"the wall clock was set by {jumped / 1000:+.0f} s"


def _check_record(home: Path, routine: Path) -> Iterator[str]:
    """In the history stands what was planned, no millisecond more or less, and that it is over."""
    facts = [
        entry.fact for entry in read(find_places({"HOME": str(home)}, sys.platform).history)[0]
    ]
    started = [fact for fact in facts if isinstance(fact, SessionStarted)][-1]
    mine = facts[facts.index(started) :]
    work = build_timeline(Library(routines_dir()).routine_file(routine)).work
    wanted = {segment.index: segment.duration for segment in work}
    spent = {fact.index: fact.spent for fact in mine if isinstance(fact, SegmentDone)}
    if spent != wanted:
        yield f"recorded {spent}, not {wanted}"
    if [f.ending for f in mine if isinstance(f, SessionEnded)] != [Ending.FINISHED]:
        yield "not recorded as finished"


_LINE = "{:<22} {:>7} {:>7} {:>9} {:>7} {:>7} {:>7} {:>8} {:>5}  {}"
HEADING = _LINE.format(
    *("fault", "bare", "ours", "later by", "stall", "bare's", "ours", "end late", "load", "")
)
GOALS = _LINE.format("goal", "", "", "100 ms", "", "", "100 ms", "500 ms", "", "one notice, no log")


def lines(finding: Finding) -> Iterator[str]:
    """What was measured, whether it holds, and what the program said of it and where.

    First pictures of a bare window and ours; the longest stall, that of a bare window beside it,
    and what is left of ours without what the machine explains.
    """
    measured = (finding.bare, finding.painted, finding.painted - finding.bare)
    stalls = (finding.stall, finding.witnessed, finding.ours)
    times = [f"{time:.0f}" for time in (*measured, *stalls, finding.late)]
    if finding.bare >= NEVER:  # Qt waits for such a bus
        times[0], times[2] = f">{NEVER / 1000:.0f} s", "sooner"
    times[-1] = "" if finding.fault.stops else times[-1]
    verdict = "does not hold" if finding.faults else "holds"
    verdict += f", try {finding.tries}" if finding.tries > 1 else ""
    yield _LINE.format(finding.fault.name, *times, f"{finding.load:.1f}", verdict).rstrip()
    for place, sentences in finding.said.items():
        left = [sentence for sentence in sentences if sentence in finding.left]
        passed = "" if left or place == PLAYER else " (until it was over)"
        yield f"    {_PLACES[place]}{passed}: {' '.join(left or sentences)}"
    if finding.remark:
        yield f"    {finding.remark}"
    yield from (f"    does not hold: {text}" for text in finding.faults)


def main(arguments: Sequence[str]) -> int:
    """Prove what is asked for; 1 when something failed."""
    known = {fault.name: fault for fault in FAULTS}
    parser = argparse.ArgumentParser(
        prog="dev faults sound", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("faults", nargs="*", choices=[*known, []], metavar="FAULT")
    chosen = parser.parse_args(arguments).faults or list(known)
    if missing := sorted({name for fault in chosen for name in known[fault].needs()}):
        print(f"faults: needs {', '.join(missing)}")
        return 69
    failed: list[str] = []
    print(f"{HEADING}\n{GOALS}", flush=True)
    with tempfile.TemporaryDirectory(prefix="routine-faults-") as folder, display() as environ:
        home = make_home(Path(folder) / "home")
        for name in chosen:
            finding = _patiently(known[name], environ, home, Path(folder))
            print("\n".join(lines(finding)), flush=True)
            failed += [name] if finding.faults else []
    print(f"Do not hold: {', '.join(failed)}" if failed else f"All {len(chosen)} hold.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
