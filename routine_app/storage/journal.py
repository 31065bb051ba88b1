"""Entries that the history could not take, kept line by line until it can.

Two processes may share the file. Adding a line and taking all of them away hold a lock, so that
no line is lost between reading and removing; a line that was cut off by a crash is left out.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from routine_app.domain.record import Entry
from routine_app.storage import private_file
from routine_app.storage.codec import Row, Unreadable, from_line, to_line, to_row

_LOCKED_BYTE = 1 << 30
"""Far behind every line: what Windows locks cannot be read."""


class Journal:
    """The file of unsaved entries. Its methods raise `OSError`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, entries: Iterable[Entry]) -> None:
        """Have the entries on the disk, behind what is there."""
        lines = "".join(to_line(entry) for entry in entries).encode()
        if not lines:
            return
        private_file.make_folder(self.path.parent)
        with self._locked(os.O_RDWR | os.O_APPEND | os.O_CREAT) as handle:
            # A line cut off by a crash must not swallow the next one.
            size = os.fstat(handle).st_size
            if size and _last_byte(handle, size) != b"\n":
                lines = b"\n" + lines
            _write_all(handle, lines, size)
            os.fsync(handle)

    def rows(self) -> list[Row]:
        """The rows kept here, which stay; none where there is no file."""
        try:
            return list(_rows(self.path.read_bytes()))
        except FileNotFoundError:
            return []

    @contextmanager
    def taken(self) -> Iterator[list[Row]]:
        """The rows kept here; the file is removed when the block ends well."""
        with ExitStack() as stack:
            try:
                handle = stack.enter_context(self._locked(os.O_RDWR))
            except FileNotFoundError:
                yield []
                return
            with os.fdopen(handle, "rb", closefd=False) as file:
                rows = list(_rows(file.read()))
            yield rows
            os.ftruncate(handle, 0)
            try:
                self.path.unlink(missing_ok=True)
            except PermissionError:
                pass  # Windows removes no open file; an empty one is as good

    @contextmanager
    def _locked(self, flags: int) -> Iterator[int]:
        while True:
            handle = os.open(self.path, flags, private_file.FILE_MODE)
            try:
                _lock(handle)
                if not self._is_current(handle):
                    continue  # removed by another process while we waited for it
                yield handle
                return
            finally:
                os.close(handle)

    def _is_current(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False


def _rows(content: bytes) -> Iterator[Row]:
    """Every line that can be read; entries of a newer program are kept as they are."""
    for line in content.splitlines():
        try:
            yield to_row(from_line(line.decode()))
        except (Unreadable, UnicodeDecodeError):
            continue


def _last_byte(handle: int, size: int) -> bytes:
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1)


def _write_all(handle: int, content: bytes, size: int) -> None:
    """All of it or nothing: on a full disk half a line would be left."""
    rest = memoryview(content)
    try:
        while rest:
            rest = rest[os.write(handle, rest) :]
    except OSError:
        os.ftruncate(handle, size)
        raise


def _lock(handle: int) -> None:
    """Wait for other processes; closing the file lets go."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
        except OSError:
            pass  # some network file systems know no locks; what is kept without one is kept
