"""Checks files for their authors: every problem of every file, nothing printed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from routine_app.content.building import Content, Names, build_all
from routine_app.content.documents import Document, read_document
from routine_app.content.exercises import ids_in
from routine_app.content.kinds import Kind, base_of
from routine_app.content.library import Library
from routine_app.content.problem import ContentError, NotFound, Problem, nearest
from routine_app.content.routines import Exercises
from routine_app.content.shapes import ExerciseFile
from routine_app.domain.exercise import Exercise

_Built = tuple[Content, tuple[Exercise, ...]]


def check_files(paths: Iterable[Path], library: Library) -> list[Problem]:
    """All problems of the files, file by file. The kind of each is told by its first key.

    Exercises among the files are known to the routines among them, whatever their folder, so
    that an author can check work that is not in the library yet.
    """
    files = tuple(dict.fromkeys(paths))
    problems: list[Problem] = []
    exercises: list[Document] = []
    others: list[Document] = []
    for path in files:
        try:
            document = read_document(path)
        except ContentError as error:
            problems.extend(error.problems)
            continue
        (exercises if isinstance(document.shape, ExerciseFile) else others).append(document)
    known = Checking(exercises, library)
    for document in (*exercises, *others):
        problems.extend(known.problems_of(document))
    order = {str(path): number for number, path in enumerate(files)}
    return sorted(set(problems), key=lambda found: (order[found.file], found))


class Checking:
    """Files that are looked at together, in front of the library: the exercises among them are
    known to all.
    """

    def __init__(self, documents: Iterable[Document], library: Names) -> None:
        self._library = library
        exercises = (d for d in documents if isinstance(d.shape, ExerciseFile))
        self._documents = {_exercise_id(document): document for document in exercises}
        self._exercises = Exercises(self._find, self._suggest)
        self._built: dict[int, _Built | ContentError] = {}

    def problems_of(self, document: Document) -> tuple[Problem, ...]:
        """All that is wrong with one of the files, or with another one, in the same way."""
        result = self._build(document)
        return result.problems if isinstance(result, ContentError) else ()

    def value_of(self, document: Document) -> Content:
        """What it says. Raises ContentError."""
        result = self._build(document)
        if isinstance(result, ContentError):
            raise result
        return result[0]

    def _build(self, document: Document) -> _Built | ContentError:
        """What a document says, built once, since building also reports."""
        key = id(document)
        if key not in self._built:
            try:
                self._built[key] = build_all(document, self._library, self._exercises)
            except ContentError as error:
                self._built[key] = error
        return self._built[key]

    def _find(self, wanted: str) -> Exercise:
        document = self._documents.get(base_of(wanted))
        if document is None:
            return self._library.exercise(wanted)
        result = self._build(document)
        if isinstance(result, ContentError):
            raise result
        exercise, variants = result
        assert isinstance(exercise, Exercise)
        found = next((e for e in (exercise, *variants) if e.id == wanted), None)
        if found is None:
            raise NotFound(Kind.EXERCISE, wanted, nearest(wanted, (v.id for v in variants)))
        return found

    def _suggest(self, wanted: str) -> str | None:
        document = self._documents.get(base_of(wanted))
        if document is not None and isinstance(document.shape, ExerciseFile):
            known = ids_in(document.shape)
            return None if wanted in known else nearest(wanted, known)
        guess = self._library.suggest(Kind.EXERCISE, wanted)
        return guess if guess is None else nearest(wanted, self._documents) or guess


def _exercise_id(document: Document) -> str:
    return document.shape.exercise.value if isinstance(document.shape, ExerciseFile) else ""
