"""The long proof that nothing done is ever lost: kill, fill the disk, damage the file.

Every round tells what the program has acknowledged and looks for it in the file afterwards. Run
as `./dev faults [N]`; a sample of it is part of the tests. `./dev faults sound` breaks sound and
desktop services instead.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from routine_app.domain.leaving import Leaving
from routine_app.domain.record import (
    Ending,
    Entry,
    Fact,
    PlannedWork,
    SegmentDone,
    SessionEnded,
    SessionStarted,
)
from routine_app.storage.history import History
from tools import faults_disk
from tools.faults_process import kill_at, text_session
from tools.faults_verdict import Tally, count, places, progress, read, verdict

START, ROUTINE = 1.0, 700
"""Seconds that the program takes to start here, and that today's routine takes to play."""

ROUNDS_OF_ONE = 100
"""After so many kills a new history begins."""

WRITER_LIMIT = 0.5
BLOCK, ROOM = 512, 8192
DAY = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


# -------------------------------------------------------------------- killing


def writer(data: Path) -> list[str]:
    """The command that writes as fast as it can, so that a kill hits the middle of a write."""
    return [sys.executable, str(Path(__file__).resolve()), "--write", str(data)]


def kills(
    name: str, command: Callable[[Path], list[str]], folder: Path, times: Sequence[float]
) -> Tally:
    """Kill one command again and again over a history that grows, and then over a new one.

    Reading all of it after every round would take longer than the rounds.
    """
    tally = Tally(name)
    for number, seconds in enumerate(times):
        data = folder / str(number // ROUNDS_OF_ONE)
        path = places(data).history
        before = count(path)
        acknowledged, complaint = kill_at(command(data), seconds)
        stored, complaints = verdict(path, before, acknowledged)
        tally.take(acknowledged, stored, [complaint, *complaints] if complaint else complaints)
        progress(tally)
    return tally


def write_without_end(data: Path) -> None:
    """Append two holds at a time and acknowledge them, until somebody kills us."""
    history = History.open(places(data), lambda: DAY)
    own = os.urandom(8).hex()
    plan = tuple(PlannedWork(i, i, "e", "E", None, 1, 1000) for i in (1, 2))
    for number in range(100_000):
        session = f"{own}-{number}"
        start = SessionStarted(session, DAY.date(), "r", "R", plan)
        history.append([Entry(f"{session}.0", DAY, "UTC", "d", start)])
        holds = [SegmentDone(session, i, 1000, Leaving.COMPLETED) for i in (1, 2)]
        facts: list[Fact] = [*holds, SessionEnded(session, Ending.FINISHED)]
        history.append(
            [Entry(f"{session}.{i}", DAY, "UTC", "d", fact) for i, fact in enumerate(facts, 1)]
        )
        print("done 1\ndone 2", flush=True)


# ----------------------------------------------------------- full disk, damage


def full_disk(data: Path, speed: int, rounds: int) -> Tally:
    """Files may not grow beyond a limit that is met in the middle of a session."""
    tally = Tally("full disk")
    path = places(data).history
    for number in range(rounds):
        before = count(path)
        # Room for the second file, where entries wait; without any, all is kept in memory only.
        size = path.stat().st_size if path.exists() else 0
        blocks = max(ROOM, size) // BLOCK + 16 * (number % 3)
        limited = ["sh", "-c", 'ulimit -f "$0"; exec "$@"', str(blocks)]
        acknowledged, complaint = kill_at([*limited, *text_session(data, speed)], 60)
        # The next start brings home what had to wait.
        History.open(places(data), lambda: DAY).close()
        stored, complaints = verdict(path, before, acknowledged)
        if places(data).unsaved.exists():
            complaints.append("unsaved entries were left behind")
        tally.take(acknowledged, stored, [complaint, *complaints] if complaint else complaints)
        progress(tally)
    return tally


def damage(source: Path, folder: Path, dice: random.Random, rounds: int) -> Tally:
    """Garbage anywhere in the file: everything that a backup has must come back."""
    tally = Tally("damaged file")
    content = places(source).history.read_bytes()
    wanted = {entry.id for entry in read(places(source).history)[0]}
    for number in range(rounds):
        own = places(folder / str(number))
        own.backups.mkdir(parents=True)
        (own.backups / f"history-{DAY.date()}.sqlite3").write_bytes(content)
        start = dice.randrange(len(content))
        garbage = dice.randbytes(dice.choice([20, 300, 5000, 50_000]))
        own.history.write_bytes(content[:start] + garbage + content[start + len(garbage) :])
        history = History.open(own, lambda: DAY)
        history.check()
        found = {entry.id for entry in history.entries()}
        history.close()
        lost = len(wanted - found)
        state = read(own.history)[1]
        complaints = [f"{lost} entries are lost"] if lost else []
        complaints += [f"still damaged: {state}"] if state != "ok" else []
        tally.take(len(wanted), len(found), complaints)
        shutil.rmtree(own.data)
        progress(tally)
    return tally


# -------------------------------------------------------------------- running


HEADING = f"{'fault':<24}{'rounds':>8}{'acknowledged':>14}{'in the file':>13}{'faults':>8}"


def line(tally: Tally) -> str:
    """A line of the table: what was done, what came of it."""
    numbers = (f"{tally.rounds:>8}", f"{tally.acknowledged:>14}", f"{tally.stored:>13}")
    return "".join([f"{tally.name:<24}", *numbers, f"{len(tally.faults):>8}"])


def prove(folder: Path, rounds: int, speed: int, dice: random.Random) -> Iterator[Tally]:
    """All faults in turn, each in a folder of its own."""
    session, tight = folder / "session", folder / "tight"
    few = max(1, rounds // 20)
    runs: list[Callable[[], Tally]] = [
        lambda: kills(
            "kill -9 in a session",
            lambda data: text_session(data, speed),
            session,
            [dice.uniform(0.1, START + ROUTINE / speed) for _ in range(rounds)],
        ),
        lambda: kills(
            "kill -9 in a write",
            writer,
            tight,
            [dice.uniform(0.15, 0.15 + WRITER_LIMIT) for _ in range(rounds)],
        ),
        lambda: full_disk(folder / "full", speed, few),
        lambda: damage(
            session / "0" if places(session / "0").history.exists() else folder / "full",
            folder / "damaged",
            dice,
            rounds,
        ),
        lambda: faults_disk.every_page(folder / "pages", max(3, min(20, rounds))),
        lambda: faults_disk.small_disk(folder / "small", speed, max(3, min(60, rounds // 3))),
        lambda: faults_disk.rights_taken(folder / "rights", speed, few),
    ]
    for run in runs:
        yield run()


def main() -> int:
    if sys.argv[1:2] == ["sound"]:
        from tools.faults_sound import main as prove_sound

        return prove_sound(sys.argv[2:])
    parser = argparse.ArgumentParser(prog="dev faults", description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=200, help="rounds of each fault")
    parser.add_argument("--speed", type=int, default=300, help="speed of the sessions killed")
    parser.add_argument("--seed", type=int, default=None, help="repeat the same moments")
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write is not None:
        write_without_end(options.write)
        return 0
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    faults: list[str] = []
    print(f"seed {seed}\n{HEADING}", flush=True)
    with tempfile.TemporaryDirectory(prefix="routine-faults-") as folder:
        for tally in prove(Path(folder), options.rounds, options.speed, random.Random(seed)):
            print(line(tally), flush=True)
            faults += tally.faults
    print("\n".join(faults) if faults else "Nothing was lost.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
