"""What the library has to show, looked up and put in order; no widgets here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.content.kinds import Kind
from routine_app.content.problem import ContentError, NotFound, printable
from routine_app.domain.dose import MINUTE
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr, tr_count
from routine_app.domain.program import Known, Program
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.ui.library.file_row import FileOf
from routine_app.ui.library.index import Index
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.program import Days
from routine_app.ui.library.program_page import ProgramInside
from routine_app.ui.library.program_tile import ProgramLook
from routine_app.ui.library.programs import Programs
from routine_app.ui.library.routine import Inside
from routine_app.ui.library.routines import RoutineLook
from routine_app.ui.library.trail import TABS, Day, Page
from routine_app.ui.library.words import problem_words
from routine_app.ui.services import Services

if TYPE_CHECKING:
    from routine_app.content.library import LibraryEntry


class Shelf:
    """Exercises, routines and texts as this person may use them."""

    def __init__(self, services: Services, index: Index) -> None:
        self._services = services
        self._index = index
        self.programs = Programs(services)

    def look_of(self, one: Listed, *, twin: bool = False) -> RoutineLook:
        """What the card of a routine shows; a `twin` of another one says where its file lies."""
        entry = one.entry
        assert isinstance(entry.value, Routine)
        played, said = self.played(entry.value)
        return RoutineLook(
            routine=entry.value,
            played=played,
            said=said,
            minutes=self.minutes(played),
            length=self.length(played),
            own=not entry.shipped,
            place=self.place_words(entry.path) if twin else "",
            instead=entry.path in self.overrides(),
        )

    def program_look(self, one: Listed, *, twin: bool = False) -> ProgramLook:
        """The same of a program."""
        entry, programs = one.entry, self.programs
        assert isinstance(entry.value, Program)
        course = programs.course(entry.value)
        return ProgramLook(
            program=entry.value,
            facts=course.words,
            pictured=course.pictured,
            in_use=programs.is_in_use(entry.value),
            stand=programs.stand(entry.value),
            own=not entry.shipped,
            place=self.place_words(entry.path) if twin else "",
            instead=entry.path in self.overrides(),
        )

    def overrides(self) -> dict[Path, Path]:
        """Own files that take the place of one that came with the program, with the latter."""
        return self._index.overrides()

    def line_of(self, entry: LibraryEntry) -> str:
        """The text of the line in which the first problem of a file is."""
        return self._services.library.line_of(entry.problems[0])

    @staticmethod
    def place_words(path: Path) -> str:
        """Where a file lies, from the home folder on."""
        try:
            return f"~/{path.relative_to(Path.home()).as_posix()}"
        except (ValueError, RuntimeError):
            return str(path)

    def find(self, kind: Kind, wanted: str) -> Page | None:
        """What has this id by now, of what has a page of its own."""
        library = self._services.library
        try:
            match kind:
                case Kind.ROUTINE:
                    return library.routine(wanted)
                case Kind.EXERCISE:
                    return library.exercise(wanted)
                case Kind.PROGRAM:
                    return library.program(wanted)
        except (ContentError, NotFound):
            pass
        return None

    def newest(self, shown: Page, day: Day | None = None, *, today: bool = False) -> Page | None:
        """The same as its file says it by now; None when it cannot be used any more.

        A routine of a `day`, or of `today`, is that of its day.
        """
        if day is not None:
            return self.programs.routine(day)
        if today:
            progress = self._services.practice.agenda().progress
            return self.programs.routine(Day(progress.program.id, progress.day))
        if isinstance(shown, Routine) and shown.file:
            return shown
        return self.find(_kind_of(shown), shown.id)

    def trouble(self, path: Path) -> str:
        """Why a file cannot be used any more, while its page is open; empty when it is gone."""
        found = next((one for one in self._index.broken() if one.entry.path == path), None)
        if found is None:
            return ""
        said = problem_words(found.entry.problems[0])
        return tr(
            "{file} has a problem now. {problem} This is how it was before.",
            file=printable(path.name),
            problem=said,
        )

    def file_of(self, shown: Page) -> FileOf | None:
        """Where the file of a page lies; None for what has none."""
        library = self._services.library
        kind = _kind_of(shown)
        try:
            path = library.file_of(kind, shown.id)
        except (ContentError, NotFound):
            return None
        own = library.own_file(kind, shown.id) is not None
        return FileOf(
            path=path,
            name=shown.name,
            own=own,
            instead=self.overrides().get(path),
            words=self.place_words,
            can_edit=self._services.workshop() is not None,
            can_remove=own and self._services.own_files() is not None,
        )

    def exercise(self, wanted: str) -> Exercise | None:
        """The exercise behind an id; a sentence is none."""
        if " " in wanted:
            return None
        try:
            return self._services.library.exercise(wanted)
        except (ContentError, NotFound):
            return None

    def allowed(self, wanted: str) -> Exercise | None:
        """The exercise behind an id, if this person may do it."""
        found = self.exercise(wanted)
        return found if found is not None and self._services.practice.allows(found) else None

    def tabs(self) -> tuple[str, ...]:
        """The names of the lists that there are."""
        names = tuple(tr(name) for name in TABS)
        return names if self.known() is not None else names[:-1]

    def known(self) -> Known | None:
        """What is known; None when its text cannot be read."""
        try:
            return self._services.library.known()
        except ContentError:
            return None

    def played(self, routine: Routine) -> tuple[Routine, tuple[str, ...]]:
        """A routine as this person would play it, and in words what is different."""
        return self._services.practice.playable(routine)

    def minutes(self, routine: Routine) -> str:
        """How long a routine takes: "11 min"."""
        return tr("{minutes} min", minutes=self._minutes(routine))

    def length(self, routine: Routine) -> str:
        """The same as it is read out: "11 minutes"."""
        return tr_count(self._minutes(routine), "{count} minute", "{count} minutes")

    def _minutes(self, routine: Routine) -> int:
        settings = self._services.preferences.value.timeline_settings()
        return max(1, round(build_timeline(routine, settings).total / MINUTE))

    def inside(self, routine: Routine, lead: str = "") -> Inside:
        """What the page of a routine shows, below a word on where it belongs."""
        practice = self._services.practice
        played, said = practice.playable(routine)
        swaps = dict(practice.choices().own.swaps)
        return Inside(
            routine=routine,
            played=played,
            said=said,
            minutes=self.minutes(played),
            length=self.length(played),
            swaps=swaps,
            find=self.allowed,
            pinned=self._is_pinned(routine),
            lead=lead,
            fetch=practice.to_fetch(played),
        )

    def inside_program(self, program: Program) -> ProgramInside:
        """What the page of a program shows."""
        programs = self.programs
        in_use, names = programs.is_in_use(program), programs.names(program)
        return ProgramInside(
            program=program,
            days=Days(programs.agenda(program).progress, names, in_use),
            facts=programs.course(program).words,
            stand=programs.stand(program),
            follows="" if in_use else programs.what_follows(program),
        )

    def _is_pinned(self, routine: Routine) -> bool | None:
        """Whether it is the daily routine; there is one once the program is done."""
        if not self._services.practice.agenda().progress.is_complete or routine.file:
            return None
        plan = self._services.practice.plan()
        return routine.id == plan.daily and not plan.weekly


def _kind_of(shown: Page) -> Kind:
    if isinstance(shown, Program):
        return Kind.PROGRAM
    return Kind.ROUTINE if isinstance(shown, Routine) else Kind.EXERCISE
