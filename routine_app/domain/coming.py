"""The routine of tomorrow and what to have ready for it, as it is said the evening before."""

from __future__ import annotations

from collections.abc import Collection

from routine_app.domain.dose import MINUTE
from routine_app.domain.language import tr, tr_count
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import TimelineSettings, build_timeline
from routine_app.domain.value import Value
from routine_app.domain.words import listed, things_of


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
        return tr("Have {things} ready.", things=listed(self.things)) if self.things else ""

    @property
    def words(self) -> str:
        """ "Tomorrow: day 8, 12 minutes. Have a strap and a firm chair ready." """
        return f"{self._what()} {self.fetch}".rstrip()

    def _what(self) -> str:
        count = max(1, round(self.total / MINUTE))
        minutes = tr_count(count, "{count} minute", "{count} minutes")
        name = self.routine.name
        if self.day:
            return tr("Tomorrow: day {day}, {minutes}.", day=self.day, minutes=minutes)
        if minutes in name:
            return tr("Tomorrow: {routine}.", routine=name)
        return tr("Tomorrow: {routine}, {minutes}.", routine=name, minutes=minutes)


def coming_day(
    day: int, routine: Routine, settings: TimelineSettings, missing: Collection[str]
) -> Coming:
    """What a routine of the next day asks for, of somebody to whom these things are missing."""
    things = things_of(step.exercise for step in routine.exercise_steps)
    there = tuple(name for prop, name in things.items() if prop not in missing)
    return Coming(day, routine, build_timeline(routine, settings).total, there)
