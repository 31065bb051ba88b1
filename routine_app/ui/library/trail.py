"""The way through the library: where one was before, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value

TODAY = -1
"""The place of those who came from the first page."""

Shown = Exercise | Routine | None
"""What has a page of its own; None for a list."""

_LISTS = {"Routines": "All routines", "Exercises": "All exercises"}


class Place(Value):
    """A tab, or a page that was opened from it, and how far down it stood.

    `day` is the day of the program whose page it is, or 0.
    """

    tab: int
    shown: Shown = None
    scroll: int = 0
    day: int = 0


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

    def words(self, tabs: Sequence[str]) -> str:
        """What the way back is called; tabs by their names."""
        if not self._places:
            return ""
        place = self._places[-1]
        if place.shown is not None:
            return place.shown.short_name or place.shown.name
        return "Today" if place.tab == TODAY else _LISTS.get(tabs[place.tab], tabs[place.tab])
