"""Keeping in step: read what other devices added to the folder, add what is missing there.

The history is a set of entries that only grows, so that devices which have read each other's
files are equal, in whatever order and how late they came. It works on a connection of its own, as
another process would: a folder on a slow network keeps nobody waiting.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event
from typing import Protocol

from routine_app.domain.language import tr, tr_count
from routine_app.domain.value import Value
from routine_app.storage import database
from routine_app.storage.codec import Row
from routine_app.storage.sync import own_file, state
from routine_app.storage.sync.lines import MOST_NAMED, device_of, from_lines, is_sync_file, name_of
from routine_app.storage.sync.state import Seen, SyncState

LARGEST_FILE = 256_000_000
MOST_FILES = 1000
_CHUNK, _PAUSE = 100, 0.02
"""Rows of a transaction, and seconds after it: whoever else wants to write gets a turn."""
_PATIENCE = 5.0
"""Seconds that it waits for its own turn: nobody waits for it."""

_TAIL = 64


class SyncPlaces(Protocol):
    """Where the history is, and where it is kept how far the folder was read."""

    @property
    def history(self) -> Path: ...

    @property
    def sync(self) -> Path: ...


class Outcome(Value):
    """What came of it: entries that came and went, other devices, and what stands in the way.

    `away` says that the folder is not there now. `passed_over` names damaged lines and files,
    `damaged` counts the lines.
    """

    received: int = 0
    sent: int = 0
    devices: int = 0
    away: bool = False
    problem: str = ""
    passed_over: tuple[str, ...] = ()
    damaged: int = 0


class SyncFolder:
    """One folder, as this device sees it."""

    def __init__(self, folder: Path, device: str, places: SyncPlaces) -> None:
        self._folder = folder
        self._device = device
        self._places = places
        self._own = folder / name_of(device)

    def exchange(self) -> Outcome:
        """Read and write once. Faults are told in the outcome, and nothing is lost by them."""
        try:
            names = _names(self._folder)
        except (FileNotFoundError, NotADirectoryError):
            return Outcome(away=True)
        except OSError as fault:
            return Outcome(problem=_words(fault, self._folder))
        try:
            with self._history() as connection:
                return self._in_step(connection, names) if connection else Outcome()
        except OSError as fault:
            away = not self._folder.is_dir()
            return Outcome(away=away, problem="" if away else _words(fault, self._folder))
        except database.FAULTS:
            return Outcome(problem=tr("The history is busy; Routine looks again later"))

    @contextmanager
    def _history(self) -> Iterator[sqlite3.Connection | None]:
        """The history; None while there is none, or it is of another version."""
        path = self._places.history
        if not path.exists():
            yield None
            return
        uri = f"{path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)
        with closing(connection):
            connection.execute("PRAGMA synchronous = FULL")
            usable = database.version_of(connection) == database.SCHEMA
            yield connection if usable else None

    def _in_step(self, connection: sqlite3.Connection, names: list[str]) -> Outcome:
        place = (str(self._folder), self._device, self._places.history.stat().st_ino)
        known = state.read(self._places.sync, place)
        if known is None or not self._holds(connection, known, names):
            known = SyncState(place)
        is_first = not known.mark
        there: dict[str, Row] = {}
        files: dict[str, Seen] = {}
        for name in names:
            # The own file is looked into where the history may have lost what it was written from.
            if is_first or name != self._own.name:
                files[name], rows = self._read(name, known.files.get(name))
                there.update((row[0], row) for row in rows)
        files.pop(self._own.name, None)
        received = _insert(connection, list(there.values()))
        fresh, mark = database.rows_after(connection, known.mark)
        missing = [row for row in fresh if row[0] not in there]
        sent, own = own_file.add(self._own, missing)
        witness = fresh[-1][0] if fresh else known.witness
        state.write(self._places.sync, SyncState(place, mark, witness, own, files))
        devices = {device_of(name) for name in files} - {self._device}
        return Outcome(
            received,
            sent,
            len(devices),
            passed_over=tuple(_passed_over(files)),
            damaged=sum(len(seen.damaged) for seen in files.values()),
        )

    def _holds(self, connection: sqlite3.Connection, known: SyncState, names: list[str]) -> bool:
        """Whether what was written down is still so; otherwise all is compared again.

        An own file that is another one, or a file of another device that has gone, may mean that
        entries are nowhere in the folder any more.
        """
        if own_file.stamp(self._own) != known.own or not known.files.keys() <= set(names):
            return False
        found = connection.execute("SELECT id FROM entry WHERE rowid = ?", (known.mark,)).fetchone()
        return found is not None and found[0] == known.witness

    def _read(self, name: str, known: Seen | None) -> tuple[Seen, tuple[Row, ...]]:
        """What has come to a file since it was last read."""
        path = self._folder / name
        try:
            found = path.stat()
            if known is not None and (found.st_size, found.st_mtime_ns) == (
                known.size,
                known.modified,
            ):
                return known, ()
            if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST_FILE:
                return Seen(found.st_size, found.st_mtime_ns, newer=True), ()
            with path.open("rb") as file:
                return _read_on(file.fileno(), found, known)
        except FileNotFoundError:
            return Seen(0, 0), ()


def _read_on(
    handle: int, found: os.stat_result, known: Seen | None
) -> tuple[Seen, tuple[Row, ...]]:
    start, lines = 0, 0
    if known is not None and known.may_go_on and found.st_size > known.size:
        tail = bytes.fromhex(known.tail)
        os.lseek(handle, known.offset - len(tail), os.SEEK_SET)
        if os.read(handle, len(tail)) == tail:
            start, lines = known.offset, known.lines
    os.lseek(handle, start, os.SEEK_SET)
    content = _all(handle)
    part = from_lines(content)
    offset = start + part.size
    tail = content[: part.size][-_TAIL:]
    if not part.size and start and known is not None:
        tail = bytes.fromhex(known.tail)
    seen = Seen(
        found.st_size,
        found.st_mtime_ns,
        offset,
        tail.hex(),
        lines + part.count,
        tuple(lines + number for number in part.damaged),
        part.newer,
    )
    return seen, part.rows


def _all(handle: int) -> bytes:
    parts = []
    while part := os.read(handle, 1 << 20):
        parts.append(part)
    return b"".join(parts)


def _names(folder: Path) -> list[str]:
    """The files of ours in a folder, in an order that is always the same."""
    with os.scandir(folder) as found:
        return sorted(entry.name for entry in found if is_sync_file(entry.name))[:MOST_FILES]


def _insert(connection: sqlite3.Connection, rows: list[Row]) -> int:
    """Add rows, those that are known change nothing; how many were new."""
    before = connection.total_changes
    pause = Event()
    for start in range(0, len(rows), _CHUNK):
        if start:
            pause.wait(_PAUSE)
        database.insert(connection, rows[start : start + _CHUNK])
    return connection.total_changes - before


def _passed_over(files: Mapping[str, Seen]) -> Iterator[str]:
    for name, seen in files.items():
        if seen.newer:
            yield tr("{name} is of a newer version of Routine, or no file of it", name=name)
        elif seen.damaged:
            yield _damaged_words(name, seen.damaged)


def _damaged_words(file: str, damaged: Sequence[int]) -> str:
    lines = ", ".join(map(str, damaged[:MOST_NAMED]))
    if len(damaged) > MOST_NAMED:
        more = len(damaged) - MOST_NAMED
        return tr(
            "{file}, lines {lines} and {more} more: could not be read and is passed over",
            file=file,
            lines=lines,
            more=more,
        )
    return tr_count(
        len(damaged),
        "{file}, line {lines}: could not be read and is passed over",
        "{file}, lines {lines}: could not be read and is passed over",
        file=file,
        lines=lines,
    )


def _words(fault: OSError, folder: Path) -> str:
    """What stands in the way, without an end."""
    if fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return tr("There is no room left in {folder}", folder=folder)
    if fault.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return tr("The folder {folder} cannot be written to", folder=folder)
    return tr(
        "The folder {folder} cannot be used now ({reason})",
        folder=folder,
        reason=fault.strerror or fault,
    )
