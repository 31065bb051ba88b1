"""The chosen pace to breathe along with: it guides, and never measures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.dose import Breath, Breaths, Dose
from routine_app.domain.exercise import Sides
from routine_app.domain.guidance import breath_at
from routine_app.domain.preferences import BreathPace, Preferences
from routine_app.domain.routine import ExerciseStep, Routine
from routine_app.domain.timeline import TimelineSettings, build_timeline
from routine_app.domain.value import replace
from tests.domain.builders import exercise, held, routine, routines, settings_

PACES = st.sampled_from(BreathPace)
OWN = st.none() | st.just(Breath(5000, 5000))


def breathing(settings: TimelineSettings, pace: BreathPace) -> TimelineSettings:
    return replace(settings, breath=pace.breath)


def test_the_preset_is_the_usual_breath() -> None:
    assert Preferences().timeline_settings().breath == Breath() == BreathPace.CALM.breath


@pytest.mark.parametrize(
    ("pace", "seconds"),
    [(BreathPace.LIGHT, (3, 4)), (BreathPace.CALM, (4, 6)), (BreathPace.SLOW, (5, 7))],
)
def test_a_hold_is_breathed_at_the_chosen_pace(pace: BreathPace, seconds: tuple[int, int]) -> None:
    settings = Preferences(breath_pace=pace).timeline_settings()
    (work, *_) = build_timeline(routine(held(45)), settings).work
    inhale, exhale = seconds
    first, second = breath_at(work, 0), breath_at(work, inhale * 1000)
    assert (first.inhaling, first.seconds) == (True, inhale)
    assert (second.inhaling, second.seconds) == (False, exhale)
    assert breath_at(work, sum(seconds) * 1000).inhaling


@given(routines(), settings_, PACES, OWN)
def test_no_length_depends_on_the_pace(
    plan: Routine, settings: TimelineSettings, pace: BreathPace, own: Breath | None
) -> None:
    """What Today promises, what a handout says and what counts as done stay as they are."""
    plan = replace(plan, breath=own)
    usual = build_timeline(plan, settings)
    paced = build_timeline(plan, breathing(settings, pace))
    assert [(s.kind, s.start, s.duration, s.planned) for s in paced.segments] == [
        (s.kind, s.start, s.duration, s.planned) for s in usual.segments
    ]


@given(routines(), settings_, PACES, OWN)
def test_a_hold_counted_in_breaths_has_room_for_exactly_as_many(
    plan: Routine, settings: TimelineSettings, pace: BreathPace, own: Breath | None
) -> None:
    plan = replace(plan, breath=own)
    doses = [step.dose.amount for step in plan.exercise_steps]
    for work in build_timeline(plan, breathing(settings, pace)).work:
        amount = doses[work.number - 1]
        if isinstance(amount, Breaths):
            assert work.duration == amount.count * work.breath.length


@given(PACES)
def test_a_pace_of_its_own_is_kept(pace: BreathPace) -> None:
    settings = breathing(TimelineSettings(), pace)
    long_out = Breath(4000, 8000)
    breather = replace(exercise(sides=Sides.BOTH), breath=long_out)
    own = routine(ExerciseStep(breather, breather.dose))
    assert build_timeline(own, settings).work[0].breath == long_out
    shared = replace(routine(held(45)), breath=long_out)
    assert {work.breath for work in build_timeline(shared, settings).work} == {long_out}


@given(PACES)
def test_breaths_that_are_counted_keep_the_usual_pace(pace: BreathPace) -> None:
    step = ExerciseStep(exercise(sides=Sides.BOTH), Dose(Breaths(6)))
    work = build_timeline(routine(step), breathing(TimelineSettings(), pace)).work[0]
    assert (work.breath, work.duration) == (Breath(), 60_000)
