"""Exercises that somebody swapped for an easier or harder one, in every routine that has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.routine import Routine
from routine_app.domain.stand_ins import with_stand_ins
from routine_app.domain.value import Value

Find = Callable[[str], Exercise | None]
"""An exercise by its id; None when there is none, as for a sentence."""


class Variant(Value):
    """An exercise that may take the place of another one."""

    exercise: Exercise
    harder: bool

    @property
    def word(self) -> str:
        """ "Easier" or "Harder"."""
        return tr("Harder") if self.harder else tr("Easier")


def variants(exercise: Exercise, find: Find) -> tuple[Variant, ...]:
    """Easier ones, then harder ones, the nearest first; sentences are no exercises."""
    named = [(id_, False) for id_ in exercise.easier] + [(id_, True) for id_ in exercise.harder]
    found = ((find(id_), harder) for id_, harder in named)
    return tuple(Variant(other, harder) for other, harder in found if other is not None)


def easier_one(
    exercise: Exercise, exercise_of: Callable[[str], Exercise], allows: Callable[[Exercise], bool]
) -> Exercise | None:
    """The nearest easier one that is allowed, rather one that can take over in the middle.

    `exercise_of` raises LookupError for what is no exercise.
    """

    def find(wanted: str) -> Exercise | None:
        try:
            found = exercise_of(wanted)
        except LookupError:
            return None
        return found if allows(found) else None

    found = [v.exercise for v in variants(exercise, find) if not v.harder]
    takes_over = (other for other in found if other.can_stand_in_for(exercise))
    return next(takes_over, found[0] if found else None)


def with_swaps(routine: Routine, swaps: Mapping[str, str], find: Find) -> Routine:
    """The routine with what was chosen, in the same seconds; what is not there any more stays.

    A variant with a dose of its own brings that along.
    """
    used = {step.exercise.id for step in routine.exercise_steps} & swaps.keys()
    found = {id_: find(swaps[id_]) for id_ in used}
    stand_ins = {id_: exercise for id_, exercise in found.items() if exercise is not None}
    return with_stand_ins(routine, stand_ins) if stand_ins else routine


def origins(routine: Routine, swaps: Mapping[str, str]) -> dict[str, Exercise]:
    """Which exercise of a routine stands behind each id once it is swapped; itself if it is not."""
    exercises = [step.exercise for step in routine.exercise_steps]
    kept = {exercise.id: exercise for exercise in exercises if exercise.id not in swaps}
    return {swaps[e.id]: e for e in exercises if e.id in swaps} | kept


def swap_words(routine: Routine, swaps: Mapping[str, str], find: Find) -> tuple[str, ...]:
    """ "Sphinx in place of Press-up.", for each exercise of a routine that is swapped."""
    exercises = {step.exercise.id: step.exercise for step in routine.exercise_steps}
    found = ((e, find(swaps[id_])) for id_, e in exercises.items() if id_ in swaps)
    return tuple(_swapped(e, instead) for e, instead in found if instead is not None)


def _swapped(exercise: Exercise, instead: Exercise) -> str:
    new, old = instead.short_name, exercise.short_name
    return tr("{new} in place of {old}.", new=new, old=old)
