"""What is due today."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.agenda import Agenda, agenda
from routine_app.domain.leaving import Leaving
from routine_app.domain.program import Program, ProgramDay
from routine_app.domain.record import Ending, Entry, PlannedWork, ProgramStarted
from routine_app.domain.session import Session, WorkDone
from routine_app.domain.value import replace

RESET = Program(
    "21-day-reset", "Reset", tuple(ProgramDay(f"day-{n}", "five") for n in range(1, 22))
)
FIRST = date(2026, 3, 2)


def session(
    day: date,
    program_day: int = 0,
    credit: int = 60_000,
    ending: Ending | None = Ending.FINISHED,
    run: int = 1,
) -> Session:
    work = PlannedWork(1, 1, "half-kneeling", "Half-kneeling", None, 1, 60_000)
    leaving = Leaving.COMPLETED if credit >= 60_000 else Leaving.ENDED
    return Session(
        chain=(f"{day}-{program_day}-{credit}",),
        started_at=datetime(day.year, day.month, day.day, 20, 0, tzinfo=UTC),
        zone="UTC",
        practice_day=day,
        routine="first-length",
        routine_name="First length",
        work=(WorkDone(work, credit, leaving),),
        program=RESET.id if program_day else "",
        program_day=program_day,
        run=run,
        short=False,
        counts=True,
        ending=ending,
        check_in=None,
    )


def on(day: int, *sessions: Session, entries: tuple[Entry, ...] = ()) -> Agenda:
    return agenda(RESET, sessions, entries, FIRST + timedelta(days=day))


def days(*offsets: int) -> list[Session]:
    """A practice of the program's next day on each of these days."""
    return [session(FIRST + timedelta(days=o), n) for n, o in enumerate(offsets, start=1)]


def test_a_new_history_is_due_for_day_1() -> None:
    plan = on(0)
    assert (plan.progress.day, plan.progress.done_today, plan.streak.days) == (1, False, 0)


def test_a_done_day_stays_shown_until_the_rollover_and_then_the_next_is_due() -> None:
    assert on(0, *days(0)).progress.day == 1
    assert on(0, *days(0)).progress.done_today
    assert on(1, *days(0)).progress.day == 2


def test_a_missed_day_keeps_the_day_and_every_done_one() -> None:
    plan = on(9, *days(0, 1, 2))
    assert (plan.progress.day, len(plan.progress.completed)) == (4, 3)
    assert plan.missed_yesterday


def test_a_second_program_day_on_the_same_day_does_not_count() -> None:
    first = session(FIRST, 1)
    second = replace(
        session(FIRST, 2), chain=("x",), started_at=first.started_at + timedelta(hours=1)
    )
    plan = on(1, first, second)
    assert plan.progress.day == 2


def test_another_routine_counts_for_the_streak_and_not_for_the_program() -> None:
    plan = on(0, session(FIRST))
    assert (plan.streak.days, plan.progress.day, plan.progress.done_today) == (1, 1, False)
    assert plan.done_any_today


def test_a_partial_session_is_no_day_and_can_go_on_until_the_rollover() -> None:
    partial = session(FIRST, 1, credit=29_999, ending=Ending.ENDED)
    assert on(0, partial).unfinished == partial
    assert on(0, partial).streak.days == 0
    assert on(1, partial).unfinished is None


def later(of: Session, **changes: object) -> Session:
    """Another session, an hour after `of`."""
    at = of.started_at + timedelta(hours=1)
    return replace(of, chain=(f"{of.id}, later",), started_at=at, **changes)


def test_another_routine_played_since_leaves_a_partial_one_waiting() -> None:
    partial = session(FIRST, 1, credit=29_999, ending=Ending.ENDED)
    done = later(session(FIRST), routine="desk-break")
    assert on(0, partial, done).unfinished == partial


def test_the_same_routine_begun_again_takes_the_place_of_a_partial_one() -> None:
    partial = session(FIRST, credit=29_999, ending=Ending.ENDED)
    assert on(0, partial, later(session(FIRST))).unfinished is None
    again = later(partial, work=partial.work)
    assert on(0, partial, again).unfinished == again


def test_the_short_way_through_the_day_takes_the_place_of_a_partial_one() -> None:
    partial = session(FIRST, 1, credit=29_999, ending=Ending.ENDED)
    short = later(session(FIRST, 1), routine="release-five", short=True)
    assert on(0, partial, short).unfinished is None


def test_a_session_that_was_done_is_not_offered_again() -> None:
    assert on(0, session(FIRST, 1, credit=40_000, ending=Ending.ENDED)).unfinished is None


def test_a_crash_after_half_of_it_is_offered_all_the_same() -> None:
    crashed = session(FIRST, 1, credit=40_000, ending=None)
    plan = on(0, crashed)
    assert plan.unfinished == crashed
    assert plan.progress.done_today


def test_after_the_last_day_the_program_is_over_from_the_next_day() -> None:
    all_days = days(*range(21))
    assert not on(20, *all_days).progress.is_over
    assert on(20, *all_days).progress.day == 21
    assert on(21, *all_days).progress.is_over


def test_starting_over_begins_at_day_1_and_keeps_the_history() -> None:
    all_days = days(*range(21))
    moment = all_days[-1].started_at + timedelta(days=1)
    restart = Entry("r", moment, "UTC", "here", ProgramStarted(RESET.id, 2))
    plan = on(21, *all_days, entries=(restart,))
    assert (plan.progress.run, plan.progress.day, plan.streak.days) == (2, 1, 21)
    again = session(FIRST + timedelta(days=22), 1, run=2)
    assert on(23, *all_days, again, entries=(restart,)).progress.day == 2


@pytest.mark.parametrize("rest", [1, 7, 300])
def test_however_long_the_pause_the_program_waits(rest: int) -> None:
    assert on(4 + rest, *days(0, 1, 2, 3, 4)).progress.day == 6


@given(st.sets(st.integers(0, 3652), max_size=60))
def test_over_ten_years_every_practised_day_moves_the_program_by_one(offsets: set[int]) -> None:
    sessions: list[Session] = []
    for offset in sorted(offsets):
        plan = on(offset, *sessions)
        if plan.progress.is_over:
            break
        assert plan.progress.day == len(sessions) + 1
        sessions.append(session(plan.today, plan.progress.day))
        assert on(offset, *sessions).progress.done_today
