"""The library: exercises, routines and programs by id, shipped ones and the user's own.

Nothing is read before it is asked for. A file of the own folder replaces a shipped one when
name and id are the same; if the own file is broken, it is reported and the shipped one is
used, so a broken file never hides a good one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.content.cache import ContentCache
from routine_app.content.folders import Folders, id_by_name
from routine_app.content.frozen import Plain, freeze, mentioned, thaw
from routine_app.content.kinds import Kind, base_of, is_exercise_id, is_id
from routine_app.content.problem import ContentError, NotFound, Problem, nearest
from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Essential, Known, Program
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety
from routine_app.domain.value import Value, replace

if TYPE_CHECKING:
    from routine_app.content.building import Content
    from routine_app.content.changes import Changes, Look
    from routine_app.content.documents import Document
    from routine_app.content.guesses import Guesses

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


class _Loaded(Value):
    """A file that was looked at; the checksum is that of the cache, if it is in there."""

    kind: Kind | None
    value: Content | None
    problems: tuple[Problem, ...] = ()
    checksum: int = 0


class Library:
    """Finds and builds content by id. Values are kept, files are read once, until `look_again`."""

    def __init__(
        self,
        shipped: Path,
        own: Path | None = None,
        cache: ContentCache | None = None,
        translate: Callable[[Path, Content], Content] | None = None,
    ) -> None:
        """`translate` gives what a shipped file says in the user's language."""
        self._folders = Folders(shipped, own)
        self._translate = translate
        self._guesses: Guesses | None = None
        self._cache = cache
        self._loaded: dict[tuple[Path, str], _Loaded] = {}
        self.edition = 0
        """Another number whenever a look has found changes."""

    @cached_property
    def _changes(self) -> Changes:
        """The own files as they were read; most starts read none."""
        from routine_app.content.changes import Changes

        return Changes()

    def exercise(self, exercise_id: str) -> Exercise:
        """An exercise, or a variant of one. Raises NotFound or ContentError, like all methods that return one value."""
        value = self._find(Kind.EXERCISE, exercise_id).value
        assert isinstance(value, Exercise)
        return value

    def routine(self, routine_id: str) -> Routine:
        """A routine with its exercises."""
        value = self._find(Kind.ROUTINE, routine_id).value
        assert isinstance(value, Routine)
        return value

    def variants(self, exercise: Exercise) -> tuple[Exercise, ...]:
        """All variants of an exercise of the library, in the order of its file."""
        return tuple(map(self.exercise, exercise.variants))

    def program(self, program_id: str = DEFAULT_PROGRAM) -> Program:
        """A program; its routines are not read, only looked for."""
        value = self._find(Kind.PROGRAM, program_id).value
        assert isinstance(value, Program)
        return value

    def program_in_use(self, program_id: str) -> Program:
        """The program that was chosen; the shipped one while that one cannot be used."""
        try:
            return self.program(program_id)
        except (ContentError, NotFound):
            if program_id == DEFAULT_PROGRAM:
                raise
            return self.program()

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

    def known(self) -> Known:
        """What is known about all this, with sources."""
        value = self._single(Kind.KNOWN)
        assert isinstance(value, Known)
        return value

    def routine_file(self, path: Path) -> Routine:
        """A routine from any file, whatever its name; it may carry exercises of its own."""
        from routine_app.content.building import routine_from

        return routine_from(path, self)

    def file_of(self, kind: Kind, wanted: str) -> Path:
        """The file that an id is read from. Raises NotFound or ContentError."""
        self._find(kind, wanted)
        return next(path for path in self._places(kind, wanted) if self._is_used(path, kind))

    def own_file(self, kind: Kind, wanted: str) -> Path | None:
        """The user's own file that an id is read from; None where it came with the program."""
        used = (path for path in self._places(kind, wanted) if self._is_used(path, kind))
        path = next(used, None)
        return None if path is None or self._folders.is_shipped(path) else path

    def shipped(self, kind: Kind, wanted: str) -> Content | None:
        """What came with the program under an id; None where it is the user's own, or gone."""
        if not any(self._places(kind, wanted)) or self.own_file(kind, wanted) is not None:
            return None
        try:
            return self._find(kind, wanted).value
        except (ContentError, NotFound):
            return None

    def exercise_ids(self) -> tuple[str, ...]:
        """Ids by the names of files, without reading shipped ones."""
        return self._folders.ids(Kind.EXERCISE)

    def routine_ids(self) -> tuple[str, ...]:
        """Ids by the names of files, without reading shipped ones."""
        return self._folders.ids(Kind.ROUTINE)

    def program_ids(self) -> tuple[str, ...]:
        """Ids by the names of files, without reading shipped ones."""
        return self._folders.ids(Kind.PROGRAM)

    def files(self) -> tuple[tuple[Path, bool], ...]:
        """Every file and whether it came with the program, shipped ones first. Reads none."""
        if self._cache is not None:
            self._cache.expect_all()
        return tuple(self._folders.files())

    def entry(self, path: Path, shipped: bool) -> LibraryEntry:
        """One file with its value or its problems; what it replaces, `entries` tells."""
        loaded = self._load(path)
        id_ = id_by_name(path)
        return LibraryEntry(loaded.kind, id_, path, shipped, loaded.value, loaded.problems)

    def is_read(self, path: Path) -> bool:
        """Whether a file has been read already, so that it takes no time to ask for it."""
        return (path, "") in self._loaded

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Every file, shipped ones first, each with its value or its problems. Reads all."""
        return with_overrides([self.entry(path, shipped) for path, shipped in self.files()])

    def look_again(self, *, patient: bool = False) -> Look:
        """See which own files are others than before, and forget what they said.

        With `patient`, one that is just being written is left for another look.
        """
        from routine_app.content.changes import concerned, stamps

        look = self._changes.look(stamps(self.own_files()), patient=patient)
        if look.changed:
            values = {key: loaded.value for key, loaded in self._loaded.items()}
            for key in concerned(values, look.changed):
                del self._loaded[key]
            self.edition += 1
        return look

    def own_folders(self) -> tuple[Path, ...]:
        """Where own files may lie; the first one holds the others."""
        return self._folders.own_folders()

    def own_files(self) -> tuple[Path, ...]:
        """Every own file, by the names of files alone."""
        return tuple(self._folders.own_files())

    def own_place(self, kind: Kind, wanted: str) -> Path | None:
        """Where a file of the user's own with this id is, or goes."""
        found = (p for p in self._places(kind, wanted) if not self._folders.is_shipped(p))
        return next(found, self._folders.own_place(kind, wanted))

    def problems(self) -> tuple[Problem, ...]:
        """Every problem of every file. Reads all."""
        folders = self._folders.problems()
        return (*folders, *(found for entry in self.entries() for found in entry.problems))

    def line_of(self, found: Problem) -> str:
        """The line in which a problem is, as its file says it; empty without one."""
        from routine_app.content.excerpt import excerpt

        return excerpt(Path(found.file), found.line)

    def own_problems(self, routine_id: str) -> tuple[Problem, ...]:
        """Why the user's own routine of this id is not used, while the shipped one stands in."""
        problems: list[Problem] = []
        for path in self._places(Kind.ROUTINE, routine_id):
            loaded = self._load(path)
            if loaded.value is not None:
                return tuple(problems)
            problems.extend(loaded.problems)
        return ()

    def suggest(self, kind: Kind, wanted: str) -> str | None:
        """None when there is such a thing, otherwise the nearest id or an empty text."""
        for path in self._places(kind, wanted):
            if self._folders.is_mixed(path):
                if self._folders.kind_by_place(path) not in (kind, None):
                    continue
            if self._folders.has(path, wanted):
                return None
            break
        return self._nearest(kind, wanted)

    def _nearest(self, kind: Kind, wanted: str) -> str:
        if self._guesses is None:
            from routine_app.content.guesses import Guesses  # only needed when something is wrong

            self._guesses = Guesses(self._folders)
        return self._guesses.nearest(kind, wanted)

    def _find(self, kind: Kind, wanted: str) -> _Loaded:
        problems: list[Problem] = []
        for path in self._places(kind, wanted):
            loaded = self._load(path)
            if loaded.kind is kind and loaded.value is not None:
                return loaded if wanted == base_of(wanted) else self._variant(path, wanted)
            if loaded.kind is kind or loaded.kind is None:
                problems.extend(loaded.problems)
        if problems:
            raise ContentError(problems)
        raise NotFound(kind, wanted, self._nearest(kind, wanted))

    def _is_used(self, path: Path, kind: Kind) -> bool:
        loaded = self._load(path)
        return loaded.kind is kind and loaded.value is not None

    def _places(self, kind: Kind, wanted: str) -> Iterator[Path]:
        is_one = is_exercise_id(wanted) if kind is Kind.EXERCISE else is_id(wanted)
        return self._folders.places(kind, wanted) if is_one else iter(())

    def _single(self, kind: Kind) -> Content:
        path = self._folders.single(kind)
        loaded = self._load(path)
        if loaded.value is None:
            raise ContentError(loaded.problems)
        return loaded.value

    def _load(self, path: Path) -> _Loaded:
        loaded = self._loaded.get((path, ""))
        if loaded is None:
            if not self._folders.is_shipped(path):
                self._changes.note(path)
            loaded = self._translated(path, self._thawed(path) or self._parsed(path))
            self._loaded[path, ""] = loaded
        return loaded

    def _variant(self, path: Path, wanted: str) -> _Loaded:
        """A variant of an exercise that was loaded. Most are never asked for."""
        loaded = self._loaded.get((path, wanted))
        if loaded is None and (thawed := self._thawed(path, wanted)) is not None:
            loaded = self._translated(path, thawed)
        if loaded is None:
            for variant, found in self._parsed_variants(path):
                self._loaded[path, variant] = self._translated(path, found)
            loaded = self._loaded.get((path, wanted))
        if loaded is None:
            exercise = self._load(path).value
            known = exercise.variants if isinstance(exercise, Exercise) else ()
            raise NotFound(Kind.EXERCISE, wanted, nearest(wanted, known))
        self._loaded[path, wanted] = loaded
        return loaded

    def _parsed(self, path: Path) -> _Loaded:
        from routine_app.content.building import build, check_place
        from routine_app.content.documents import read_document

        try:
            document = read_document(path)
        except ContentError as error:
            return _Loaded(self._folders.kind_by_place(path), None, error.problems)
        check_place(path, document, self._folders)
        try:
            value = build(document, self)
        except ContentError as error:
            return _Loaded(document.kind, None, error.problems)
        return self._kept(path, document, value)

    def _parsed_variants(self, path: Path) -> Iterator[tuple[str, _Loaded]]:
        from routine_app.content.building import build_all
        from routine_app.content.documents import read_document

        document = read_document(path)
        for variant in build_all(document, self)[1]:
            yield variant.id, self._kept(path, document, variant, variant.id)

    def _kept(self, path: Path, document: Document, value: Content, variant: str = "") -> _Loaded:
        """A value that was read, from now on in the cache."""
        content = self._frozen(document.kind, value) if self._cache is not None else None
        if self._cache is None or content is None or document.state is None:
            return _Loaded(document.kind, value)
        checksum = self._cache.add(path, document.state, document.text, content, variant)
        return _Loaded(document.kind, value, checksum=checksum)

    def _translated(self, path: Path, loaded: _Loaded) -> _Loaded:
        """The same in the user's language; own files stay as they were written."""
        if self._translate is None or loaded.value is None or not self._folders.is_shipped(path):
            return loaded
        return replace(loaded, value=self._translate(path, loaded.value))

    # ------------------------------------------------------------------ cache

    def _frozen(self, kind: Kind, value: Content) -> Plain:
        """What the cache keeps; None for a routine with exercises of its own."""
        plain, named = freeze(value)
        loaded = {name: self._find(Kind.EXERCISE, name) for name in named}
        if any(loaded[name].value is not found for name, found in named.items()):
            return None
        needs = [(Kind.EXERCISE, name, found.checksum) for name, found in loaded.items()]
        return [kind, plain, needs + [(of, name, 0) for of, name in mentioned(value)]]

    def _thawed(self, path: Path, variant: str = "") -> _Loaded | None:
        """What the cache has of a file, while all that it refers to is as it was."""
        found = self._cache.find(path, variant) if self._cache is not None else None
        if found is None:
            return None
        (kind, plain, needs), checksum = found
        try:
            # What shipped files name is shipped with them.
            checked = [need for need in needs if need[2] or not self._folders.is_shipped(path)]
            if not all(self._still(Kind(of), name, expected) for of, name, expected in checked):
                return None
            return _Loaded(Kind(kind), thaw(plain, self.exercise), checksum=checksum)
        except (ContentError, NotFound):
            return None

    def _still(self, kind: Kind, name: str, checksum: int) -> bool:
        """Whether what a file refers to is there, and says what it said."""
        if not checksum:
            return self.suggest(kind, name) is None
        return self._find(kind, name).checksum == checksum


def with_overrides(entries: Sequence[LibraryEntry]) -> tuple[LibraryEntry, ...]:
    """The same files, each with what it replaces or is replaced by."""
    shipped = {(e.kind, e.id): e for e in entries if e.shipped}
    taken = {}
    for entry in entries:
        other = shipped.get((entry.kind, entry.id))
        if not entry.shipped and entry.value is not None and other is not None:
            taken[other.path] = entry.path
    if not taken:
        return tuple(entries)
    places = {own: path for path, own in taken.items()}
    return tuple(
        replace(e, replaces=places.get(e.path), replaced_by=taken.get(e.path))
        if e.path in taken or e.path in places
        else e
        for e in entries
    )
