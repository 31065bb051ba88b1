"""Where routine files are made: opened, checked while they are written, saved, and never lost."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from routine_app.content.checked import Checked
from routine_app.content.checking import check_text, check_text_at
from routine_app.content.completing import Completions, complete
from routine_app.content.drafts import Drafts
from routine_app.content.exercise_starter import exercise_starter
from routine_app.content.folders import SUFFIX, Folders
from routine_app.content.kinds import Kind, is_id
from routine_app.content.library import Library
from routine_app.content.manuscript import Manuscript, Stamp
from routine_app.content.problem import ContentError, NotFound
from routine_app.content.rewriting.translating import as_shown
from routine_app.content.saving import read_to_change, save_text, stamp_of
from routine_app.content.source import first_key
from routine_app.content.starter import blank, named
from routine_app.content.translation import Translation
from routine_app.domain.language import tr
from routine_app.domain.value import replace

_ID = re.compile(
    r"""(?m)^(?:routine|exercise|program)[ \t]*:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:#.*)?$"""
)
_BELOW = {Kind.EXERCISE: "exercises", Kind.PROGRAM: "programs"}


class FileWorkshop:
    """The own folder and the one that comes with the program; `drafts` keeps what is not saved.

    `translation` finds that of a shipped file: copies say what is shown.
    """

    def __init__(
        self,
        library: Library,
        shipped: Path,
        own: Path,
        drafts: Path,
        translation: Callable[[Path], Translation | None] = lambda _path: None,
    ) -> None:
        self._library = library
        self._shipped = shipped
        self._own = own
        self._folders = Folders(shipped, own)
        self._drafts = Drafts(drafts)
        self._translation = translation

    @property
    def own_folder(self) -> Path:
        """Where own files go; it need not exist yet."""
        return self._own

    # ------------------------------------------------------------------ files

    def read(self, path: Path) -> Manuscript:
        """A file as it stands; of one that comes with the program a copy, or the copy there is."""
        self.__dict__.pop("_names", None)
        if not self._folders.is_shipped(path):
            text, stamp = read_to_change(path)
            return Manuscript(text, path, stamp)
        own = self._own_copy(path)
        if own is not None:
            return self.read(own)
        return Manuscript(self._copied(path), copied=path, key=_fresh_key())

    def _copied(self, shipped: Path) -> str:
        """The text of a shipped file in the user's language, as far as it is translated."""
        text, _ = read_to_change(shipped)
        return as_shown(text, self._translation(shipped))

    def _own_copy(self, shipped: Path) -> Path | None:
        """The own file in the place of a shipped one; exercises may lie at the top as well."""
        own = self._own / shipped.relative_to(self._shipped)
        dropped = self._own / shipped.name
        if own.is_file():
            return own
        if shipped.parent == self._shipped:
            dropped = self._folders.own_routine(shipped.stem) or dropped
        same = dropped.is_file() and self._folders.kind_by_place(dropped)
        return dropped if same and same is self._folders.kind_by_place(shipped) else None

    def begin(self, name: str, kind: str = "routine") -> Manuscript:
        """A new file under a name, with an id that no other file has."""
        id_, shown, short = named(name, f"my-{kind}")
        free = self._free_id(Kind(kind), id_)
        if Kind(kind) is Kind.EXERCISE:
            text = exercise_starter(free, shown, short)
        else:
            text = blank(name)[1].replace(f"routine: {id_}\n", f"routine: {free}\n", 1)
        return Manuscript(text, key=_fresh_key())

    def stamp(self, path: Path) -> Stamp | None:
        """What the file is now; None when it is not there or cannot be read."""
        return stamp_of(path)

    def save(self, manuscript: Manuscript) -> Manuscript:
        """Write the whole file or nothing. Raises ChangedOutside and CannotWrite."""
        path = manuscript.path or self.path_of(manuscript.text)
        stamp = save_text(path, manuscript.text, manuscript.stamp)
        self._drafts.drop(manuscript)
        return replace(manuscript, path=path, stamp=stamp, copied=None, key="")

    def path_of(self, text: str) -> Path:
        """Where a new file belongs: it is called as its id, or gets a name that is free."""
        key = first_key(text)
        kind = Kind(key) if key in {*Kind} else Kind.ROUTINE
        match = _ID.search(text)
        id_ = match[1] if match and is_id(match[1]) else self._free_id(kind, f"my-{kind}")
        place = self._own / _BELOW.get(kind, "") / f"{id_}{SUFFIX}"
        return (self._folders.own_routine(id_) or place) if kind is Kind.ROUTINE else place

    def _free_id(self, kind: Kind, id_: str) -> str:
        taken = {*self._folders.ids(kind)}
        tried, number = id_, 2
        while tried in taken or os.path.lexists(self._own / f"{tried}{SUFFIX}"):
            tried, number = f"{id_}-{number}", number + 1
        return tried

    # --------------------------------------------------------------- checking

    def check(self, text: str, path: Path | None = None) -> Checked:
        """What a text comes to, as the file at `path`, or as a new one."""
        if path is not None and self._own in path.parents:
            return check_text_at(text, path, self._library, self._folders)
        file = path.name if path is not None else tr("this file")
        return check_text(text, file, self._library)

    def complete(self, text: str, line: int, column: int) -> Completions:
        """What may stand at a place, counted from 1."""
        return complete(text, line, column, self._library)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(self._all_names())

    def _all_names(self) -> Sequence[str]:
        found: list[str] = []
        for id_ in self._library.exercise_ids():
            found.append(id_)
            try:
                found += self._library.exercise(id_).variants
            except (ContentError, NotFound):
                continue  # it is told where it is used
        return found

    def exercise_ids(self) -> Sequence[str]:
        """The ids of all exercises and their variants."""
        return self._names

    # ----------------------------------------------------------------- drafts

    def keep(self, manuscript: Manuscript) -> bool:
        """Keep a text that is not saved, until it is or `drop` is called."""
        return self._drafts.keep(manuscript)

    def kept(self) -> Sequence[Manuscript]:
        """The texts that were kept and never saved, the newest first."""
        return self._drafts.all()

    def kept_of(self, path: Path) -> Manuscript | None:
        """The text that was kept of one file."""
        return self._drafts.of(path)

    def drop(self, manuscript: Manuscript) -> None:
        """Keep it no longer."""
        self._drafts.drop(manuscript)


def _fresh_key() -> str:
    return f"new-{os.urandom(8).hex()}"
