"""The player is told the time and answers with events."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from routine_app.domain.exercise import Sides
from routine_app.domain.leaving import Leaving
from routine_app.domain.player import (
    LEAD_IN,
    Ended,
    Event,
    Finished,
    HalfWay,
    LeadInBegan,
    Mode,
    Paused,
    Player,
    Resumed,
    SegmentEntered,
    SegmentLeft,
)
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.timeline import SegmentKind, build_timeline
from tests.domain.builders import exercise, held, repeated, routine, routines

START = 1_000_000


def playing(*steps: object, begin: bool = True) -> Player:
    player = Player(build_timeline(routine(*steps)))  # type: ignore[arg-type]
    if begin:
        player.start(START)
    return player


def story(events: tuple[Event, ...]) -> list[tuple[str, int]]:
    return [(type(event).__name__, event.at - START) for event in events]


def test_one_advance_over_everything_returns_every_event_once_in_order() -> None:
    player = playing(held(40))
    assert story(player.advance_to(START + 200_000)) == [
        ("SegmentLeft", 10_000),
        ("SegmentEntered", 10_000),
        ("HalfWay", 30_000),
        ("SegmentLeft", 50_000),
        ("SegmentEntered", 50_000),
        ("SegmentLeft", 60_000),
        ("SegmentEntered", 60_000),
        ("HalfWay", 80_000),
        ("SegmentLeft", 100_000),
        ("SegmentEntered", 100_000),
        ("Finished", 100_000),
    ]
    assert player.mode is Mode.FINISHED


def test_a_pause_stops_the_clock_and_a_lead_in_precedes_going_on() -> None:
    player = playing(held(40))
    player.advance_to(START + 20_000)
    assert story(player.pause(START + 25_000)) == [("Paused", 25_000)]
    assert player.remaining == 25_000
    player.advance_to(START + 500_000)
    assert player.remaining == 25_000
    (lead_in,) = player.resume(START + 600_000)
    assert lead_in == LeadInBegan(START + 600_000, START + 600_000 + LEAD_IN)
    player.advance_to(START + 602_000)
    assert (player.mode, player.lead_in_left, player.remaining) == (Mode.LEAD_IN, 1_000, 25_000)
    assert story(player.advance_to(START + 604_000)) == [("Resumed", 603_000)]
    assert player.remaining == 24_000


def test_a_second_pause_in_the_lead_in_pauses_again() -> None:
    player = playing(held(40))
    player.pause(START + 15_000)
    player.resume(START + 20_000)
    assert story(player.pause(START + 21_000)) == [("Paused", 21_000)]
    assert player.remaining == 35_000


def test_pausing_at_the_last_tick_credits_nothing_of_the_time_between() -> None:
    player = playing(held(40))
    player.advance_to(START + 20_000)
    player.pause_at_last(START + 900_000)
    assert player.mode is Mode.PAUSED
    assert player.remaining == 30_000
    assert player.spent == {1: 10_000}


def test_skip_leaves_the_hold_and_goes_to_the_change_over() -> None:
    player = playing(held(40))
    player.advance_to(START + 20_000)
    left, entered = player.skip(START + 20_000)
    assert isinstance(left, SegmentLeft)
    assert (left.leaving, left.spent) == (Leaving.SKIPPED, 10_000)
    assert isinstance(entered, SegmentEntered)
    assert entered.segment.kind is SegmentKind.SWITCH


def test_skipping_while_paused_stays_paused() -> None:
    player = playing(held(40))
    player.pause(START + 20_000)
    player.skip(START + 21_000)
    assert player.mode is Mode.PAUSED
    assert player.segment.kind is SegmentKind.SWITCH


def test_the_first_back_restarts_the_hold_and_a_second_one_goes_to_the_hold_before() -> None:
    player = playing(held(40))
    player.advance_to(START + 80_000)
    assert player.segment.index == 3
    player.back(START + 80_000)
    assert (player.segment.index, player.remaining) == (3, 40_000)
    player.back(START + 81_000)
    assert (player.segment.index, player.remaining) == (1, 40_000)
    assert player.mode is Mode.LEAD_IN


def test_back_in_a_change_over_returns_to_the_hold_before() -> None:
    player = playing(held(40))
    player.advance_to(START + 55_000)
    assert player.segment.kind is SegmentKind.SWITCH
    player.back(START + 55_000)
    assert player.segment.index == 1


def test_back_before_anything_was_held_restarts_getting_ready() -> None:
    player = playing(held(40))
    player.advance_to(START + 5_000)
    player.back(START + 5_000)
    assert (player.segment.kind, player.remaining) == (SegmentKind.GET_READY, 10_000)


@pytest.mark.parametrize("command", ["restart", "back"])
def test_a_part_that_begins_again_in_a_lead_in_has_one_of_its_own(command: str) -> None:
    """Three seconds after every pause, whatever was pressed meanwhile."""
    player = playing(held(40, sides=Sides.BOTH))
    player.advance_to(START + 15_000)
    player.pause(START + 15_000)
    player.resume(START + 16_000)
    getattr(player, command)(START + 17_000)
    assert (player.mode, player.remaining, player.lead_in_left) == (Mode.LEAD_IN, 40_000, LEAD_IN)
    getattr(player, command)(START + 18_000)
    assert (player.mode, player.lead_in_left) == (Mode.LEAD_IN, LEAD_IN)


def test_time_held_twice_is_spent_twice_and_credited_by_the_session_once() -> None:
    player = playing(held(40, sides=Sides.BOTH))
    player.advance_to(START + 40_000)
    player.restart(START + 40_000)
    player.advance_to(START + 81_000)
    assert player.spent == {1: 70_000}


@pytest.mark.parametrize(("change", "left"), [(15_000, 45_000), (-15_000, 15_000)])
def test_fifteen_seconds_more_or_less(change: int, left: int) -> None:
    player = playing(held(40))
    player.advance_to(START + 20_000)
    player.extend(START + 20_000, change)
    assert player.remaining == left


def test_fifteen_seconds_less_than_are_left_ends_the_hold_now() -> None:
    player = playing(held(40))
    player.advance_to(START + 40_000)
    left, entered = player.extend(START + 40_000, -15_000)
    assert isinstance(left, SegmentLeft)
    assert (left.leaving, left.spent) == (Leaving.COMPLETED, 30_000)
    assert isinstance(entered, SegmentEntered)


def test_a_hold_that_is_begun_again_has_its_planned_time_again() -> None:
    player = playing(held(40))
    player.advance_to(START + 15_200)
    player.extend(START + 15_200, -15_000)
    player.extend(START + 15_200, -15_000)
    player.back(START + 15_300)
    assert (player.segment.index, player.remaining) == (1, 40_000)


def test_what_lies_on_the_way_back_has_its_planned_time_again_too() -> None:
    player = playing(held(40, sides=Sides.BOTH), held(30, sides=Sides.BOTH))
    player.advance_to(START + 55_000)
    rest = player.segment
    player.extend(START + 55_000, -15_000)
    player.extend(START + 56_000, 15_000)
    player.back(START + 56_000)
    assert player.segment.index == rest.index - 1
    durations = [segment.duration for segment in player.timeline.segments]
    assert durations == [segment.planned for segment in player.timeline.segments]


def test_repetitions_grow_by_whole_ones() -> None:
    player = playing(repeated(4))
    player.advance_to(START + 15_000)
    player.extend(START + 15_000)
    assert player.segment.reps == 6
    assert player.segment.planned == 32_000


def test_another_exercise_takes_over_where_the_hold_stands_after_a_lead_in() -> None:
    player = playing(held(40))
    player.pause(START + 20_000)
    events = player.take_over(START + 60_000, exercise("easier"), 10_000)
    assert story(events) == [
        ("SegmentLeft", 60_000),
        ("SegmentEntered", 60_000),
        ("LeadInBegan", 60_000),
    ]
    assert (player.mode, player.lead_in_left, player.remaining) == (Mode.LEAD_IN, 10_000, 30_000)
    player.advance_to(START + 200_000)
    assert player.mode is Mode.FINISHED
    assert dict(player.spent) == {1: 40_000, 3: 40_000}
    assert {s.exercise.id for s in player.timeline.work if s.exercise} == {"easier"}


def test_at_a_gate_nothing_can_be_taken_over() -> None:
    player = playing(WaitStep("Fetch the strap."), held(20))
    assert player.take_over(START, exercise("easier")) == ()
    assert player.mode is Mode.WAITING


def test_a_wait_holds_the_clock_until_the_user_goes_on() -> None:
    player = playing(held(30, sides=Sides.BOTH), WaitStep("Strap."), held(30, sides=Sides.BOTH))
    events = player.advance_to(START + 500_000)
    assert player.mode is Mode.WAITING
    assert story(events)[-1] == ("SegmentEntered", 40_000)
    player.resume(START + 600_000)
    assert (player.mode, player.segment.kind) == (Mode.RUNNING, SegmentKind.REST)
    player.advance_to(START + 605_000)
    assert player.remaining == 7_000


def test_skipping_the_last_hold_finishes() -> None:
    player = playing(held(30, sides=Sides.BOTH))
    player.advance_to(START + 20_000)
    events = player.skip(START + 20_000)
    assert isinstance(events[-1], Finished)
    assert player.mode is Mode.FINISHED


def test_ending_early_leaves_the_hold_with_its_time() -> None:
    player = playing(held(40))
    player.advance_to(START + 15_000)
    left, ended = player.end(START + 20_000)
    assert isinstance(left, SegmentLeft)
    assert (left.leaving, left.spent) == (Leaving.ENDED, 10_000)
    assert ended == Ended(START + 20_000)
    assert player.skip(START + 30_000) == ()


def test_a_continued_session_begins_in_the_middle_after_getting_ready() -> None:
    player = playing(held(40), begin=False)
    events = player.start(START, at=3, lead_in=10_000)
    assert story(events) == [("SegmentEntered", 0), ("LeadInBegan", 0)]
    assert story(player.advance_to(START + 11_000)) == [("Resumed", 10_000)]
    assert player.remaining == 39_000


def test_the_next_tick_is_due_when_the_shown_second_changes() -> None:
    player = playing(held(40))
    assert player.due_in() == 1_000
    player.advance_to(START + 300)
    assert player.due_in() == 700
    player.advance_to(START + 1_000)
    assert player.due_in() == 1_000
    player.pause(START + 1_000)
    assert player.due_in() is None


@given(routines(), st.lists(st.integers(0, 90_000), max_size=30))
def test_splitting_an_advance_gives_the_same_events(plan: Routine, stops: list[int]) -> None:
    timeline = build_timeline(plan)
    whole, split = Player(timeline), Player(timeline)
    end = START + sum(stops)
    expected = [*whole.start(START), *whole.advance_to(end)]
    events = [*split.start(START)]
    now = START
    for stop in stops:
        now += stop
        events += split.advance_to(now)
    assert events == expected
    assert (split.elapsed, split.spent) == (whole.elapsed, whole.spent)


@given(routines(), st.integers(0, 90_000), st.integers(0, 90_000))
def test_looking_ahead_is_what_time_will_bring_and_changes_nothing(
    plan: Routine, past: int, coming: int
) -> None:
    player = Player(build_timeline(plan))
    player.start(START)
    player.advance_to(START + past)
    before = (player.mode, player.elapsed, dict(player.spent))
    ahead = player.ahead(coming)
    assert (player.mode, player.elapsed, dict(player.spent)) == before
    player.advance_to(START + past + coming)
    assert (ahead.mode, ahead.elapsed, ahead.spent) == (player.mode, player.elapsed, player.spent)


@given(routines())
def test_playing_through_spends_exactly_the_planned_work(plan: Routine) -> None:
    player = Player(build_timeline(plan))
    now = START
    player.start(now)
    while not player.mode.is_over:
        now += 60_000
        player.advance_to(now)
        if player.mode is Mode.WAITING:
            player.resume(now)
    assert player.spent == {s.index: s.planned for s in player.timeline.work}


class AnyUseOfThePlayer(RuleBasedStateMachine):
    """Whatever is pressed in whatever state, the player stays whole."""

    @initialize(plan=routines())
    def begin(self, plan: Routine) -> None:
        self.player = Player(build_timeline(plan))
        self.planned = self.player.timeline.planned_work
        self.now = START
        self.running = 0
        self.events: list[Event] = list(self.player.start(self.now))

    @rule(duration=st.integers(0, 45_000))
    def time_passes(self, duration: int) -> None:
        self.now += duration
        self.events += self.player.advance_to(self.now)

    @rule(
        duration=st.integers(0, 5_000),
        command=st.sampled_from(
            ["pause", "resume", "skip", "back", "restart", "end", "pause_at_last"]
        ),
    )
    def a_command(self, duration: int, command: str) -> None:
        if command == "end" and duration % 5:
            return
        self.now += duration
        was_over, before = self.player.mode.is_over, self.player.elapsed
        events = getattr(self.player, command)(self.now)
        if was_over:
            assert events == ()
            assert self.player.elapsed == before
        self.events += events

    @rule(change=st.sampled_from([15_000, -15_000]))
    def fifteen_seconds(self, change: int) -> None:
        self.events += self.player.extend(self.now, change)

    @invariant()
    def the_time_lies_inside_the_segment(self) -> None:
        player = self.player
        assert player.segment.start <= player.elapsed <= player.segment.end
        assert 0 <= player.elapsed <= player.timeline.total

    @invariant()
    def only_a_moving_clock_is_due(self) -> None:
        due = self.player.due_in()
        if self.player.mode in {Mode.RUNNING, Mode.LEAD_IN}:
            assert due is not None
            assert 0 < due <= 1_000
        else:
            assert due is None

    @invariant()
    def nothing_is_spent_that_did_not_pass(self) -> None:
        assert sum(self.player.spent.values()) <= self.now - START
        assert all(self.player.timeline.segments[i].kind.is_work for i in self.player.spent)

    @invariant()
    def the_plan_never_changes(self) -> None:
        assert self.player.timeline.planned_work == self.planned

    @invariant()
    def events_are_in_order_and_every_segment_left_was_entered(self) -> None:
        for before, after in pairwise(self.events):
            assert before.at <= after.at
        entered: int | None = None
        for event in self.events:
            match event:
                case SegmentEntered(segment=segment):
                    assert entered is None
                    entered = segment.index
                case SegmentLeft(segment=segment):
                    assert entered == segment.index
                    entered = None
                case HalfWay() | Paused() | Resumed() | LeadInBegan() | Finished() | Ended():
                    pass

    @invariant()
    def it_ends_once(self) -> None:
        endings = [e for e in self.events if isinstance(e, Finished | Ended)]
        assert len(endings) == (1 if self.player.mode.is_over else 0)


AnyUseOfThePlayer.TestCase.settings = settings(
    max_examples=120, stateful_step_count=40, suppress_health_check=list(HealthCheck)
)  # the default of such machines: a busy computer is no error
TestAnyUseOfThePlayer = AnyUseOfThePlayer.TestCase
