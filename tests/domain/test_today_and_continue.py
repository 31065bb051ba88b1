"""What starting today begins, goes on with, or leaves alone."""

from collections.abc import Sequence

import pytest

from routine_app.domain.practice import Practice
from routine_app.domain.record import Ending, Entry
from routine_app.domain.routine import Routine
from routine_app.domain.session import fold_sessions
from routine_app.domain.value import replace
from tests.fakes import (
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_days,
    make_program,
    make_routine,
    make_session,
)

PROGRAM = "21-day-reset"


def practice(entries: Sequence[Entry] = (), days: int = 21) -> Practice:
    content = FakeContent([make_routine()], [make_program(days)])
    history = FakeHistory(entries)
    return Practice(content, history, FakeClock(), FakePreferences(), ids(), lambda: ZONE)


def left(*, short: bool = False, routine: str = "settle", day: int = 1) -> tuple[Entry, ...]:
    program = PROGRAM if day else ""
    return make_session(
        done=0, ending=None, program=program, program_day=day, short=short, routine=routine
    )


@pytest.mark.parametrize(
    ("entries", "short", "goes_on"),
    [
        ((), False, False),
        (left(), False, True),
        (left(short=True), False, True),
        (left(short=True), True, True),
        (left(), True, False),
        (left(day=2), False, False),
        (left(day=0), False, False),
    ],
)
def test_today_goes_on_with_what_stands_for_today(
    entries: Sequence[Entry], short: bool, goes_on: bool
) -> None:
    found = practice(entries)
    session = found.unfinished_today(found.agenda(), short=short)
    assert (session is not None) is goes_on


def test_after_the_program_the_daily_routine_stands_for_today() -> None:
    day = FakeClock().now().wall.date()
    earlier = make_days([day.replace(day=1)], program=PROGRAM)
    found = practice((*earlier, *left(routine="first-length", day=0)), days=1)
    assert found.unfinished_today(found.agenda()) is not None
    other = practice((*earlier, *left(routine="settle", day=0)), days=1)
    assert other.unfinished_today(other.agenda()) is None


MINE = replace(make_routine("mine"), file="/stick/mine.yaml")


def played(routine: Routine) -> Practice:
    """A practice in which this routine has just been broken off."""
    content = FakeContent([routine], [make_program()])
    made = Practice(content, FakeHistory(), FakeClock(), FakePreferences(), ids(), lambda: ZONE)
    made.record(made.run_routine(routine).start(FakeClock().now()).entries)
    return made


def test_a_routine_of_a_file_is_found_again_in_its_file() -> None:
    made = played(MINE)
    left = made.left_off(MINE)
    assert left is not None
    assert left.file == "/stick/mine.yaml"
    run = made.run_continuing(left)
    assert run is not None
    assert run.routine is MINE
    continued = fold_sessions((*made._history.entries(), *run.start(FakeClock().now()).entries))
    assert [session.file for session in continued] == ["/stick/mine.yaml"]


def test_a_routine_that_is_called_otherwise_now_goes_on() -> None:
    made = played(replace(make_routine("mine"), file="/stick/mine.yaml"))
    steps = [
        replace(step, exercise=replace(step.exercise, short_name="⟦Anders⟧"))
        for step in make_routine().exercise_steps
    ]
    content = FakeContent([replace(MINE, steps=tuple(steps))], [make_program()])
    now = Practice(content, made.history, FakeClock(), FakePreferences(), ids("b"), lambda: ZONE)
    left = now.left_off(MINE)
    assert left is not None
    assert now.run_continuing(left) is not None


@pytest.mark.parametrize("other", [make_routine("mine"), replace(MINE, file="/home/mine.yaml")])
def test_a_routine_of_the_same_name_from_elsewhere_is_another_one(other: Routine) -> None:
    assert played(MINE).left_off(other) is None
    assert played(other).left_off(MINE) is None


@pytest.mark.parametrize(
    "entries",
    [
        (),
        make_session(),
        make_session(done=0, ending=Ending.ENDED),
        left(),
        left(routine="first-length", day=0),
    ],
    ids=["nothing", "finished", "ended by the user", "a day of the program", "another routine"],
)
def test_playing_a_routine_begins_it_unless_it_broke_off(entries: Sequence[Entry]) -> None:
    assert practice(entries).left_off(make_routine()) is None


def test_playing_a_routine_again_goes_on_with_it() -> None:
    assert practice(left(day=0)).left_off(make_routine()) is not None


def test_a_file_with_the_name_of_the_daily_routine_does_not_stand_for_today() -> None:
    day = FakeClock().now().wall.date()
    earlier = make_days([day.replace(day=1)], program=PROGRAM)
    pinned = make_session(done=0, ending=None, routine="first-length", file="/mine.yaml")
    found = practice((*earlier, *pinned), days=1)
    assert found.unfinished_today(found.agenda()) is None


def test_a_done_program_day_is_all_that_is_due() -> None:
    assert not practice().agenda().nothing_due
    assert not practice(make_session()).agenda().nothing_due
    assert practice(make_session(program=PROGRAM, program_day=1)).agenda().nothing_due


def test_after_the_program_any_practice_is_all_that_is_due() -> None:
    day = FakeClock().now().wall.date()
    earlier = make_days([day.replace(day=1)], program=PROGRAM)
    assert not practice(earlier, days=1).agenda().nothing_due
    assert practice((*earlier, *make_session()), days=1).agenda().nothing_due
