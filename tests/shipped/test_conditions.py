"""Whoever has any of the conditions meets no exercise that is not for them, in any way."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest

from routine_app.content.library import Library
from routine_app.domain.adapting import Rules
from routine_app.domain.choices import Choices, OwnExercises
from routine_app.domain.dose import MINUTE, SECOND, Dose, Timed
from routine_app.domain.exercise import Sides
from routine_app.domain.guidance import cue_at
from routine_app.domain.health import Health
from routine_app.domain.pose import Prop, Side
from routine_app.domain.routine import ExerciseStep, Routine, SideOrder
from routine_app.domain.safety import Safety
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.resources import routines_dir
from tests.shipped.shelf import ALL, VARIANTS, exercise_of, find

TABLE = {
    "kneeling": "half-kneeling half-kneeling-reach couch-stretch low-lunge childs-pose cat-cow "
    "bird-dog adductor-rock",
    "loose-joints": "couch-stretch happy-baby adductor-rock sphinx press-up half-kneeling-reach "
    "open-book",
    "osteoporosis": "childs-pose happy-baby edge-of-bed femoral-slider cat-cow knee-to-chest "
    "half-kneeling-reach open-book",
    "pregnancy": "constructive-rest ninety-ninety-chair diaphragm-breath pelvic-tilt heel-slide "
    "windshield-wipers knee-to-chest supported-bridge supported-bridge-leg edge-of-bed "
    "figure-four happy-baby hamstring-strap glute-bridge dead-bug legs-up-wall crocodile-breath "
    "sphinx press-up couch-stretch adductor-rock step-swing sciatic-slider femoral-slider "
    "childs-pose",
    "leg-symptoms": "sciatic-slider femoral-slider hamstring-strap press-up sphinx",
    "pressure": "supported-bridge supported-bridge-leg legs-up-wall childs-pose "
    "half-kneeling-reach crescent standing-psoas",
    "arching": "sphinx press-up crocodile-breath crescent low-lunge",
    "balance": "step-swing wall-leg-swing reverse-lunge crescent standing-psoas",
}
"""Who leaves out what, word for word; the two other rows name what stays."""

STAYS = {
    "kneeling": "cat-cow.at-a-chair",
    "loose-joints": "couch-stretch.half-range happy-baby.one-leg adductor-rock.half-range "
    "sphinx.on-a-pillow press-up.half-way open-book.hand-on-ribs",
    "osteoporosis": "cat-cow.no-rounding knee-to-chest.knee-over-hip half-kneeling-reach.no-bend "
    "open-book.hand-on-ribs",
    "pregnancy": "constructive-rest.on-your-side diaphragm-breath.sitting figure-four.seated "
    "childs-pose.knees-wide",
    "pressure": "half-kneeling-reach.hand-on-hip crescent.hands-on-hips crescent.slow-lowers "
    "standing-psoas.hand-on-hip standing-psoas.both-hands",
    "arching": "crescent.hands-on-hips crescent.slow-lowers",
    "balance": "standing-psoas.both-hands",
}
"""Variants that stay, though the exercise does not: half range, propped up, held on."""

GOES = {
    "loose-joints": "childs-pose.to-one-side constructive-rest.arms-overhead "
    "edge-of-bed.knee-more-bent figure-four.closer legs-up-wall.legs-wide low-lunge.arms-up "
    "side-lying-quad.press-and-relax standing-psoas.side-bend step-swing.bigger "
    "supported-bridge-leg.arms-overhead windshield-wipers.staying",
    "osteoporosis": "standing-psoas.side-bend",
    "pressure": "constructive-rest.arms-overhead couch-stretch.arm-up low-lunge.arms-up "
    "reverse-lunge.reach-up",
    "arching": "cat-cow.no-rounding constructive-rest.arms-overhead couch-stretch.arm-up "
    "reverse-lunge.reach-up supported-bridge-leg.arms-overhead",
    "balance": "march-hold.with-a-band posture-reset.eyes-closed soft-walk.uphill",
}
"""Variants that go, though the exercise stays: arms overhead, more range, less hold."""

ONLY_WITH_A_HIP = (
    "constructive-rest constructive-rest.on-a-bed diaphragm-breath diaphragm-breath.longer "
    "diaphragm-breath.on-a-bed pelvic-tilt pelvic-tilt.small pelvic-tilt.on-a-bed posture-reset "
    "posture-reset.at-a-wall soft-walk"
)
ALLOWED_WITH_A_HIP = "heel-slide.half-way march-hold.low"
ALLOWED = "hip-replacement, allowed"
"""A hip replacement, and a clinician who allows the heel slide and the march below 90 degrees."""

ROWS = (*TABLE, "hip-replacement", "floor")
ANSWERS = (*ROWS, ALLOWED)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


@pytest.fixture(scope="module")
def safety(library: Library) -> Safety:
    return library.safety()


@pytest.fixture(scope="module")
def routines(library: Library) -> tuple[Routine, ...]:
    return tuple(map(library.routine, library.routine_ids()))


def rules(library: Library, choices: Choices) -> Rules:
    return Rules(library.safety(), choices, find)


def having(*answers: str) -> Choices:
    told = tuple("hip-replacement" if answer == ALLOWED else answer for answer in answers)
    allowed = ("hip-replacement",) if ALLOWED in answers else ()
    return Choices(Health(True, False, told, sliders=True, allowed=allowed))


def people(count: int) -> Iterator[tuple[str, ...]]:
    """Everybody with so many conditions; with a hip replacement also as a clinician allows it."""
    for answers in combinations(ROWS, count):
        yield answers
        if "hip-replacement" in answers:
            yield tuple(ALLOWED if row == "hip-replacement" else row for row in answers)


@cache
def barred_by(row: str) -> frozenset[str]:
    """What a row leaves out, variants too, worked out from the tables in this file alone."""
    if row in {"hip-replacement", ALLOWED}:
        more = ALLOWED_WITH_A_HIP.split() if row == ALLOWED else ()
        return frozenset(ALL).difference(ONLY_WITH_A_HIP.split(), more)
    if row == "floor":
        lying = {id_ for id_ in ALL if exercise_of(id_).level.value == "floor"}
        return frozenset(lying | {id_ for id_ in ALL if id_.startswith("edge-of-bed")})
    named = TABLE[row].split()
    out = {id_ for id_ in ALL if exercise_of(id_).base_id in named}
    return frozenset((out - set(STAYS.get(row, "").split())) | set(GOES.get(row, "").split()))


def barred(conditions: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(barred_by, conditions))


def names(routine: Routine) -> list[str]:
    return [step.exercise.id for step in routine.exercise_steps]


def test_the_questions_are_the_rows_of_the_table(safety: Safety) -> None:
    assert sorted(row.id for row in safety.conditions) == sorted(ROWS)


@pytest.mark.parametrize("row", ANSWERS)
def test_a_row_leaves_out_what_the_table_says(library: Library, row: str) -> None:
    found = rules(library, having(row))
    assert {id_ for id_ in ALL if not found.allows(exercise_of(id_))} == barred_by(row)


@pytest.mark.parametrize("row", TABLE)
def test_every_exception_is_a_variant_that_is_there(row: str) -> None:
    assert {*STAYS.get(row, "").split(), *GOES.get(row, "").split()} <= set(VARIANTS)


@pytest.mark.parametrize("count", range(len(ROWS) + 1))
def test_no_combination_of_conditions_lets_an_exercise_through(
    library: Library, routines: tuple[Routine, ...], count: int
) -> None:
    for conditions in people(count):
        out = barred(conditions)
        found = rules(library, having(*conditions))
        for routine in routines:
            if out.isdisjoint(names(routine)):
                continue  # nothing is left out of it
            played = found.adapt(routine)
            assert played.routine.exercise_steps
            assert out.isdisjoint(names(played.routine)), (conditions, routine.id)
            assert played.said, (conditions, routine.id)


@pytest.mark.parametrize("count", range(len(ROWS) + 1))
def test_no_combination_of_conditions_lets_a_variant_through(library: Library, count: int) -> None:
    """Routines of nothing but variants, as somebody gets them who has swapped every step."""
    of_variants = tuple(made_of(VARIANTS[first::9]) for first in range(9))
    for conditions in people(count):
        out = barred(conditions)
        found = rules(library, having(*conditions))
        for id_ in VARIANTS:
            assert found.allows(exercise_of(id_)) == (id_ not in out), (conditions, id_)
        for routine in of_variants:
            played = found.adapt(routine).routine
            assert played.exercise_steps
            assert out.isdisjoint(names(played)), (conditions, routine.id)


def made_of(ids: tuple[str, ...]) -> Routine:
    exercises = map(exercise_of, ids)
    return Routine(ids[0], ids[0], tuple(ExerciseStep(e, e.dose) for e in exercises))


def test_what_a_clinician_allows_bends_the_hip_less_than_a_right_angle() -> None:
    for id_ in ALLOWED_WITH_A_HIP.split():
        exercise = exercise_of(id_)
        for pose in (exercise.start, exercise.hold):
            assert all(pose[f"hip_{side}.flexion"] < 90 for side in ("right", "left")), id_


def test_what_a_clinician_allows_is_part_of_the_gentler_routine(library: Library) -> None:
    usual, allowed = (
        names(rules(library, having(row)).adapt(library.routine("long-side")).routine)
        for row in ("hip-replacement", ALLOWED)
    )
    assert not set(usual) & set(ALLOWED_WITH_A_HIP.split())
    assert allowed == ["constructive-rest", *ALLOWED_WITH_A_HIP.split()]


def test_the_word_of_a_clinician_eases_nothing_but_the_condition_it_is_about(
    library: Library,
) -> None:
    health = Health(True, False, ("kneeling",), allowed=("hip-replacement", "kneeling"))
    found = rules(library, Choices(health))
    assert not found.allows(exercise_of("half-kneeling"))
    assert found.allows(exercise_of("heel-slide"))


@pytest.mark.parametrize(
    ("row", "routine", "expected"),
    [
        (ALLOWED, "settle", "heel-slide.half-way"),
        (ALLOWED, "desk-break", "march-hold.low"),
        ("loose-joints", "strong", "couch-stretch.half-range adductor-rock.half-range"),
        ("osteoporosis", "belly-down", "cat-cow.no-rounding knee-to-chest.knee-over-hip"),
        ("pregnancy", "first-length", "constructive-rest.on-your-side childs-pose.knees-wide"),
        ("floor", "settle", "constructive-rest.on-a-bed heel-slide.on-a-bed"),
        ("pressure", "load-the-range", "crescent.hands-on-hips"),
        ("balance", "desk-and-floor", "standing-psoas.both-hands"),
    ],
)
def test_the_same_exercise_is_done_otherwise_where_the_table_says_so(
    library: Library, row: str, routine: str, expected: str
) -> None:
    played = rules(library, having(row)).adapt(library.routine(routine)).routine
    assert set(expected.split()) <= set(names(played))


def test_somebody_with_symptoms_in_a_leg_is_sent_to_a_professional_where_it_matters(
    library: Library,
) -> None:
    found = rules(library, having("leg-symptoms"))
    advice = "Please have a professional look at them too."
    assert found.adapt(library.routine("glide-day")).said[-1] == advice
    assert found.adapt(library.routine("reach")).said[-1] == advice
    assert not found.adapt(library.routine("settle")).said


def test_half_the_range_is_held_for_half_the_time(library: Library) -> None:
    played = rules(library, having("loose-joints")).adapt(library.routine("strong")).routine
    doses = {step.exercise.id: step.dose for step in played.exercise_steps}
    assert doses["couch-stretch.half-range"] == Dose(Timed(20 * SECOND), 2)


def test_the_order_of_a_routine_stays_on_a_bed(library: Library) -> None:
    played = rules(library, having("floor")).adapt(library.routine("settle")).routine
    bases = [exercise_of(id_).base_id for id_ in names(played)]
    assert bases[:4] == ["constructive-rest", "diaphragm-breath", "pelvic-tilt", "heel-slide"]


@pytest.mark.parametrize("row", ANSWERS)
def test_a_routine_that_lost_more_than_half_is_five_to_ten_minutes_of_others(
    library: Library, routines: tuple[Routine, ...], row: str
) -> None:
    out = barred_by(row)
    for routine in routines:
        steps = names(routine)
        played = rules(library, having(row)).adapt(routine).routine
        done = {exercise_of(id_).base_id for id_ in names(played)}
        is_other = played.name != routine.name
        if not is_other:
            assert 2 * sum(id_ not in done for id_ in steps) <= len(steps), (row, routine.id)
        else:
            assert 2 * sum(id_ in out for id_ in steps) > len(steps), (row, routine.id)
            assert 2 <= len(set(names(played))) <= 3
            total = build_timeline(played).total
            assert 4.5 * MINUTE <= total <= 10 * MINUTE, (row, routine.id, total)


def test_what_was_adapted_is_not_adapted_again(
    library: Library, routines: tuple[Routine, ...]
) -> None:
    for row in ANSWERS:
        found = rules(library, having(row))
        for routine in routines:
            once = found.adapt(routine).routine
            assert found.adapt(once).routine == once, (row, routine.id)


def test_nobody_holds_a_stretch_longer_than_a_minute(
    library: Library, routines: tuple[Routine, ...]
) -> None:
    for row in ANSWERS:
        for routine in routines:
            played = rules(library, having(row)).adapt(routine).routine
            for segment in build_timeline(played).work:
                if segment.exercise is not None and segment.exercise.lengthens_hip:
                    assert segment.duration <= 60 * SECOND, (row, routine.id)


# -------------------------------------------------------------------- sliders


def test_nerve_sliders_are_off_until_they_are_switched_on(
    library: Library, routines: tuple[Routine, ...]
) -> None:
    off = rules(library, Choices(Health(told=True)))
    for routine in routines:
        played = off.adapt(routine).routine
        assert not any(step.exercise.nerve_glide for step in played.exercise_steps)
    glide = library.routine("glide-day")
    assert rules(library, having()).adapt(glide).routine == glide
    assert off.adapt(glide).said == ("Nerve sliders are off: Heel slide instead.",)


# ------------------------------------------------------------ one's own choices


def test_a_hidden_exercise_never_appears(library: Library, routines: tuple[Routine, ...]) -> None:
    for id_ in library.exercise_ids():
        hidden = Choices(Health(True, sliders=True), OwnExercises(frozenset({id_})))
        for routine in routines:
            assert id_ not in names(rules(library, hidden).adapt(routine).routine)


def test_breathing_is_always_left(library: Library) -> None:
    everything = frozenset(library.exercise_ids())
    found = rules(library, Choices(Health(True), OwnExercises(everything)))
    played = found.adapt(library.routine("settle"))
    (step,) = played.routine.exercise_steps
    assert step.exercise.id not in everything
    assert "ask a professional" in played.said[0]


@pytest.mark.parametrize("side", Side)
def test_a_limited_exercise_is_done_on_that_side_only(
    library: Library, routines: tuple[Routine, ...], side: Side
) -> None:
    each = [i for i in library.exercise_ids() if library.exercise(i).sides is Sides.EACH]
    limited = OwnExercises(one_side=tuple((id_, side) for id_ in each))
    found = rules(library, Choices(Health(True, sliders=True), limited))
    for routine in routines:
        for segment in build_timeline(found.adapt(routine).routine).work:
            assert segment.side in {side, None}


@pytest.mark.parametrize(
    ("order", "cue"),
    [(SideOrder.USUAL, "Right knee down."), (SideOrder.LEFT_ONLY, "Left knee down.")],
)
def test_whoever_does_the_left_side_hears_cues_for_the_left(
    library: Library, order: SideOrder, cue: str
) -> None:
    exercise = library.exercise("half-kneeling")
    step = ExerciseStep(exercise, exercise.dose, order, cue=cue)
    limited = OwnExercises(one_side=((exercise.id, Side.LEFT),))
    made = rules(library, Choices(Health(True), limited)).adapt(Routine("a", "A", (step,)))
    for segment in build_timeline(made.routine).work:
        assert cue_at(segment, 0) == "Left knee down."


# ------------------------------------------------------------------- equipment


def time_by_side(routine: Routine) -> tuple[int, int]:
    """Milliseconds of work for the left and for the right side; both at once count for each."""
    left = right = 0
    for segment in build_timeline(routine).work:
        left += segment.planned * (segment.side in {Side.LEFT, None})
        right += segment.planned * (segment.side in {Side.RIGHT, None})
    return left, right


@pytest.mark.parametrize("thing", [prop.value for prop in Prop if prop is not Prop.MAT])
def test_without_a_thing_a_routine_keeps_its_time_and_sides(
    library: Library, routines: tuple[Routine, ...], thing: str
) -> None:
    without = Choices(Health(True, sliders=True), missing=(thing,))
    for routine in routines:
        played = rules(library, without).adapt(routine).routine
        before, after = time_by_side(routine), time_by_side(played)
        assert after[0] == after[1]
        assert abs(after[0] - before[0]) <= 10 * SECOND, (routine.id, before, after)


def test_without_anything_every_routine_can_still_be_played(
    library: Library, safety: Safety, routines: tuple[Routine, ...]
) -> None:
    missing = tuple(fallback.thing.value for fallback in safety.equipment)
    needing = {i for f in safety.equipment for i, _ in f.instead_of}
    found = rules(library, Choices(Health(True, sliders=True), missing=missing))
    for routine in routines:
        played = found.adapt(routine).routine
        assert played.exercise_steps
        assert needing.isdisjoint(names(played)), routine.id


def test_every_prop_of_an_exercise_can_be_ticked(library: Library, safety: Safety) -> None:
    used = {prop for id_ in library.exercise_ids() for prop in library.exercise(id_).props}
    assert used - {fallback.thing for fallback in safety.equipment} == {Prop.MAT}


def test_a_nerve_slider_is_never_held_after_a_change(
    library: Library, routines: tuple[Routine, ...]
) -> None:
    for row in ANSWERS:
        for routine in routines:
            for segment in build_timeline(rules(library, having(row)).adapt(routine).routine).work:
                if segment.exercise is not None and segment.exercise.nerve_glide:
                    assert segment.kind is SegmentKind.REPS
