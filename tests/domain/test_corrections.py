"""What is put right afterwards: back-fills, removals, other check-ins."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from routine_app.domain.agenda import Agenda
from routine_app.domain.corrections import BACKFILL_DAYS, Corrections, TooLongAgo
from routine_app.domain.practice import Practice
from routine_app.domain.program import Change, Gate, Program, ProgramDay
from routine_app.domain.record import CheckIn, Entry, ProgramStarted
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session, Status
from routine_app.domain.statistics import DayLevel, day_marks, totals
from routine_app.domain.value import replace
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_entry,
    make_program,
    make_routine,
    make_session,
    sessions_of,
)

PROGRAM = make_program()
TODAY = MONDAY.date()
ROUTINES = [make_routine(name) for name in ("settle", "short", "desk-break")]
SETTLE, SHORT, OTHER = ROUTINES


class Scene:
    """The use cases over a history, on Monday 2 March."""

    def __init__(self, *entries: Entry, program: Program = PROGRAM) -> None:
        self.history = FakeHistory(entries)
        self.clock = FakeClock()
        self.practice = Practice(
            FakeContent(ROUTINES, [program]),
            self.history,
            self.clock,
            FakePreferences(),
            ids(),
            lambda: ZONE,
        )

    @property
    def corrections(self) -> Corrections:
        return Corrections(self.practice)

    @property
    def days(self) -> Agenda:
        return self.practice.agenda()

    def only(self) -> Session:
        (session,) = sessions_of(self.practice)
        return session

    def add(self, back: int, routine: Routine = OTHER) -> str:
        return self.corrections.add_practice(TODAY - timedelta(days=back), routine)


def done(back: int, program_day: int = 0, **more: object) -> tuple[Entry, ...]:
    """A practice that was recorded so many days ago."""
    program = PROGRAM.id if program_day else ""
    at = MONDAY - timedelta(days=back)
    return make_session(f"s-{back}", at, program=program, program_day=program_day, **more)  # type: ignore[arg-type]  # tests name them


# ------------------------------------------------------------------ back-fills


def test_a_back_filled_practice_is_done_and_has_no_minutes() -> None:
    scene = Scene()
    scene.add(1)
    session = scene.only()
    assert session.backfilled
    assert (session.status, session.is_done, session.credit) == (Status.DONE, True, 0)
    assert (session.practice_day, session.routine_name) == (TODAY - timedelta(days=1), "Desk break")
    assert totals(scene.practice.history.chronicle()).credit == 0


def test_it_counts_for_the_streak() -> None:
    scene = Scene(*done(2), *done(0))
    assert scene.days.streak.days == 2
    scene.add(1)
    assert (scene.days.streak.days, scene.days.streak.bridged) == (3, ())


def test_it_keeps_its_mark_on_the_map() -> None:
    scene = Scene(*done(2), *done(0))
    scene.add(1)
    scene.add(0)
    marks = day_marks(scene.practice.history.chronicle(), TODAY - timedelta(days=3), TODAY, TODAY)
    assert [(mark.level, mark.backfilled) for mark in marks] == [
        (DayLevel.EMPTY, False),
        (DayLevel.FULL, False),
        (DayLevel.FULL, True),
        (DayLevel.MORE, False),
    ]


def test_it_can_be_put_down_for_today_and_the_last_14_days() -> None:
    scene = Scene()
    days = scene.corrections.days()
    assert (days[0], days[-1]) == (TODAY, TODAY - timedelta(days=14))
    for back in (-1, BACKFILL_DAYS + 1):
        with pytest.raises(TooLongAgo):
            scene.add(back)
    assert sessions_of(scene.practice) == ()


def test_what_names_the_days_routine_completes_the_day() -> None:
    scene = Scene(*done(3, 1))
    scene.add(2, SETTLE)
    assert scene.days.progress.day == 3
    scene.add(1, SHORT)
    assert scene.days.progress.day == 4
    assert [s.short for s in sessions_of(scene.practice)] == [False, False, True]


def test_another_routine_counts_for_the_streak_alone() -> None:
    scene = Scene(*done(3, 1))
    scene.add(2, OTHER)
    assert (scene.days.progress.day, scene.days.streak.days) == (2, 2)


def test_a_day_before_the_last_completed_one_moves_nothing() -> None:
    """What was recorded since keeps the day of the program that it stands for."""
    scene = Scene(*done(3, 1), *done(0, 2))
    assert scene.corrections.completes(TODAY - timedelta(days=1), SETTLE.id) is None
    scene.add(1, SETTLE)
    assert (scene.days.progress.day, scene.days.progress.done_today) == (2, True)


def test_a_question_before_a_day_is_not_passed_over() -> None:
    asks = ProgramDay("settle", "short", gate=Gate("Well?", on_no=Change("Gently.")))
    program = replace(PROGRAM, days=(PROGRAM.days[0], asks, *PROGRAM.days[2:]))
    scene = Scene(*done(3, 1), program=program)
    scene.add(1, SETTLE)
    assert scene.days.progress.day == 2
    scene.practice.answer_gate(scene.days, 2, yes=True)
    scene.add(1, SETTLE)
    assert scene.days.progress.day == 3


def test_what_lies_before_a_reset_is_not_part_of_it() -> None:
    again = make_entry(ProgramStarted(PROGRAM.id, 2), MONDAY - timedelta(days=2))
    scene = Scene(*done(9, 1), again)
    scene.add(4, SETTLE)
    assert scene.days.progress.day == 1
    scene.add(1, SETTLE)
    assert scene.days.progress.day == 2


def test_a_program_that_is_over_stays_over() -> None:
    scene = Scene(*done(3, 1), program=replace(PROGRAM, days=PROGRAM.days[:1]))
    scene.add(1, SETTLE)
    assert scene.days.progress.is_over
    assert scene.days.streak.days == 2


def test_it_is_nothing_to_continue_and_hides_nothing_that_is() -> None:
    scene = Scene(*done(0, done=0, ending=None))
    scene.clock.set_wall(MONDAY + timedelta(hours=9))
    scene.add(0)
    assert scene.days.unfinished is not None
    assert scene.days.unfinished.id == "s-0"


def test_it_does_not_hide_that_the_last_session_hurt() -> None:
    told = make_entry(CheckIn("s-2", pain=True), MONDAY - timedelta(days=2))
    scene = Scene(*done(2), told)
    scene.add(1)
    assert scene.days.hurt


# -------------------------------------------------------------------- removals


def test_a_removed_session_is_as_if_it_had_never_been() -> None:
    scene = Scene(*done(1, 1), *done(0, 2))
    scene.corrections.remove(sessions_of(scene.practice)[-1])
    assert (scene.days.streak.days, scene.days.progress.day) == (1, 2)
    assert [s.id for s in sessions_of(scene.practice)] == ["s-1"]


def test_its_undoing_brings_it_back_whole() -> None:
    told = make_entry(CheckIn("s-0", 6, 3, "Easier."))
    scene = Scene(*done(1, 1), *done(0, 2), told)
    before, days = sessions_of(scene.practice), scene.days
    removals = scene.corrections.remove(before[-1])
    scene.corrections.undo(removals)
    assert sessions_of(scene.practice) == before
    assert scene.days == days


def test_a_session_that_was_continued_goes_and_comes_back_as_one() -> None:
    later = MONDAY + timedelta(hours=1)
    first = make_session("a", done=1, ending=None)
    scene = Scene(*first, *make_session("b", later, continues="a"))
    before = sessions_of(scene.practice)
    removals = scene.corrections.remove(before[0])
    assert sessions_of(scene.practice) == ()
    scene.corrections.undo(removals)
    assert sessions_of(scene.practice) == before


def test_what_was_removed_twice_stays_removed_when_one_is_undone() -> None:
    scene = Scene(*done(0))
    session = scene.only()
    first = scene.corrections.remove(session)
    scene.corrections.remove(session)
    scene.corrections.undo(first)
    assert sessions_of(scene.practice) == ()


def test_a_removed_session_is_not_offered_for_continuing() -> None:
    scene = Scene(*done(0, done=0, ending=None))
    scene.corrections.remove(scene.only())
    assert scene.days.unfinished is None


def test_a_back_filled_practice_can_be_removed_too() -> None:
    scene = Scene()
    scene.add(1)
    scene.corrections.remove(scene.only())
    assert scene.days.is_empty


# ------------------------------------------------------------------- check-ins


def test_a_correction_replaces_all_that_was_told() -> None:
    scene = Scene(*done(0), make_entry(CheckIn("s-0", 6, 3, "x", pain=True)))
    scene.corrections.tell(scene.only(), CheckIn("", None, 4, "Easier."))
    told = scene.only().check_in
    assert told is not None
    assert (told.before, told.after, told.note, told.pain) == (None, 4, "Easier.", False)


def test_a_correction_holds_though_the_clock_was_a_year_ahead_before() -> None:
    ahead = MONDAY + timedelta(days=365)
    scene = Scene(*done(0), make_entry(CheckIn("s-0", note="old"), ahead))
    scene.corrections.tell(scene.only(), CheckIn("", note="new"))
    told = scene.only().check_in
    assert told is not None
    assert told.note == "new"


def test_what_is_told_after_a_correction_is_newer_than_it() -> None:
    scene = Scene(*done(0, done=1, ending=None))
    scene.corrections.tell(scene.only(), CheckIn("", 7))
    more = make_session("s-on", MONDAY + timedelta(minutes=9), continues="s-0")
    scene.history.append(more)
    scene.practice.check_in(CheckIn("s-on", 7, 3))
    told = scene.only().check_in
    assert told is not None
    assert (told.before, told.after) == (7, 3)


def test_a_back_filled_practice_can_have_a_note() -> None:
    scene = Scene()
    scene.add(1)
    scene.corrections.tell(scene.only(), CheckIn("", note="At my sister's."))
    told = scene.only().check_in
    assert told is not None
    assert told.note == "At my sister's."


def test_every_correction_is_made_of_entries_and_changes_none() -> None:
    scene = Scene(*done(1), *done(0))
    before = scene.history.entries()
    session = sessions_of(scene.practice)[-1]
    scene.corrections.tell(session, CheckIn("", note="x"))
    scene.corrections.undo(scene.corrections.remove(session))
    scene.add(2)
    assert scene.history.entries()[: len(before)] == before
    assert [len(batch) for batch in scene.history.appended] == [1, 1, 1, 1]


def test_a_moment_of_another_zone_finds_the_same_days() -> None:
    scene = Scene()
    scene.clock.set_wall(datetime.fromisoformat("2026-03-02T02:30:00-10:00"))
    assert scene.corrections.days()[0] == date(2026, 3, 1)
