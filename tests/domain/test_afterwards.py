"""After the last day: three sessions a week in turn, and a look back at the days."""

from __future__ import annotations

from datetime import date, timedelta

from routine_app.domain.afterwards import Afterwards, afterwards, summary_of, turns
from routine_app.domain.choices import plan_of
from routine_app.domain.dose import MINUTE
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Program, ProgramDay
from routine_app.domain.record import CheckIn, PlanChosen, SelfCheck
from routine_app.domain.session import fold_sessions
from routine_app.domain.value import replace
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
    make_session,
)

WEEKS = (
    ("settle", "sway", "easy") + ("settle",) * 4,
    ("length", "sway", "reach", "easy", "strong", "length", "easy"),
    ("wake", "reach", "stand", "easy", "wake", "stand", "full"),
)
PROGRAM = Program("p", "P", tuple(ProgramDay(id_, "short") for week in WEEKS for id_ in week))
LAST = date(2026, 3, 22)
TURNS = ("length", "wake", "reach", "stand", "strong", "full")


def days(*numbers: int) -> set[date]:
    return {LAST + timedelta(days=number) for number in numbers}


def test_what_the_second_and_third_week_bring_takes_turns() -> None:
    assert turns(PROGRAM) == TURNS


def test_a_program_of_equal_days_has_no_turns() -> None:
    assert turns(make_program()) == ()
    assert afterwards(make_program(), days(0), LAST, LAST) is None


def test_every_day_done_is_a_turn_and_the_row_begins_again() -> None:
    for done in range(8):
        plan = afterwards(PROGRAM, days(*range(-20, 1 + done)), LAST, LAST + timedelta(days=30))
        assert plan is not None
        assert plan.routine == TURNS[done % 6]


def test_what_is_done_today_still_has_its_turn_today() -> None:
    today = LAST + timedelta(days=2)
    assert afterwards(PROGRAM, days(0, 2), LAST, today) == Afterwards("length", 1)


def test_a_week_begins_on_monday() -> None:
    sunday, monday = LAST + timedelta(days=7), LAST + timedelta(days=8)
    done = days(0, 1, 3, 7)
    assert afterwards(PROGRAM, done, LAST, sunday) == Afterwards("reach", 3)
    plan = afterwards(PROGRAM, done, LAST, monday)
    assert plan is not None
    assert plan.words == "0 of 3 this week"


def test_more_than_three_are_just_counted() -> None:
    assert [Afterwards("full", done).words for done in (0, 3, 4)] == [
        "0 of 3 this week",
        "3 of 3 this week",
        "4 this week",
    ]


def test_the_run_is_summed_up() -> None:
    entries = [
        *make_session("a", program="p", program_day=1),
        *make_session("b", MONDAY + timedelta(days=1), program="p", program_day=2, done=0),
        *make_session("c", MONDAY + timedelta(days=2), program="p", program_day=2),
        *make_session("d", MONDAY + timedelta(days=3), program="p", program_day=3),
        *make_session("other", MONDAY + timedelta(days=4)),
        *make_session("second", MONDAY + timedelta(days=5), program="p", program_day=1, run=2),
        make_entry(SelfCheck(MONDAY.date(), "p", 1, 1, tightness=7)),
        make_entry(CheckIn("a", before=2, after=1)),
        make_entry(CheckIn("d", before=4, after=3)),
    ]
    found = summary_of("p", 1, fold_sessions(entries))
    assert (found.days, found.practised) == (3, 6 * MINUTE)
    assert (found.first, found.last) == ((1, 7), (3, 4))
    assert [session.id for session in found.checks] == ["a"]


def test_nothing_told_is_nothing_said() -> None:
    found = summary_of("p", 1, fold_sessions(make_session("a", program="p", program_day=1)))
    assert (found.first, found.last, found.checks) == (None, None, ())


# ------------------------------------------------------------------ practice


def person(preferences: Preferences, done: int) -> Practice:
    """Somebody who did all 21 days and so many after them."""
    first = MONDAY.date()
    program = make_days((first + timedelta(days=n) for n in range(21)), program="p")
    later = make_days(first + timedelta(days=21 + n) for n in range(done))
    names = {id_ for week in WEEKS for id_ in week} | {"short", "pinned"}
    content = FakeContent([make_routine(id_) for id_ in names], [PROGRAM])
    clock = FakeClock(MONDAY + timedelta(days=21 + done))
    history = FakeHistory((*program, *later))
    chosen = FakePreferences(replace(preferences, program="p", pinned="pinned"))
    return Practice(content, history, clock, chosen, ids(), lambda: ZONE)


def test_the_daily_routine_is_due_until_the_plan_is_chosen() -> None:
    daily = person(Preferences(), 1)
    assert daily.todays_routine(daily.agenda()).id == "pinned"
    assert daily.afterwards(daily.agenda()) is None


def test_with_the_plan_the_next_in_turn_is_due_and_can_be_continued() -> None:
    weekly = person(Preferences(three_a_week=True), 1)
    assert weekly.todays_routine(weekly.agenda()).id == "wake"
    plan = weekly.afterwards(weekly.agenda())
    assert plan is not None
    assert plan.words == "1 of 3 this week"
    run = weekly.run_today()
    now = FakeClock(MONDAY + timedelta(days=22)).now()
    weekly.record(run.start(now).entries)
    left = weekly.agenda()
    assert weekly.unfinished_today(left) is not None


def test_a_choice_is_an_entry_and_the_settings_are_what_held_before() -> None:
    weekly = person(Preferences(three_a_week=True), 1)
    assert weekly.plan() == PlanChosen("pinned", weekly=True)
    weekly.choose_plan()
    assert weekly.afterwards(weekly.agenda()) is None
    weekly.choose_plan(daily="wake")
    assert weekly.todays_routine(weekly.agenda()).id == "wake"
    weekly.choose_plan(weekly=True)
    assert weekly.afterwards(weekly.agenda()) is not None
    assert weekly.plan() == PlanChosen("wake", weekly=True)


def test_the_newest_choice_of_all_computers_holds() -> None:
    first = make_entry(PlanChosen("a"), MONDAY, entry_id="e1")
    second = make_entry(PlanChosen("b", weekly=True), MONDAY + timedelta(hours=1), entry_id="e2")
    assert plan_of((second, first)) == plan_of((first, second)) == second.fact
    assert plan_of(()) is None


def test_the_plan_waits_for_the_end_of_the_program() -> None:
    during = person(Preferences(three_a_week=True), 0)
    during.start_over()
    assert during.afterwards(during.agenda()) is None
    assert during.todays_routine(during.agenda()).id == "settle"
