"""One session under way: gaps, entries, continuing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest

from routine_app.domain.exercise import Sides
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import Moment
from routine_app.domain.player import Mode
from routine_app.domain.practice_day import practice_day
from routine_app.domain.record import (
    Ending,
    Entry,
    Instead,
    SegmentDone,
    SessionEnded,
    SessionStarted,
)
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.session import Session, Status, fold_sessions
from routine_app.domain.session_run import Command, Outcome, Purpose, Recording, SessionRun
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.domain.value import replace
from tests.domain.builders import exercise, held, routine

EVENING = datetime(2026, 3, 13, 21, 5, tzinfo=UTC)
PLAN = routine(held(40), held(60, sides=Sides.BOTH))


def fresh_ids(prefix: str = "id") -> Callable[[], str]:
    numbers = count()
    return lambda: f"{prefix}{next(numbers)}"


class Evening:
    """A run with clocks that are set by hand, and all it has produced."""

    def __init__(
        self, continues: Session | None = None, prefix: str = "a", plan: Routine = PLAN
    ) -> None:
        recording = Recording("here", "Europe/Berlin", fresh_ids(prefix), practice_day)
        purpose = Purpose("21-day-reset", 1)
        self.run = SessionRun(plan, build_timeline(plan), recording, purpose, continues)
        self.now = Moment(5_000, 9_000, EVENING)
        self.entries: list[Entry] = []
        self.keep(self.run.start(self.now))

    def keep(self, outcome: Outcome) -> Outcome:
        self.entries += outcome.entries
        return outcome

    def later(self, ms: int, asleep: int = 0, wall: int | None = None) -> Moment:
        passed = timedelta(milliseconds=ms + asleep if wall is None else wall)
        now = self.now
        self.now = Moment(now.monotonic + ms, now.since_boot + ms + asleep, now.wall + passed)
        return self.now

    def play(self, seconds: int) -> None:
        for _ in range(seconds):
            self.keep(self.run.tick(self.later(1_000)))

    def session(self) -> Session:
        (session,) = fold_sessions(self.entries)
        return session


def test_a_session_is_recorded_at_its_start_and_after_every_hold() -> None:
    evening = Evening()
    (started,) = evening.entries
    assert isinstance(started.fact, SessionStarted)
    assert (started.fact.practice_day, started.fact.program_day) == (date(2026, 3, 13), 1)
    evening.play(50)
    assert [type(e.fact) for e in evening.entries] == [SessionStarted, SegmentDone]
    evening.play(200)
    assert isinstance(evening.entries[-1].fact, SessionEnded)
    session = evening.session()
    assert (session.credit, session.planned, session.status) == (140_000, 140_000, Status.DONE)
    assert session.ending is Ending.FINISHED
    assert session.next_work is None


def test_an_easier_exercise_is_credited_to_the_plan_that_was_recorded() -> None:
    evening = Evening()
    evening.play(20)
    evening.keep(evening.run.take_over(exercise("easier"), evening.later(100)))
    assert evening.run.player.lead_in_left == 10_000
    evening.play(300)
    session = evening.session()
    assert (session.credit, session.status) == (140_000, Status.DONE)
    assert [done.work.exercise for done in session.work] == ["half-kneeling"] * 3
    easier = Instead("easier", "Easier")
    assert [(done.own, done.others) for done in session.work] == [
        (10_100, ((easier, 29_900),)),
        (0, ((easier, 40_000),)),
        (60_000, ()),
    ]


def test_what_took_over_is_named_when_the_window_closes_in_it() -> None:
    evening = Evening()
    evening.play(20)
    evening.keep(evening.run.take_over(exercise("easier"), evening.later(100)))
    evening.play(25)
    evening.keep(evening.run.leave(evening.later(100)))
    (first, *_) = evening.session().work
    assert (first.own, first.others) == (10_100, ((Instead("easier", "Easier"), 15_100),))


def test_between_exercises_an_easier_one_needs_no_long_lead_in() -> None:
    evening = Evening()
    evening.play(2)
    evening.keep(evening.run.take_over(exercise("easier"), evening.later(100)))
    assert evening.run.player.lead_in_left == 3_000


@pytest.mark.parametrize(
    ("ms", "asleep"), [(200, 14 * 60_000), (60_000, 0)], ids=["sleep", "stopped process"]
)
def test_a_gap_pauses_at_the_last_tick_and_credits_nothing(ms: int, asleep: int) -> None:
    evening = Evening()
    evening.play(30)
    outcome = evening.keep(evening.run.tick(evening.later(ms, asleep)))
    assert outcome.gap is not None
    assert outcome.gap.length == ms + asleep
    assert outcome.gap.after - outcome.gap.before == timedelta(milliseconds=ms + asleep)
    assert evening.run.player.mode is Mode.PAUSED
    assert evening.run.player.remaining == 20_000
    assert evening.run.player.spent == {1: 20_000}


@pytest.mark.parametrize("hours", [-1, 1, 24 * 365])
def test_a_wall_clock_that_is_set_changes_nothing(hours: int) -> None:
    evening = Evening()
    evening.play(30)
    wall = hours * 3_600_000
    outcome = evening.keep(evening.run.tick(evening.later(1_000, wall=wall)))
    assert outcome.gap is None
    assert evening.run.player.remaining == 19_000


def test_a_tick_that_is_a_little_late_is_no_gap() -> None:
    evening = Evening()
    evening.play(30)
    assert evening.run.tick(evening.later(2_900)).gap is None


def test_a_key_press_that_ends_a_gap_does_nothing_else() -> None:
    evening = Evening()
    evening.play(30)
    outcome = evening.run.command(Command.SKIP, evening.later(100, asleep=60_000))
    assert outcome.gap is not None
    assert evening.run.player.segment.index == 1


def test_a_pause_may_last_all_night_without_being_a_gap() -> None:
    evening = Evening()
    evening.play(30)
    evening.keep(evening.run.command(Command.TOGGLE, evening.later(10)))
    outcome = evening.run.command(Command.TOGGLE, evening.later(10, asleep=8 * 3_600_000))
    assert outcome.gap is None
    assert evening.run.player.mode is Mode.LEAD_IN


def test_half_of_the_work_makes_it_done_and_less_is_partial() -> None:
    evening = Evening()
    evening.play(10 + 40 + 10 + 29)
    evening.keep(evening.run.command(Command.END, evening.later(0)))
    assert evening.session().status is Status.PARTIAL
    assert evening.session().credit == 69_000
    evening = Evening()
    evening.play(10 + 40 + 10 + 30)
    evening.keep(evening.run.command(Command.END, evening.later(0)))
    assert evening.session().status is Status.DONE


def test_skipping_earns_nothing_and_is_remembered() -> None:
    evening = Evening()
    evening.play(15)
    evening.keep(evening.run.command(Command.SKIP, evening.later(0)))
    done = evening.session().work[0]
    assert (done.credit, done.leaving) == (5_000, Leaving.SKIPPED)


def test_extra_seconds_earn_nothing() -> None:
    evening = Evening()
    evening.play(15)
    evening.keep(evening.run.command(Command.LONGER, evening.later(0)))
    evening.play(60)
    assert evening.session().work[0].credit == 40_000


def test_after_a_crash_the_session_goes_on_at_the_first_hold_not_done() -> None:
    crashed = Evening()
    crashed.play(70)
    session = crashed.session()
    assert session.ending is None
    assert session.next_work is not None
    assert session.next_work.index == 3
    again = Evening(continues=session, prefix="b")
    assert again.run.player.segment.index == 3
    assert again.run.player.lead_in_left == 10_000
    again.play(10 + 40 + 12 + 60)
    (both,) = fold_sessions([*crashed.entries, *again.entries])
    assert (both.id, both.credit, both.ending) == (session.id, 140_000, Ending.FINISHED)


def test_what_is_continued_begins_at_the_gate_before_its_next_hold() -> None:
    """Who has to fetch something is told so again."""
    plan = routine(
        held(40, sides=Sides.BOTH), WaitStep("Fetch the strap."), held(60, sides=Sides.BOTH)
    )
    left = Evening(plan=plan)
    left.play(55)
    again = Evening(left.session(), "b", plan)
    assert (again.run.player.mode, again.run.player.segment.text) == (
        Mode.WAITING,
        "Fetch the strap.",
    )
    again.keep(again.run.command(Command.TOGGLE, again.later(1_000)))
    again.play(12 + 60)
    (both,) = fold_sessions([*left.entries, *again.entries])
    assert (both.credit, both.ending) == (100_000, Ending.FINISHED)


def test_who_was_past_the_gate_goes_on_with_the_hold() -> None:
    plan = routine(held(40, sides=Sides.BOTH), WaitStep("Fetch."), held(60, sides=Sides.BOTH))
    left = Evening(plan=plan)
    left.play(55)
    left.keep(left.run.command(Command.TOGGLE, left.later(0)))
    left.play(20)
    left.keep(left.run.leave(left.later(0)))
    again = Evening(left.session(), "b", plan)
    assert (again.run.player.mode, again.run.player.segment.kind) == (
        Mode.LEAD_IN,
        SegmentKind.HOLD,
    )


def test_a_continued_session_belongs_to_the_day_of_its_beginning() -> None:
    crashed = Evening()
    crashed.play(70)
    again = Evening(continues=crashed.session(), prefix="b")
    started = again.entries[0].fact
    assert isinstance(started, SessionStarted)
    assert started.practice_day == date(2026, 3, 13)


def test_credits_of_a_continued_hold_add_up_to_no_more_than_its_plan() -> None:
    first = Evening()
    first.play(40)
    first.keep(first.run.command(Command.END, first.later(0)))
    again = Evening(continues=first.session(), prefix="b")
    again.play(60)
    (both,) = fold_sessions([*first.entries, *again.entries])
    assert both.work[0].credit == 40_000


def test_order_and_repetition_of_entries_do_not_matter() -> None:
    evening = Evening()
    evening.play(150)
    entries = [*reversed(evening.entries), *evening.entries]
    assert fold_sessions(entries) == (evening.session(),)


def test_time_lapse_never_counts() -> None:
    evening = Evening()
    evening.play(200)
    session = replace(evening.session(), counts=False)
    assert session.status is Status.DONE
    assert not session.is_done


def test_a_preview_plays_as_any_run_and_produces_nothing_to_store() -> None:
    run = SessionRun(PLAN, build_timeline(PLAN), Recording("here", "", fresh_ids(), practice_day))
    run.keep_nothing()
    assert run.is_preview
    now = Moment(0, 0, EVENING)
    outcomes = [run.start(now)]
    for second in range(1, 61):
        now = Moment(1000 * second, 1000 * second, EVENING + timedelta(seconds=second))
        outcomes.append(run.tick(now))
    outcomes += [run.leave(now), run.command(Command.RESUME, now), run.command(Command.END, now)]
    assert sum(len(outcome.events) for outcome in outcomes) > 5
    assert [outcome.entries for outcome in outcomes if outcome.entries] == []
