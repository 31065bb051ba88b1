"""Questions and self-checks before a day: asked once, answered for their day or for good."""

from __future__ import annotations

from datetime import timedelta

from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Change, Check, Gate, Lasting, Program, ProgramDay
from routine_app.domain.record import GateAnswered, SelfCheck
from routine_app.domain.routine import Routine
from routine_app.domain.self_check import Landing, RunnersNote
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_entry,
    make_exercise,
    make_routine,
    make_session,
    step,
)

KNEELING, STANDING = make_exercise("kneeling"), make_exercise("standing")
LONG = make_routine("long", step(KNEELING))
SHORT = make_routine("short", step(KNEELING))
GENTLE = make_routine("gentle", step(make_exercise("rest")))
EXTRA = make_routine("extra", step(STANDING))
CAN_KNEEL = Gate(
    "Can you kneel?",
    on_no=Change("Standing.", stand_ins=(("kneeling", "standing"),), lasts=Lasting.PROGRAM),
)
ANY_PAIN = Gate("Any pain?", on_yes=Change("Gently.", routine="gentle"))
DAYS = (
    ProgramDay("long", "short", check=Check.FULL, gate=CAN_KNEEL),
    ProgramDay("long", "short", gate=ANY_PAIN),
    ProgramDay("long", "short"),
)
PROGRAM = Program(Preferences().program, "Three days", DAYS)


class Person:
    """Somebody who practises, a day after the other."""

    def __init__(self) -> None:
        self.clock, self.history = FakeClock(), FakeHistory()
        content = FakeContent([LONG, SHORT, GENTLE, EXTRA], [PROGRAM])
        preferences = FakePreferences()
        self.practice = Practice(
            content, self.history, self.clock, preferences, ids(), lambda: ZONE
        )

    def does(self, day: int, *, done: int | None = None, run: int = 1) -> None:
        """A session of a program day, begun now and left after `done` holds."""
        at = self.clock.now().wall
        started = make_session(
            f"s-{at}", at, done=done, program=PROGRAM.id, program_day=day, run=run, ending=None
        )
        self.history.append(started)

    def sleeps(self) -> None:
        self.clock.set_wall(self.clock.now().wall + timedelta(days=1))

    def answers(self, day: int, *, yes: bool) -> None:
        self.practice.answer_gate(self.practice.agenda(), day, yes=yes)

    def exercises(self, *, short: bool = False) -> list[str]:
        return [s.exercise.id for s in self.routine(short=short).exercise_steps]

    def routine(self, *, short: bool = False) -> Routine:
        planned = self.practice.todays_routine(self.practice.agenda(), short=short)
        assert self.practice.run_today(short=short).routine == planned
        return planned

    @property
    def gate(self) -> Gate | None:
        return self.practice.agenda().progress.gate_due

    def check(self) -> Check:
        return self.practice.agenda().check_due


def test_a_question_is_due_until_it_is_answered() -> None:
    person = Person()
    assert person.gate == CAN_KNEEL
    assert person.practice.agenda().asks_first
    person.answers(1, yes=True)
    assert person.gate is None
    person.sleeps()
    assert person.gate is None


def test_an_unanswered_question_changes_nothing() -> None:
    person = Person()
    assert person.exercises() == ["kneeling"]
    assert person.practice.todays_changes(person.practice.agenda()) == ()


def test_an_answer_can_hold_for_the_rest_of_the_program_and_for_short_options() -> None:
    person = Person()
    person.answers(1, yes=False)
    assert person.exercises() == person.exercises(short=True) == ["standing"]
    for day in (1, 2):
        person.does(day)
        person.sleeps()
    assert person.exercises() == ["standing"]
    ((day, change),) = person.practice.todays_changes(person.practice.agenda())
    assert (day, change.say) == (1, "Standing.")


def test_an_answer_can_give_its_day_another_routine() -> None:
    person = Person()
    person.does(1)
    person.sleeps()
    assert person.gate == ANY_PAIN
    person.answers(2, yes=True)
    assert person.routine() == GENTLE
    assert person.routine(short=True) == SHORT
    person.does(2)
    person.sleeps()
    assert person.routine() == LONG


def test_a_later_answer_replaces_an_earlier_one() -> None:
    person = Person()
    person.answers(1, yes=False)
    person.clock.advance(1000)
    person.answers(1, yes=True)
    assert person.exercises() == ["kneeling"]


def test_a_new_run_of_the_program_asks_again() -> None:
    person = Person()
    person.answers(1, yes=False)
    person.practice.start_over()
    assert person.gate == CAN_KNEEL
    assert person.exercises() == ["kneeling"]


def test_answers_to_another_program_or_day_mean_nothing_here() -> None:
    person = Person()
    person.history.append([make_entry(GateAnswered("other", 1, 1, yes=False))])
    person.history.append([make_entry(GateAnswered(PROGRAM.id, 1, 99, yes=False))])
    person.history.append([make_entry(GateAnswered(PROGRAM.id, 1, 3, yes=True))])
    assert person.gate == CAN_KNEEL
    assert person.exercises() == ["kneeling"]


def test_nothing_is_asked_once_the_day_is_done() -> None:
    person = Person()
    person.does(1)
    assert person.gate is None
    assert person.check() is Check.NONE
    assert not person.practice.agenda().asks_first


def test_a_self_check_is_due_until_it_was_told() -> None:
    person = Person()
    assert person.check() is Check.FULL
    days = person.practice.agenda()
    person.practice.self_check(SelfCheck(days.today, PROGRAM.id, 1, 1, tightness=4))
    assert person.check() is Check.NONE
    person.sleeps()
    assert person.check() is Check.NONE


