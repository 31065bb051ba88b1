"""What was really done where another exercise took over: shares of the credit, and their names."""

from __future__ import annotations

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.done_exercises import done_exercises
from routine_app.domain.leaving import Leaving
from routine_app.domain.record import Entry, Instead, SegmentDone
from routine_app.domain.session import Session, fold_sessions
from routine_app.domain.value import replace
from tests.fakes import make_entry, make_plan, make_session

SPHINX = Instead("sphinx", "Sphinx")
PRONE = Instead("prone-rest", "Prone rest")
PLANNED = "couch-stretch"

Done = tuple[int, int, Leaving, Instead | None]
"""Index, seconds spent so far, how it was left, and what was done instead."""


def entries(*done: Done, plan: tuple[int, ...] = (60, 60)) -> list[Entry]:
    start, *_ = make_session(plan=make_plan(plan), ending=None)
    found = [
        make_entry(SegmentDone("s-1", index, spent * 1000, leaving, instead), entry_id=f"e-{n}")
        for n, (index, spent, leaving, instead) in enumerate(done)
    ]
    return [start, *found]


def session(*done: Done, plan: tuple[int, ...] = (60, 60)) -> Session:
    (found,) = fold_sessions(entries(*done, plan=plan))
    return found


def told(found: Session) -> list[tuple[str, int, int]]:
    """Exercise, seconds credited and seconds planned, line by line."""
    return [
        (
            parts[0].work.exercise,
            sum(part.credit for part in parts) // 1000,
            sum(part.work.planned for part in parts) // 1000,
        )
        for parts in done_exercises(found.work)
    ]


def test_without_another_exercise_the_lines_are_those_of_the_plan() -> None:
    done = session((1, 60, Leaving.COMPLETED, None), (3, 20, Leaving.SKIPPED, None))
    assert told(done) == [(PLANNED, 80, 120)]
    assert [item.others for item in done.work] == [(), ()]


def test_a_hold_is_cut_where_another_exercise_took_over() -> None:
    done = session(
        (1, 20, Leaving.ENDED, None),
        (1, 60, Leaving.COMPLETED, SPHINX),
        (3, 60, Leaving.COMPLETED, SPHINX),
    )
    assert told(done) == [(PLANNED, 20, 20), ("sphinx", 100, 100)]
    assert done.credit == 120_000
    first, second = done_exercises(done.work)
    assert [part.leaving for part in first] == [Leaving.ENDED]
    assert [part.leaving for part in second] == [Leaving.COMPLETED] * 2
    assert [part.work.name for part in second] == ["Sphinx"] * 2


def test_nothing_but_the_other_exercise_is_told_when_it_came_before_the_hold() -> None:
    done = session((1, 29, Leaving.ENDED, SPHINX))
    assert told(done) == [("sphinx", 29, 120)]


def test_two_exercises_may_take_over_one_after_the_other() -> None:
    done = session(
        (1, 10, Leaving.ENDED, None),
        (1, 30, Leaving.ENDED, SPHINX),
        (1, 60, Leaving.COMPLETED, PRONE),
        plan=(60,),
    )
    assert told(done) == [(PLANNED, 10, 10), ("sphinx", 20, 20), ("prone-rest", 30, 30)]


def test_time_beyond_the_plan_is_credited_to_nobody() -> None:
    done = session((1, 50, Leaving.ENDED, None), (1, 90, Leaving.COMPLETED, SPHINX), plan=(60,))
    assert done.work[0].others == ((SPHINX, 10_000),)
    assert told(done) == [(PLANNED, 50, 50), ("sphinx", 10, 10)]


def test_repetitions_of_two_exercises_are_told_in_time() -> None:
    done = session((1, 20, Leaving.ENDED, None), (1, 60, Leaving.COMPLETED, SPHINX), plan=(60,))
    item = replace(done.work[0], work=replace(done.work[0].work, reps=8))
    assert [part.work.reps for parts in done_exercises([item]) for part in parts] == [0, 0]


def test_the_order_in_which_entries_come_in_does_not_matter() -> None:
    found = entries((1, 20, Leaving.ENDED, None), (1, 60, Leaving.COMPLETED, SPHINX))
    assert fold_sessions(reversed(found)) == fold_sessions([*found, *found])


def test_minutes_are_summed_up_for_the_exercise_that_was_done() -> None:
    found = entries((1, 20, Leaving.ENDED, None), (1, 60, Leaving.COMPLETED, SPHINX))
    assert Chronicle.of(found).exercises == {
        PLANNED: ("Couch stretch", 20_000),
        "sphinx": ("Sphinx", 40_000),
    }
