"""Whatever gives way for somebody, no exercise comes twice in a row unless it was written so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest

from routine_app.content.library import Library
from routine_app.domain.adapting import Rules
from routine_app.domain.choices import Choices
from routine_app.domain.health import Health
from routine_app.domain.routine import ExerciseStep, Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from tests.shipped.shelf import find


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


def people(library: Library) -> Iterator[Choices]:
    """Everybody with up to two conditions, and with one condition all that may not be there."""
    safety = library.safety()
    rows = [row.id for row in safety.conditions]
    things = [fallback.thing for fallback in safety.equipment]
    for conditions in (*combinations(rows, 0), *combinations(rows, 1), *combinations(rows, 2)):
        without = ((), *((thing,) for thing in things), tuple(things))
        for missing in without if len(conditions) < 2 else ((),):
            for sliders in (True, False):
                for allowed in {(), tuple(row for row in conditions if row == "hip-replacement")}:
                    health = Health(True, False, conditions, sliders=sliders, allowed=allowed)
                    yield Choices(health, missing=missing)


def twins(routine: Routine) -> list[str]:
    """What comes twice in a row, on the same sides."""
    return [
        first.exercise.id
        for first, second in pairwise(routine.steps)
        if isinstance(first, ExerciseStep)
        and isinstance(second, ExerciseStep)
        and (first.exercise, first.order) == (second.exercise, second.order)
    ]


def test_no_exercise_comes_twice_in_a_row(library: Library) -> None:
    routines = [library.routine(id_) for id_ in library.routine_ids()]
    assert [twins(routine) for routine in routines] == [[] for _ in routines]
    for person in people(library):
        rules = Rules(library.safety(), person, find)
        for routine in routines:
            assert twins(rules.adapt(routine).routine) == [], (routine.id, person)


def test_what_an_author_wrote_twice_stays_twice(library: Library) -> None:
    routine = library.routine("first-length")
    twice = replace(routine, steps=(routine.exercise_steps[0], *routine.exercise_steps))
    person = Choices(Health(told=True, conditions=("loose-joints",)))
    played = Rules(library.safety(), person, find).adapt(twice).routine
    assert twins(played) == [routine.exercise_steps[0].exercise.id]


def test_day_one_with_a_new_hip_takes_about_as_long_as_it_was_written(library: Library) -> None:
    routine = library.routine("first-length")
    person = Choices(Health(told=True, conditions=("hip-replacement",)))
    played = Rules(library.safety(), person, find).adapt(routine).routine
    assert build_timeline(played).total == pytest.approx(build_timeline(routine).total, rel=0.15)
