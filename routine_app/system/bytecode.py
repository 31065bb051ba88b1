"""Keeps the bytecode of what PySide6 would compile anew at every start.

PySide6 carries a part of itself (`shibokensupport`) as source text inside of a library and
compiles it whenever it is imported: a fifth of the time until a bare window is painted. Python
keeps the bytecode of ordinary modules in `__pycache__`; here those of PySide6 are kept in the same
folder and under the same rules: not where nothing may be written, and never without the source
that they were made of.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

_PACKAGE = "shibokensupport/"
_NAME = "pyside"
_CHECKSUM = 4


def own_pycache() -> Path | None:
    """The file beside the bytecode of this module; None where Python keeps none."""
    cached = globals().get("__cached__")
    tag = sys.implementation.cache_tag
    return Path(cached).with_name(f"{_NAME}.{tag}.bytecode") if cached and tag else None


@contextmanager
def kept_bytecode(file: Path | None) -> Iterator[None]:
    """While it is open, sources of PySide6 are compiled only when `file` does not know them."""
    if file is None:
        yield
        return
    usual = builtins.compile
    kept = _Kept(_read(file), usual)
    builtins.compile = kept.compile
    try:
        yield
    finally:
        builtins.compile = usual
    if kept.is_new and not sys.dont_write_bytecode:
        with suppress(OSError):
            _write(file, kept.known)


class _Kept:
    """Bytecode by file name, with the checksum of its source."""

    def __init__(self, known: dict[str, tuple[int, CodeType]], usual: Any) -> None:
        self.known = known
        self.is_new = False
        self._usual = usual

    def compile(self, source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        is_theirs = isinstance(filename, str) and filename.startswith(_PACKAGE)
        if not is_theirs or mode != "exec" or rest or named or not isinstance(source, str | bytes):
            return self._usual(source, filename, mode, *rest, **named)
        checksum = crc32(source.encode() if isinstance(source, str) else source)
        found = self.known.get(filename)
        if found is None or found[0] != checksum:
            found = checksum, self._usual(source, filename, mode)
            self.known[filename] = found
            self.is_new = True
        return found[1]


def _read(file: Path) -> dict[str, tuple[int, CodeType]]:
    """What was kept by this very Python; nothing when the file is missing or damaged."""
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    body = data[_CHECKSUM:]
    if data[:_CHECKSUM] != _checksum(body):
        return {}
    version, known = marshal.loads(body)  # as Python reads its own `.pyc` beside it
    return known if version == sys.version else {}


def _write(file: Path, known: dict[str, tuple[int, CodeType]]) -> None:
    body = marshal.dumps((sys.version, known))
    temporary = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        temporary.write_bytes(_checksum(body) + body)
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _checksum(body: bytes) -> bytes:
    return crc32(body).to_bytes(_CHECKSUM, "little")
