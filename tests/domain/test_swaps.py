"""An exercise that was swapped gives way in every routine, in the same time, until taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.choices import swaps_of
from routine_app.domain.dose import SECOND, Timed
from routine_app.domain.exercise import Exercise, Level
from routine_app.domain.practice import Practice
from routine_app.domain.record import ExerciseSwapped
from routine_app.domain.routine import Routine
from routine_app.domain.swaps import Variant, easier_one, origins, swap_words, variants, with_swaps
from routine_app.domain.timeline import build_timeline
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
    make_exercise,
    make_movement,
    make_program,
    make_routine,
    step,
)

COUCH = replace(
    make_exercise("couch", seconds=40, sets=2), easier=("quad",), harder=("Lift the arm.",)
)
QUAD = make_exercise("quad", seconds=30)
STANDING = make_exercise("standing", level=Level.STANDING)
TILT = make_movement("tilt")
KNOWN = {exercise.id: exercise for exercise in (COUCH, QUAD, STANDING, TILT)}
LONG = make_routine("long", step(TILT), step(COUCH))
SHORT = make_routine("short", step(COUCH))
OTHERS = make_routine("others", step(QUAD), step(STANDING))


def find(wanted: str) -> Exercise | None:
    return KNOWN.get(wanted)


def swaps(*pairs: tuple[str, str]) -> dict[str, str]:
    return swaps_of(
        make_entry(ExerciseSwapped(*pair), MONDAY + timedelta(seconds=n))
        for n, pair in enumerate(pairs)
    )


def done(routine: Routine) -> list[str]:
    return [step.exercise.id for step in routine.exercise_steps]


# ------------------------------------------------------------------- choices


def test_the_newest_choice_holds_and_can_be_taken_back() -> None:
    assert swaps(("couch", "quad")) == {"couch": "quad"}
    assert swaps(("couch", "quad"), ("couch", "standing")) == {"couch": "standing"}
    assert swaps(("couch", "quad"), ("couch", "")) == {}


def test_what_takes_a_place_is_done_as_it_is() -> None:
    assert swaps(("quad", "standing"), ("couch", "quad")) == {"couch": "quad"}
    assert swaps(("couch", "quad"), ("quad", "couch")) == {"quad": "couch"}


def test_what_was_swapped_follows_an_exercise_that_is_swapped_in_its_turn() -> None:
    assert swaps(("couch", "quad"), ("quad", "standing")) == {
        "couch": "standing",
        "quad": "standing",
    }


names = st.sampled_from("abcd")


@given(st.lists(st.tuples(names, st.one_of(names, st.just("")))))
def test_swapping_twice_is_the_same_as_swapping_once(pairs: list[tuple[str, str]]) -> None:
    found = swaps(*pairs)
    assert found.keys().isdisjoint(found.values())


# ------------------------------------------------------------------ routines


def test_only_exercises_of_their_own_can_be_swapped_for() -> None:
    assert variants(COUCH, find) == (Variant(QUAD, harder=False),)
    assert variants(QUAD, find) == ()


@pytest.mark.parametrize("routine", [LONG, SHORT], ids=lambda routine: routine.id)
def test_it_gives_way_in_every_routine_in_the_same_time_on_each_side(routine: Routine) -> None:
    changed = with_swaps(routine, {"couch": "quad"}, find)
    assert done(changed) == [id_.replace("couch", "quad") for id_ in done(routine)]
    last = changed.exercise_steps[-1]
    assert (last.dose.amount, last.dose.sets) == (Timed(40 * SECOND), 2)
    assert build_timeline(changed).total == build_timeline(routine).total


def test_a_routine_without_it_and_an_exercise_that_has_gone_change_nothing() -> None:
    assert with_swaps(OTHERS, {"couch": "quad"}, find) is OTHERS
    assert with_swaps(SHORT, {"couch": "gone"}, find) is SHORT


def test_it_is_said_what_stands_in_for_what() -> None:
    assert swap_words(LONG, {"couch": "quad", "sphinx": "tilt"}, find) == (
        "Quad in place of Couch.",
    )


def test_behind_each_step_stands_the_exercise_of_the_file() -> None:
    assert origins(LONG, {"couch": "quad"}) == {"quad": COUCH, "tilt": TILT}
    both = make_routine("both", step(COUCH), step(QUAD))
    assert origins(both, {"couch": "quad"}) == {"quad": QUAD}


# ------------------------------------------------------------------ practice


def practice(history: FakeHistory, clock: FakeClock | None = None) -> Practice:
    program = make_program(routine="long", short="short")
    content = FakeContent([LONG, SHORT, OTHERS], [program])
    clock = clock or FakeClock()
    return Practice(content, history, clock, FakePreferences(), ids(), lambda: ZONE)


def test_today_the_short_one_and_any_other_start_are_done_with_what_was_chosen() -> None:
    person = practice(FakeHistory())
    person.swap("couch", "quad")
    days = person.agenda()
    assert done(person.todays_routine(days)) == ["tilt", "quad"]
    assert done(person.todays_routine(days, short=True)) == ["quad"]
    for run in (person.run_today(), person.run_today(short=True), person.run_routine(SHORT)):
        assert "couch" not in done(run.routine)
    assert person.todays_words(days) == ("Quad in place of Couch.",)


def test_taken_back_it_is_as_it_was() -> None:
    person = practice(FakeHistory())
    person.swap("couch", "quad")
    person.swap("couch", "")
    days = person.agenda()
    assert person.todays_routine(days) == LONG
    assert person.todays_words(days) == ()


def test_the_choice_is_still_there_long_after() -> None:
    history = FakeHistory()
    practice(history).swap("couch", "quad")
    later = practice(history, FakeClock(MONDAY + timedelta(days=400)))
    assert done(later.todays_routine(later.agenda())) == ["tilt", "quad"]


def test_the_nearest_easier_one_that_is_allowed_may_take_over() -> None:
    half = replace(COUCH, id="couch.half")
    moving = make_movement("couch.moving")
    couch = replace(COUCH, easier=("couch.moving", "couch.half", "quad", "Use a chair."))
    known = {exercise.id: exercise for exercise in (half, moving, QUAD)}

    def easier(*barred: str) -> Exercise | None:
        return easier_one(couch, known.__getitem__, lambda found: found.id not in barred)

    assert easier() == half
    assert easier("couch.half") == QUAD
    assert easier("couch.half", "quad") == moving
    assert easier(*known) is None
