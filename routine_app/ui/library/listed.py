"""What the lists of the library know of one file: its names, how it is found and filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.dose import MINUTE
from routine_app.domain.exercise import Exercise, Phase, Position
from routine_app.domain.finding import bare
from routine_app.domain.pose import Prop
from routine_app.domain.program import Program
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import Value
from routine_app.domain.words import phase_name, position_name, prop_word
from routine_app.ui.library.words import sought_words

if TYPE_CHECKING:
    from routine_app.content.library import LibraryEntry
    from routine_app.domain.timeline import TimelineSettings


class Listed(Value):
    """One file among others. `words` are looked through by a search, `minutes` are whole ones.

    `names` are all that it is called, none where it cannot be used.
    In their `order` own files come first, then names decide.
    """

    entry: LibraryEntry
    name: str
    words: str
    order: tuple[bool, str, str]
    names: tuple[str, ...] = ()
    minutes: int = 0
    phases: frozenset[Phase] = frozenset()
    positions: frozenset[Position] = frozenset()
    props: frozenset[Prop] = frozenset()


def listed(entry: LibraryEntry, settings: TimelineSettings) -> Listed:
    """What is known of a file that was read."""
    value = entry.value
    if isinstance(value, Routine):
        return _routine(entry, value, settings)
    if isinstance(value, Exercise):
        return Listed(
            entry,
            value.short_name,
            sought_words(value),
            _order(entry, value.short_name),
            (value.name, value.short_name, value.id),
            phases=frozenset({value.phase}),
            positions=frozenset({value.position}),
            props=frozenset(value.props),
        )
    if isinstance(value, Program):
        names = (value.name, value.id)
        words = ", ".join((*names, value.about))
        return Listed(entry, value.name, words, _order(entry, value.name), names)
    name = str(getattr(value, "name", "")) or entry.path.name
    return Listed(entry, name, f"{name}, {entry.path.name}", _order(entry, name))


def _order(entry: LibraryEntry, name: str) -> tuple[bool, str, str]:
    return entry.shipped, bare(name), entry.id


def _routine(entry: LibraryEntry, routine: Routine, settings: TimelineSettings) -> Listed:
    exercises = list({step.exercise.id: step.exercise for step in routine.exercise_steps}.values())
    phases = {routine.phase} if routine.phase else {exercise.phase for exercise in exercises}
    positions = {exercise.position for exercise in exercises}
    props = {prop for exercise in exercises for prop in exercise.props}
    parts = [routine.name, routine.short_name, routine.id, routine.about]
    for exercise in exercises:
        parts += (exercise.name, *exercise.also)
    parts += (phase_name(phase) for phase in sorted(phases))
    parts += (position_name(position) for position in sorted(positions))
    parts += (prop_word(prop) for prop in sorted(props))
    total = build_timeline(routine, settings).total
    return Listed(
        entry,
        routine.name,
        ", ".join(parts),
        _order(entry, routine.name),
        (routine.name, routine.short_name, routine.id),
        max(1, round(total / MINUTE)),
        frozenset(phases),
        frozenset(positions),
        frozenset(props),
    )
