"""Variants of the shipped exercises: safe doses, and swaps that keep the promises of a routine."""

from __future__ import annotations

import pytest

from routine_app.domain.dose import SECOND, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Phase
from routine_app.domain.routine import Routine
from routine_app.domain.swaps import variants, with_swaps
from routine_app.domain.timeline import SegmentKind, build_timeline
from tests.shipped.shelf import EXERCISES, VARIANTS, exercise_of, find, shelf

SHORT = {"couch-stretch.half-range", "sphinx.on-a-pillow"}
"""Held for 20 seconds, half the usual time at half the range."""

ROUTINES = [shelf().routine(id_) for id_ in shelf().routine_ids()]


@pytest.fixture(params=VARIANTS)
def variant(request: pytest.FixtureRequest) -> Exercise:
    return exercise_of(str(request.param))


def test_a_variant_says_in_a_sentence_what_is_different(variant: Exercise) -> None:
    base = exercise_of(variant.base_id)
    assert variant.cues[0] == variant.how
    assert variant.name != base.name
    assert variant.short_name != base.short_name
    assert variant.phase is base.phase
    assert variant.id in base.variants


def test_a_variant_is_a_way_to_do_the_exercise_or_leads_back_to_it(variant: Exercise) -> None:
    base = exercise_of(variant.base_id)
    if variant.id in base.easier:
        assert variant.harder == (base.id,)
    if variant.id in base.harder:
        assert variant.easier == (base.id,)


def test_a_stretch_is_held_for_half_a_minute_to_a_minute(variant: Exercise) -> None:
    amount = variant.dose.amount
    if variant.phase is Phase.LENGTHEN and isinstance(amount, Timed):
        least = 20 if variant.id in SHORT else 30
        assert least * SECOND <= amount.duration <= 60 * SECOND
        assert variant.dose.sets <= 3


def test_a_nerve_is_never_held(variant: Exercise) -> None:
    base = exercise_of(variant.base_id)
    assert variant.nerve_glide == base.nerve_glide
    if variant.nerve_glide:
        assert isinstance(variant.dose.amount, Repetitions)
        assert variant.moves is not None
        assert not any(beat.stays for beat in variant.moves.beats)
        assert any("do not hold" in cue for cue in variant.cues)


def test_a_variant_is_seen_to_be_another_or_done_with_a_thing_that_is_not_drawn() -> None:
    alike = {
        id_
        for id_ in VARIANTS
        if (exercise_of(id_).start, exercise_of(id_).hold)
        == (exercise_of(exercise_of(id_).base_id).start, exercise_of(exercise_of(id_).base_id).hold)
    }
    assert alike == {
        "adductor-rock.staying",
        "bird-dog.squares",
        "cat-cow.hip-circles",
        "clam.with-a-band",
        "crocodile-breath.long-exhale",
        "diaphragm-breath.longer",
        "half-kneeling-reach.slow-repeats",
        "half-kneeling.longer",
        "hamstring-strap.ankle-pumps",
        "march-hold.with-a-band",
        "ninety-ninety-chair.belly-in",
        "open-book.staying",
        "posture-reset.eyes-closed",
        "press-up.longer-top",
        "side-lying-quad.press-and-relax",
        "soft-walk.uphill",
        "wall-leg-swing.fingertips",
        "windshield-wipers.staying",
    }


@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_any_step_may_be_swapped_for_an_easier_or_harder_one(routine: Routine) -> None:
    usual = build_timeline(routine).total
    for exercise in {step.exercise.id: step.exercise for step in routine.exercise_steps}.values():
        for other in variants(exercise, find):
            changed = with_swaps(routine, {exercise.id: other.exercise.id}, find)
            assert other.exercise in [step.exercise for step in changed.exercise_steps]
            timeline = build_timeline(changed)
            if other.exercise.dose == exercise.dose:
                assert abs(timeline.total - usual) <= 75 * SECOND, other.exercise.id
            for segment in timeline.work:
                assert segment.exercise is not None
                if segment.exercise.nerve_glide:
                    assert segment.kind is SegmentKind.REPS
                if segment.exercise.lengthens_hip:
                    assert segment.duration <= 90 * SECOND


def test_the_library_is_forty_exercises_and_their_variants() -> None:
    assert len(EXERCISES) == 40
    assert all(exercise_of(id_).variants for id_ in EXERCISES)
    assert len(VARIANTS) == sum(len(exercise_of(id_).variants) for id_ in EXERCISES)
