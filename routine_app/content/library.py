"""The library: exercises, routines and programs by id, shipped ones and the user's own.

Nothing is read before it is asked for. A file of the own folder replaces a shipped one when
name and id are the same; if the own file is broken, it is reported and the shipped one is
used, so a broken file never hides a good one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from routine_app.content.cache import ContentCache
from routine_app.content.documents import Document, Kind, id_of, name_problem, read_document
from routine_app.content.exercises import build_exercise
from routine_app.content.folders import Folders
from routine_app.content.problem import ContentError, NotFound, Problem, nearest, problem, quote
from routine_app.content.programs import build_essentials, build_program, build_safety
from routine_app.content.routine_shapes import RoutineFile
from routine_app.content.routines import Exercises, build_routine
from routine_app.content.scalars import is_id
from routine_app.content.shapes import EssentialsFile, ExerciseFile, ProgramFile, SafetyFile
from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Essential, Program
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety
from routine_app.domain.value import Value, replace

Content = Exercise | Routine | Program | tuple[Essential, ...] | Safety

DEFAULT_PROGRAM = "21-day-reset"


class LibraryEntry(Value):
    """One file of the library: its value, or its problems.

    `replaces` is the shipped file whose place it takes; `replaced_by` the own file that takes
    its place. A broken own file replaces nothing.
    """

    kind: Kind | None
    id: str
    path: Path
    shipped: bool
    value: Content | None = None
    problems: tuple[Problem, ...] = ()
    replaces: Path | None = None
    replaced_by: Path | None = None


class _Loaded(NamedTuple):
    kind: Kind | None
    value: Content | None
    problems: tuple[Problem, ...]


class Library:
    """Finds and builds content by id. Values are kept, files are read once."""

    def __init__(
        self, shipped: Path, own: Path | None = None, cache: ContentCache | None = None
    ) -> None:
        self._folders = Folders(shipped, own)
        self._cache = cache
        self._loaded: dict[Path, _Loaded] = {}

    def exercise(self, exercise_id: str) -> Exercise:
        """Raises NotFound or ContentError, like all methods that return one value."""
        value = self._find(Kind.EXERCISE, exercise_id)
        assert isinstance(value, Exercise)
        return value

    def routine(self, routine_id: str) -> Routine:
        """A routine with its exercises."""
        value = self._find(Kind.ROUTINE, routine_id)
        assert isinstance(value, Routine)
        return value

    def program(self, program_id: str = DEFAULT_PROGRAM) -> Program:
        """A program; its routines are not read, only looked for."""
        value = self._find(Kind.PROGRAM, program_id)
        assert isinstance(value, Program)
        return value

    def essentials(self) -> tuple[Essential, ...]:
        """The essentials, in order."""
        value = self._single(Kind.ESSENTIALS)
        assert isinstance(value, tuple)
        return value

    def safety(self) -> Safety:
        """The safety page."""
        value = self._single(Kind.SAFETY)
        assert isinstance(value, Safety)
        return value

    def routine_file(self, path: Path) -> Routine:
        """A routine from any file, whatever its name; it may carry exercises of its own."""
        document = read_document(path, self._cache)
        value = self.build(document)
        if not isinstance(value, Routine):
            line, column, _ = id_of(document.shape)
            message = f"found the kind {quote(document.kind)}, expected a routine"
            raise ContentError([problem(str(path), line or 1, column or 1, message)])
        return replace(value, file=str(path.absolute()))

    def exercise_ids(self) -> tuple[str, ...]:
        """Ids by the names of files, without reading shipped ones."""
        return self._folders.ids(Kind.EXERCISE)

    def routine_ids(self) -> tuple[str, ...]:
        """Ids by the names of files, without reading shipped ones."""
        return self._folders.ids(Kind.ROUTINE)

    def program_ids(self) -> tuple[str, ...]:
        """Ids by the names of files, without reading shipped ones."""
        return self._folders.ids(Kind.PROGRAM)

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Every file, shipped ones first, each with its value or its problems. Reads all."""
        entries = [self._entry(path, shipped) for path, shipped in self._folders.files()]
        shipped = {(e.kind, e.id): e for e in entries if e.shipped}
        taken = {}
        for entry in entries:
            other = shipped.get((entry.kind, entry.id))
            if not entry.shipped and entry.value is not None and other is not None:
                taken[other.path] = entry.path
        places = {own: path for path, own in taken.items()}
        return tuple(
            replace(e, replaces=places.get(e.path), replaced_by=taken.get(e.path)) for e in entries
        )

    def problems(self) -> tuple[Problem, ...]:
        """Every problem of every file. Reads all."""
        folders = self._folders.problems()
        return (*folders, *(found for entry in self.entries() for found in entry.problems))

    def build(self, document: Document, exercises: Exercises | None = None) -> Content:
        """The value of a document. Raises ContentError with all its problems."""
        report = document.report
        match document.shape:
            case ExerciseFile() as shape:
                suggest = (exercises or self._exercises()).suggest
                value: Content = build_exercise(shape, suggest, report)
            case RoutineFile() as shape:
                value = build_routine(shape, exercises or self._exercises(), report)
            case ProgramFile() as shape:
                routines = partial(self._suggest, Kind.ROUTINE)
                value = build_program(shape, routines, self.suggest_exercise, report)
            case EssentialsFile() as shape:
                value = build_essentials(shape)
            case SafetyFile() as shape:
                value = build_safety(shape)
        if report:
            raise ContentError(report.problems)
        return value

    def own_problems(self, routine_id: str) -> tuple[Problem, ...]:
        """Why the user's own routine of this id is not used, while the shipped one stands in."""
        problems: list[Problem] = []
        for path in self._places(Kind.ROUTINE, routine_id):
            loaded = self._load(path)
            if loaded.value is not None:
                return tuple(problems)
            problems.extend(loaded.problems)
        return ()

    def suggest_exercise(self, exercise_id: str) -> str | None:
        """None when there is such an exercise, otherwise the nearest id or an empty text."""
        return self._suggest(Kind.EXERCISE, exercise_id)

    def _exercises(self) -> Exercises:
        return Exercises(self.exercise, self.suggest_exercise)

    def _find(self, kind: Kind, wanted: str) -> Content:
        problems: list[Problem] = []
        for path in self._places(kind, wanted):
            loaded = self._load(path)
            if loaded.kind is kind and loaded.value is not None:
                return loaded.value
            if loaded.kind is kind or loaded.kind is None:
                problems.extend(loaded.problems)
        if problems:
            raise ContentError(problems)
        raise NotFound(kind, wanted, nearest(wanted, self._folders.ids(kind)))

    def _places(self, kind: Kind, wanted: str) -> Iterator[Path]:
        return self._folders.places(kind, wanted) if is_id(wanted) else iter(())

    def _suggest(self, kind: Kind, wanted: str) -> str | None:
        for path in self._places(kind, wanted):
            if not self._folders.is_mixed(path) or self._load(path).kind in (kind, None):
                return None
        return nearest(wanted, self._folders.ids(kind))

    def _single(self, kind: Kind) -> Content:
        path = self._folders.single(kind)
        loaded = self._load(path)
        if loaded.value is None:
            raise ContentError(loaded.problems)
        return loaded.value

    def _load(self, path: Path) -> _Loaded:
        loaded = self._loaded.get(path)
        if loaded is None:
            loaded = self._loaded[path] = self._read(path)
        return loaded

    def _read(self, path: Path) -> _Loaded:
        try:
            document = read_document(path, self._cache)
        except ContentError as error:
            return _Loaded(self._folders.kind_by_place(path), None, error.problems)
        for wrong in (name_problem(path, document), self._folders.misplaced(path, document)):
            if wrong is not None:
                document.report.add(wrong.line, wrong.column, wrong.message)
        try:
            return _Loaded(document.kind, self.build(document), ())
        except ContentError as error:
            return _Loaded(document.kind, None, error.problems)

    def _entry(self, path: Path, shipped: bool) -> LibraryEntry:
        loaded = self._load(path)
        return LibraryEntry(loaded.kind, path.stem, path, shipped, loaded.value, loaded.problems)
