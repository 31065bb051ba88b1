"""What can be wrong with a file that is read or written, in one sentence each."""

from __future__ import annotations

import errno
from pathlib import Path

from routine_app.domain.language import tr


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
        if self.line and self.column:
            place = tr("line {line}, column {column}", line=self.line, column=self.column)
        elif self.column:
            place = tr("column {column}", column=self.column)
        else:
            place = tr("line {line}", line=self.line) if self.line else ""
        if place:
            where = tr("{file}, {place}", file=where, place=place)
        return tr("{where}: {problem}. Nothing was changed.", where=where, problem=self)


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
                tr(
                    "The disk is full: {path} was not written. Make some room, or choose another folder.",
                    path=path,
                )
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ExchangeProblem(
                tr(
                    "The folder {folder} cannot be written to. Choose another folder.",
                    folder=path.parent,
                )
            )
        case errno.ENOENT | errno.ENOTDIR:
            return ExchangeProblem(
                tr("There is no folder {folder}. Choose another one.", folder=path.parent)
            )
        case errno.EISDIR:
            return ExchangeProblem(tr("{path} is a folder. Choose a name for the file.", path=path))
        case _:
            return ExchangeProblem(
                tr("{path} cannot be written: {reason}.", path=path, reason=fault.strerror)
            )


def cannot_read(path: Path, fault: OSError) -> ExchangeProblem:
    """Why a file cannot be read."""
    match fault.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return ExchangeProblem(tr("There is no file {path}.", path=path))
        case errno.EISDIR:
            return ExchangeProblem(tr("{path} is a folder. Name the file in it.", path=path))
        case errno.EACCES | errno.EPERM:
            return ExchangeProblem(tr("You may not read {path}.", path=path))
        case _:
            return ExchangeProblem(
                tr("{path} cannot be read: {reason}.", path=path, reason=fault.strerror)
            )
