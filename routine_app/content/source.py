"""Reads the text of one file: bounded, never blocking, every fault a plain sentence."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from routine_app.content.problem import ContentError, Fix, problem
from routine_app.domain.language import mark, tr
from routine_app.domain.value import replace

LARGEST_FILE = 256 * 1024
"""Bytes. The longest shipped file has a twentieth of this."""

_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe must not wait for its other end
)

_OTHER_ENCODINGS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_SIGNATURES = (b"\x7fELF", b"\x89PNG", b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"GIF8", b"\xff\xd8")
_A_DEVICE = mark("this is a device, not a file")
_NO_FILES = (
    (stat.S_ISDIR, mark("this is a folder, not a file")),
    (stat.S_ISFIFO, mark("this is a named pipe, not a file")),
    (stat.S_ISSOCK, mark("this is a socket, not a file")),
    (stat.S_ISCHR, _A_DEVICE),
    (stat.S_ISBLK, _A_DEVICE),
)
_NO_FILE = mark("this is something else, not a file")
_KEPT_CONTROLS = "\t\n\r"
_LINE_SEPARATORS = "\x85\u2028\u2029"
_INVISIBLE = "\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
_REFUSED = re.compile(rf"[^{_KEPT_CONTROLS}\x20-\x7e\xa0-\U0010ffff]|[\u2028\u2029{_INVISIBLE}]")

_FIRST_KEY = re.compile(
    r"(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|---[ \t]*(?:#[^\r\n]*)?[\r\n]|%YAML[^\r\n]*[\r\n])*+"
    r"[ \t]*\{?[ \t]*[\"']?(\w+)[\"']?[ \t]*:(?=\s|$)"
)


def read_source(path: Path, file: str) -> tuple[str, os.stat_result]:
    """The text of a file (UTF-8, with or without a mark) and its state when it was read.

    Raises ContentError with one problem, under the name `file`, when there is no such text.
    """
    data, state = _read(path, file)
    return decode(data, file), state


def read_bytes(path: Path) -> bytes:
    """The raw bytes of a file of ordinary size. Raises ContentError as `read_source` does."""
    return _read(path, str(path))[0]


def _read(path: Path, file: str) -> tuple[bytes, os.stat_result]:
    try:
        _refuse_special(path.stat(), file)
        descriptor = os.open(path, _OPEN_FLAGS)
        with os.fdopen(descriptor, "rb") as stream:
            state = os.fstat(descriptor)
            _refuse_special(state, file)
            data = (
                stream.read(LARGEST_FILE + 1) or b""
            )  # None where a file of the system would block
    except (OSError, ValueError) as error:
        raise _whole_file(file, _fault(path, error)) from error
    if len(data) > LARGEST_FILE:
        raise _too_large(file)
    return data, state


def _refuse_special(state: os.stat_result, file: str) -> None:
    """Only regular files of bounded size are opened: pipes block, devices have side effects."""
    mode = state.st_mode
    if stat.S_ISREG(mode):
        if state.st_size > LARGEST_FILE:
            raise _too_large(file)
        return
    told = next((words for is_kind, words in _NO_FILES if is_kind(mode)), _NO_FILE)
    raise _whole_file(file, tr(told))


def _fault(path: Path, error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError() if path.is_symlink():
            return tr("this is a link to a file that does not exist")
        case FileNotFoundError() | NotADirectoryError():
            return tr("there is no such file")
        case PermissionError():
            return tr("this file may not be read. Check its permissions")
        case OSError(strerror=str(reason)):
            return tr("this file cannot be read: {reason}", reason=reason)
        case _:
            return tr("this file cannot be read: its name is not valid")


def decode(data: bytes, file: str) -> str:
    """Bytes as text, or a problem that says which encoding or character is in the way."""
    for start, encoding in _OTHER_ENCODINGS:
        if data.startswith(start):
            raise _whole_file(file, _encoded_as(encoding))
    if data.startswith(_SIGNATURES) or data.count(0, 0, 4096) > 0:
        raise _whole_file(file, _zeros(data))
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        byte = f"{data[error.start]:#04x}"
        told = tr("the byte {byte} is not UTF-8 text. Save it as UTF-8", byte=byte)
        raise _at_end_of(before, file, told) from error
    if not text.strip():
        raise _whole_file(file, empty_words())
    refuse_hidden(text, file)
    return text


def empty_words() -> str:
    """Says that nothing is in a file."""
    return tr("this file is empty")


def _encoded_as(encoding: str) -> str:
    return tr("this file is {encoding} text. Save it as UTF-8", encoding=encoding)


def refuse_hidden(text: str, file: str) -> None:
    """Raises ContentError when a character stands in a text that nobody can see."""
    if bad := _REFUSED.search(text):
        wrong = _at_end_of(text[: bad.start()], file, _name(bad.group())).problems[0]
        end, fix = wrong.column + 1, None
        if bad.group() not in _LINE_SEPARATORS:
            while _REFUSED.match(text, bad.start() + end - wrong.column):
                end += 1  # those that come right after it, too
            fix = Fix(tr("Remove it"), "", wrong.line, wrong.column, end)
        raise ContentError([replace(wrong, end=end, fix=fix)])


def first_key(text: str) -> str:
    """The first key of a YAML text, told without parsing; empty when it is not that plain."""
    match = _FIRST_KEY.match(text)
    return match[1] if match else ""


def _zeros(data: bytes) -> str:
    """Text in two-byte letters has a zero in every other place; anything else is no text."""
    start = data[:64]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(start) > 4 and not data.startswith(_SIGNATURES) and (not even or not odd):
        if max(even, odd) >= len(start) // 2 - 2:
            return _encoded_as("UTF-16")
    return tr("this is not a text file")


def _name(character: str) -> str:
    number = f"U+{ord(character):04X}"
    if character in _LINE_SEPARATORS:
        return tr(
            "there is an invisible line separator ({number}) here. Use an ordinary new line",
            number=number,
        )
    return tr("there is an invisible control character ({number}) here. Remove it", number=number)


def _too_large(file: str) -> ContentError:
    size = LARGEST_FILE // 1024
    return _whole_file(file, tr("this file is larger than {size} KiB", size=size))


def _at_end_of(before: str, file: str, message: str) -> ContentError:
    """The problem right after the text `before`."""
    lines = re.split(r"\r\n|\r|\n", before)
    return ContentError([problem(file, len(lines), len(lines[-1]) + 1, message)])


def _whole_file(file: str, message: str) -> ContentError:
    return ContentError([problem(file, 0, 0, message)])
