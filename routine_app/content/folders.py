"""Where the files of the library lie, and which of them have which kind.

Shipped and own folder look alike: routines at the top, `exercises/` and `programs/` below.
At the top of the own folder any kind may lie, so that one file can be dropped in without
further thought; there the first key decides. A routine that was handed over may keep the longer
ending under which desktops know its kind.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from routine_app.content.kinds import Kind, base_of, is_id
from routine_app.content.problem import ContentError, Problem, problem, quote
from routine_app.domain.exercise import VARIANT_MARK
from routine_app.domain.language import tr

SUFFIX = ".yaml"
HANDED_SUFFIX = ".routine.yaml"
"""How files of routines end that are handed to others: desktops open these with Routine."""
_OTHER_SUFFIX = ".yml"

_FOLDER_OF = {Kind.EXERCISE: "exercises", Kind.PROGRAM: "programs"}
_KIND_OF = {folder: kind for kind, folder in _FOLDER_OF.items()}
_PASSED_OVER = (".", "~", "#")
_SINGLE = (Kind.ESSENTIALS, Kind.SAFETY, Kind.KNOWN)


class Folders:
    """The shipped folder and the user's own, which need not exist."""

    def __init__(self, shipped: Path, own: Path | None) -> None:
        self._shipped = shipped
        self._own = own

    def places(self, kind: Kind, wanted: str) -> Iterator[Path]:
        """Files that may define an id, the user's own first. A broken link counts as there."""
        if kind is Kind.ROUTINE:
            yield from self._routine_places(wanted)
            return
        name = base_of(wanted) + SUFFIX
        below = _FOLDER_OF.get(kind, "")
        candidates = [self._shipped / below / name]
        if self._own is not None:
            own = [self._own / below / name, self._own / name] if below else [self._own / name]
            candidates = own + candidates
        yield from (path for path in candidates if os.path.lexists(path))

    def _routine_places(self, wanted: str) -> Iterator[Path]:
        own = self.own_routine(wanted)
        if own is not None:
            yield own
        shipped = self._shipped / f"{wanted}{SUFFIX}"
        if wanted not in _SINGLE and os.path.lexists(shipped):
            yield shipped

    def own_routine(self, wanted: str) -> Path | None:
        """The own file that a routine is looked for in, under its short name or the longer one."""
        if self._own is None:
            return None
        names = (f"{wanted}{SUFFIX}", f"{wanted}{HANDED_SUFFIX}")
        return next((self._own / n for n in names if os.path.lexists(self._own / n)), None)

    def has(self, path: Path, wanted: str) -> bool:
        """Whether a file has what is wanted in it; for a variant it is looked through, not parsed."""
        variant = wanted.partition(VARIANT_MARK)[2]
        return not variant or _names_variant(path, variant)

    def single(self, kind: Kind) -> Path:
        """The one shipped file of a kind."""
        return self._shipped / f"{kind}{SUFFIX}"

    def is_shipped(self, path: Path) -> bool:
        """Whether a file came with the program."""
        return self._shipped in path.parents

    def is_mixed(self, path: Path) -> bool:
        """Whether files of any kind may lie beside this one."""
        return self._own is not None and path.parent == self._own

    def kind_by_place(self, path: Path) -> Kind | None:
        """The kind a file should have, for files that cannot tell themselves."""
        if path.parent in (self._shipped, self._own):
            if self.is_mixed(path):
                return peek_kind(path)
            return Kind(path.stem) if path.stem in _SINGLE else Kind.ROUTINE
        return _KIND_OF.get(path.parent.name)

    def misplaced(self, path: Path, kind: Kind) -> Problem | None:
        """A file of another kind than its folder's is not found by its id."""
        if self.is_mixed(path):
            wrong = kind in _SINGLE
        else:
            wrong = kind is not self.kind_by_place(path)
        if not wrong:
            return None
        if kind in _SINGLE:
            return problem(str(path), 1, 1, not_replaced(kind))
        message = tr(
            "this file is of the kind {kind} and does not belong into this folder", kind=kind.value
        )
        return problem(str(path), 1, 1, message)

    def ids(self, kind: Kind) -> tuple[str, ...]:
        """Every id of a kind, by names of files, sorted."""
        below = _FOLDER_OF.get(kind, "")
        paths = list(_yaml_files(self._shipped / below))
        if kind is Kind.ROUTINE:
            paths = [path for path in paths if path.stem not in _SINGLE]
        if self._own is not None:
            if below:
                paths += _yaml_files(self._own / below)
            paths += (path for path in _yaml_files(self._own) if peek_kind(path) is kind)
        stems = {id_by_name(path, kind) for path in paths}
        return tuple(sorted(stem for stem in stems if is_id(stem)))

    def files(self) -> Iterator[tuple[Path, bool]]:
        """Every file of the library and whether it is shipped, in a fixed order."""
        for folder, shipped in ((self._shipped, True), (self._own, False)):
            if folder is not None:
                for below in ("", *_FOLDER_OF.values()):
                    yield from ((path, shipped) for path in _yaml_files(folder / below))

    def own_folders(self) -> tuple[Path, ...]:
        """Where the user's own files may lie, whether or not the folders are there."""
        if self._own is None:
            return ()
        return tuple(self._own / below for below in ("", *_FOLDER_OF.values()))

    def own_files(self) -> Iterator[Path]:
        """Every file of the user's own."""
        for folder in self.own_folders():
            yield from _yaml_files(folder)

    def own_place(self, kind: Kind, wanted: str) -> Path | None:
        """Where a file of the user's own with this id goes; None without a folder for it."""
        return (
            None
            if self._own is None
            else self._own / _FOLDER_OF.get(kind, "") / f"{wanted}{SUFFIX}"
        )

    def problems(self) -> tuple[Problem, ...]:
        """Folders that cannot be listed, and own files that would be passed over silently."""
        found = []
        for folder in (self._shipped, self._own):
            for below in ("", *_FOLDER_OF.values()):
                if folder is not None:
                    found += _folder_problems(folder / below)
        return tuple(found)


