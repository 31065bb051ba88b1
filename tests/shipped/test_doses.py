"""Every dose stays within what the catalogue and the evidence allow, step by step."""

from __future__ import annotations

import pytest

from routine_app.content.library import Library
from routine_app.domain.dose import SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Phase
from routine_app.domain.program import Check
from routine_app.domain.routine import ExerciseStep
from routine_app.resources import routines_dir

HOLDS = {
    "constructive-rest": (180, 600, {1}),
    "ninety-ninety-chair": (180, 600, {1}),
    "diaphragm-breath": (90, 300, {1}),
    "crocodile-breath": (120, 300, {1}),
    "knee-to-chest": (30, 30, {2}),
    "supported-bridge": (60, 180, {1}),
    "supported-bridge-leg": (45, 60, {2}),
    "edge-of-bed": (60, 60, {2}),
    "half-kneeling": (30, 60, {2, 3}),
    "half-kneeling-reach": (30, 45, {2}),
    "couch-stretch": (30, 45, {2}),
    "low-lunge": (30, 45, {2}),
    "crescent": (20, 30, {2}),
    "sphinx": (30, 45, {1, 2}),
    "side-lying-quad": (30, 45, {2}),
    "standing-psoas": (30, 30, {2}),
    "step-swing": (45, 60, {1}),
    "childs-pose": (45, 90, {1}),
    "figure-four": (30, 45, {2}),
    "happy-baby": (30, 45, {1}),
    "hamstring-strap": (30, 45, {2}),
    "posture-reset": (60, 60, {1}),
    "soft-walk": (120, 300, {1}),
    "legs-up-wall": (180, 480, {1}),
}
"""The usual dose of what is timed: seconds at least and at most, and the sets."""

REPETITIONS = {
    "pelvic-tilt": (8, 12, {1}, (6, 6)),
    "heel-slide": (6, 10, {1}, (8, 8)),
    "windshield-wipers": (10, 16, {1}, (4, 6)),
    "cat-cow": (8, 10, {1}, (6, 10)),
    "press-up": (8, 10, {1}, (3, 6)),
    "adductor-rock": (8, 10, {1}, (4, 6)),
    "sciatic-slider": (6, 10, {1}, (3, 3)),
    "femoral-slider": (6, 10, {1}, (3, 3)),
    "glute-bridge": (8, 12, {2}, (6, 6)),
    "bird-dog": (12, 12, {1, 2}, (8, 11)),
    "dead-bug": (12, 16, {2}, (5, 6)),
    "clam": (12, 12, {2}, (3, 5)),
    "open-book": (6, 8, {1}, (6, 6)),
    "wall-leg-swing": (10, 15, {1}, (2, 2)),
    "reverse-lunge": (12, 12, {1, 2}, (5, 8)),
    "march-hold": (16, 16, {2}, (5, 6)),
}
"""The usual dose of what is counted: repetitions (both sides together where they alternate), sets,
and the seconds of each."""

STEPS = {
    "settle": "constructive-rest 210, diaphragm-breath 150, pelvic-tilt 75, heel-slide 45, "
    "knee-to-chest 30",
    "settle-and-sway": "ninety-ninety-chair 210, diaphragm-breath 120, pelvic-tilt 60, "
    "windshield-wipers 60, figure-four 40, childs-pose 60",
    "belly-down": "crocodile-breath 150, cat-cow 75, childs-pose 60, heel-slide 45, "
    "knee-to-chest 30 x2, constructive-rest 150",
    "supported": "step-swing 60, constructive-rest 150, pelvic-tilt 60, supported-bridge 120, "
    "open-book 45, diaphragm-breath 120",
    "glide-day": "sciatic-slider 30, ninety-ninety-chair 150, femoral-slider 30, "
    "windshield-wipers 60, figure-four 40, happy-baby 45, diaphragm-breath 120",
    "easy-day": "legs-up-wall 300, diaphragm-breath 300",
    "first-length": "constructive-rest 120, pelvic-tilt 60, half-kneeling 45 x2, childs-pose 45, "
    "edge-of-bed 60, posture-reset 60",
    "long-side": "cat-cow 60, half-kneeling 60 x2, side-lying-quad 40, supported-bridge-leg 60, "
    "diaphragm-breath 90",
    "reach": "edge-of-bed 60 x2, half-kneeling-reach 40 x2, childs-pose 45, sphinx 45, "
    "windshield-wipers 60, hamstring-strap 40",
    "strong": "cat-cow 60, low-lunge 40, couch-stretch 45 x2, adductor-rock 40, figure-four 40, "
    "constructive-rest 120",
    "desk-and-floor": "press-up 60, half-kneeling 60 x2, step-swing 45, standing-psoas 30 x2, "
    "posture-reset 60",
    "wake-the-back-line": "constructive-rest 90, glute-bridge 150, dead-bug 120, bird-dog 120, "
    "half-kneeling 45 x2, soft-walk 180",
    "stand-on-it": "edge-of-bed 60 x2, clam 50, march-hold 100, reverse-lunge 90, "
    "posture-reset 60, soft-walk 180",
    "before-a-run": "march-hold 75, wall-leg-swing 30, step-swing 30, reverse-lunge 75, "
    "standing-psoas 20, soft-walk 240",
    "load-the-range": "diaphragm-breath 120, open-book 45, glute-bridge 150, low-lunge 40 x2, "
    "couch-stretch 45, crescent 25 x2",
    "full-reset": "constructive-rest 120, pelvic-tilt 45, supported-bridge-leg 60, "
    "glute-bridge 120, bird-dog 100, half-kneeling-reach 40 x2, soft-walk 150",
    "release-five": "constructive-rest 120, diaphragm-breath 90, heel-slide 30",
    "lengthen-five": "pelvic-tilt 45, half-kneeling 45 x2, posture-reset 30",
    "integrate-five": "glute-bridge 75, half-kneeling 40, march-hold 45, soft-walk 60",
    "desk-break": "standing-psoas 30, march-hold 45, posture-reset 30",
    "before-a-run-four": "march-hold 45, wall-leg-swing 30, reverse-lunge 85",
}
"""The plan of every routine: seconds a side of each step, and its sets."""

