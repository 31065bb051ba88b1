"""How windows reach files of routines, which they never open themselves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from routine_app.content.checked import Checked
    from routine_app.content.completing import Completions
    from routine_app.content.manuscript import Manuscript, Stamp


class EditedText(Protocol):
    """The one text that several views show and change; its lines end with a line feed.

    `changed()` comes after every change, whoever made it.
    """

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def text(self) -> str:
        """The whole text."""

    def replace(self, text: str, label: str) -> None:
        """Put another text in its place, as one step of undo that is called `label`.

        Lines that stay the same stay where they are, with cursor and scroll.
        """

    def undo(self) -> None:
        """Take back the last change."""

    def redo(self) -> None:
        """Do it again."""


class Workshop(Protocol):
    """Reads, checks and saves files of routines, exercises and programs.

    `ContentError` and `CannotWrite` say in plain sentences what is in the way; `ChangedOutside`
    that a file is not the one that was read.
    """

    @property
    def own_folder(self) -> Path:
        """Where own files go; it need not exist yet."""

    def read(self, path: Path) -> Manuscript:
        """A file as it stands. One that comes with the program is a copy to change, without a
        path of its own until it is saved. Raises ContentError.
        """

    def begin(self, name: str, kind: str = "routine") -> Manuscript:
        """A new file under a name, of the kind "routine" or "exercise", to be saved later."""

    def stamp(self, path: Path) -> Stamp | None:
        """What the file is now; None when it is not there or cannot be read."""

    def save(self, manuscript: Manuscript) -> Manuscript:
        """Write the whole file or nothing; what is on the disk now.

        A manuscript without a path gets one after its id. Raises ChangedOutside, CannotWrite.
        """

    def check(self, text: str, path: Path | None = None) -> Checked:
        """What a text comes to, as the file at `path`, or as a new one."""

    def complete(self, text: str, line: int, column: int) -> Completions:
        """What may stand at a place, counted from 1."""

    def exercise_ids(self) -> Sequence[str]:
        """The ids of all exercises and their variants."""

    def keep(self, manuscript: Manuscript) -> bool:
        """Keep a text that is not saved, until it is or `drop` is called; whether that went well."""

    def kept(self) -> Sequence[Manuscript]:
        """The texts that were kept and never saved, the newest first."""

    def kept_of(self, path: Path) -> Manuscript | None:
        """The text that was kept of one file."""

    def drop(self, manuscript: Manuscript) -> None:
        """Keep it no longer."""
