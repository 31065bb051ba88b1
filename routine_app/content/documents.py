"""One file as a document: its kind, told by the first key, and its shape or its problems."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from routine_app.content.folders import id_by_name
from routine_app.content.kinds import Kind
from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Node
from routine_app.content.problem import (
    ContentError,
    Problem,
    Report,
    Swap,
    did_you_mean,
    problem,
    quote,
)
from routine_app.content.program_shapes import EssentialsFile, KnownFile, ProgramFile
from routine_app.content.reader import listed, read, wrong_kind
from routine_app.content.routine_shapes import RoutineFile
from routine_app.content.safety_shapes import SafetyFile
from routine_app.content.shapes import ExerciseFile
from routine_app.content.source import read_source
from routine_app.domain.language import tr

FileShape = RoutineFile | ExerciseFile | ProgramFile | EssentialsFile | SafetyFile | KnownFile


_SHAPES: dict[str, type[FileShape]] = {
    Kind.ROUTINE: RoutineFile,
    Kind.EXERCISE: ExerciseFile,
    Kind.PROGRAM: ProgramFile,
    Kind.ESSENTIALS: EssentialsFile,
    Kind.SAFETY: SafetyFile,
    Kind.KNOWN: KnownFile,
}
FOR_AUTHORS = (Kind.ROUTINE, Kind.EXERCISE, Kind.PROGRAM)
"""What users write; the other kinds come with the program."""


def shapes_by_kind() -> dict[str, type[FileShape]]:
    """What each kind of file looks like, for those who describe the format."""
    return dict(_SHAPES)


class Document(NamedTuple):
    """A file that was read: its shape, which counts only while its report is empty.

    `text` is what was read, `state` that of the file then, and `node` the tree of it.
    """

    kind: Kind
    shape: FileShape
    report: Report
    text: str
    state: os.stat_result | None
    node: Node


def read_document(path: Path, file: str | None = None) -> Document:
    """Reads one file. Raises ContentError when it has no known kind or is no YAML at all.

    `file` is its name in messages, the path as given if left out.
    """
    name = str(path) if file is None else file
    text, state = read_source(path, name)
    return document_of(text, name, state)


def document_of(text: str, file: str, state: os.stat_result | None = None) -> Document:
    """The same for a text that is not in a file yet, under the name that messages say."""
    report = Report(file, text)
    node = parse(text, report)
    kind = _kind(node, report) if node is not None else None
    if node is None or kind is None:
        raise ContentError(report.problems)
    return Document(kind, read(_SHAPES[kind], node, report), report, text, state, node)


def _kind(node: Node, report: Report) -> Kind | None:
    names = listed(map(quote, FOR_AUTHORS))
    if not isinstance(node.value, dict):
        wrong_kind(node, report, tr("a first key {names}", names=names))
        return None
    if not node.value:
        if not report:
            none = tr("found no keys, expected a first key {names}", names=names)
            report.add(node.line, node.column, none)
        return None
    first, entry = next(iter(node.value.items()))
    if first in _SHAPES:
        return Kind(first)
    later, guess = next((key for key in node.value if key in FOR_AUTHORS), None), ""
    if later is not None:
        message = tr(
            "the first key is {key}. Put {other} first", key=quote(first), other=quote(later)
        )
    elif guess := report.guess(first, FOR_AUTHORS):
        message = tr("the first key is {key}", key=quote(first)) + did_you_mean(guess)
    else:
        message = tr("the first key is {key}, expected {names}", key=quote(first), names=names)
    report.add(entry.line, entry.column, message, swap=Swap(first, guess))
    return None


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
    if not name or name == id_by_name(path, document.kind):
        return None
    return problem(
        document.report.file,
        line,
        column,
        tr(
            "the id is {id}, so this file must be called {file}",
            id=quote(name),
            file=quote(f"{name}.yaml"),
        ),
    )
