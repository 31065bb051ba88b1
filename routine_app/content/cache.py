"""Keeps what files without a problem say, so that a warm start neither parses nor judges any.

It is used only while size and both times of the file, the version of the program and the fields
of its values are the same; whether what it refers to is still there, the library looks. The cache may vanish or be damaged at any time: then files are simply parsed again.

The first line of the cache is an index as JSON, every other line the content of one file, so
that only what is asked for is decoded. No pickle: a file in a cache folder must stay data.

A start asks for a few files, the library for all of them, and there may be thousands. Those that
are asked for first stand in the cache itself; the rest has a file of its own, which is not looked
at before somebody is about to ask for everything.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from binascii import crc32
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from routine_app import __version__
from routine_app.content.frozen import Plain, fingerprint
from routine_app.content.problem import ContentError
from routine_app.domain.value import Value

_FORMAT = 2
_MOST_FILES, _MOST_MORE = 250, 12_000
"""In the first file, and in the one with the rest."""
_DAMAGED = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
_SETTLED = 3_000_000_000
"""Nanoseconds. A file changed this shortly before saving could change again unseen."""


class _Stamp(Value):
    """The state of a file: another size or time means another content."""

    size: int
    modified: int
    changed: int

    @classmethod
    def of(cls, state: os.stat_result) -> _Stamp:
        return cls(state.st_size, state.st_mtime_ns, state.st_ctime_ns)


class _Kept(Value):
    stamp: _Stamp
    checksum: int
    line: bytes


class ContentCache:
    """Contents of files by path. Nothing is written before `save_if_changed`."""

    def __init__(self, path: Path, version: str = __version__) -> None:
        self._path = path
        self._version = f"{version} {fingerprint():08x}"
        self._more = path.with_name(f"{path.stem}-more{path.suffix}")
        self._expects_all = False
        self._loaded: dict[str, _Kept] | None = None
        self._used: dict[str, None] = {}
        self._asked_first: dict[str, None] = {}
        self._new: dict[str, tuple[_Stamp, int, bytes]] = {}

    def expect_all(self) -> None:
        """From now on every file there is will be asked for."""
        if not self._expects_all:
            self._expects_all = True
            if self._loaded is not None:
                self._loaded = {**self._read(self._more), **self._loaded}

    def find(self, path: Path, part: str = "") -> tuple[Plain, int] | None:
        """The content of a file and its checksum; None when the file has to be read.

        A file may have parts, such as variants, that are kept and found by themselves.
        """
        key = _key(path, part)
        kept = self._kept().get(key)
        if kept is None:
            return None
        try:
            state = path.stat()
            if not stat.S_ISREG(state.st_mode) or _Stamp.of(state) != kept.stamp:
                return None
            if crc32(kept.line) != kept.checksum:
                return None
            found = json.loads(kept.line)
        except (OSError, *_DAMAGED):
            return None
        self._use(key)
        return found, kept.checksum

    def add(
        self, path: Path, state: os.stat_result, text: str, content: Plain, part: str = ""
    ) -> int:
        """Remembers the content of a file whose state was `state` when `text` was read.

        Its checksum.
        """
        line = json.dumps(content, separators=(",", ":")).encode()
        key = _key(path, part)
        self._new[key] = _Stamp.of(state), crc32(text.encode()), line
        self._use(key)
        return crc32(line)

    def _use(self, key: str) -> None:
        self._used[key] = None
        if not self._expects_all:
            self._asked_first[key] = None

    def save_if_changed(self) -> None:
        """Writes what is new; call it when nobody waits. The cache is optional: faults pass."""
        if not self._new:
            return
        with contextlib.suppress(OSError):
            self._save()

    def _kept(self) -> dict[str, _Kept]:
        if self._loaded is None:
            self._loaded = self._read(self._path)
            if self._expects_all:
                self._loaded = {**self._read(self._more), **self._loaded}
        return self._loaded

    def _read(self, path: Path) -> dict[str, _Kept]:
        try:
            return _index(path.read_bytes(), self._version)
        except (OSError, *_DAMAGED):
            return {}

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        files: dict[str, _Kept] = {}
        with _replacing(self._path) as stream:
            stream.write(b"\n")
            stream.flush()
            files = self._to_keep(os.fstat(stream.fileno()).st_mtime_ns)
            first, more = _parted(files)
            stream.seek(0)
            stream.write(_file(first, self._version))
        if self._expects_all:
            self._save_more(more)
        self._loaded, self._new = files, {}

    def _save_more(self, files: dict[str, _Kept]) -> None:
        if not files:
            self._more.unlink(missing_ok=True)
            return
        with _replacing(self._more) as stream:
            stream.write(_file(files, self._version))

    def _to_keep(self, now: int) -> dict[str, _Kept]:
        """What is certain: what was asked for first, other used ones, the rest that is there."""
        new: dict[str, _Kept] = {}
        for key, (stamp, checksum, line) in self._new.items():
            settled = max(stamp.modified, stamp.changed) < now - _SETTLED
            if settled and _is_same(_path(key), checksum):
                new[key] = _Kept(stamp, crc32(line), line)
        old = self._kept()
        files: dict[str, _Kept] = {}
        for key in (*self._asked_first, *self._used, *old):
            if key not in files:
                if key in new:
                    files[key] = new[key]
                elif key in old and Path(_path(key)).exists():
                    files[key] = old[key]
        return files


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    """A new file that takes the place of another once it is written."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as stream:
            yield stream
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _parted(files: dict[str, _Kept]) -> tuple[dict[str, _Kept], dict[str, _Kept]]:
    """Those for the first file, and the rest."""
    items = list(files.items())
    return dict(items[:_MOST_FILES]), dict(items[_MOST_FILES : _MOST_FILES + _MOST_MORE])


def _key(path: Path, part: str) -> str:
    """What a content is found by: no path has the mark between the two."""
    return f"{path.absolute()}\0{part}" if part else str(path.absolute())


def _path(key: str) -> str:
    return key.partition("\0")[0]


def _is_same(path: str, checksum: int) -> bool:
    """Whether a file still has the text that was parsed.

    A second change within one tick of the clock leaves no trace in the times. So the text is
    read again some seconds after its last change: a later change will have a later time.
    """
    from routine_app.content.source import decode, read_bytes

    try:
        return crc32(decode(read_bytes(Path(path)), path).encode()) == checksum
    except ContentError:
        return False


def _index(data: bytes, version: str) -> dict[str, _Kept]:
    head, *lines = data.split(b"\n")
    index = json.loads(head)
    if index["format"] != _FORMAT or index["version"] != version:
        return {}
    return {
        path: _Kept(_Stamp(size, modified, changed), checksum, lines[number])
        for number, (path, (size, modified, changed, checksum)) in enumerate(index["files"].items())
    }


def _file(files: dict[str, _Kept], version: str) -> bytes:
    index = {
        "format": _FORMAT,
        "version": version,
        "files": {
            path: (kept.stamp.size, kept.stamp.modified, kept.stamp.changed, kept.checksum)
            for path, kept in files.items()
        },
    }
    return b"\n".join((json.dumps(index).encode(), *(kept.line for kept in files.values())))
