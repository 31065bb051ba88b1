"""One file as a document: its kind, told by the first key, and its shape or its problems."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from routine_app.content.nodes import Node
from routine_app.content.problem import ContentError, Problem, Report, problem, quote
from routine_app.content.reader import listed, read, wrong_kind
from routine_app.content.routine_shapes import RoutineFile
from routine_app.content.shapes import EssentialsFile, ExerciseFile, ProgramFile, SafetyFile

if TYPE_CHECKING:
    from routine_app.content.cache import ContentCache

FileShape = RoutineFile | ExerciseFile | ProgramFile | EssentialsFile | SafetyFile


class Kind(StrEnum):
    """What a file is; also its first key."""

    ROUTINE = "routine"
    EXERCISE = "exercise"
    PROGRAM = "program"
    ESSENTIALS = "essentials"
    SAFETY = "safety"


_SHAPES: dict[str, type[FileShape]] = {
    Kind.ROUTINE: RoutineFile,
    Kind.EXERCISE: ExerciseFile,
    Kind.PROGRAM: ProgramFile,
    Kind.ESSENTIALS: EssentialsFile,
    Kind.SAFETY: SafetyFile,
}
_FOR_AUTHORS = (Kind.ROUTINE, Kind.EXERCISE, Kind.PROGRAM)


class Document(NamedTuple):
    """A file that was read: its shape, which counts only while its report is empty."""

    kind: Kind
    shape: FileShape
    report: Report


def read_document(
    path: Path, cache: ContentCache | None = None, file: str | None = None
) -> Document:
    """Reads one file. Raises ContentError when it has no known kind or is no YAML at all.

    `file` is its name in messages, the path as given if left out.
    """
    report = Report(str(path) if file is None else file)
    node = _tree(path, report, cache)
    kind = _kind(node, report) if node is not None else None
    if node is None or kind is None:
        raise ContentError(report.problems)
    return Document(kind, read(_SHAPES[kind], node, report), report)


def _tree(path: Path, report: Report, cache: ContentCache | None) -> Node | None:
    known = cache.find(path) if cache is not None else None
    if known is not None:
        return known
    from routine_app.content.marked_yaml import parse  # a warm start does without these
    from routine_app.content.source import read_source

    text, state = read_source(path, report.file)
    node = parse(text, report)
    if cache is not None and node is not None and not report:
        cache.add(path, state, text, node)
    return node


def _kind(node: Node, report: Report) -> Kind | None:
    names = listed(map(quote, _FOR_AUTHORS))
    if not isinstance(node.value, dict):
        wrong_kind(node, report, f"a first key {names}")
        return None
    if not node.value:
        if not report:
            report.add(node.line, node.column, f"found no keys, expected a first key {names}")
        return None
    first, entry = next(iter(node.value.items()))
    if first in _SHAPES:
        return Kind(first)
    later = next((key for key in node.value if key in _FOR_AUTHORS), None)
    if later is not None:
        message = f"the first key is {quote(first)}. Put {quote(later)} first"
    else:
        guess = report.suggest(first, _FOR_AUTHORS)
        message = f"the first key is {quote(first)}{guess or f', expected {names}'}"
    report.add(entry.line, entry.column, message)
    return None


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
    return Kind(key) if key in _SHAPES else None


def id_of(shape: FileShape) -> tuple[int, int, str]:
    """Where a document says its id, and the id; empty for the files that have none."""
    match shape:
        case RoutineFile():
            return shape.routine
        case ExerciseFile():
            return shape.exercise
        case ProgramFile():
            return shape.program
        case _:
            return 0, 0, ""


def name_problem(path: Path, document: Document) -> Problem | None:
    """In the library a file is found by its name, so the name must be the id."""
    line, column, name = id_of(document.shape)
    if not name or name == path.stem:
        return None
    return problem(
        document.report.file,
        line,
        column,
        f"the id is {quote(name)}, so this file must be called {quote(name + '.yaml')}",
    )