def id_by_name(path: Path, kind: Kind | None = Kind.ROUTINE) -> str:
    """The id that a file has by its name; only routines may have the longer ending."""
    if kind is Kind.ROUTINE and path.name.endswith(HANDED_SUFFIX):
        return path.name.removesuffix(HANDED_SUFFIX)
    return path.stem


def not_replaced(kind: Kind) -> str:
    """Says that what a file holds comes with the program alone."""
    return tr("{kind} come with the program and cannot be replaced", kind=quote(kind))


def peek_kind(path: Path) -> Kind | None:
    """The kind of a file from its first key alone, without parsing; None if it cannot be told.

    Listing a folder of thousands of files asks no more than this.
    """
    from routine_app.content.source import first_key, read_source

    try:
        text, _ = read_source(path, str(path))
    except ContentError:
        return None
    key = first_key(text)
    return Kind(key) if key in {*Kind} else None


def _names_variant(path: Path, variant: str) -> bool:
    from routine_app.content.source import read_source

    try:
        text, _ = read_source(path, str(path))
    except ContentError:
        return True  # its own problems are told where it is read
    key = rf"""(?m)(?:^|[\s{{,-])["']?variant["']?[ \t]*:[ \t]*["']?{re.escape(variant)}(?![\w-])"""
    return re.search(key, text) is not None


def _yaml_files(folder: Path) -> list[Path]:
    paths = _listing(folder)
    passed_over = _doubled(paths)
    return [path for path in paths if path.suffix == SUFFIX and path.name not in passed_over]


def _doubled(paths: list[Path]) -> set[str]:
    """Names with the longer ending of files that lie beside one with the short name."""
    handed = [path for path in paths if path.name.endswith(HANDED_SUFFIX)]
    names = {path.name for path in paths} if handed else set()
    return {path.name for path in handed if id_by_name(path) + SUFFIX in names}


def _listing(folder: Path) -> list[Path]:
    """Visible files by name; nothing for a folder that is not there or cannot be read.

    Editors and file syncers leave files behind whose names begin with one of these marks.
    """
    try:
        with os.scandir(folder) as found:  # sorting thousands of names is quick, paths are not
            names = sorted(entry.name for entry in found)
    except OSError:
        return []
    return [folder / name for name in names if not name.startswith(_PASSED_OVER)]


def _folder_problems(folder: Path) -> list[Problem]:
    problems = []
    try:
        next(folder.iterdir(), None)
    except FileNotFoundError:
        return []
    except OSError as error:
        message = tr("this folder cannot be read: {reason}", reason=error.strerror)
        return [problem(str(folder), 0, 0, message)]
    paths = _listing(folder)
    for name in sorted(_doubled(paths)):
        there = folder / f"{id_by_name(folder / name)}{SUFFIX}"
        message = tr("{path} is there already and stays as it is.", path=there.name)
        problems.append(problem(str(folder / name), 0, 0, message))
    for path in paths:
        if path.suffix.lower() in (SUFFIX, _OTHER_SUFFIX) and path.suffix != SUFFIX:
            message = tr(
                "only files ending in {suffix} are read, rename this one", suffix=quote(SUFFIX)
            )
            problems.append(problem(str(path), 0, 0, message))
    return problems
