"""Finish says honestly what a session came to."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from routine_app.content.names import Names
from routine_app.domain.leaving import Leaving
from routine_app.domain.record import Instead, SegmentDone
from routine_app.domain.session import fold_sessions
from routine_app.ui.finish.words import change_words, finish_words, moment_words, session_of
from tests.fakes import make_entry, make_exercise, make_plan, make_routine, make_session, step
from tests.ui.finish.evening import evening, play, words_of


def test_a_program_day_is_named_and_the_row_of_days_is_told() -> None:
    made = evening(days_before=7)
    finished = play(made, made.practice.run_today())
    assert words_of(made, finished) == {
        "title": "Day 8 is done",
        "about": "",
        "streak": "8 days in a row",
    }


def test_another_routine_counts_for_the_streak_and_leaves_the_day() -> None:
    made = evening(days_before=3)
    other = make_routine("other", step(make_exercise(seconds=30)), name="Before a run")
    said = words_of(made, play(made, made.practice.run_routine(other)))
    assert said["title"] == "Before a run is done"
    assert said["about"] == "Counts for your streak. Day 4 is still yours."


def test_another_routine_after_the_day_says_the_day_is_done_as_well() -> None:
    made = evening()
    play(made, made.practice.run_today())
    other = make_routine("other", step(make_exercise(seconds=30)))
    said = words_of(made, play(made, made.practice.run_routine(other)))
    assert said["about"] == "Counts for your streak. Day 1 is done as well."


def test_doing_it_again_changes_nothing_and_says_so() -> None:
    made = evening()
    play(made, made.practice.run_today())
    said = words_of(made, play(made, made.practice.run_today()))
    assert said["title"] == "Done once more"
    assert said["about"] == "An extra practice. Streak and program stay as they are."


@pytest.mark.usefixtures("british")
def test_a_session_that_was_ended_at_once_is_told_without_a_nought() -> None:
    made = evening(days_before=2)
    said = words_of(made, play(made, made.practice.run_today(), until=0))
    assert said["title"] == "Day 3 is still yours"
    assert said["about"] == "Nothing was held this time."


@pytest.mark.usefixtures("british")
def test_a_part_is_kept_and_tells_what_is_missing_to_half() -> None:
    made = evening(days_before=2)
    said = words_of(made, play(made, made.practice.run_today(), until=76))
    assert said["title"] == "Part of day 3 is done"
    assert said["about"] == (
        "1:16 of 8:16 is kept. 2:52 more makes it half, and half counts. "
        "You can go on from exercise 2 until 04:00."
    )
    assert said["streak"] == "2 days in a row, today makes 3"


def test_the_first_day_has_a_row_of_one() -> None:
    made = evening()
    assert words_of(made, play(made, made.practice.run_today()))["streak"] == "1 day in a row"


def test_the_list_has_times_repetitions_and_skipped_exercises() -> None:
    made = evening()
    finished = play(made, made.practice.run_today(), skip=2)
    session = session_of(made.practice.agenda(), finished.session_id)
    assert session is not None
    items = finish_words(made.practice.agenda(), session, 4).items
    assert [(item.name, item.words) for item in items] == [
        ("Pelvic tilt", "4 reps"),
        ("Half kneeling", "skipped"),
        ("Couch stretch", "2\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}2:00"),
    ]
    assert [(item.complete, item.skipped) for item in items] == [
        (True, False),
        (False, True),
        (True, False),
    ]


def test_what_was_not_reached_is_not_called_skipped() -> None:
    made = evening()
    finished = play(made, made.practice.run_today(), until=20)
    session = session_of(made.practice.agenda(), finished.session_id)
    assert session is not None
    items = finish_words(made.practice.agenda(), session, 4).items
    assert [item.words for item in items] == ["4 reps", "0:04", "not begun"]


@pytest.mark.parametrize(
    ("spent", "leaving", "words", "complete"),
    [
        (400, Leaving.ENDED, "just begun", False),
        (400, Leaving.SKIPPED, "skipped", False),
        (400, Leaving.COMPLETED, "just begun", False),
        (1000, Leaving.COMPLETED, "0:01", True),
    ],
)
def test_what_took_less_than_a_second_is_not_counted_as_done(
    spent: int, leaving: Leaving, words: str, *, complete: bool
) -> None:
    made = evening()
    start, *_ = make_session(plan=make_plan((60,)), ending=None)
    done = make_entry(SegmentDone("s-1", make_plan((60,))[0].index, spent, leaving))
    (session,) = fold_sessions([start, done])
    (item,) = finish_words(made.practice.agenda(), session, 4).items
    assert (item.words, item.complete) == (words, complete)


class NamesOfNow(Names):
    """One exercise has another name by now."""

    def exercise(self, exercise_id: str, then: str) -> str:
        return "Sphinx" if exercise_id == "sphinx" else then


def test_an_exercise_that_took_over_is_told_by_its_own_name() -> None:
    made = evening()
    plan = make_plan((60,))
    start, *_ = make_session(plan=plan, ending=None)
    easier = Instead("sphinx", "Sphinx, as it was called")
    visits = [
        make_entry(SegmentDone("s-1", plan[0].index, 20_000, Leaving.ENDED), entry_id="first"),
        make_entry(SegmentDone("s-1", plan[0].index, 45_000, Leaving.ENDED, easier)),
    ]
    (session,) = fold_sessions([start, *visits])
    items = finish_words(made.practice.agenda(), session, 4, NamesOfNow()).items
    assert [(item.exercise, item.name, item.words, item.complete) for item in items] == [
        ("couch-stretch", "Couch stretch", "0:20", False),
        ("sphinx", "Sphinx", "0:25", False),
    ]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (6, 3, "3, down by 3"),
        (3, 5, "5, up by 2"),
        (4, 4, "4, the same"),
        (None, 4, "4"),
        (4, None, ""),
    ],
)
def test_the_change_is_told_in_words(before: int | None, after: int | None, words: str) -> None:
    assert change_words(before, after) == words


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-12-03 21:34", "Thursday 3\xa0December, 21:34"),
        ("2026-12-04 00:38", "Thursday 3\xa0December, in the night"),
        ("2026-12-04 09:10", "Thursday 3\xa0December"),
        ("2026-12-02 22:00", "Thursday 3\xa0December"),
    ],
    ids=["the evening", "after midnight", "a day that begins late", "flown west"],
)
def test_no_moment_is_named_that_was_not(now: str, words: str) -> None:
    assert moment_words(date(2026, 12, 3), datetime.fromisoformat(now)) == words
