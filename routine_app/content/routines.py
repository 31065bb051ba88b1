"""A routine file as a routine of the domain: every step with its exercise, or a problem."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from routine_app.content.exercises import (
    check_amount,
    check_name,
    ids_in,
)
from routine_app.content.kinds import Kind
from routine_app.content.problem import (
    ContentError,
    NotFound,
    Report,
    Swap,
    nearest,
    nothing_called,
    quote,
)
from routine_app.content.routine_shapes import (
    ExerciseStepShape,
    RoutineFile,
    StepShape,
)
from routine_app.content.shapes import ExerciseFile
from routine_app.content.variants import build_exercises
from routine_app.domain.dose import MINUTE, Breath, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.language import tr
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, SideOrder, Step, WaitStep
from routine_app.domain.value import replace

LONGEST_ROUTINE = 240 * MINUTE

_FALLBACK_TEMPO = 4000
_ONE_SIDE = (SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY)


class Exercises(NamedTuple):
    """Where a routine finds exercises. `find` raises NotFound or ContentError."""

    find: Callable[[str], Exercise]
    suggest: Callable[[str], str | None]


def build_routine(shape: RoutineFile, library: Exercises, report: Report) -> Routine:
    """The routine; it counts only if nothing was reported."""
    check_name(shape.name, shape.short_name, report)
    exercises = with_own(shape.exercises, library, report)
    found = (build_step(step, exercises, report) for step in shape.steps.value)
    steps = tuple(step for step in found if step is not None)
    _check_steps(shape, steps, report)
    return Routine(
        id=shape.routine.value,
        name=shape.name.value,
        steps=steps,
        about=shape.about,
        short_name=shape.short_name or shape.name.value,
        breath=shape.breath,
        phase=shape.phase,
        easy=shape.easy,
    )


def with_own(shapes: tuple[ExerciseFile, ...], library: Exercises, report: Report) -> Exercises:
    """The library with a file's own exercises put before it."""
    if not shapes:
        return library
    names = {id_ for shape in shapes for id_ in ids_in(shape)}

    def suggest(wanted: str) -> str | None:
        if wanted in names:
            return None
        guess = library.suggest(wanted)
        return guess if guess is None else nearest(wanted, names) or guess

    own: dict[str, Exercise] = {}
    for shape in shapes:
        line, column, name = shape.exercise
        if name in own and name:
            second = tr("a second exercise is called {name}", name=quote(name))
            report.add(line, column, second)
        exercise, variants = build_exercises(shape, suggest, report)
        own |= {found.id: found for found in (exercise, *variants)}

    def find(wanted: str) -> Exercise:
        return own[wanted] if wanted in own else library.find(wanted)

    return Exercises(find, suggest)


def build_step(shape: StepShape, exercises: Exercises, report: Report) -> Step | None:
    if not isinstance(shape, ExerciseStepShape):
        return shape
    exercise = _find(shape, exercises, report)
    if exercise is None:
        return None
    dose = shape.dose or exercise.dose
    if shape.sets is not None:
        dose = replace(dose, sets=shape.sets)
    if shape.dose is not None:
        amount = dose.amount
        check_amount(amount, exercise.nerve_glide, exercise.moves, shape.place, report)
    _check_order(shape, exercise, report)
    return ExerciseStep(exercise, dose, shape.order, shape.rest, shape.cue)


def _find(shape: ExerciseStepShape, exercises: Exercises, report: Report) -> Exercise | None:
    line, column, name = shape.exercise
    try:
        return exercises.find(name)
    except NotFound:
        guess = "" if report.is_full else exercises.suggest(name) or ""
        missing = nothing_called(Kind.EXERCISE, name, guess)
        report.add(line, column, missing, swap=Swap(name, guess))
    except ContentError as error:
        first = error.problems[0]
        broken = tr(
            "the exercise {name} has a problem of its own: {problem}",
            name=quote(name),
            problem=first,
        )
        report.add(line, column, broken)
    return None


def _check_order(shape: ExerciseStepShape, exercise: Exercise, report: Report) -> None:
    if shape.order is not SideOrder.USUAL and exercise.sides is Sides.BOTH:
        report.add(
            shape.place.line,
            shape.place.column,
            tr(
                "{name} works both sides at once. Leave out {sides}",
                name=quote(exercise.id),
                sides=quote(shape.order),
            ),
        )


def _check_steps(shape: RoutineFile, steps: tuple[Step, ...], report: Report) -> None:
    line, column, written = shape.steps
    if not any(isinstance(step, ExerciseStepShape) for step in written):
        if not report:
            none = tr("a routine needs at least one exercise among its steps")
            report.add(line, column, none)
        return
    breath = shape.breath or Breath()
    if sum(_length(step, breath) for step in steps) > LONGEST_ROUTINE:
        report.add(line, column, tr("this routine takes longer than 4 hours"))


def _length(step: Step, breath: Breath) -> int:
    """Milliseconds of work and rests, without the time to change over."""
    match step:
        case WaitStep():
            return 0
        case RestStep(duration):
            return duration
    amount = step.dose.amount
    if isinstance(amount, Timed):
        length = amount.duration
    elif isinstance(amount, Repetitions):
        moves = step.exercise.moves
        length = amount.count * (amount.each or (moves.length if moves else _FALLBACK_TEMPO))
    else:
        length = amount.count * (step.exercise.breath or breath).length
    both = step.exercise.sides is Sides.EACH and step.order not in _ONE_SIDE
    sets = step.dose.sets * (2 if both else 1)
    return length * sets + (step.rest or 0) * (sets - 1)
