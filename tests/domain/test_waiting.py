"""A program that is not in use waits at its day."""

from __future__ import annotations

from datetime import timedelta

from routine_app.domain.practice import Practice
from routine_app.domain.record import ProgramStarted
from routine_app.domain.waiting import agenda_of
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_days,
    make_entry,
    make_program,
    make_routine,
)

IN_USE = make_program()
OTHER = make_program(5, program_id="other")
DAYS = [MONDAY.date() - timedelta(days=back) for back in (3, 2, 1)]


def practice(history: FakeHistory) -> Practice:
    content = FakeContent([make_routine()], [IN_USE, OTHER])
    return Practice(content, history, FakeClock(), FakePreferences(), ids(), lambda: ZONE)


def test_it_stands_at_the_day_after_those_that_were_done() -> None:
    history = FakeHistory(make_days(DAYS, program=OTHER.id))
    progress = agenda_of(OTHER, practice(history)).progress
    assert (progress.program, progress.run, progress.day) == (OTHER, 1, 4)


def test_one_that_was_never_begun_stands_at_day_1() -> None:
    history = FakeHistory(make_days(DAYS, program=IN_USE.id))
    assert agenda_of(OTHER, practice(history)).progress.day == 1


def test_one_that_was_started_over_stands_in_its_newest_run() -> None:
    over = make_entry(ProgramStarted(OTHER.id, 2), MONDAY - timedelta(hours=1))
    history = FakeHistory([*make_days(DAYS, program=OTHER.id), over])
    progress = agenda_of(OTHER, practice(history)).progress
    assert (progress.run, progress.day) == (2, 1)


def test_the_one_in_use_is_as_today_has_it() -> None:
    made = practice(FakeHistory(make_days(DAYS, program=IN_USE.id)))
    assert agenda_of(IN_USE, made) is made.agenda()
