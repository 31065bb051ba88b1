"""What can be wrong with a file that is read or written, in one sentence each."""

from __future__ import annotations

import errno
from pathlib import Path


class ExchangeProblem(Exception):
    """A file cannot be read or written; its text is plain sentences. Nothing was changed."""


class BadFile(Exception):
    """What is wrong inside of a file, and where; `line` counts from 1, 0 when there is none.

    `column` is a number, or the name of a column.
    """

    def __init__(self, message: str, line: int = 0, column: int | str = "") -> None:
        super().__init__(message)
        self.line = line
        self.column = column

    def sentence(self, path: Path) -> str:
        """Where and what, and that nothing happened."""
        where = path.name
        if self.line:
            where += f", line {self.line}"
        if self.column:
            where += f", column {self.column}"
        return f"{where}: {self}. Nothing was changed."


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a place in a text, both from 1."""
    before = text.count("\n", 0, offset)
    return before + 1, offset - text.rfind("\n", 0, offset)


def shortened(value: object) -> str:
    """A value that was found, short enough to be shown and safe on any terminal."""
    text = ascii(value)
    return text if len(text) <= 40 else f"{text[:37]}..."


def cannot_write(path: Path, fault: OSError) -> ExchangeProblem:
    """Why a file cannot be written, and what to do."""
    match fault.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return ExchangeProblem(
                f"The disk is full: {path} was not written. Make some room, or choose another "
                f"folder."
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ExchangeProblem(
                f"The folder {path.parent} cannot be written to. Choose another folder."
            )
        case errno.ENOENT | errno.ENOTDIR:
            return ExchangeProblem(f"There is no folder {path.parent}. Choose another one.")
        case errno.EISDIR:
            return ExchangeProblem(f"{path} is a folder. Choose a name for the file.")
        case _:
            return ExchangeProblem(f"{path} cannot be written: {fault.strerror}.")


def cannot_read(path: Path, fault: OSError) -> ExchangeProblem:
    """Why a file cannot be read."""
    match fault.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return ExchangeProblem(f"There is no file {path}.")
        case errno.EISDIR:
            return ExchangeProblem(f"{path} is a folder. Name the file in it.")
        case errno.EACCES | errno.EPERM:
            return ExchangeProblem(f"You may not read {path}.")
        case _:
            return ExchangeProblem(f"{path} cannot be read: {fault.strerror}.")
