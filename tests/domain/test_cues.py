"""The list of cues of a timeline: what is said and sounded, when, and what gives way."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.cues import (
    ROOM,
    Cue,
    CueKind,
    lead_in_cues,
    segment_cues,
    timeline_cues,
)
from routine_app.domain.dose import Dose, Timed
from routine_app.domain.exercise import Sides
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, SideOrder, WaitStep
from routine_app.domain.sounds import Sound
from routine_app.domain.timeline import SegmentKind, Timeline, TimelineSettings, build_timeline
from routine_app.domain.value import replace
from tests.domain.builders import (
    LIFT,
    exercise,
    held,
    repeated,
    routine,
    routines,
    settings_,
    with_cues,
)

QUIET = ("breath",)
left_out = st.sets(st.sampled_from(list(CueKind)))
rates = st.sampled_from([0.5, 0.8, 1.0, 1.3, 2.0])


def heard(timeline: Timeline, kind: SegmentKind, nth: int = 0) -> list[tuple[float, str]]:
    """What is heard in the nth segment of a kind: tenths of seconds into it, and sound or words."""
    found = [s for s in timeline.segments if s.kind is kind][nth]
    cues = segment_cues(timeline, found.index, QUIET)
    return [(round((c.at - found.start) / 1000, 1), c.words or str(c.sound)) for c in cues]


@given(plan=routines(), settings=settings_, rate=rates, left_out=left_out)
def test_cues_are_in_order_inside_their_segment_and_never_overlap(
    plan: Routine, settings: TimelineSettings, rate: float, left_out: set[CueKind]
) -> None:
    timeline = build_timeline(plan, settings)
    for segment in timeline.segments:
        cues = segment_cues(timeline, segment.index, left_out, rate)
        assert all(cue.segment == segment.index for cue in cues)
        assert all(segment.start <= cue.at for cue in cues)
        if segment.kind not in {SegmentKind.WAIT, SegmentKind.DONE}:
            assert all(cue.end <= segment.end for cue in cues)
        for before, after in pairwise(cues):
            assert before.end <= after.at


@given(plan=routines(), left_out=left_out)
def test_a_kind_that_is_left_out_is_never_heard(plan: Routine, left_out: set[CueKind]) -> None:
    kinds = {cue.kind for cue in timeline_cues(build_timeline(plan), left_out)}
    assert not kinds & left_out


@given(plan=routines(), rate=rates)
def test_a_cue_is_either_a_sound_or_words(plan: Routine, rate: float) -> None:
    for cue in timeline_cues(build_timeline(plan), rate=rate):
        assert bool(cue.words) != (cue.sound is not None)


@given(plan=routines(), settings=settings_)
def test_every_work_begins_with_the_bowl_and_every_side_with_two_tones(
    plan: Routine, settings: TimelineSettings
) -> None:
    timeline = build_timeline(plan, settings)
    for segment in timeline.segments:
        cues = segment_cues(timeline, segment.index)
        if segment.kind.is_work:
            assert (cues[0].at, cues[0].sound) == (segment.start, Sound.BOWL)
        if segment.kind is SegmentKind.SWITCH:
            assert (cues[0].at, cues[0].sound) == (segment.start, Sound.SWITCH)
            assert cues[1].words == f"Other side: {segment.side}."


def test_a_hold_is_told_from_its_beginning_to_its_last_five_seconds() -> None:
    timeline = build_timeline(routine(held(60, sides=Sides.BOTH)))
    assert heard(timeline, SegmentKind.HOLD) == [
        (0, "bowl"),
        (0.7, "Hold. 1 minute."),
        (2.9, "Tuck the tail."),
        (20, "Squeeze the right buttock."),
        (30, "Half-way."),
        (40, "Glide forward."),
        (55, "Last five."),
    ]


def test_getting_ready_tells_exercise_side_and_set_up_then_ticks() -> None:
    timeline = build_timeline(routine(held(60)))
    assert heard(timeline, SegmentKind.GET_READY) == [
        (0.7, "First: Half-kneeling. Left side first."),
        (4.1, "Left knee down, right foot forward."),
        (7, "tick"),
        (8, "tick"),
        (9, "tick"),
    ]


def test_a_set_up_without_a_late_end_leaves_room_for_a_word_five_seconds_before() -> None:
    plan = replace(exercise(sides=Sides.BOTH), set_up="Lie down")
    timeline = build_timeline(routine(ExerciseStep(plan, Dose(Timed(60_000)))))
    told = heard(timeline, SegmentKind.GET_READY)
    assert (5, "Get ready.") in told
    assert (7, "tick") in told


def test_a_change_of_side_is_told_with_two_tones_and_the_set_up_of_that_side() -> None:
    timeline = build_timeline(routine(held(60)))
    told = heard(timeline, SegmentKind.SWITCH)
    assert told[:2] == [(0, "switch"), (0.9, "Other side: right.")]
    assert "Right knee down, left foot forward." in dict(told).values()
    assert told[-3:] == [(7, "tick"), (8, "tick"), (9, "tick")]


def test_a_rest_begins_with_the_end_of_the_hold_and_names_what_comes() -> None:
    timeline = build_timeline(routine(held(30, sides=Sides.BOTH), held(30)))
    told = heard(timeline, SegmentKind.REST)
    assert told[:2] == [(0, "bowl"), (0.7, "Next: Half-kneeling. Left side first.")]


def test_one_side_alone_is_not_called_the_first() -> None:
    timeline = build_timeline(routine(held(30, order=SideOrder.RIGHT_ONLY)))
    assert heard(timeline, SegmentKind.GET_READY)[0][1] == "First: Half-kneeling. Right side."


def test_between_sets_the_number_of_the_set_is_enough() -> None:
    timeline = build_timeline(routine(held(30, sets=3, sides=Sides.BOTH)))
    told = [(0, "bowl"), (0.7, "Set 3 of 3."), (3, "tick"), (4, "tick"), (5, "tick")]
    assert heard(timeline, SegmentKind.REST, 1) == told


def test_repetitions_are_told_in_the_words_and_the_tempo_of_the_movement() -> None:
    timeline = build_timeline(routine(repeated(4)))
    told = heard(timeline, SegmentKind.REPS)
    assert told[:3] == [(0, "bowl"), (0.7, "1. Slide out."), (4, "Slide back.")]
    assert (24, "Last one.") in told
    assert (28, "Slide back.") in told


def test_repetitions_are_counted_just_before_they_begin() -> None:
    step = repeated(4)
    lying = replace(step, exercise=replace(step.exercise, set_up="Lie down"))
    assert (5, "4 repetitions.") in heard(build_timeline(routine(lying)), SegmentKind.GET_READY)


def test_repetitions_that_alternate_name_their_side_instead_of_a_number() -> None:
    timeline = build_timeline(routine(repeated(6, Sides.ALTERNATING)))
    told = dict(heard(timeline, SegmentKind.REPS))
    assert told[0.7] == "Left. Slide out."
    assert told[8] == told[24] == "Right. Slide out."


def test_what_stays_in_a_movement_is_told_too() -> None:
    timeline = build_timeline(routine(repeated(3, tempo=LIFT)))
    assert (2, "Hold.") in heard(timeline, SegmentKind.REPS)


def test_breath_words_follow_the_pace_of_the_breath() -> None:
    quiet = with_cues(exercise(sides=Sides.BOTH))
    timeline = build_timeline(routine(ExerciseStep(quiet, Dose(Timed(60_000)))))
    hold = timeline.work[0]
    cues = segment_cues(timeline, hold.index)
    breaths = [(c.at - hold.start, c.words) for c in cues if c.kind is CueKind.BREATH]
    assert breaths[:3] == [(4_000, "And out."), (10_000, "Breathe in."), (14_000, "And out.")]


def test_a_gate_says_what_to_do_and_what_opens_it() -> None:
    plan = routine(held(30, sides=Sides.BOTH), WaitStep("Fetch the strap"), held(30))
    told = heard(build_timeline(plan), SegmentKind.WAIT)
    assert told == [(0, "bowl"), (0.7, "Fetch the strap. Press Space when you are ready.")]


def test_the_end_is_the_long_bowl_and_one_word() -> None:
    timeline = build_timeline(routine(held(30, sides=Sides.BOTH)))
    assert heard(timeline, SegmentKind.DONE) == [(0, "long bowl"), (1.2, "Done.")]


def test_a_last_rest_that_leads_nowhere_has_no_ticks() -> None:
    timeline = build_timeline(routine(held(30, sides=Sides.BOTH), RestStep(30_000)))
    assert heard(timeline, SegmentKind.REST) == [(0, "bowl"), (0.7, "Rest, 30 seconds.")]


def test_a_short_hold_is_not_talked_over() -> None:
    timeline = build_timeline(routine(held(5, sides=Sides.BOTH)))
    told = heard(timeline, SegmentKind.HOLD)
    assert told == [(0, "bowl"), (0.7, "Hold. 5 seconds."), (2.9, "Tuck the tail.")]


def test_words_that_mark_a_moment_have_a_sound_in_their_place() -> None:
    timeline = build_timeline(routine(held(60, sides=Sides.BOTH)))
    instead = {cue.words: cue.instead for cue in timeline_cues(timeline, QUIET) if cue.instead}
    assert instead == {
        "First: Half-kneeling.": Sound.TICK,
        "Half-way.": Sound.TICK,
        "Last five.": Sound.TICK,
    }


def test_a_short_lead_in_ticks_and_a_long_one_tells_what_goes_on() -> None:
    hold = build_timeline(routine(held(60))).work[1]

    def told(length: int) -> list[tuple[int, str]]:
        return [(c.at, c.words or str(c.sound)) for c in lead_in_cues(hold, length)]

    assert told(3_000) == [(0, "tick"), (1_000, "tick"), (2_000, "tick")]
    assert told(10_000)[0] == (700, "Half-kneeling. Right side.")
    assert told(10_000)[1:] == [(7_000, "tick"), (8_000, "tick"), (9_000, "tick")]


@pytest.mark.parametrize("rate", [0.7, 1.0, 1.5])
def test_a_slower_voice_is_given_more_time(rate: float) -> None:
    timeline = build_timeline(routine(held(120)))
    hold = timeline.work[0]
    said = next(c for c in segment_cues(timeline, hold.index, QUIET, rate) if c.words)
    usual = next(c for c in segment_cues(timeline, hold.index, QUIET) if c.words)
    assert said.length - ROOM == pytest.approx((usual.length - ROOM) / rate, abs=1)


@given(plan=routines(), settings=settings_)
def test_cues_of_one_kind_in_a_segment_are_told_apart(
    plan: Routine, settings: TimelineSettings
) -> None:
    cues = timeline_cues(build_timeline(plan, settings))
    names = [(cue.segment, cue.kind, cue.number) for cue in cues]
    assert len(set(names)) == len(names)


def test_a_cue_ends_after_its_length() -> None:
    assert Cue(1_000, CueKind.START, 1, length=700).end == 1_700
