"""A routine as one file that can be handed over: exercises that nobody else has go along in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.content.building import routine_from
from routine_app.content.documents import Document, read_document
from routine_app.content.exercises import ids_in
from routine_app.content.kinds import Kind, base_of, is_exercise_id
from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Entry, Node
from routine_app.content.problem import ContentError, Report, problem
from routine_app.content.routine_shapes import ExerciseStepShape, RoutineFile
from routine_app.content.shapes import ExerciseFile
from routine_app.content.source import LARGEST_FILE
from routine_app.content.writing import write
from routine_app.domain.language import tr

if TYPE_CHECKING:
    from routine_app.content.library import Library
    from routine_app.content.translation import Translation

_EXERCISES = "exercises"


def shared_text(path: Path, library: Library, translation: Translation | None = None) -> str:
    """The text of a routine's file, with each exercise in it that does not come with the program.

    A shipped one is handed on in the words that are shown. Its comments stay wherever its own text
    can. Raises ContentError when it cannot be used.
    """
    routine_from(path, library)
    document = read_document(path)
    shown = _as_shown(document.text, translation)
    missing = _missing(document, library)
    if not missing:
        return shown
    added = {name: _tree(read_document(file).text) for name, file in missing.items()}
    text = _with_exercises(shown, added)
    if len(text.encode()) > LARGEST_FILE:
        message = tr(
            "with its exercises, this routine is larger than {size} KiB", size=LARGEST_FILE // 1024
        )
        raise ContentError([problem(str(path), 0, 0, message)])
    return text


def _as_shown(text: str, translation: Translation | None) -> str:
    if translation is None:
        return text
    from routine_app.content.rewriting.translating import as_shown

    return as_shown(text, translation)


def _missing(document: Document, library: Library) -> dict[str, Path]:
    """Files of exercises that the routine needs, by their ids, and that others do not have."""
    assert isinstance(document.shape, RoutineFile)
    own = {id_ for shape in document.shape.exercises for id_ in ids_in(shape)}
    found: dict[str, Path] = {}
    waiting = [*_names_in(document.shape)]
    while waiting:
        name = base_of(waiting.pop(0))
        if name in own or name in found or not is_exercise_id(name):
            continue
        file = library.own_file(Kind.EXERCISE, name)
        if file is not None:
            found[name] = file
            shape = read_document(file).shape
            assert isinstance(shape, ExerciseFile)
            waiting += _others_of(shape)
    return found


def _names_in(shape: RoutineFile) -> Iterator[str]:
    for step in shape.steps.value:
        if isinstance(step, ExerciseStepShape):
            yield step.exercise.value
    for exercise in shape.exercises:
        yield from _others_of(exercise)


def _others_of(shape: ExerciseFile) -> Iterator[str]:
    """What an exercise and its variants name as easier or harder; a sentence names nothing."""
    others = [*shape.easier, *shape.harder]
    for variant in shape.variants:
        others += (*variant.easier, *variant.harder)
    yield from (other.value for other in others)


def _with_exercises(text: str, added: dict[str, Node]) -> str:
    """A file with exercises put into it, at its end where that says the same."""
    routine = _tree(text)
    assert isinstance(routine.value, dict)
    whole = write(Node(1, 1, {**routine.value, _EXERCISES: _merged(routine.value, added)}))
    if _EXERCISES not in routine.value:
        end = write(Node(1, 1, {_EXERCISES: _merged({}, added)}))
        longer = f"{text.rstrip()}\n\n{end}"
        report = Report("")
        read = parse(longer, report)
        if read is not None and not report and write(read) == whole:
            return longer
    return whole


def _merged(entries: dict[str, Entry], added: dict[str, Node]) -> Entry:
    """All exercises in the form that the file has them in: a list, or by their ids."""
    there = entries[_EXERCISES].node.value if _EXERCISES in entries else {}
    if isinstance(there, list):
        return _entry([*there, *added.values()])
    assert isinstance(there, dict)
    return _entry({**there, **{name: _entry(_without_id(node)) for name, node in added.items()}})


def _entry(value: list[Node] | dict[str, Entry]) -> Entry:
    return Entry(1, 1, Node(1, 1, value))


def _without_id(node: Node) -> dict[str, Entry]:
    assert isinstance(node.value, dict)
    return {key: entry for key, entry in node.value.items() if key != Kind.EXERCISE}


def _tree(text: str) -> Node:
    """The tree of a text that was read before without a problem."""
    node = parse(text, Report(""))
    assert node is not None
    return node
