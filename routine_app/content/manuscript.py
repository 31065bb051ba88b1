"""A file of routines while it is being written: its text, and the file it was read from."""

from __future__ import annotations

from pathlib import Path

from routine_app.domain.language import tr
from routine_app.domain.value import Value


class Stamp(Value):
    """What a file was when it was read or written: whether it has changed can be told from it.

    `newline` and `marked` say how its lines end and whether it begins with a byte order mark;
    it is written in the same way.
    """

    digest: str
    newline: str = "\n"
    marked: bool = False


class Manuscript(Value):
    """A text, where it belongs, and the file it came from.

    Without a `path` it is new and goes to the own folder under its id. `copied` is the file of
    the program that it is a copy of. `stamp` is None while nothing was saved. `key` tells it
    from others while it is kept unsaved.
    """

    text: str
    path: Path | None = None
    stamp: Stamp | None = None
    copied: Path | None = None
    key: str = ""


class ChangedOutside(Exception):
    """The file is not the one that was read: somebody else has changed it, or taken it away."""

    def __init__(self, path: Path, *, gone: bool = False) -> None:
        self.path = path
        self.gone = gone
        removed = tr("This file was removed outside the app.")
        super().__init__(removed if gone else tr("This file changed outside the app."))
