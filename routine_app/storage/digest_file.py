"""A digest of the history beside it, so that the first page need not read years of it.

It is a copy of nothing but what the history says, and may vanish at any time. It counts only for
the very file it was made of, told by number, size and times, and for the program that made it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date
from itertools import compress
from pathlib import Path
from typing import Any
from zlib import crc32

from routine_app import __version__
from routine_app.domain.past import Digest, DoneSession, Past, Told
from routine_app.domain.record import CheckIn
from routine_app.domain.value import Value
from routine_app.storage import private_file
from routine_app.storage.codec import Unreadable, from_object, to_object

_FORMAT = 4
_CHECKSUM = 8
_SETTLED = 3_000_000_000
"""Nanoseconds. A file that was changed this shortly before could have changed again unseen."""

_DAMAGED = (ValueError, TypeError, LookupError, RecursionError, Unreadable)


class Stamp(Value):
    """The state of a file: another number, size or time means another content."""

    number: int
    size: int
    modified: int
    changed: int

    @classmethod
    def of(cls, path: Path) -> Stamp:
        """Raises OSError."""
        state = path.stat()
        return cls(state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)


def read(path: Path, stamp: Stamp) -> Digest | None:
    """The digest of the history file in this state; None when there is none to be trusted."""
    try:
        data = path.read_bytes()
        made = path.stat().st_mtime_ns
    except OSError:
        return None
    if made - max(stamp.modified, stamp.changed) < _SETTLED:
        return None
    body = data[_CHECKSUM:]
    if data[:_CHECKSUM] != _checksum(body):
        return None
    try:
        raw = json.loads(body)
        if (raw["format"], raw["version"], raw["file"]) != (_FORMAT, __version__, _numbers(stamp)):
            return None
        return _from_object(raw)
    except _DAMAGED:
        return None


def write(path: Path, stamp: Stamp, digest: Digest) -> None:
    """Keep the digest of the history file in this state: one that is torn is not read. Raises OSError."""
    raw = {"format": _FORMAT, "version": __version__, "file": _numbers(stamp), **_to_object(digest)}
    body = json.dumps(raw, separators=(",", ":")).encode()
    private_file.write(path, _checksum(body) + body, lasts=False)


def _numbers(stamp: Stamp) -> list[int]:
    return [stamp.number, stamp.size, stamp.modified, stamp.changed]


def _checksum(body: bytes) -> bytes:
    return b"%08x" % crc32(body)


def _to_object(digest: Digest) -> dict[str, object]:
    past = digest.past
    return {
        "since": past.since.toordinal(),
        "days": _days_to_text(past.days),
        "completed": [
            [s.id, s.practice_day.toordinal(), s.program, s.program_day, s.run, s.short]
            for s in past.completed
        ],
        "told": _told_to_list(past.told) if past.told is not None else None,
        "pain": past.pain,
        "entries": [to_object(entry) for entry in digest.entries],
    }


def _from_object(raw: Mapping[str, Any]) -> Digest:
    completed = tuple(
        DoneSession(id_, date.fromordinal(day), *rest) for id_, day, *rest in raw["completed"]
    )
    told = raw["told"]
    if told is not None:
        day, *check_in = told
        told = Told(date.fromordinal(day), CheckIn(*check_in))
    days = _days_from_text(*raw["days"])
    past = Past(date.fromordinal(raw["since"]), days, completed, told, raw["pain"])
    return Digest(past, tuple(from_object(entry) for entry in raw["entries"]))


def _days_to_text(days: Collection[date]) -> tuple[int, str]:
    """The first of the days, and a 1 or a 0 for it and each one after it."""
    numbers = {day.toordinal() for day in days}
    first, last = min(numbers, default=0), max(numbers, default=-1)
    return first, "".join("01"[number in numbers] for number in range(first, last + 1))


def _days_from_text(first: int, marks: str) -> frozenset[date]:
    # Twenty years of them are read before the first page is painted.
    numbers = range(first, first + len(marks))
    return frozenset(map(date.fromordinal, compress(numbers, map("1".__eq__, marks))))


def _told_to_list(told: Told) -> list[object]:
    check_in = told.check_in
    day = told.practice_day.toordinal()
    return [day, *(getattr(check_in, name) for name in check_in.FIELDS)]
