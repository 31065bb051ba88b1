"""Keeps what files without a problem say, so that a warm start neither parses nor judges any.

It is used only while size and both times of the file, the version of the program and the fields
of its values are the same; whether what it refers to is still there, the library looks. The cache may vanish or be damaged at any time: then files are simply parsed again.

The first line of the cache is an index as JSON, every other line the content of one file, so
that only what is asked for is decoded. No pickle: a file in a cache folder must stay data.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from binascii import crc32
from pathlib import Path

from routine_app import __version__
from routine_app.content.frozen import Plain, fingerprint
from routine_app.content.problem import ContentError
from routine_app.domain.value import Value

_FORMAT = 2
_MOST_FILES = 1000
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
        self._loaded: dict[str, _Kept] | None = None
        self._used: dict[str, None] = {}
        self._new: dict[str, tuple[_Stamp, int, bytes]] = {}

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
        self._used[key] = None
        return found, kept.checksum

    def add(
        self, path: Path, state: os.stat_result, text: str, content: Plain, part: str = ""
    ) -> int:
        """Remembers the content of a file whose state was `state` when `text` was read.

        Its checksum.
        """
        line = json.dumps(content, separators=(",", ":")).encode()
        self._new[_key(path, part)] = _Stamp.of(state), crc32(text.encode()), line
        return crc32(line)

    def save_if_changed(self) -> None:
        """Writes what is new; call it when nobody waits. The cache is optional: faults pass."""
        if not self._new:
            return
        with contextlib.suppress(OSError):
            self._save()

    def _kept(self) -> dict[str, _Kept]:
        if self._loaded is None:
            try:
                self._loaded = _index(self._path.read_bytes(), self._version)
            except (OSError, *_DAMAGED):
                self._loaded = {}
        return self._loaded

    def _save(self) -> None:
        folder = self._path.parent
        folder.mkdir(parents=True, exist_ok=True)
        temporary = folder / f".{self._path.name}.{os.getpid()}.tmp"
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
        try:
            with os.fdopen(os.open(temporary, flags, 0o600), "wb") as stream:
                stream.write(b"\n")
                stream.flush()
                now = os.fstat(stream.fileno()).st_mtime_ns
                files = self._to_keep(now)
                stream.seek(0)
                stream.write(_file(files, self._version))
            temporary.replace(self._path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        self._loaded, self._new = files, {}

    def _to_keep(self, now: int) -> dict[str, _Kept]:
        """New contents that are certain, then the used ones, then the rest that still is there."""
        files: dict[str, _Kept] = {}
        for key, (stamp, checksum, line) in self._new.items():
            if max(stamp.modified, stamp.changed) < now - _SETTLED and _is_same(
                _path(key), checksum
            ):
                files[key] = _Kept(stamp, crc32(line), line)
        old = self._kept()
        for key in (*self._used, *old):
            if key in old and key not in files and Path(_path(key)).exists():
                files[key] = old[key]
        return dict(list(files.items())[:_MOST_FILES])


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
