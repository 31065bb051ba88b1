"""What a fault has done: tallies of rounds, and a look at the file whether anything is lost."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from routine_app.domain.record import Ending, Entry, SegmentDone, SessionEnded, SessionStarted
from routine_app.storage.database import rows_after
from routine_app.storage.row_reader import read_rows
from routine_app.system.places import Places


@dataclass
class Tally:
    """What the rounds of one fault add up to; anything in `faults` is a failure."""

    name: str
    rounds: int = 0
    acknowledged: int = 0
    stored: int = 0
    faults: list[str] = field(default_factory=list)

    def take(self, acknowledged: int, stored: int, complaints: Sequence[str]) -> None:
        """The result of one round."""
        self.rounds += 1
        self.acknowledged += acknowledged
        self.stored += stored
        self.faults += [f"{self.name}, round {self.rounds}: {text}" for text in complaints]


def places(data: Path) -> Places:
    return Places(data, data / "cache")


def progress(tally: Tally) -> None:
    """One line that is written over, for whoever watches."""
    if sys.stderr.isatty():
        print(f"\r{tally.name}: {tally.rounds}\r", end="", file=sys.stderr, flush=True)


def read(path: Path) -> tuple[list[Entry], str]:
    """All entries of a history, and what SQLite says of the file."""
    connection = sqlite3.connect(path)
    try:
        state = str(connection.execute("PRAGMA quick_check").fetchone()[0])
        return read_rows(rows_after(connection, 0)[0]), state
    finally:
        connection.close()


def segments(entries: Sequence[Entry]) -> int:
    """How many holds and sets are in a history."""
    return sum(isinstance(entry.fact, SegmentDone) for entry in entries)


def half_transactions(entries: Sequence[Entry]) -> Iterator[str]:
    """Sessions of which only a part of what is written at once is there.

    A hold never stands without its session; the last one of a session and its end are one.
    """
    plans: dict[str, int] = {}
    last: set[str] = set()
    finished: set[str] = set()
    for entry in entries:
        match entry.fact:
            case SessionStarted(session=session, plan=plan):
                plans[session] = plan[-1].index
            case SegmentDone(session=session, index=index) if session not in plans:
                yield f"hold {index} of session {session}, which is not there"
            case SegmentDone(session=session, index=index) if index == plans[session]:
                last.add(session)
            case SessionEnded(session=session, ending=Ending.FINISHED):
                finished.add(session)
    for session in sorted(last ^ finished):
        yield f"session {session} has only half of its end"


def verdict(path: Path, before: int, acknowledged: int) -> tuple[int, list[str]]:
    """How many holds came to the file in a round, and everything that is wrong with it."""
    if not path.exists():
        return 0, [f"{acknowledged} holds acknowledged, and no file"] if acknowledged else []
    entries, state = read(path)
    stored = segments(entries) - before
    complaints = [] if state == "ok" else [f"damaged: {state}"]
    if stored < acknowledged:
        complaints.append(f"{acknowledged - stored} acknowledged holds are lost")
    return stored, [*complaints, *half_transactions(entries)]


def count(path: Path) -> int:
    """How many holds a file has before a round."""
    return segments(read(path)[0]) if path.exists() else 0
