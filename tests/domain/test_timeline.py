"""A routine compiled into segments."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.dose import Breaths, Dose, Repetitions
from routine_app.domain.exercise import Exercise, Level, Sides
from routine_app.domain.pose import Side
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, SideOrder, WaitStep
from routine_app.domain.timeline import (
    SegmentKind,
    Timeline,
    TimelineSettings,
    build_timeline,
    tempo_of,
)
from tests.domain.builders import (
    LIFT,
    SLIDE,
    exercise,
    held,
    repeated,
    routine,
    routines,
    settings_,
)

READY, HOLD, REPS = SegmentKind.GET_READY, SegmentKind.HOLD, SegmentKind.REPS
SWITCH, REST, WAIT, DONE = (
    SegmentKind.SWITCH,
    SegmentKind.REST,
    SegmentKind.WAIT,
    SegmentKind.DONE,
)


def outline(timeline: Timeline) -> list[tuple[SegmentKind, int]]:
    return [(segment.kind, segment.duration // 1000) for segment in timeline.segments]


def test_two_sets_on_each_side_have_one_change_over() -> None:
    timeline = build_timeline(routine(held(45, sets=2)))
    assert outline(timeline) == [
        (READY, 10),
        (HOLD, 45),
        (REST, 6),
        (HOLD, 45),
        (SWITCH, 10),
        (HOLD, 45),
        (REST, 6),
        (HOLD, 45),
        (DONE, 0),
    ]
    assert [s.side for s in timeline.work] == [Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT]


def test_the_coming_side_is_known_during_the_change_over() -> None:
    timeline = build_timeline(routine(held(45)))
    switch = next(s for s in timeline.segments if s.kind is SWITCH)
    assert switch.side is Side.RIGHT
    assert timeline.segments[0].side is Side.LEFT


@pytest.mark.parametrize(
    ("order", "sides"),
    [
        (SideOrder.USUAL, ["right", "left"]),
        (SideOrder.LEFT_FIRST, ["left", "right"]),
        (SideOrder.RIGHT_FIRST, ["right", "left"]),
        (SideOrder.LEFT_ONLY, ["left"]),
        (SideOrder.RIGHT_ONLY, ["right"]),
    ],
)
def test_a_step_may_choose_its_sides(order: SideOrder, sides: list[str]) -> None:
    settings = TimelineSettings(first_side=Side.RIGHT)
    timeline = build_timeline(routine(held(30, order=order)), settings)
    assert [s.side for s in timeline.work] == sides


def test_both_sides_at_once_have_no_side() -> None:
    timeline = build_timeline(routine(held(60, sides=Sides.BOTH)))
    assert [s.side for s in timeline.work] == [None]


def test_a_change_between_floor_and_standing_gets_more_time() -> None:
    floor = ExerciseStep(exercise("rest", Sides.BOTH), held(60).dose)
    standing = ExerciseStep(exercise("march", Sides.BOTH, Level.STANDING), held(60).dose)
    timeline = build_timeline(routine(floor, floor, standing))
    rests = [s for s in timeline.segments if s.kind is REST]
    assert [(r.duration, r.level_change) for r in rests] == [(12_000, False), (20_000, True)]


@pytest.mark.parametrize(("scale", "first", "switch"), [(1.5, 15_000, 15_000), (2, 20_000, 20_000)])
def test_change_overs_stretch_and_holds_do_not(scale: float, first: int, switch: int) -> None:
    timeline = build_timeline(routine(held(45)), TimelineSettings(change_over_scale=scale))
    assert [s.duration for s in timeline.segments] == [first, 45_000, switch, 45_000, 0]


def test_a_rest_of_the_author_takes_the_place_of_a_shorter_change_over() -> None:
    both = held(30, sides=Sides.BOTH)
    timeline = build_timeline(routine(both, RestStep(40_000), both, RestStep(5_000), both))
    assert [s.duration for s in timeline.segments if s.kind is REST] == [40_000, 12_000]


def test_a_rest_at_the_end_is_kept() -> None:
    timeline = build_timeline(routine(held(30, sides=Sides.BOTH), RestStep(20_000)))
    assert outline(timeline)[-2:] == [(REST, 20), (DONE, 0)]


def test_a_wait_is_a_gate_without_length() -> None:
    timeline = build_timeline(routine(WaitStep("Fetch the strap."), held(30, sides=Sides.BOTH)))
    assert outline(timeline) == [(WAIT, 0), (READY, 10), (HOLD, 30), (DONE, 0)]


def test_repetitions_take_their_time_from_the_tempo() -> None:
    timeline = build_timeline(routine(repeated(8)))
    (work,) = timeline.work
    assert (work.kind, work.duration, work.reps) == (REPS, 64_000, 8)


def test_breaths_take_their_time_from_the_breath() -> None:
    step = ExerciseStep(exercise(sides=Sides.BOTH), Dose(Breaths(6)))
    assert build_timeline(routine(step)).work[0].duration == 60_000


def test_seconds_per_repetition_stretch_the_tempo_exactly() -> None:
    assert tempo_of(LIFT, 10_000).length == 10_000
    assert [b.word for b in tempo_of(LIFT, 10_000).beats] == ["Lift", "Hold", "Lower"]
    assert tempo_of(None, 5_001).length == 5_001
    assert tempo_of(SLIDE, None) is SLIDE


def test_the_step_decides_the_seconds_per_repetition() -> None:
    step = ExerciseStep(exercise(sides=Sides.BOTH, moves=SLIDE), Dose(Repetitions(5, 3_000)))
    assert build_timeline(routine(step)).work[0].duration == 15_000


@given(routines(), settings_)
def test_segments_tile_the_whole_time(plan: Routine, settings: TimelineSettings) -> None:
    timeline = build_timeline(plan, settings)
    assert timeline.segments[0].start == 0
    for before, after in pairwise(timeline.segments):
        assert before.end == after.start
        assert after.index == before.index + 1
    assert timeline.segments[-1].kind is DONE
    assert timeline.total == sum(s.duration for s in timeline.segments)


@given(routines(), settings_)
def test_every_side_gets_its_full_time(plan: Routine, settings: TimelineSettings) -> None:
    timeline = build_timeline(plan, settings)
    for number, step in enumerate(plan.exercise_steps, start=1):
        segments = [s for s in timeline.work if s.number == number]
        times = {
            side: sum(s.duration for s in segments if s.side is side)
            for side in {s.side for s in segments}
        }
        assert len(set(times.values())) == 1
        assert len(segments) == step.dose.sets * len(times)


@given(routines(), st.data())
def test_there_is_a_segment_at_every_time(plan: Routine, data: st.DataObject) -> None:
    timeline = build_timeline(plan)
    elapsed = data.draw(st.integers(0, timeline.total))
    segment = timeline.at(elapsed)
    assert segment.start <= elapsed
    assert elapsed < segment.end or segment.kind is DONE or segment.duration == 0


@given(routines(), st.data(), st.integers(-100_000, 100_000))
def test_extending_shifts_only_what_follows(
    plan: Routine, data: st.DataObject, change: int
) -> None:
    timeline = build_timeline(plan)
    index = data.draw(st.integers(0, len(timeline.segments) - 2))
    changed = timeline.extended(index, change)
    assert changed.segments[:index] == timeline.segments[:index]
    shift = changed.segments[index].duration - timeline.segments[index].duration
    assert changed.total == timeline.total + shift
    assert changed.planned_work == timeline.planned_work
    for old, new in zip(timeline.segments[index + 1 :], changed.segments[index + 1 :], strict=True):
        assert (new.start, new.duration) == (old.start + shift, old.duration)


@given(routines(), st.data())
def test_another_exercise_takes_over_from_there_on_and_no_time_changes(
    plan: Routine, data: st.DataObject
) -> None:
    timeline = build_timeline(plan)
    index = data.draw(st.sampled_from([s.index for s in timeline.segments if s.exercise]))
    number = timeline.segments[index].number
    moves = timeline.segments[index].tempo and LIFT
    changed = timeline.taken_over(index, exercise("easier", moves=moves))
    for before, after in zip(timeline.segments, changed.segments, strict=True):
        kept = ("index", "kind", "start", "duration", "planned", "side", "set_number", "reps")
        assert [getattr(after, name) for name in kept] == [getattr(before, name) for name in kept]
        if before.number == number and before.index >= index and before.exercise is not None:
            assert after.exercise is not None
            assert after.exercise.id == "easier"
        else:
            assert after == before


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        (exercise("a"), True),
        (exercise("a", sides=Sides.BOTH), False),
        (exercise("a", moves=LIFT), False),
    ],
)
def test_an_exercise_stands_in_for_one_of_its_kind(other: Exercise, fits: bool) -> None:
    assert other.can_stand_in_for(exercise()) is fits


@pytest.mark.parametrize("elapsed", [-1, 10**9])
def test_a_time_outside_is_refused(elapsed: int) -> None:
    with pytest.raises(ValueError, match="outside the timeline"):
        build_timeline(routine(held(30))).at(elapsed)
