"""What is said the evening before: the day, its length, and what to have ready."""

from __future__ import annotations

from datetime import timedelta

from routine_app.domain.coming import coming_day
from routine_app.domain.dose import MINUTE
from routine_app.domain.exercise import Exercise
from routine_app.domain.pose import Prop
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Change, Gate, Lasting, Program, ProgramDay
from routine_app.domain.timeline import TimelineSettings
from routine_app.domain.value import replace
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_exercise,
    make_routine,
    make_session,
    step,
)


def needs(name: str, *props: Prop) -> Exercise:
    return replace(make_exercise(name), props=props)


STRAP, CHAIR = needs("strap", Prop.MAT, Prop.STRAP), needs("chair", Prop.STRAP, Prop.CHAIR)
FIRST, SECOND = (
    make_routine("first", step(needs("mat", Prop.MAT))),
    make_routine("second", step(STRAP), step(CHAIR)),
)


def test_a_mat_is_always_there_and_what_is_missing_is_not_asked_for() -> None:
    settings = TimelineSettings()
    assert coming_day(8, SECOND, settings, ()).things == ("a strap", "a firm chair")
    assert coming_day(8, SECOND, settings, (Prop.CHAIR,)).things == ("a strap",)
    assert coming_day(8, FIRST, settings, ()).things == ()


def test_the_evening_sentence() -> None:
    coming = replace(coming_day(8, SECOND, TimelineSettings(), ()), total=12 * MINUTE)
    words = "Tomorrow: day 8, 12 minutes. Have a strap and a firm chair ready."
    assert coming.words == words
    assert replace(coming, things=()).words == "Tomorrow: day 8, 12 minutes."
    assert replace(coming, day=0, things=()).words == "Tomorrow: Second, 12 minutes."
    assert replace(coming, total=MINUTE, things=()).words == "Tomorrow: day 8, 1 minute."


NO_STRAP = Gate(
    "A strap?", on_no=Change("Without.", stand_ins=(("strap", "mat"),), lasts=Lasting.PROGRAM)
)
DAYS = (
    ProgramDay("first", "first", gate=NO_STRAP),
    ProgramDay("second", "first"),
)


def person(done: int, preferences: Preferences | None = None) -> Practice:
    """Somebody who did so many days, the last of them today."""
    preferences = preferences or Preferences()
    clock = FakeClock()
    history = FakeHistory()
    content = FakeContent([FIRST, SECOND], [Program(preferences.program, "Two", DAYS)])
    for day in range(1, done + 1):
        at = MONDAY - timedelta(days=done - day)
        history.append(make_session(f"s{day}", at, program=preferences.program, program_day=day))
    return Practice(content, history, clock, FakePreferences(preferences), ids(), lambda: ZONE)


def test_tomorrow_is_the_next_day_of_the_program() -> None:
    practice = person(1)
    days = practice.agenda()
    assert days.progress.done_today
    coming = practice.coming(days)
    assert coming is not None
    assert (coming.day, coming.routine.id) == (2, "second")
    assert coming.things == ("a strap", "a firm chair")


def test_an_answer_that_lasts_holds_tomorrow_as_well() -> None:
    practice = person(0)
    practice.answer_gate(practice.agenda(), 1, yes=False)
    practice = person(1)
    practice.answer_gate(practice.agenda(), 1, yes=False)
    coming = practice.coming(practice.agenda())
    assert coming is not None
    assert [s.exercise.id for s in coming.routine.exercise_steps] == ["mat", "chair"]


def test_after_the_last_day_the_daily_routine_waits_or_nothing_with_three_a_week() -> None:
    practice = person(2, Preferences(pinned="second"))
    coming = practice.coming(practice.agenda())
    assert coming is not None
    assert (coming.day, coming.routine.id) == (0, "second")
    practice.choose_plan(daily="first")
    found = practice.coming(practice.agenda())
    assert found is not None
    assert found.routine.id == "first"
