"""A text that is being written, checked as a file would be; what can be understood is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from routine_app.content.building import Content, Names, build_all, check_place
from routine_app.content.checked import Checked, Part
from routine_app.content.documents import Document, document_of, id_of
from routine_app.content.exercises import ids_in
from routine_app.content.folders import Folders
from routine_app.content.kinds import Kind
from routine_app.content.marking import lines_of
from routine_app.content.nodes import Entry, Node
from routine_app.content.problem import ContentError, NotFound, Problem, Report, problem
from routine_app.content.program_shapes import ProgramFile
from routine_app.content.reader import BAD
from routine_app.content.routine_shapes import ExerciseStepShape, RoutineFile, read_step
from routine_app.content.routines import Exercises, build_step, with_own
from routine_app.content.shapes import ExerciseFile
from routine_app.content.source import LARGEST_FILE, empty_words, first_key, refuse_hidden
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.routine import ExerciseStep, Routine, Step

_PARTS = {Kind.ROUTINE: "steps", Kind.PROGRAM: "days"}


def check_text(text: str, file: str, names: Names) -> Checked:
    """What a text comes to, under the name that its problems say."""
    return _check(text, file, names)


def check_text_at(text: str, path: Path, names: Names, folders: Folders) -> Checked:
    """The same for a file of the library, whose name and folder have to fit."""
    return _check(text, path.name, names, (path, folders))


def _check(
    text: str, file: str, names: Names, place: tuple[Path, Folders] | None = None
) -> Checked:
    try:
        document = _document(text, file)
    except ContentError as error:
        return Checked(_kind(text), problems=error.problems)
    if place is not None:
        check_place(place[0], document, place[1])
    value: Content | None = None
    try:
        value = build_all(document, names)[0]
    except ContentError:
        pass  # the report has its problems
    problems = document.report.problems
    exercises = _exercises(document, names)
    parts = tuple(_parts(document, exercises, problems))
    return Checked(
        document.kind,
        id_of(document.shape)[2],
        _name(document),
        value,
        problems,
        parts,
        _preview(document, value, parts),
        tuple(_brought(document, exercises)),
    )


def _document(text: str, file: str) -> Document:
    if not text.strip():
        raise ContentError([problem(file, 0, 0, empty_words())])
    if len(text) > LARGEST_FILE:
        raise ContentError([problem(file, 0, 0, tr("this file is too long"))])
    refuse_hidden(text, file)
    return document_of(text, file)


def _kind(text: str) -> Kind | None:
    key = first_key(text)
    return Kind(key) if key in {*Kind} else None


def _name(document: Document) -> str:
    shape = document.shape
    match shape:
        case RoutineFile() | ExerciseFile():
            return shape.name.value
        case ProgramFile():
            return shape.name
        case _:
            return ""


# --------------------------------------------------------------------- parts


def _parts(document: Document, exercises: Exercises, problems: Sequence[Problem]) -> Iterator[Part]:
    """The steps of a routine or the days of a program, with the problems that lie in each."""
    items, after = _items(document)
    lines = lines_of(document.text)
    for number, node in enumerate(items):
        end = items[number + 1].line if number + 1 < len(items) else after or len(lines) + 1
        last = _last_line(lines, node.line, end - 1)
        inside = tuple(p for p in problems if node.line <= p.line <= last)
        if document.kind is Kind.PROGRAM:
            yield Part(node.line, last, _routine_of(node), problems=inside)
        else:
            word, exercise, step = _step(node, exercises)
            yield Part(node.line, last, word, None if inside else step, exercise, None, inside)


def _items(document: Document) -> tuple[list[Node], int]:
    """The nodes of steps or days, and the line of the key after them, 0 at the end."""
    entries = document.node.value
    key = _PARTS.get(document.kind, "")
    if not isinstance(entries, dict) or key not in entries:
        return [], 0
    found = entries[key]
    items = found.node.value
    if not isinstance(items, list):
        return [], 0
    later = [entry.line for entry in entries.values() if entry.line > found.line]
    return items, min(later, default=0)


def _last_line(lines: list[str], first: int, last: int) -> int:
    """The last line that says something; comments below belong to what comes next."""
    while last > first and (not lines[last - 1].strip() or lines[last - 1].lstrip()[0] == "#"):
        last -= 1
    return max(first, last)


def _exercises(document: Document, names: Names) -> Exercises:
    """Where the steps find exercises, those of the file before all others."""
    known = Exercises(names.exercise, partial(names.suggest, Kind.EXERCISE))
    shape = document.shape
    if isinstance(shape, RoutineFile) and shape.exercises:
        return with_own(shape.exercises, known, Report(""))  # its problems are told already
    return known


def _brought(document: Document, exercises: Exercises) -> Iterator[Exercise]:
    """The exercises of the file itself, as far as they can be understood."""
    if isinstance(document.shape, RoutineFile):
        ids = [id_ for shape in document.shape.exercises for id_ in ids_in(shape)]
        found = (_find(id_, exercises) for id_ in dict.fromkeys(ids))
        yield from (exercise for exercise in found if exercise is not None)


def _step(node: Node, exercises: Exercises) -> tuple[str, Exercise | None, Step | None]:
    """What was typed, and what it means as far as that can be told."""
    unheard = Report("")
    shape = read_step(node, unheard)
    word = _word(node)
    if shape is BAD:
        return word, _find(word, exercises), None
    if not isinstance(shape, ExerciseStepShape):
        return word, None, shape
    exercise = _find(shape.exercise.value, exercises)
    step = build_step(shape, exercises, unheard) if exercise is not None else None
    return word, exercise, None if unheard else step


def _word(node: Node) -> str:
    match node.value:
        case str(text):
            return text
        case dict(entries) if entries:
            return next(iter(entries))
        case _:
            return ""


def _find(word: str, exercises: Exercises) -> Exercise | None:
    try:
        return exercises.find(word)
    except (ContentError, NotFound):
        return None


def _routine_of(node: Node) -> str:
    """The routine of a day."""
    if not isinstance(node.value, dict):
        return _word(node)
    match node.value.get("routine"):
        case Entry(node=Node(value=str(text))):
            return text
        case _:
            return ""


def _preview(
    document: Document, value: Content | None, parts: Sequence[Part]
) -> Routine | Exercise | None:
    """What can be shown and played: the value, or a routine of the steps without problems."""
    if isinstance(value, Routine | Exercise):
        return value
    shape = document.shape
    if not isinstance(shape, RoutineFile):
        return None
    steps = tuple(part.step for part in parts if part.step is not None)
    if not any(isinstance(step, ExerciseStep) for step in steps):
        return None
    name = shape.name.value
    return Routine(
        id=shape.routine.value,
        name=name,
        steps=steps,
        about=shape.about,
        short_name=shape.short_name or name,
        breath=shape.breath,
        phase=shape.phase,
        easy=shape.easy,
    )
