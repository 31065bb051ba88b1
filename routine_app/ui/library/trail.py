"""The way through the library: where one was before, and the way back."""

from __future__ import annotations

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr
from routine_app.domain.program import Program
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value

TODAY = -1
"""The place of those who came from the first page."""

ROUTINES, PROGRAMS, EXERCISES, ESSENTIALS, KNOWN = range(5)
TABS = (
    mark("Routines"),
    mark("Programs"),
    mark("Exercises"),
    mark("Essentials"),
    mark("What is known"),
)
_BACK = {
    TODAY: mark("Today"),
    ROUTINES: mark("All routines"),
    PROGRAMS: mark("All programs"),
    EXERCISES: mark("All exercises"),
    ESSENTIALS: TABS[ESSENTIALS],
    KNOWN: TABS[KNOWN],
}

Page = Exercise | Routine | Program
"""What has a page of its own."""


def tab_of(shown: Page) -> int:
    """The list in which something stands."""
    if isinstance(shown, Program):
        return PROGRAMS
    return ROUTINES if isinstance(shown, Routine) else EXERCISES


class Day(Value):
    """A day of a program, whose routine has a page; the program by its id."""

    program: str
    number: int


class Place(Value):
    """A tab, or a page that was opened from it, and how far down it stood.

    `shown` is None for a list; `day` is the day of a program whose page it is.
    """

    tab: int
    shown: Page | None = None
    scroll: int = 0
    day: Day | None = None


class Trail:
    """The places one came through, the last one first on the way back."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember a place before another one is shown."""
        self._places.append(place)

    def back(self) -> Place:
        """The place one came from, which is then forgotten."""
        return self._places.pop()

    @property
    def is_from_today(self) -> bool:
        """Whether one came straight from the first page."""
        return len(self._places) == 1 and self._places[0].tab == TODAY

    def words(self) -> str:
        """What the way back is called."""
        if not self._places:
            return ""
        place = self._places[-1]
        if isinstance(place.shown, Program):
            return place.shown.name
        if place.shown is not None:
            return place.shown.short_name or place.shown.name
        return tr(_BACK[place.tab])
