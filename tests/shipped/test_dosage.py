"""The shipped routines ask for what the program promises: minutes, seconds a side, levels."""

from __future__ import annotations

from itertools import groupby

import pytest

from routine_app.content.library import Library
from routine_app.domain.dose import MINUTE, SECOND, Repetitions, Timed
from routine_app.domain.exercise import Level
from routine_app.domain.pose import Side
from routine_app.domain.program import Check
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.resources import routines_dir

PLAN = {
    "settle": (10.9, 0),
    "settle-and-sway": (11.1, 0),
    "belly-down": (12.3, 0),
    "supported": (12.4, 0),
    "glide-day": (11.3, 0),
    "easy-day": (10.4, 0),
    "first-length": (11.3, 150),
    "long-side": (11.3, 220),
    "reach": (12.4, 200),
    "strong": (11.8, 130),
    "desk-and-floor": (11.2, 180),
    "wake-the-back-line": (15.5, 90),
    "stand-on-it": (14.4, 120),
    "before-a-run": (10.7, 20),
    "load-the-range": (13.8, 175),
    "full-reset": (15.4, 140),
    "release-five": (5.2, 0),
    "lengthen-five": (5.2, 90),
    "integrate-five": (5.2, 40),
    "desk-break": (3.0, 30),
    "before-a-run-four": (4.0, 0),
}
"""Minutes of each routine, and seconds of hip-extension hold for each side."""

SHORT_OPTIONS = {"release-five", "lengthen-five", "integrate-five"}
GATES = {5, 8, 12, 15, 19}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


def hip_extension(routine: Routine, side: Side) -> int:
    """Seconds in which the hip of one side is held open."""
    work = build_timeline(routine).work
    held = [s for s in work if s.exercise and s.exercise.lengthens_hip]
    return sum(s.planned for s in held if s.side in {side, None}) // SECOND


def levels(routine: Routine) -> list[Level]:
    """The levels in the order in which somebody gets there."""
    return [level for level, _ in groupby(s.exercise.level for s in routine.exercise_steps)]


def test_no_file_has_a_problem(library: Library) -> None:
    assert not list(library.problems())


def test_there_are_twenty_one_routines_and_forty_exercises(library: Library) -> None:
    assert set(library.routine_ids()) == set(PLAN)
    assert len(set(library.exercise_ids())) == 40


def test_every_exercise_is_used_somewhere(library: Library) -> None:
    routines = [library.routine(id_) for id_ in PLAN]
    used = {step.exercise.id for routine in routines for step in routine.exercise_steps}
    assert used == set(library.exercise_ids())


@pytest.mark.parametrize("id_", PLAN)
def test_a_routine_takes_the_minutes_of_the_plan(library: Library, id_: str) -> None:
    minutes, _ = PLAN[id_]
    assert abs(build_timeline(library.routine(id_)).total - minutes * MINUTE) <= 60 * SECOND


@pytest.mark.parametrize("id_", PLAN)
def test_each_side_gets_the_same_hip_extension(library: Library, id_: str) -> None:
    routine = library.routine(id_)
    _, seconds = PLAN[id_]
    assert [hip_extension(routine, side) for side in Side] == [seconds, seconds]


@pytest.mark.parametrize("id_", PLAN)
def test_nobody_gets_down_or_up_more_than_twice(library: Library, id_: str) -> None:
    visited = levels(library.routine(id_))
    assert len(visited) == len(set(visited))


@pytest.mark.parametrize("id_", PLAN)
def test_a_nerve_glide_is_never_held(library: Library, id_: str) -> None:
    for segment in build_timeline(library.routine(id_)).work:
        if segment.exercise and segment.exercise.nerve_glide:
            assert segment.kind is SegmentKind.REPS


def test_both_sliders_are_nerve_glides_without_a_held_beat(library: Library) -> None:
    exercises = [library.exercise(id_) for id_ in library.exercise_ids()]
    glides = {exercise.id: exercise for exercise in exercises if exercise.nerve_glide}
    assert set(glides) == {"sciatic-slider", "femoral-slider"}
    for glide in glides.values():
        assert isinstance(glide.dose.amount, Repetitions)
        assert glide.moves is not None
        assert not any(beat.stays for beat in glide.moves.beats)


def test_no_hip_extension_is_held_longer_than_a_minute(library: Library) -> None:
    for id_ in PLAN:
        for segment in build_timeline(library.routine(id_)).work:
            if segment.exercise and segment.exercise.lengthens_hip:
                assert segment.duration <= 60 * SECOND, (id_, segment.exercise.id)


@pytest.mark.parametrize("id_", ["before-a-run", "before-a-run-four"])
def test_nothing_is_held_for_long_before_a_run(library: Library, id_: str) -> None:
    routine = library.routine(id_)
    assert {step.exercise.level for step in routine.exercise_steps} == {Level.STANDING}
    still = [s for s in routine.exercise_steps if s.exercise.moves is None]
    for step in still:
        assert isinstance(step.dose.amount, Timed)
        assert step.dose.amount.duration < 60 * SECOND


def test_repetitions_have_a_tempo(library: Library) -> None:
    for id_ in PLAN:
        for step in library.routine(id_).exercise_steps:
            if isinstance(step.dose.amount, Repetitions):
                assert step.exercise.moves is not None, (id_, step.exercise.id)


def test_alternating_repetitions_give_both_sides_the_same(library: Library) -> None:
    for id_ in PLAN:
        for segment in build_timeline(library.routine(id_)).work:
            if segment.alternates:
                assert segment.reps % 2 == 0, (id_, segment.number)


def test_a_break_at_the_desk_needs_no_floor(library: Library) -> None:
    routine = library.routine("desk-break")
    assert levels(routine) == [Level.STANDING]
    assert build_timeline(routine).total < 3.5 * MINUTE


def test_the_reset_has_twenty_one_days_of_ten_to_sixteen_minutes(library: Library) -> None:
    days = library.program("21-day-reset").days
    assert len(days) == 21
    for day in days:
        total = build_timeline(library.routine(day.routine)).total
        assert 10 * MINUTE <= total <= 16 * MINUTE, day.routine


def test_every_day_has_a_short_option_of_five_minutes(library: Library) -> None:
    days = library.program("21-day-reset").days
    assert {day.short for day in days} == SHORT_OPTIONS
    for id_ in SHORT_OPTIONS:
        assert build_timeline(library.routine(id_)).total < 5.5 * MINUTE


def test_checks_easy_days_and_gates_stand_on_their_days(library: Library) -> None:
    days = dict(enumerate(library.program("21-day-reset").days, 1))
    assert {n for n, day in days.items() if day.check is Check.FULL} == {1, 21}
    assert {n for n, day in days.items() if day.check is Check.SHORT} == {7, 14}
    assert {n for n, day in days.items() if day.easy} == {7, 14}
    assert {n for n, day in days.items() if day.gate} == GATES
    assert days[1].routine == days[21].routine


def test_weeks_two_and_three_hold_the_hip_open_as_long_as_planned(library: Library) -> None:
    days = library.program("21-day-reset").days
    seconds = [hip_extension(library.routine(day.routine), Side.RIGHT) for day in days]
    weeks = [sum(seconds[n : n + 7]) for n in (0, 7, 14)]
    assert weeks == [0, 880, 765]
    assert min(weeks[1:]) > 10 * 60


def test_what_is_known_tells_the_minutes_of_the_weeks(library: Library) -> None:
    told = " ".join(library.known().what_follows)
    assert f"{880 / 60:.1f} and {765 / 60:.1f} minutes" in told
