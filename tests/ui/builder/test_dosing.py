"""A press more or less goes to round numbers, within what can be done."""

from __future__ import annotations

import pytest

from routine_app.domain.dose import MINUTE, SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.ui.builder.dosing import (
    Kind,
    in_kind,
    kinds_for,
    longer,
    more,
    more_rest,
    more_sets,
)
from tests.ui.desk import shipped


@pytest.mark.parametrize(
    ("time", "up", "down"),
    [(45, 50, 40), (5, 10, 5), (1, 5, 1), (60, 75, 55), (47, 50, 45), (180, 210, 165),
     (600, 660, 570), (3600, 3600, 3540)],
)  # fmt: skip
def test_times_go_in_strides_that_grow(time: int, up: int, down: int) -> None:
    assert more(Timed(time * SECOND), 1) == Timed(up * SECOND)
    assert more(Timed(time * SECOND), -1) == Timed(down * SECOND)


@pytest.mark.parametrize("time", [*range(1000, 120_000, 700), 5 * MINUTE, 3_599_000])
def test_every_press_leads_somewhere_or_is_the_end(time: int) -> None:
    assert longer(time, 1, 5000, 60 * MINUTE) > time
    assert longer(time, -1, 5000, 60 * MINUTE) < time or time <= 5000


def test_counts_have_ends() -> None:
    assert more(Repetitions(1), -1) == Repetitions(1)
    assert more(Repetitions(200, 4000), 1) == Repetitions(200, 4000)
    assert more(Breaths(6), 1) == Breaths(7)
    assert more_sets(Dose(Breaths(6), 20), 1).sets == 20
    assert more_sets(Dose(Breaths(6), 1), -1).sets == 1


def test_a_rest_below_nothing_is_the_usual_one() -> None:
    assert more_rest(None, 1) == 0
    assert more_rest(0, 1) == 5000
    assert more_rest(5000, -1) == 0
    assert more_rest(0, -1) is None
    assert more_rest(None, -1) is None


def test_a_nerve_is_never_held() -> None:
    exercises = [shipped().exercise(id_) for id_ in shipped().exercise_ids()]
    gliding = [exercise for exercise in exercises if exercise.nerve_glide]
    assert gliding
    assert all(kinds_for(exercise) == (Kind.REPS,) for exercise in gliding)


def test_another_kind_takes_the_dose_of_the_exercise_where_it_has_one() -> None:
    breath = shipped().exercise("diaphragm-breath")
    assert in_kind(Dose(Timed(9000), 2), Kind.BREATHS, breath).sets == 2
    still = shipped().exercise("half-kneeling")
    assert in_kind(still.dose, Kind.TIME, still) == still.dose
    assert in_kind(still.dose, Kind.BREATHS, still).amount == Breaths(6)
