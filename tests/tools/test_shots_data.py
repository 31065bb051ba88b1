"""Each state of the pictures is what its name says, by the folds of the real domain."""

from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.domain.agenda import Agenda
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.session import Status
from routine_app.domain.statistics import totals
from routine_app.resources import routines_dir
from tests.fakes import sessions_of
from tools import shots_data as data
from tools.shots_data import STATES, TODAY, State


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir())


def agenda(state: State, library: Library) -> Agenda:
    return state.diary(library).practice.agenda()


def test_every_state_has_a_name_of_its_own() -> None:
    assert len({state.name for state in STATES}) == len(STATES)


def test_every_state_is_seen_on_the_same_evening(library: Library) -> None:
    assert {agenda(state, library).today for state in STATES} == {TODAY}


def test_due_is_day_12_with_a_bridged_day(library: Library) -> None:
    days = agenda(data.DUE, library)
    assert (days.progress.day, days.progress.done_today) == (12, False)
    assert (days.streak.days, len(days.streak.bridged)) == (11, 1)


def test_done_keeps_day_12_and_has_a_check_in(library: Library) -> None:
    days = agenda(data.DONE, library)
    assert (days.progress.day, days.progress.done_today) == (12, True)
    assert days.sessions[-1].check_in is not None


def test_the_easy_day_is_an_easy_one(library: Library) -> None:
    assert agenda(data.EASY, library).progress.program_day.easy


def test_half_done_can_be_continued_and_counts_as_partial(library: Library) -> None:
    days = agenda(data.HALF_DONE, library)
    assert days.unfinished is not None
    assert days.unfinished.status is Status.PARTIAL


def test_missed_has_a_gap_since_the_last_done_day(library: Library) -> None:
    days = agenda(data.MISSED, library)
    assert days.missed_yesterday
    assert days.streak.days == 0


def test_the_program_ends_today_and_is_over_the_day_after(library: Library) -> None:
    complete, over = agenda(data.COMPLETE, library), agenda(data.OVER, library)
    assert (complete.progress.is_complete, complete.progress.is_over) == (True, False)
    assert over.progress.is_over


def test_the_problem_is_a_broken_file_of_ones_own(library: Library, tmp_path: Path) -> None:
    found = data.PROBLEM.library(tmp_path, library)
    broken = [entry for entry in found.entries() if entry.problems]
    assert [entry.id for entry in broken] == ["strong"]
    assert not broken[0].shipped


def test_the_rich_history_is_twelve_weeks_with_a_second_reset(library: Library) -> None:
    practice = data.RICH.diary(library).practice
    days, sessions = practice.agenda(), sessions_of(practice)
    first = min(session.practice_day for session in sessions)
    assert (TODAY - first).days == 83
    assert days.progress.run > 1
    assert totals(Chronicle.of_sessions(sessions)).sessions > 60
    assert any(session.status is Status.PARTIAL for session in sessions)


def test_unread_has_not_seen_the_safety_note() -> None:
    assert not data.UNREAD.preferences.safety_read
