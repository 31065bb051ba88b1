"""Reads a file to be changed and writes it back: all of it or nothing, as it was in every other way."""

from __future__ import annotations

import errno
import os
import stat
from hashlib import sha256
from pathlib import Path

from routine_app.content.manuscript import ChangedOutside, Stamp
from routine_app.content.problem import ContentError
from routine_app.content.source import LARGEST_FILE, decode, read_bytes
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import mark, tr

_MARK = b"\xef\xbb\xbf"
_NEWLINES = ("\r\n", "\n", "\r")
_REASONS = {
    errno.ENOSPC: mark("the disk is full"),
    errno.EDQUOT: mark("the disk is full"),
    errno.EROFS: mark("this disk can only be read"),
    errno.EACCES: mark("it may not be changed here"),
    errno.EPERM: mark("it may not be changed here"),
    errno.ENOENT: mark("its folder is gone"),
    errno.ENOTDIR: mark("its folder is gone"),
}


def read_to_change(path: Path) -> tuple[str, Stamp]:
    """The text of a file, its lines ended by a line feed, and what the file is now.

    An empty file is an empty text. Raises ContentError.
    """
    data = read_bytes(path)
    text = decode(data, path.name) if data.removeprefix(_MARK).strip() else ""
    return text.replace("\r\n", "\n").replace("\r", "\n"), _stamp(data)


def stamp_of(path: Path) -> Stamp | None:
    """What a file is now; None when it is not there or cannot be read."""
    try:
        return _stamp(read_bytes(path))
    except ContentError:
        return None


def _stamp(data: bytes) -> Stamp:
    text = data.decode("utf-8", "replace")
    crlf = text.count("\r\n")
    counts = {"\r\n": crlf, "\n": text.count("\n") - crlf, "\r": text.count("\r") - crlf}
    newline = max(counts, key=lambda one: counts[one]) if any(counts.values()) else "\n"
    return Stamp(sha256(data).hexdigest(), newline, data.startswith(_MARK))


def save_text(path: Path, text: str, stamp: Stamp | None) -> Stamp:
    """Put the text in the place of the file that `stamp` tells of, or in a new one without a stamp.

    Permissions and line ends stay; a link is followed. Raises ChangedOutside and CannotWrite.
    """
    target = Path(os.path.realpath(path))
    data = _encoded(path, text, stamp)
    _refuse_changed(path, target, stamp)
    draft = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
    try:
        if stamp is None:
            target.parent.mkdir(parents=True, exist_ok=True)
        elif not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only")
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if stamp is not None:
            draft.chmod(stat.S_IMODE(target.stat().st_mode))
        draft.replace(target)
    except OSError as error:
        _remove(draft)
        raise _not_saved(path, _reason(error)) from None
    return _stamp(data)


def _encoded(path: Path, text: str, stamp: Stamp | None) -> bytes:
    form = stamp or Stamp("")
    try:
        data = text.replace("\n", form.newline).encode()
    except UnicodeEncodeError:
        raise _not_saved(path, tr("a letter in it is broken")) from None
    data = _MARK + data if form.marked else data
    if len(data) > LARGEST_FILE:
        size = LARGEST_FILE // 1024
        raise _not_saved(path, tr("it would be larger than {size} KiB", size=size))
    return data


def _refuse_changed(path: Path, target: Path, stamp: Stamp | None) -> None:
    there = os.path.lexists(target)
    if stamp is None:
        if there:
            raise CannotWrite(
                tr("There is a file {file} already, and it stays as it is.", file=path.name)
            )
        return
    if not there:
        raise ChangedOutside(path, gone=True)
    now = stamp_of(target)
    if now is None or now.digest != stamp.digest:
        raise ChangedOutside(path)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        pass  # the reason that is told is the first one


def _not_saved(path: Path, reason: str) -> CannotWrite:
    return CannotWrite(tr("{file} cannot be saved: {reason}.", file=path.name, reason=reason))


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    return tr(known) if known else error.strerror or tr("the system does not say why")
