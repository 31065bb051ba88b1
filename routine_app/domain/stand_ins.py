"""A routine in which some exercises give way to others, in about the same time.

A stand-in takes over the seconds and the sets; only a variant with a dose of its own, such as a
shorter hold at half the range, brings that along. Where it is done at another level (floor, chair,
standing) it moves to the steps of that level, so that nobody gets down and up once more for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from routine_app.domain.dose import SECOND, Breath, Breaths, Dose, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Level, Sides
from routine_app.domain.routine import ExerciseStep, Routine, SideOrder, Step
from routine_app.domain.timeline import tempo_of
from routine_app.domain.value import replace

_GRAIN = 5 * SECOND
_ONE_SIDE = {SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY}


def with_stand_ins(routine: Routine, stand_ins: Mapping[str, Exercise]) -> Routine:
    """The routine with these exercises, by the ids of those they stand in for."""
    steps: list[Step] = []
    moved: list[ExerciseStep] = []
    for step in routine.steps:
        exercise = stand_ins.get(step.exercise.id) if isinstance(step, ExerciseStep) else None
        if exercise is None or not isinstance(step, ExerciseStep):
            steps.append(step)
            continue
        changed = stand_in(step, exercise, routine.breath)
        goes = exercise.level is not step.exercise.level
        (moved if goes else steps).append(changed)
    for level in dict.fromkeys(step.exercise.level for step in moved):
        place = _place(steps, level)
        steps[place:place] = [step for step in moved if step.exercise.level is level]
    return replace(routine, steps=tuple(steps)) if tuple(steps) != routine.steps else routine


def stand_in(step: ExerciseStep, exercise: Exercise, breath: Breath | None = None) -> ExerciseStep:
    """A step with another exercise that takes as long on each side, or in all."""
    each = exercise.sides is Sides.EACH
    order = step.order if each else SideOrder.USUAL
    if exercise.base_id == step.exercise.base_id and exercise.dose != step.exercise.dose:
        return ExerciseStep(exercise, Dose(exercise.dose.amount, step.dose.sets), order, step.rest)
    time = time_of_set(step, breath)
    if step.exercise.sides is Sides.EACH and not each and step.order not in _ONE_SIDE:
        time *= 2
    elif each and step.exercise.sides is not Sides.EACH:
        time = -(-time // 2 // _GRAIN) * _GRAIN
    dose = Dose(amount_for(exercise, time), step.dose.sets)
    return ExerciseStep(exercise, dose, order, step.rest)


def time_of_set(step: ExerciseStep, breath: Breath | None) -> int:
    """Milliseconds of one set on one side."""
    match step.dose.amount:
        case Timed(duration):
            return duration
        case Breaths(count):
            return count * (step.exercise.breath or breath or Breath()).length
        case Repetitions(count, each):
            return count * tempo_of(step.exercise.moves, each).length


def amount_for(exercise: Exercise, time: int) -> Timed | Repetitions:
    """As much of an exercise as goes into a time; both sides get the same of what alternates.

    Nobody counts the steps of a walk: what is usually done by the clock stays so.
    """
    if exercise.moves is None or isinstance(exercise.dose.amount, Timed):
        return Timed(time)
    grain = 2 if exercise.sides is Sides.ALTERNATING else 1
    count = round(time / exercise.moves.length / grain) * grain
    return Repetitions(max(grain, count))


def _place(steps: list[Step], level: Level) -> int:
    """Before the first exercise of a level, else at the end."""
    same = (
        index
        for index, other in enumerate(steps)
        if isinstance(other, ExerciseStep) and other.exercise.level is level
    )
    return next(same, len(steps))
