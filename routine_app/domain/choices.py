"""What a person's answers and choices mean for exercises, before any routine is looked at."""

from __future__ import annotations

from collections.abc import Iterable

from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.health import Health
from routine_app.domain.pose import Side
from routine_app.domain.record import (
    Entry,
    ExerciseHidden,
    ExerciseSwapped,
    PlanChosen,
    SideLimited,
)
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value


class OwnExercises(Value):
    """Exercises that somebody has hidden, does on one side only, or has swapped for others."""

    hidden: frozenset[str] = frozenset()
    one_side: tuple[tuple[str, Side], ...] = ()
    swaps: tuple[tuple[str, str], ...] = ()

    def side_of(self, exercise: Exercise) -> Side | None:
        """The only side of an exercise; None for both, and for what has no sides."""
        if exercise.sides is not Sides.EACH:
            return None
        limited = dict(self.one_side)
        return limited.get(exercise.id, limited.get(exercise.base_id))

    def hides(self, exercise: Exercise) -> bool:
        """Whether it is hidden, by itself or with the exercise that it is a variant of."""
        return exercise.id in self.hidden or exercise.base_id in self.hidden


class Choices(Value):
    """Everything that shapes a routine for one person. `missing` are things that are not there."""

    health: Health = Health()
    own: OwnExercises = OwnExercises()
    missing: tuple[str, ...] = ()

    def concern(self, routine: Routine) -> bool:
        """Whether they may change a routine at all; most days they do not."""
        return any(self.concern_exercise(step.exercise) for step in routine.exercise_steps)

    def concern_exercise(self, exercise: Exercise) -> bool:
        """Whether they may leave out or change an exercise."""
        return (
            bool(self.health.conditions)
            or (exercise.nerve_glide and not self.health.sliders)
            or self.own.hides(exercise)
            or self.own.side_of(exercise) is not None
            or any(prop in self.missing for prop in exercise.props)
        )


def own_exercises(entries: Iterable[Entry]) -> OwnExercises:
    """What was chosen last for each exercise."""
    hidden: dict[str, bool] = {}
    one_side: dict[str, Side | None] = {}
    found = tuple(entries)
    chosen = [e for e in found if isinstance(e.fact, ExerciseHidden | SideLimited)]
    for entry in sorted(chosen, key=lambda e: (e.at, e.id)):
        match entry.fact:
            case ExerciseHidden(exercise, is_hidden):
                hidden[exercise] = is_hidden
            case SideLimited(exercise, side):
                one_side[exercise] = side
            case _:
                pass
    return OwnExercises(
        frozenset(id_ for id_, is_hidden in hidden.items() if is_hidden),
        tuple((id_, side) for id_, side in sorted(one_side.items()) if side is not None),
        tuple(sorted(swaps_of(found).items())),
    )


def swaps_of(entries: Iterable[Entry]) -> dict[str, str]:
    """What takes the place of which exercise, by ids: the newest choice for each holds.

    What was chosen to take a place is itself done as it is, so that swapping twice is the same as
    swapping once; what was swapped for an exercise that is swapped in its turn follows it.
    """
    chosen = [entry for entry in entries if isinstance(entry.fact, ExerciseSwapped)]
    found: dict[str, str] = {}
    for entry in sorted(chosen, key=lambda entry: (entry.at, entry.id)):
        if isinstance(entry.fact, ExerciseSwapped):
            _choose(found, entry.fact.exercise, entry.fact.instead)
    return found


def _choose(found: dict[str, str], exercise: str, instead: str) -> None:
    found.pop(instead, None)
    if instead in {"", exercise}:
        found.pop(exercise, None)
        return
    for other, target in found.items():
        if target == exercise:
            found[other] = instead
    found[exercise] = instead


def plan_of(entries: Iterable[Entry]) -> PlanChosen | None:
    """What was chosen last for the time after a program, if anything was."""
    chosen = [(e.at, e.id, e.fact) for e in entries if isinstance(e.fact, PlanChosen)]
    return max(chosen, key=lambda found: found[:2])[2] if chosen else None
