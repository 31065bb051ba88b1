"""The one file in a sync folder that this device writes, and nothing else does."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from routine_app.storage import private_file
from routine_app.storage.codec import Row
from routine_app.storage.sync.lines import header, to_lines


def add(path: Path, rows: Iterable[Row]) -> tuple[int, tuple[int, int]]:
    """Add rows behind what is there: how many, and the stamp of the file then.

    All lines are on the disk afterwards, or none of them. Raises OSError.
    """
    lines = list(to_lines(rows))
    if not lines:
        return 0, stamp(path)
    with _locked(path) as handle:
        size = _whole_lines(handle)
        begin = b"" if size else header()
        _write(handle, begin + b"".join(lines), size)
        state = os.fstat(handle)
        return len(lines), (state.st_size, state.st_mtime_ns)


def stamp(path: Path) -> tuple[int, int]:
    """Size and time of the file; nothing when there is none. Raises OSError."""
    try:
        state = path.stat()
    except FileNotFoundError:
        return 0, 0
    return state.st_size, state.st_mtime_ns


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    """The open file; another process of this device waits, where the file system knows how."""
    is_new = not path.exists()
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags, private_file.FILE_MODE)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(f"{path.name} is no file")
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(handle, fcntl.LOCK_EX)
            except OSError:
                pass  # some network file systems know no locks; a line twice does no harm
        yield handle
        if is_new:
            private_file.sync_folder(path.parent)
    finally:
        os.close(handle)


def _whole_lines(handle: int) -> int:
    """The size up to the end of the last whole line; half of one behind it is cut off."""
    size = end = os.fstat(handle).st_size
    while end:
        begin = max(0, end - 65536)
        os.lseek(handle, begin, os.SEEK_SET)
        found = os.read(handle, end - begin).rfind(b"\n")
        if found >= 0:
            end = begin + found + 1
            break
        end = begin
    if end < size:
        os.ftruncate(handle, end)
    return end


def _write(handle: int, content: bytes, size: int) -> None:
    rest = memoryview(content)
    try:
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    except OSError:
        os.ftruncate(handle, size)
        raise
