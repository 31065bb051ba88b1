"""No way of starting plays an exercise that was left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.practice import Practice
from routine_app.domain.record import ExerciseSwapped
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Condition
from routine_app.domain.session_run import SessionRun
from routine_app.resources import routines_dir
from routine_app.ui.player.controller import PlayerController
from tests.fakes import (
    ZONE,
    FakeClock,
    FakeHealth,
    FakeHistory,
    FakePreferences,
    at_once,
    ids,
    make_entry,
    make_session,
)
from tests.shipped.shelf import ALL, EXERCISES, VARIANTS, exercise_of, shelf

PROGRAM = "21-day-reset"
LIBRARY = shelf()
TABLE = LIBRARY.safety().conditions
EASED = tuple(row.eased() for row in TABLE if row.when_allowed)
"""Rows as they hold for those to whom a clinician allows more."""

CONDITIONS = (*TABLE, *EASED)
NAMES = [*(row.id for row in TABLE), *(f"{row.id}-allowed" for row in EASED)]


class Person:
    """Somebody with a condition, before a day of the program."""

    def __init__(self, row: Condition | None = None, day: int = 1) -> None:
        self.clock, self.history = FakeClock(), FakeHistory()
        self.health = FakeHealth(Health(told=True, sliders=True))
        if row is not None:
            self.has(row)
        self.practice = Practice(
            LIBRARY, self.history, self.clock, FakePreferences(), ids(), lambda: ZONE, self.health
        )
        for number in range(1, day):
            at = self.clock.now().wall - timedelta(days=day - number)
            done = make_session(f"s-{number}", at, program=PROGRAM, program_day=number)
            self.history.append(done)

    def has(self, row: Condition) -> None:
        allowed = (row.id,) if row in EASED else ()
        self.health.save(Health(True, conditions=(row.id,), sliders=True, allowed=allowed))


def left_out(run: SessionRun, row: Condition) -> set[str]:
    """What a run has of what the row leaves out, in any segment."""
    shown = (segment.exercise for segment in run.player.timeline.segments)
    return {exercise.id for exercise in shown if exercise is not None and row.leaves_out(exercise)}


def routines() -> Iterator[Routine]:
    yield from map(LIBRARY.routine, LIBRARY.routine_ids())


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_today_and_its_short_option_on_every_day(row: Condition) -> None:
    for day in range(1, 23):
        person = Person(row, day)
        for short in (False, True) if day < 22 else (False,):
            assert not left_out(person.practice.run_today(short=short), row), (day, short)


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_every_answer_to_the_questions_before_days(row: Condition) -> None:
    for day, yes in product((5, 8, 12, 15, 19), (True, False)):
        person = Person(row, day)
        person.practice.answer_gate(person.practice.agenda(), day, yes=yes)
        for short in (False, True):
            assert not left_out(person.practice.run_today(short=short), row), (day, yes)


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_any_routine_of_the_library(row: Condition) -> None:
    person = Person(row)
    for routine in routines():
        assert not left_out(person.practice.run_routine(routine), row), routine.id


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_any_file(row: Condition) -> None:
    person = Person(row)
    for path in sorted(routines_dir().glob("*.yaml")):
        if path.stem in LIBRARY.routine_ids():
            routine = LIBRARY.routine_file(path)
            assert not left_out(person.practice.run_routine(routine), row), routine.id


@pytest.mark.parametrize("ids", [EXERCISES, VARIANTS], ids=["exercises", "variants"])
@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_any_swap(row: Condition, ids: tuple[str, ...]) -> None:
    person = Person(row)
    barred = next(id_ for id_ in ids if row.leaves_out(exercise_of(id_)))
    for exercise in map(exercise_of, EXERCISES):
        if not exercise.nerve_glide and exercise.id != barred:
            fact = ExerciseSwapped(exercise.id, barred)
            person.history.append([make_entry(fact, entry_id=f"swap-{exercise.id}")])
    for routine in routines():
        assert not left_out(person.practice.run_routine(routine), row), routine.id


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_a_session_from_before_an_answer_goes_on_only_if_its_plan_is_allowed(
    row: Condition,
) -> None:
    for routine in routines():
        person = Person()
        run = person.practice.run_routine(routine)
        person.practice.record(run.start(person.clock.now()).entries)
        person.has(row)
        session = person.practice.agenda().unfinished
        assert session is not None
        going_on = person.practice.run_continuing(session)
        if left_out(run, row):
            assert going_on is None, routine.id
        if going_on is not None:
            assert not left_out(going_on, row), routine.id


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_a_session_from_after_an_answer_goes_on_as_it_was(row: Condition) -> None:
    person = Person(row)
    for routine in routines():
        run = person.practice.run_routine(routine)
        person.practice.record(run.start(person.clock.now()).entries)
        session = person.practice.agenda().unfinished
        assert session is not None
        going_on = person.practice.run_continuing(session)
        assert going_on is not None, routine.id
        assert going_on.player.timeline == run.player.timeline
        person.clock.advance(60_000)


@pytest.mark.parametrize("row", CONDITIONS, ids=NAMES)
def test_no_exercise_takes_over_in_the_player(qtbot: QtBot, row: Condition) -> None:
    person = Person(row)
    controller = PlayerController(person.practice, person.clock, FakePreferences(), at_once)
    run = person.practice.run_today()
    controller.start(run)
    for exercise in map(exercise_of, ALL):
        if row.leaves_out(exercise):
            controller.take_over(exercise)
    assert not left_out(run, row)
    controller.leave()