def test_a_self_check_comes_before_the_routine_never_after_it_has_begun() -> None:
    person = Person()
    person.does(1, done=0)
    assert person.check() is Check.NONE
    person.sleeps()
    assert person.check() is Check.FULL


def test_a_session_begun_with_stand_ins_goes_on_with_them() -> None:
    person = Person()
    person.answers(1, yes=False)
    run = person.practice.run_today()
    person.practice.record(run.start(person.clock.now()).entries)
    unfinished = person.practice.agenda().unfinished
    assert unfinished is not None
    continued = person.practice.run_continuing(unfinished)
    assert continued is not None
    assert continued.routine == run.routine


def test_a_session_begun_before_an_answer_that_changes_it_begins_anew() -> None:
    person = Person()
    run = person.practice.run_today()
    person.practice.record(run.start(person.clock.now()).entries)
    unfinished = person.practice.agenda().unfinished
    assert unfinished is not None
    assert person.practice.can_continue(unfinished)
    person.answers(1, yes=False)
    assert not person.practice.can_continue(unfinished)


def test_a_session_of_the_routine_that_an_answer_replaced_begins_anew() -> None:
    person = Person()
    person.does(1)
    person.sleeps()
    run = person.practice.run_today()
    person.practice.record(run.start(person.clock.now()).entries)
    person.answers(2, yes=True)
    unfinished = person.practice.agenda().unfinished
    assert unfinished is not None
    assert not person.practice.can_continue(unfinished)


def test_another_routine_that_broke_off_goes_on_whatever_was_answered() -> None:
    person = Person()
    run = person.practice.run_routine(LONG)
    person.practice.record(run.start(person.clock.now()).entries)
    person.answers(1, yes=False)
    unfinished = person.practice.agenda().unfinished
    assert unfinished is not None
    assert person.practice.can_continue(unfinished)


def test_entries_are_read_in_any_order() -> None:
    person = Person()
    first = make_entry(GateAnswered(PROGRAM.id, 1, 1, yes=False), MONDAY)
    then = make_entry(GateAnswered(PROGRAM.id, 1, 1, yes=True), MONDAY + timedelta(seconds=1))
    person.history.append([then, first])
    assert person.exercises() == ["kneeling"]


# ------------------------------------------------ questions that mean nothing


ABOUT_KNEELING = Gate(
    "Was kneeling easy?", on_no=Change("Gently.", routine="gentle"), about=("kneeling",)
)
KNEELING_DAYS = (
    ProgramDay("long", "short", gate=CAN_KNEEL),
    ProgramDay("long", "short", gate=ABOUT_KNEELING),
)


class Kneeler(Person):
    """The same, in a program that asks twice about kneeling."""

    def __init__(self) -> None:
        super().__init__()
        content = FakeContent(
            [LONG, SHORT, GENTLE, EXTRA], [Program(PROGRAM.id, "Two days", KNEELING_DAYS)]
        )
        self.practice = Practice(
            content, self.history, self.clock, FakePreferences(), ids(), lambda: ZONE
        )


def test_who_said_no_to_kneeling_is_not_asked_how_it_was_and_the_fallback_holds() -> None:
    person = Kneeler()
    person.answers(1, yes=False)
    person.does(1)
    person.sleeps()
    assert person.gate is None
    assert person.routine().id == "gentle"
    assert not any(
        isinstance(entry.fact, GateAnswered) and entry.fact.program_day == 2
        for entry in person.history.entries()
    )


def test_who_can_kneel_is_asked_how_it_was() -> None:
    person = Kneeler()
    person.answers(1, yes=True)
    person.does(1)
    person.sleeps()
    assert person.gate == ABOUT_KNEELING
    assert person.routine().id == "long"


def test_who_has_hidden_all_that_a_question_would_replace_is_not_asked() -> None:
    person = Person()
    person.practice.hide("kneeling", hidden=True)
    assert person.gate is None
    person.practice.hide("kneeling", hidden=False)
    assert person.gate == CAN_KNEEL


def test_who_swapped_what_a_question_is_about_is_not_asked() -> None:
    person = Kneeler()
    person.practice.swap("kneeling", "standing")
    person.does(1)
    person.sleeps()
    assert person.gate is None
    assert person.routine().id == "gentle"


def test_a_question_about_the_day_itself_is_asked_of_everybody() -> None:
    person = Person()
    person.practice.hide("kneeling", hidden=True)
    person.does(1)
    person.sleeps()
    assert person.gate == ANY_PAIN


# ------------------------------------------------------------- a runner's note


def test_a_runners_note_is_asked_of_those_who_made_one_before() -> None:
    days = (
        ProgramDay("long", "short", check=Check.FULL),
        ProgramDay("long", "short", check=Check.RUNNER),
    )
    for runner, due in ((RunnersNote(), Check.NONE), (RunnersNote(Landing.LOUD), Check.RUNNER)):
        person = Person()
        content = FakeContent([LONG, SHORT], [Program(PROGRAM.id, "Two days", days)])
        person.practice = Practice(
            content, person.history, person.clock, FakePreferences(), ids(), lambda: ZONE
        )
        today = person.practice.today()
        person.practice.self_check(SelfCheck(today, PROGRAM.id, 1, 1, tightness=5, runner=runner))
        person.does(1)
        person.sleeps()
        assert person.check() is due
