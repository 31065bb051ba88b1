"""Files from elsewhere, looked at before anything of theirs is added to the library."""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import Enum
from pathlib import Path

from routine_app.content.building import Content
from routine_app.content.check import Checking
from routine_app.content.documents import FOR_AUTHORS, Document, id_of, read_document
from routine_app.content.excerpt import excerpt, excerpt_of
from routine_app.content.exercises import ids_in
from routine_app.content.folders import not_replaced
from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.content.problem import ContentError, NotFound, Problem, problem
from routine_app.content.routine_shapes import RoutineFile
from routine_app.domain.exercise import Exercise
from routine_app.domain.value import Value


class Clash(Enum):
    """What is there already under the id of a file."""

    NOTHING = "nothing"
    SAME = "the same text"
    OWN = "an own file"
    SHIPPED = "one that comes with the program"
    OTHER_KIND = "an own file of another kind"


class Arrival(Value):
    """A file from elsewhere: what it holds, or what is wrong with it.

    `brings` are names of exercises that it carries along, `there` is the file under whose id it
    comes, and `there_name` how that is called. `id_place` is where the text says its id.
    `line` is the text of the line in which its first problem is.
    """

    path: Path
    kind: Kind | None = None
    id: str = ""
    text: str = ""
    value: Content | None = None
    brings: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    line: str = ""
    clash: Clash = Clash.NOTHING
    there: Path | None = None
    there_name: str = ""
    id_place: tuple[int, int] = (0, 0)

    @property
    def is_good(self) -> bool:
        """Whether it can be added."""
        return self.value is not None

    @property
    def name(self) -> str:
        """What it is called; a broken file by its own name."""
        return str(getattr(self.value, "name", "")) or self.path.name


def look_at(paths: Iterable[Path], library: Library) -> tuple[Arrival, ...]:
    """What the files hold. They know each other: a routine may stand on an exercise beside it."""
    files = tuple(dict.fromkeys(paths))
    documents: dict[Path, Document] = {}
    broken: dict[Path, Arrival] = {}
    for path in files:
        try:
            documents[path] = read_document(path)
        except ContentError as error:
            broken[path] = _broken(path, None, error.problems)
    ids = {(d.kind, id_of(d.shape)[2]) for d in documents.values()}
    checking = Checking(documents.values(), _Together(library, ids))
    return tuple(
        broken[path] if path in broken else _arrival(path, documents[path], checking, library)
        for path in files
    )


class _Together:
    """The library, and the ids of what comes to it together."""

    def __init__(self, library: Library, ids: set[tuple[Kind, str]]) -> None:
        self._library = library
        self._ids = ids

    def exercise(self, exercise_id: str) -> Exercise:
        return self._library.exercise(exercise_id)

    def suggest(self, kind: Kind, wanted: str) -> str | None:
        return None if (kind, wanted) in self._ids else self._library.suggest(kind, wanted)


def _broken(path: Path, kind: Kind | None, problems: tuple[Problem, ...]) -> Arrival:
    line = excerpt(path, problems[0].line)
    return Arrival(path, kind, problems=problems, line=line)


def _arrival(path: Path, document: Document, checking: Checking, library: Library) -> Arrival:
    if document.kind not in FOR_AUTHORS:
        wrong = problem(str(path), 1, 1, not_replaced(document.kind))
        return _broken(path, document.kind, (wrong,))
    try:
        value = checking.value_of(document)
    except ContentError as error:
        first = error.problems[0]
        line = excerpt_of(document.text, first.line)
        return Arrival(path, document.kind, problems=error.problems, line=line)
    row, column, name = id_of(document.shape)
    clash, there = _clash(document, name, library)
    return Arrival(
        path=path,
        kind=document.kind,
        id=name,
        text=document.text,
        value=value,
        brings=_brings(document),
        clash=clash,
        there=there,
        there_name=_name_of(document.kind, name, library) if there is not None else "",
        id_place=(row, column),
    )


def _clash(document: Document, name: str, library: Library) -> tuple[Clash, Path | None]:
    own = library.own_place(document.kind, name)
    if own is not None and os.path.lexists(own):
        try:
            there = read_document(own)
        except ContentError:
            return Clash.OWN, own
        if there.kind is not document.kind:
            return Clash.OTHER_KIND, own
        return (Clash.SAME if there.text == document.text else Clash.OWN), own
    try:
        return Clash.SHIPPED, library.file_of(document.kind, name)
    except (NotFound, ContentError):
        return Clash.NOTHING, None


def _name_of(kind: Kind, name: str, library: Library) -> str:
    """What is called so now; its id while it cannot be read."""
    try:
        match kind:
            case Kind.ROUTINE:
                return library.routine(name).name
            case Kind.EXERCISE:
                return library.exercise(name).name
            case _:
                return library.program(name).name
    except (NotFound, ContentError):
        return name


def _brings(document: Document) -> tuple[str, ...]:
    """Names of exercises that a routine's file carries along."""
    if not isinstance(document.shape, RoutineFile):
        return ()
    return tuple(shape.name.value or ids_in(shape)[0] for shape in document.shape.exercises)
