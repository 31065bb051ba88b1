"""What the library has to show, looked up and put in order; no widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Known
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words
from routine_app.ui.library.routine import Inside
from routine_app.ui.services import Services

if TYPE_CHECKING:
    from routine_app.content.library import LibraryEntry


class Shelf:
    """Exercises, routines and texts as this person may use them."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def routines(self) -> list[tuple[bool, Routine]]:
        """Routines that can be used, own ones first, each with whether it is one."""
        entries = self._services.library.entries()
        found = [
            (not entry.shipped, entry.value)
            for entry in entries
            if isinstance(entry.value, Routine) and entry.replaced_by is None
        ]
        return sorted(found, key=lambda item: (not item[0], item[1].name.casefold()))

    def broken(self) -> list[LibraryEntry]:
        """Files that cannot be used."""
        found = (entry for entry in self._services.library.entries() if entry.problems)
        return sorted(found, key=lambda entry: entry.path.name.casefold())

    def exercises(self) -> list[Exercise]:
        """All exercises, by name."""
        entries = self._services.library.entries()
        found = [e.value for e in entries if isinstance(e.value, Exercise) and not e.replaced_by]
        return sorted(found, key=lambda exercise: exercise.short_name.casefold())

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
        """The name of the routine of a day, as answers have changed it; without one, its id."""
        practice = self._services.practice
        days = practice.agenda()
        try:
            return practice.planned_day(days, number).name
        except (ContentError, NotFound):
            return days.progress.program.days[number - 1].routine

    def day_words(self, number: int) -> str:
        """ "Day 12 of 21, today"; nothing for no day."""
        progress = self._services.practice.agenda().progress
        if not number:
            return ""
        today = ", today" if number == progress.day and not progress.is_over else ""
        return f"Day {number} of {len(progress.program.days)}{today}"

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
