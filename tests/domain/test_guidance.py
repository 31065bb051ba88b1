"""What someone on the floor is told at one moment."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.exercise import Sides, for_side
from routine_app.domain.guidance import (
    BREATHS,
    breath_at,
    breaths_told_before,
    cue_at,
    figure_side,
    pose_weight,
    rep_at,
    seconds_shown,
)
from routine_app.domain.pose import Side
from routine_app.domain.routine import SideOrder
from routine_app.domain.timeline import Segment, build_timeline
from routine_app.domain.value import replace
from tests.domain.builders import LIFT, held, repeated, routine


def work(step: object) -> Segment:
    return build_timeline(routine(step)).work[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(("left", "shown"), [(42_000, 42), (41_999, 42), (1, 1), (1_000, 1)])
def test_seconds_are_rounded_up(left: int, shown: int) -> None:
    assert seconds_shown(left) == shown


@pytest.mark.parametrize(
    ("into", "inhaling", "left"),
    [(0, True, 4), (3_999, True, 1), (4_000, False, 6), (9_999, False, 1), (10_000, True, 4)],
)
def test_a_breath_is_four_in_and_six_out(into: int, inhaling: bool, left: int) -> None:
    breath = breath_at(work(held(60)), into)
    assert (breath.inhaling, breath.seconds_left) == (inhaling, left)


@given(st.integers(0, 600_000))
def test_lungs_are_never_more_than_full_nor_less_than_empty(into: int) -> None:
    assert 0 <= breath_at(work(held(60)), into).depth <= 1


@pytest.mark.parametrize(
    ("into", "number", "word", "weight"),
    [
        (0, 1, "Slide out", 0),
        (2_000, 1, "Slide out", 0.5),
        (4_000, 1, "Slide back", 1),
        (6_000, 1, "Slide back", 0.5),
        (8_000, 2, "Slide out", 0),
    ],
)
def test_a_repetition_goes_out_and_back(into: int, number: int, word: str, weight: float) -> None:
    rep = rep_at(work(repeated(4)), into)
    assert rep is not None
    assert (rep.number, rep.of, rep.word, rep.weight) == (number, 4, word, weight)


def test_a_hold_in_the_middle_of_a_repetition_keeps_the_pose() -> None:
    segment = work(repeated(4, tempo=LIFT))
    rep = rep_at(segment, 3_000)
    assert rep is not None
    assert (rep.word, rep.weight) == ("Hold", 1)


def test_the_last_millisecond_still_belongs_to_the_last_repetition() -> None:
    segment = work(repeated(4))
    rep = rep_at(segment, segment.duration)
    assert rep is not None
    assert rep.number == 4


def test_alternating_repetitions_change_sides_turn_by_turn() -> None:
    segment = work(repeated(4, Sides.ALTERNATING))
    sides = [figure_side(segment, into) for into in (0, 7_999, 8_000, 16_000)]
    assert sides == [Side.LEFT, Side.LEFT, Side.RIGHT, Side.LEFT]
    assert segment.side is None


def test_the_figure_moves_into_a_hold_and_stays_there() -> None:
    segment = work(held(45))
    assert [pose_weight(segment, into) for into in (0, 450, 900, 40_000)] == [0, 0.5, 1, 1]


def test_cues_come_at_the_start_at_a_third_and_at_two_thirds() -> None:
    right = build_timeline(routine(held(30))).work[1]
    assert [cue_at(right, into) for into in (0, 10_000, 20_000)] == [
        "Tuck the tail.",
        "Squeeze the right buttock.",
        "Glide forward.",
    ]


def test_a_long_rest_at_the_beginning_begins_with_three_breaths() -> None:
    first = build_timeline(routine(held(90), held(90))).work
    assert cue_at(first[0], 0) == "Begin with three slow breaths."
    assert cue_at(first[0], 30_000) == "Squeeze the left buttock."
    assert {cue_at(later, 0) for later in first[1:]} == {"Tuck the tail."}


def test_a_short_hold_at_the_beginning_begins_at_once() -> None:
    assert cue_at(build_timeline(routine(held(60))).work[0], 0) == "Tuck the tail."


@pytest.mark.parametrize(("seconds", "said"), [(30, BREATHS), (90, "")])
def test_breaths_are_told_once_by_what_is_told_once(seconds: int, said: str) -> None:
    timeline = build_timeline(routine(held(seconds), held(seconds)))
    ready, *later = timeline.segments
    assert breaths_told_before(timeline, ready) == said
    assert not any(breaths_told_before(timeline, segment) for segment in later)


def test_the_cue_of_a_step_takes_the_place_of_the_exercises_own() -> None:
    step = replace(held(30), cue="Squeeze the right side.")
    left = build_timeline(routine(step)).work[0]
    assert {cue_at(left, into) for into in (0, 29_000)} == {"Squeeze the left side."}


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (SideOrder.LEFT_ONLY, "Keep your left knee down."),
        (SideOrder.RIGHT_ONLY, "Keep your left knee down."),
        (SideOrder.LEFT_FIRST, "Keep your right knee down."),
    ],
)
def test_the_cue_of_a_step_for_one_side_is_said_as_it_stands(order: SideOrder, said: str) -> None:
    step = replace(held(30, order=order), cue="Keep your left knee down.")
    assert cue_at(build_timeline(routine(step)).work[0], 0) == said


def test_the_cue_of_both_sides_at_once_is_said_as_it_stands() -> None:
    step = replace(held(30, sides=Sides.BOTH, order=SideOrder.LEFT_ONLY), cue="Left hand up.")
    assert cue_at(build_timeline(routine(step)).work[0], 0) == "Left hand up."


def test_a_change_over_tells_the_set_up_of_the_coming_side() -> None:
    timeline = build_timeline(routine(held(30)))
    ready, switch = timeline.segments[0], timeline.segments[2]
    assert cue_at(ready, 0) == "Left knee down, right foot forward"
    assert cue_at(switch, 0) == "Right knee down, left foot forward"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Right knee down, left foot forward.", "Left knee down, right foot forward."),
        ("Hip and knee at right angles.", "Hip and knee at right angles."),
        ("A right-angle bend on the right.", "A right-angle bend on the left."),
        ("Bright light", "Bright light"),
    ],
)
def test_text_is_turned_round_for_the_left_side(text: str, left: str) -> None:
    assert for_side(text, Side.LEFT) == left
    assert for_side(text, Side.RIGHT) == text
    assert for_side(text, None) == text
