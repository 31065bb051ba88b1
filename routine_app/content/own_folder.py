"""The folder of the user's own files: what is added to it, taken out of it, and brought back.

Nothing is ever overwritten without being kept: what makes room for another file goes to a folder
`replaced` beside, and what is removed goes to the system's trash, or to a folder `removed`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum
from pathlib import Path

from routine_app.content.arriving import Arrival, Clash, look_at
from routine_app.content.kinds import LONGEST_ID
from routine_app.content.library import Library
from routine_app.content.source import read_bytes
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import tr
from routine_app.domain.value import Value

_LINE_END = re.compile(r"\r\n|\r|\n")


class How(Enum):
    """What becomes of a file that is there already under the same id."""

    REPLACE = "replace it"
    BOTH = "keep both"


class Added(Value):
    """A file that was added. `before` is where the file lies that made room for it, if one did.

    `content` is what was written, so that a file that was changed since is never taken back.
    """

    path: Path
    name: str
    content: bytes
    before: Path | None = None


class Removed(Value):
    """A file that was taken out, with what it held."""

    path: Path
    content: bytes


class OwnFolder:
    """Adds to the own files, and takes out of them. Each step is whole or did not happen.

    `trash` hands a file over to the system's trash and tells whether that took it.
    """

    def __init__(
        self, library: Library, beside: Path, trash: Callable[[Path], bool] = lambda _path: False
    ) -> None:
        self._library = library
        self._beside = beside
        self._trash = trash

    def look_at(self, paths: Iterable[Path]) -> tuple[Arrival, ...]:
        """What files from elsewhere hold, and what stands in their way."""
        return look_at(paths, self._library)

    def add(self, arrival: Arrival, how: How = How.REPLACE) -> Added:
        """Copy a good file under its id, or under another one beside what is there.

        Raises CannotWrite.
        """
        assert arrival.kind is not None
        both = arrival.clash is not Clash.NOTHING and how is How.BOTH
        id_ = self._free_id(arrival) if both else arrival.id
        text = _with_id(arrival, id_) if both else arrival.text
        target = self._library.own_place(arrival.kind, id_)
        if target is None:
            raise CannotWrite(tr("There is no folder for routines of your own."))
        content = text.encode()
        before = None
        if os.path.lexists(target):
            if how is How.BOTH or arrival.clash is Clash.OTHER_KIND:
                raise _is_there(target)
            before = self._set_aside(target, "replaced")
        try:
            _create(target, content)
        except CannotWrite:
            self._put_back(before, target)
            raise
        return Added(target, arrival.name, content, before)

    def take_back(self, added: Iterable[Added]) -> tuple[Path, ...]:
        """Undo what was added, last first; those that were changed since, which stay.

        Raises CannotWrite.
        """
        changed = []
        for one in reversed(tuple(added)):
            if not _holds(one.path, one.content):
                changed.append(one.path)
                continue
            _unlink(one.path)
            self._put_back(one.before, one.path)
        return tuple(changed)

    def remove(self, path: Path) -> Removed:
        """Take an own file out. Raises ContentError and CannotWrite."""
        if path.parent not in self._library.own_folders():
            raise CannotWrite(tr("{path} is none of your own routines.", path=path))
        removed = Removed(path, read_bytes(path))
        if path.is_symlink():
            _unlink(path)  # what it leads to stays where it is
        elif not self._trash(path):
            self._set_aside(path, "removed")
        return removed

    def bring_back(self, removed: Removed) -> None:
        """Put a removed file back to its place. Raises CannotWrite."""
        if os.path.lexists(removed.path):
            raise _is_there(removed.path)
        _create(removed.path, removed.content)

    def _free_id(self, arrival: Arrival) -> str:
        """The id with -2, -3 ... that nothing has yet."""
        assert arrival.kind is not None
        number = 2
        while True:
            end = f"-{number}"
            candidate = arrival.id[: LONGEST_ID - len(end)].rstrip("-") + end
            place = self._library.own_place(arrival.kind, candidate)
            is_free = self._library.suggest(arrival.kind, candidate) is not None
            if is_free and (place is None or not os.path.lexists(place)):
                return candidate
            number += 1

    def _set_aside(self, path: Path, folder: str) -> Path:
        """Move a file out of the way, to where it can be found again."""
        place = _free(self._beside / folder / path.name)
        _make(place.parent)
        _move(path, place)
        return place

    def _put_back(self, before: Path | None, place: Path) -> None:
        if before is not None:
            _move(before, place)


def _with_id(arrival: Arrival, id_: str) -> str:
    """The text under another id."""
    row, column = arrival.id_place
    starts = [0, *(found.end() for found in _LINE_END.finditer(arrival.text))]
    at = arrival.text.index(arrival.id, starts[row - 1] + column - 1)
    return arrival.text[:at] + id_ + arrival.text[at + len(arrival.id) :]


def _create(path: Path, content: bytes) -> None:
    """A new file with all of its content, never over another one. Raises CannotWrite."""
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    _make(path.parent)
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _settle(draft, path)
    except FileExistsError:
        raise _is_there(path) from None
    except OSError as error:
        raise _cannot_write(path, error) from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _is_there(path: Path) -> CannotWrite:
    return CannotWrite(tr("{path} is there already and stays as it is.", path=path))


def _cannot_write(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite(tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            tr(
                "The folder {folder} cannot be made: {reason}.",
                folder=folder,
                reason=error.strerror,
            )
        ) from None


def _settle(draft: Path, path: Path) -> None:
    """Give a written file its name, unless that is taken."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(path):
            raise FileExistsError from None
        draft.replace(path)


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _move(path: Path, place: Path) -> None:
    """Also from one disk to another. Raises CannotWrite."""
    from shutil import move  # few files ever make room for another

    try:
        move(path, place)
    except OSError as error:
        raise CannotWrite(
            tr(
                "{path} cannot be moved to {place}: {reason}.",
                path=path,
                place=place,
                reason=error.strerror,
            )
        ) from None


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise CannotWrite(
            tr("{path} cannot be removed: {reason}.", path=path, reason=error.strerror)
        ) from None


def _free(path: Path) -> Path:
    """The path, or the same with -2, -3 ... before its ending when that is taken."""
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate
