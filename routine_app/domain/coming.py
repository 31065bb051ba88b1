"""The routine of tomorrow and what to have ready for it, as it is said the evening before."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from routine_app.domain.dose import MINUTE
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import TimelineSettings, build_timeline
from routine_app.domain.value import Value
from routine_app.domain.words import plural, things_of


class Coming(Value):
    """What waits: the day of the program (0 after its end), the routine, its milliseconds.

    `things` are those to have ready, by name, without a mat and without what is not there.
    """

    day: int
    routine: Routine
    total: int
    things: tuple[str, ...] = ()

    @property
    def fetch(self) -> str:
        """ "Have a strap and a firm chair ready."; empty when nothing is needed."""
        return f"Have {listed(self.things)} ready." if self.things else ""

    @property
    def words(self) -> str:
        """ "Tomorrow: day 8, 12 minutes. Have a strap and a firm chair ready." """
        what = f"day {self.day}" if self.day else self.routine.name
        minutes = plural(max(1, round(self.total / MINUTE)), "minute")
        length = "" if minutes in what else f", {minutes}"
        return f"Tomorrow: {what}{length}. {self.fetch}".rstrip()


def coming_day(
    day: int, routine: Routine, settings: TimelineSettings, missing: Collection[str]
) -> Coming:
    """What a routine of the next day asks for, of somebody to whom these things are missing."""
    things = things_of(step.exercise for step in routine.exercise_steps)
    there = tuple(name for prop, name in things.items() if prop not in missing)
    return Coming(day, routine, build_timeline(routine, settings).total, there)


def listed(things: Sequence[str]) -> str:
    """ "a strap", "a strap and a chair", "a strap, a chair and a cushion"."""
    *first, last = things
    return f"{', '.join(first)} and {last}" if first else last
