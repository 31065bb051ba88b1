"""What the library has to show, looked up and put in order; no widgets here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.content.kinds import Kind
from routine_app.content.problem import ContentError, NotFound, printable
from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Known
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words
from routine_app.ui.library.file_row import FileOf
from routine_app.ui.library.index import Index
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.routine import Inside
from routine_app.ui.library.routines import RoutineLook
from routine_app.ui.library.words import problem_words
from routine_app.ui.services import Services

if TYPE_CHECKING:
    from routine_app.content.library import LibraryEntry


TABS = ("Routines", "Program", "Exercises", "Essentials", "What is known")


class Shelf:
    """Exercises, routines and texts as this person may use them."""

    def __init__(self, services: Services, index: Index) -> None:
        self._services = services
        self._index = index

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

    def find(self, kind: Kind, wanted: str) -> Exercise | Routine | None:
        """What has this id by now, of what has a page of its own."""
        library = self._services.library
        try:
            if kind is Kind.ROUTINE:
                return library.routine(wanted)
            return library.exercise(wanted) if kind is Kind.EXERCISE else None
        except (ContentError, NotFound):
            return None

    def newest(
        self, shown: Exercise | Routine, day: int = 0, *, today: bool = False
    ) -> Exercise | Routine | None:
        """The same as its file says it by now; None when it cannot be used any more.

        A routine of a `day`, or of `today`, is that of its day.
        """
        if day:
            return self.day_routine(day)
        if today:
            progress = self._services.practice.agenda().progress
            return self.day_routine(progress.day)
        if isinstance(shown, Routine) and shown.file:
            return shown
        kind = Kind.ROUTINE if isinstance(shown, Routine) else Kind.EXERCISE
        return self.find(kind, shown.id)

    def trouble(self, path: Path) -> str:
        """Why a file cannot be used any more, while its page is open; empty when it is gone."""
        found = next((one for one in self._index.broken() if one.entry.path == path), None)
        if found is None:
            return ""
        said = problem_words(found.entry.problems[0])
        return f"{printable(path.name)} has a problem now. {said} This is how it was before."

    def file_of(self, shown: Exercise | Routine) -> FileOf | None:
        """Where the file of a page lies; None for what has none."""
        library = self._services.library
        kind = Kind.ROUTINE if isinstance(shown, Routine) else Kind.EXERCISE
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

    def day_routine(self, number: int) -> Routine | None:
        """The routine of a day, as answers have changed it; None while it cannot be read."""
        practice = self._services.practice
        try:
            return practice.planned_day(practice.agenda(), number)
        except (ContentError, NotFound):
            return None

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

    def routine_name(self, wanted: str) -> str:
        """The name behind an id, or the id."""
        try:
            return self._services.library.routine(wanted).name
        except (ContentError, NotFound):
            return wanted

    def day_name(self, number: int) -> str:
        """The name of the routine of a day; while it cannot be read, its id."""
        found = self.day_routine(number)
        if found is not None:
            return found.name
        progress = self._services.practice.agenda().progress
        return progress.program.days[number - 1].routine

    def day_words(self, number: int) -> str:
        """ "Day 12 of 21, today"; nothing for no day."""
        progress = self._services.practice.agenda().progress
        if not number:
            return ""
        today = ", today" if number == progress.day and not progress.is_over else ""
        return f"Day {number} of {len(progress.program.days)}{today}"

    def tabs(self) -> tuple[str, ...]:
        """The names of the lists that there are."""
        return TABS if self.known() is not None else TABS[:-1]

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
        """How long a routine takes."""
        settings = self._services.preferences.value.timeline_settings()
        return minutes_words(build_timeline(routine, settings).total)

    def inside(self, routine: Routine, lead: str = "") -> Inside:
        """What the page of a routine shows, below a word on where it belongs."""
        practice = self._services.practice
        played, said = practice.playable(routine)
        swaps = dict(practice.choices().own.swaps)
        minutes, pinned = self.minutes(played), self._is_pinned(routine)
        things = practice.to_fetch(played)
        return Inside(routine, played, said, minutes, swaps, self.allowed, pinned, lead, things)

    def _is_pinned(self, routine: Routine) -> bool | None:
        """Whether it is the daily routine; there is one once the program is done."""
        if not self._services.practice.agenda().progress.is_complete or routine.file:
            return None
        plan = self._services.practice.plan()
        return routine.id == plan.daily and not plan.weekly
