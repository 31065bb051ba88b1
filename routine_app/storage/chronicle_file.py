"""The chronicle of the history beside it: a line of JSON, then its columns as they are in memory.

A copy of nothing but what the history says, for this machine and this version of the program; it
may vanish at any time. It says up to which row of the history it goes, and what stands there.
"""

from __future__ import annotations

import json
import sys
from array import array
from pathlib import Path
from zlib import crc32

from routine_app import __version__
from routine_app.domain.chronicle import COLUMNS, Chronicle
from routine_app.domain.value import Value
from routine_app.storage import private_file

_FORMAT = 3
_CHECKSUM = 8
_DAMAGED = (ValueError, TypeError, LookupError, AttributeError, RecursionError)


class Known(Value):
    """A chronicle of all rows up to number `last`, whose id is `witness`."""

    chronicle: Chronicle
    last: int
    witness: str


def read(path: Path) -> Known | None:
    """The chronicle that was kept; None when there is none to be trusted."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    body = data[_CHECKSUM:]
    if data[:_CHECKSUM] != b"%08x" % crc32(body):
        return None
    head, _, numbers = body.partition(b"\n")
    try:
        raw = json.loads(head)
        if raw["edition"] != _edition():
            return None
        exercises = {id_: (str(name), int(credit)) for id_, (name, credit) in raw["exercises"]}
        continued = {chain[0]: tuple(chain) for chain in raw["continued"]}
        heads: list[str] = raw["heads"]
        columns = _columns(numbers, len(heads))
        links = dict(raw["links"])
        chronicle = Chronicle(columns, heads, raw["texts"], exercises, links, continued)
        return Known(chronicle, int(raw["last"]), str(raw["witness"]))
    except _DAMAGED:
        return None


def write(path: Path, known: Known) -> None:
    """Keep a chronicle. Raises OSError."""
    chronicle = known.chronicle
    raw = {
        "edition": _edition(),
        "last": known.last,
        "witness": known.witness,
        "texts": chronicle.texts,
        "exercises": list(chronicle.exercises.items()),
        "links": list(chronicle.links.items()),
        "heads": chronicle.heads,
        "continued": list(chronicle.continued.values()),
    }
    head = json.dumps(raw, separators=(",", ":")).encode()
    body = head + b"\n" + b"".join(chronicle.columns[name].tobytes() for name in COLUMNS)
    private_file.write(path, b"%08x" % crc32(body) + body, lasts=False)


def _edition() -> list[object]:
    return [_FORMAT, __version__, sys.byteorder, *COLUMNS]


def _columns(numbers: bytes, length: int) -> dict[str, array[int]]:
    size = length * array("q").itemsize
    if len(numbers) != size * len(COLUMNS):
        raise ValueError("columns of another length")
    columns = {}
    for place, name in enumerate(COLUMNS):
        columns[name] = array("q")
        columns[name].frombytes(numbers[place * size : (place + 1) * size])
    return columns
