"""The files in a sync folder: a line says what the file is, and every other one is an entry.

Each device only ever adds lines to a file of its own, so that no two can be in conflict. What
something else carries may arrive in part: a last line without its end is left for later, and a
damaged line is counted and passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from routine_app.domain.value import Value
from routine_app.storage.codec import Row, Unreadable, from_line
from routine_app.storage.exchange.entry_lines import EntryLines
from routine_app.storage.exchange.foreign import LARGEST_ENTRY, NoEntry, foreign_row

FORMAT, VERSION = "routine-app sync", 1
PREFIX, SUFFIX = "routine-", ".jsonl"
MOST_NAMED = 5
"""How many damaged lines of a file are named."""


class Lines(Value):
    """What stands in a part of a file: rows, how many lines and bytes were whole, what was not.

    `damaged` are line numbers from 1 within the part. `newer` says that a newer program wrote it.
    """

    rows: tuple[Row, ...] = ()
    count: int = 0
    size: int = 0
    damaged: tuple[int, ...] = ()
    newer: bool = False


def name_of(device: str) -> str:
    """The name of a device's own file."""
    return f"{PREFIX}{device}{SUFFIX}"


def is_sync_file(name: str) -> bool:
    """Whether a file is one of ours, or a copy that a syncer made of one in a conflict."""
    return name.startswith(PREFIX) and name.lower().endswith(SUFFIX)


def device_of(name: str) -> str:
    """The device in the name of a file or of its copy."""
    stem = name.removeprefix(PREFIX)
    return stem.split(".")[0].split(" ")[0]


def header() -> bytes:
    """The first line of a file."""
    return json.dumps({"format": FORMAT, "version": VERSION}).encode() + b"\n"


def to_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """The rows as lines; those that no other device would take are left out."""
    writer = EntryLines()
    for row in rows:
        entry = writer.line(row)
        if entry is not None:
            yield entry[1].encode() + b"\n"


def from_lines(content: bytes) -> Lines:
    """All whole lines of a part of a file."""
    size = content.rfind(b"\n") + 1
    rows: list[Row] = []
    damaged: list[int] = []
    count = 0
    for count, line in enumerate(content[:size].split(b"\n")[:-1], 1):
        try:
            raw = _object(line)
            if raw.get("format") == FORMAT and "id" not in raw:
                if raw.get("version") != VERSION:
                    return Lines(newer=True)
                continue
            rows.append(foreign_row(raw))
        except (NoEntry, Unreadable, UnicodeDecodeError):
            damaged.append(count)
    return Lines(tuple(rows), count, size, tuple(damaged))


def _object(line: bytes) -> dict[str, object]:
    if len(line) > LARGEST_ENTRY:
        raise NoEntry("too long")
    return from_line(line.decode())
