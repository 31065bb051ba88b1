"""One exercise twice in a row, because others gave way to it, becomes one longer step.

What the author of a routine wrote side by side stays as it was written.
"""

from __future__ import annotations

from routine_app.domain.dose import SECOND, Breath, Dose
from routine_app.domain.routine import ExerciseStep, Routine, Step
from routine_app.domain.stand_ins import amount_for, time_of_set
from routine_app.domain.value import replace

_GRAIN = 5 * SECOND
_FULL = 2
"""A set may come to so many usual ones before there is one more of them."""


def joined(routine: Routine, written: Routine) -> Routine:
    """The routine without neighbours that are the same and were not so in `written`."""
    pairs = list(zip(written.steps, written.steps[1:], strict=False))
    steps: list[Step] = []
    for step in routine.steps:
        last = steps[-1] if steps else None
        if _are_the_same(last, step) and (last, step) not in pairs:
            assert isinstance(last, ExerciseStep)
            assert isinstance(step, ExerciseStep)
            steps[-1] = _both(last, step, routine.breath)
        else:
            steps.append(step)
    return replace(routine, steps=tuple(steps)) if len(steps) < len(routine.steps) else routine


def _are_the_same(first: Step | None, second: Step) -> bool:
    """Whether two steps are one exercise on the same sides, and say nothing of their own."""
    if not isinstance(first, ExerciseStep) or not isinstance(second, ExerciseStep):
        return False
    return (first.exercise, first.order, first.cue) == (second.exercise, second.order, second.cue)


def _both(first: ExerciseStep, second: ExerciseStep, breath: Breath | None) -> ExerciseStep:
    """One step that takes as long as two, in sets that are not far longer than usual."""
    time = sum(time_of_set(step, breath) * step.dose.sets for step in (first, second))
    usual = time_of_set(ExerciseStep(first.exercise, first.exercise.dose), breath)
    sets = max(first.dose.sets, second.dose.sets)
    longest = max(_FULL * usual, time_of_set(first, breath), time_of_set(second, breath))
    if time > sets * longest:
        sets = first.dose.sets + second.dose.sets
    one = round(time / sets / _GRAIN) * _GRAIN or _GRAIN
    return replace(first, dose=Dose(amount_for(first.exercise, one), sets))