DAYS = """
settle release-five full, settle-and-sway release-five, belly-down release-five,
supported release-five, glide-day release-five, belly-down release-five,
easy-day release-five short, first-length lengthen-five, long-side lengthen-five,
reach lengthen-five, settle-and-sway release-five, strong lengthen-five,
desk-and-floor lengthen-five, easy-day release-five short, wake-the-back-line integrate-five,
stand-on-it integrate-five, before-a-run integrate-five runner, long-side lengthen-five,
load-the-range integrate-five, full-reset integrate-five, settle release-five full
"""

PRE_RUN = {"before-a-run", "before-a-run-four"}
_ROUNDING = 6
"""Seconds by which whole repetitions may miss the planned time of a step."""


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


def tempo_of(exercise: Exercise) -> int:
    """Seconds of one repetition."""
    assert exercise.moves is not None
    return exercise.moves.length // SECOND


def seconds_of(exercise: Exercise, dose: Dose) -> int:
    """Seconds of one set."""
    match dose.amount:
        case Timed(duration):
            return duration // SECOND
        case Repetitions(count=count):
            return count * tempo_of(exercise)
        case Breaths(count):
            return count * 10


def test_every_exercise_has_a_line_here(library: Library) -> None:
    assert {*HOLDS, *REPETITIONS} == set(library.exercise_ids())
    assert not HOLDS.keys() & REPETITIONS.keys()


@pytest.mark.parametrize("id_", HOLDS)
def test_the_usual_hold_is_one_of_the_catalogue(library: Library, id_: str) -> None:
    least, most, sets = HOLDS[id_]
    exercise = library.exercise(id_)
    assert isinstance(exercise.dose.amount, Timed)
    assert least <= seconds_of(exercise, exercise.dose) <= most
    assert exercise.dose.sets in sets


@pytest.mark.parametrize("id_", REPETITIONS)
def test_the_usual_repetitions_are_those_of_the_catalogue(library: Library, id_: str) -> None:
    least, most, sets, (shortest, longest) = REPETITIONS[id_]
    exercise = library.exercise(id_)
    amount = exercise.dose.amount
    assert isinstance(amount, Repetitions)
    assert least <= amount.count <= most
    assert exercise.dose.sets in sets
    assert shortest <= tempo_of(exercise) <= longest


def planned(line: str) -> list[tuple[str, int]]:
    """Exercises and the seconds of all their sets."""
    found = []
    for part in line.split(", "):
        id_, seconds, *sets = part.split()
        found.append((id_, int(seconds) * int(sets[0][1:] if sets else 1)))
    return found


def test_every_routine_has_a_plan(library: Library) -> None:
    assert set(STEPS) == set(library.routine_ids())


@pytest.mark.parametrize("id_", STEPS)
def test_a_routine_has_the_steps_of_its_plan(library: Library, id_: str) -> None:
    steps = library.routine(id_).exercise_steps
    plan = planned(STEPS[id_])
    assert [step.exercise.id for step in steps] == [exercise for exercise, _ in plan]
    for step, (exercise, seconds) in zip(steps, plan, strict=True):
        total = seconds_of(step.exercise, step.dose) * step.dose.sets
        slack = 0 if isinstance(step.dose.amount, Timed) else _ROUNDING
        assert abs(total - seconds) <= slack, exercise


def test_the_days_are_those_of_the_plan(library: Library) -> None:
    plan = [(*day.split(), "none")[:3] for day in DAYS.split(",")]
    days = [(day.routine, day.short, str(day.check)) for day in library.program().days]
    assert days == plan
    assert {check for _, _, check in days} == {str(check) for check in Check}


def test_a_stretch_is_held_for_half_a_minute_to_a_minute(library: Library) -> None:
    for id_ in STEPS.keys() - PRE_RUN:
        for step in library.routine(id_).exercise_steps:
            if step.exercise.phase is Phase.LENGTHEN and isinstance(step.dose.amount, Timed):
                assert 30 <= seconds_of(step.exercise, step.dose) <= 60, (id_, step.exercise.id)
                assert step.dose.sets <= 3


def test_before_a_run_nearly_everything_moves(library: Library) -> None:
    for id_ in PRE_RUN:
        steps = library.routine(id_).exercise_steps
        still = [step for step in steps if step.exercise.moves is None]
        assert sum(map(_held, still)) <= 20
        assert not [step for step in steps if step.exercise.nerve_glide]


def _held(step: ExerciseStep) -> int:
    return seconds_of(step.exercise, step.dose) * step.dose.sets


def test_nerve_glides_have_one_day_of_their_own(library: Library) -> None:
    days = library.program().days
    glides = [
        number
        for number, day in enumerate(days, 1)
        if any(step.exercise.nerve_glide for step in library.routine(day.routine).exercise_steps)
    ]
    assert glides == [5]
