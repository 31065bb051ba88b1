"""A file that was read, as a value of the domain; everything it refers to must be there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from routine_app.content.documents import Document, id_of, name_problem, read_document
from routine_app.content.folders import Folders, id_by_name
from routine_app.content.kinds import Kind, is_id
from routine_app.content.problem import ContentError, Swap, problem, quote
from routine_app.content.program_shapes import EssentialsFile, KnownFile, ProgramFile
from routine_app.content.programs import (
    build_essentials,
    build_known,
    build_program,
)
from routine_app.content.routine_shapes import RoutineFile
from routine_app.content.routines import Exercises, build_routine
from routine_app.content.safety import build_safety
from routine_app.content.safety_shapes import SafetyFile
from routine_app.content.shapes import ExerciseFile
from routine_app.content.variants import build_exercises
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.program import Essential, Known, Program
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety
from routine_app.domain.value import replace

Content = Exercise | Routine | Program | tuple[Essential, ...] | Safety | Known


class Names(Protocol):
    """What else there is."""

    def exercise(self, exercise_id: str) -> Exercise:
        """Raises NotFound or ContentError."""

    def suggest(self, kind: Kind, wanted: str) -> str | None:
        """None when there is such a thing, otherwise the nearest id or an empty text."""


def build(document: Document, names: Names, exercises: Exercises | None = None) -> Content:
    """The value of a document. Raises ContentError with all its problems."""
    return build_all(document, names, exercises)[0]


def build_all(
    document: Document, names: Names, exercises: Exercises | None = None
) -> tuple[Content, tuple[Exercise, ...]]:
    """The same with the variants of an exercise."""
    report = document.report
    known = exercises or Exercises(names.exercise, partial(names.suggest, Kind.EXERCISE))
    variants = tuple[Exercise, ...]()
    value: Content
    match document.shape:
        case ExerciseFile() as shape:
            value, variants = build_exercises(shape, known.suggest, report)
        case RoutineFile() as shape:
            value = build_routine(shape, known, report)
        case ProgramFile() as shape:
            value = build_program(
                shape, partial(names.suggest, Kind.ROUTINE), known.suggest, report
            )
        case EssentialsFile() as shape:
            value = build_essentials(shape)
        case SafetyFile() as shape:
            value = build_safety(shape, known.suggest, report)
        case KnownFile() as shape:
            value = build_known(shape)
    if report:
        raise ContentError(report.problems)
    return value, variants


def check_place(path: Path, document: Document, folders: Folders) -> None:
    """Report when a file of the library has a name or a place under which nobody finds it."""
    name = id_of(document.shape)[2]
    stem = id_by_name(path, document.kind)
    called = stem if is_id(stem) else ""
    wrong = name_problem(path, document)
    if wrong is not None:
        document.report.add(wrong.line, wrong.column, wrong.message, swap=Swap(name, called))
    wrong = folders.misplaced(path, document.kind)
    if wrong is not None:
        document.report.add(wrong.line, wrong.column, wrong.message)


def routine_from(path: Path, names: Names) -> Routine:
    """A routine from any file, whatever its name; it may carry exercises of its own."""
    document = read_document(path)
    value = build(document, names)
    if not isinstance(value, Routine):
        line, column, _ = id_of(document.shape)
        message = tr("found the kind {kind}, expected a routine", kind=quote(document.kind))
        raise ContentError([problem(str(path), line or 1, column or 1, message)])
    return replace(value, file=str(path.absolute()))
