"""What the stage shows, computed without Qt."""

from __future__ import annotations

import pytest

from routine_app.domain.exercise import Sides
from routine_app.domain.player import Mode, Player
from routine_app.domain.pose import Side
from routine_app.domain.preferences import Preferences
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.domain.value import replace
from routine_app.ui.player.reader import reader_words
from routine_app.ui.player.state import (
    PAINTING,
    Bars,
    Chip,
    ChipState,
    Look,
    due_in,
    moving_of,
    player_state,
    when_seen,
)
from tests.fakes import make_exercise, make_movement, make_routine, step
from tests.ui.player.studio import EVENING, player_at, with_preferences

USUAL = Preferences()


def test_a_hold_shows_seconds_side_set_and_time_left() -> None:
    player = player_at(SegmentKind.HOLD, 18_000)
    shown = player_state(player, USUAL).shown
    assert (shown.look, shown.digits, shown.seconds) == (Look.WORK, "42", 42)
    assert (shown.count, shown.sets, shown.side) == ("Exercise 2 of 3", "Set 1 of 2", Side.LEFT)
    assert shown.chips == (Chip(Side.LEFT, ChipState.NOW), Chip(Side.RIGHT, ChipState.COMING))
    assert shown.band is Side.LEFT
    assert shown.total_left.endswith(" left")


@pytest.mark.parametrize("into", [0, 1, 994, 995, 1000, 1001, 58_994, 58_995, 59_999])
def test_digits_are_those_of_the_second_in_which_they_are_seen(into: int) -> None:
    shown = player_state(player_at(SegmentKind.HOLD, into), USUAL).shown
    assert shown.digits == str(max(1, 60 - (into + PAINTING) // 1000))


def test_the_second_side_keeps_left_on_the_left_and_ticks_it() -> None:
    shown = player_state(player_at(SegmentKind.HOLD, 5, nth=2), USUAL).shown
    assert shown.chips == (Chip(Side.LEFT, ChipState.DONE), Chip(Side.RIGHT, ChipState.NOW))


def test_repetitions_for_both_sides_have_bars_but_neither_chip_nor_band() -> None:
    shown = player_state(player_at(SegmentKind.REPS, 5000), USUAL).shown
    assert (shown.rep_line, shown.bars) == ("Rep 2 of 4", Bars(4, 2))
    assert (shown.chips, shown.band) == ((), None)


def test_more_than_twelve_repetitions_have_no_bars() -> None:
    routine = make_routine("long", step(make_movement(count=13)))
    shown = player_state(player_at(SegmentKind.REPS, 0, routine), USUAL).shown
    assert (shown.rep_line, shown.bars) == ("Rep 1 of 13", None)


def test_breath_bars_fill_while_breathing_in_and_empty_while_breathing_out() -> None:
    def bars(into: int) -> Bars | None:
        return player_state(player_at(SegmentKind.HOLD, into), USUAL).shown.bars

    assert [bars(into) for into in (0, 3999)] == [Bars(4, 1), Bars(4, 4)]
    assert [bars(into) for into in (4000, 9999)] == [Bars(6, 6), Bars(6, 1)]


def test_without_the_pacer_nothing_breathes() -> None:
    state = player_state(player_at(SegmentKind.HOLD, 2000), with_preferences(breath_pacer=False))
    assert (state.shown.bars, state.moving.disc) == (None, None)


def test_a_pause_holds_the_breath_of_the_figure() -> None:
    player = player_at(SegmentKind.HOLD, 2000)
    running = moving_of(player, USUAL)
    player.pause(3000)
    held = moving_of(player, USUAL)
    assert held.breath == running.breath > 0
    assert held.disc is None


def test_reduced_motion_cuts_to_the_hold_and_keeps_the_bars() -> None:
    state = player_state(player_at(SegmentKind.HOLD, 10), with_preferences(reduced_motion=True))
    assert (state.moving.weight, state.moving.disc, state.moving.band) == (1.0, None, 1.0)
    assert state.shown.bars == Bars(4, 1)


@pytest.mark.parametrize("kind", [SegmentKind.REPS, SegmentKind.HOLD, SegmentKind.SWITCH])
def test_with_reduced_motion_neither_figure_nor_disc_moves(kind: SegmentKind) -> None:
    still = with_preferences(reduced_motion=True)
    states = [moving_of(player_at(kind, into), still) for into in range(0, 8000, 130)]
    assert len({(m.weight, m.breath, m.turning, m.band, m.disc) for m in states}) == 1
    assert states[0].disc is None


def test_the_ring_empties_and_the_band_fades_in() -> None:
    moving = moving_of(player_at(SegmentKind.HOLD, 15_000), USUAL)
    assert moving.ring == 0.75
    assert moving_of(player_at(SegmentKind.HOLD, 200), USUAL).band == 0.5


def test_a_rest_tells_the_coming_side_in_words_and_its_set_up_as_the_cue() -> None:
    shown = player_state(player_at(SegmentKind.REST, 100, nth=-1), USUAL).shown
    assert shown.look is Look.CHANGE
    assert (shown.name, shown.side_first) == ("Couch stretch", "Left side first")
    assert (shown.chips, shown.band) == ((), None)


def test_a_switch_turns_the_figure_over_to_the_new_side() -> None:
    state = player_state(player_at(SegmentKind.SWITCH, 450), USUAL)
    assert state.shown.side is Side.RIGHT
    assert state.shown.figure is not None
    assert state.shown.figure.side is Side.RIGHT
    assert state.moving.turning == pytest.approx(0.5)


def test_a_gate_shows_its_text_and_no_digits() -> None:
    shown = player_state(player_at(SegmentKind.WAIT), USUAL).shown
    assert (shown.look, shown.name, shown.digits) == (Look.WAIT, "Fetch the strap.", "")


@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.SWITCH, SegmentKind.REST])
def test_what_stands_still_at_its_first_moment_can_be_seen(kind: SegmentKind) -> None:
    """Ring, edge and figure fade in with time; where none passes, they are there."""
    player = player_at(kind)
    assert moving_of(player, USUAL).band == 0
    player.pause(1000)
    assert moving_of(player, USUAL).band == 1
    player.resume(1000)
    assert moving_of(player, USUAL).band == 1
    player.advance_to(1000 + player.lead_in_length)
    assert player.mode is Mode.RUNNING
    assert moving_of(player, USUAL).band == 1


def test_a_switch_that_stands_still_at_its_first_moment_shows_its_own_side() -> None:
    """Who skips in a pause sees the figure as word and chip have it, not as it was before."""
    player = player_at(SegmentKind.SWITCH)
    assert moving_of(player, USUAL).turning == 0
    player.pause(1000)
    assert moving_of(player, USUAL).turning == 1
    player.resume(1000)
    player.advance_to(1000 + player.lead_in_length + 100)
    assert moving_of(player, USUAL).turning == 1


def test_a_pause_has_neither_band_nor_disc() -> None:
    player = player_at(SegmentKind.HOLD, 18_000)
    player.pause(19_000)
    state = player_state(player, USUAL)
    assert (state.shown.paused, state.shown.band, state.moving.disc) == (True, None, None)
    assert (state.shown.digits, state.shown.word) == ("42", "Paused")


def test_the_lead_in_counts_three_two_one() -> None:
    player = player_at(SegmentKind.HOLD, 18_000)
    player.pause(19_000)
    player.resume(20_000)
    assert player_state(player, USUAL).shown.digits == "3"
    player.advance_to(22_500)
    state = player_state(player, USUAL)
    assert (state.mode, state.shown.digits) == (Mode.LEAD_IN, "1")
    assert state.moving.ring == pytest.approx(1 / 6)


def test_a_long_lead_in_asks_to_come_into_position() -> None:
    player = Player(build_timeline(EVENING))
    hold = build_timeline(EVENING).work[1]
    player.start(0, hold.index, lead_in=10_000)
    shown = player_state(player, USUAL).shown
    assert (shown.look, shown.digits, shown.word) == (Look.CHANGE, "10", "Get ready")
    player.pause(2_000)
    paused = player_state(player, USUAL)
    assert (paused.shown.look, paused.shown.digits, paused.shown.word) == (
        Look.CHANGE,
        "8",
        "Paused",
    )
    assert paused.moving.ring == pytest.approx(0.8)


@pytest.mark.parametrize("preferences", [USUAL, with_preferences(mute=True)])
def test_every_session_begins_with_three_slow_breaths_and_takes_no_time_for_them(
    preferences: Preferences,
) -> None:
    """All the while beside the set-up, which is needed until the last second."""
    kneeling = make_routine("one", step(replace(make_exercise("one"), set_up="Kneel on a mat.")))
    said = [
        player_state(player_at(SegmentKind.GET_READY, into, kneeling), preferences).shown
        for into in (0, 5_000, 9_999)
    ]
    assert {shown.opening for shown in said} == {"Begin with three slow breaths."}
    assert {shown.cue for shown in said} == {"Kneel on a mat."}
    assert "Kneel on a mat. Begin with three slow breaths." in reader_words(said[0])
    assert build_timeline(EVENING).segments[0].duration == 10_000


def test_nothing_later_begins_with_three_slow_breaths() -> None:
    for kind in (SegmentKind.HOLD, SegmentKind.REPS, SegmentKind.REST, SegmentKind.SWITCH):
        assert not player_state(player_at(kind), USUAL).shown.opening


def test_lying_figures_carry_a_tag() -> None:
    routine = make_routine("slide", step(make_movement("slide", sides=Sides.EACH)))
    figure = player_state(player_at(SegmentKind.REPS, 0, routine), USUAL).shown.figure
    assert figure is not None
    assert figure.tag == "L"
    upright = player_state(player_at(SegmentKind.HOLD), USUAL).shown.figure
    assert upright is not None
    assert upright.tag == ""


def test_the_segment_row_shows_what_was_played_and_where_we_are() -> None:
    player = player_at(SegmentKind.HOLD, 30_000)
    bars = player_state(player, USUAL).shown.segments
    assert len(bars) == len(player.timeline.work)
    assert [bar.current for bar in bars].index(True) == 1
    assert bars[1].played == 0.5
    assert bars[2].played == 0.0


def test_the_segment_row_of_a_continued_session_shows_what_counted_before() -> None:
    timeline = build_timeline(EVENING)
    first, second, third, *_ = timeline.work
    player = Player(timeline, {first.index: first.duration // 4, second.index: second.duration})
    player.start(0, third.index)
    bars = player_state(player, USUAL).shown.segments
    assert [bar.played for bar in bars][:3] == [0.25, 1.0, 0.0]


def test_done_is_a_full_ring() -> None:
    state = player_state(player_at(SegmentKind.DONE), USUAL)
    assert (state.shown.look, state.moving.ring, state.shown.total_left) == (Look.DONE, 1.0, "")


def test_the_next_look_at_the_clock_is_never_after_a_change_of_word() -> None:
    assert due_in(player_at(SegmentKind.HOLD, 3900)) == 100
    assert due_in(player_at(SegmentKind.REPS, 1500)) == 500
    player = player_at(SegmentKind.HOLD, 3900)
    player.pause(5000)
    assert due_in(player) is None


def test_upcoming_names_the_next_figure() -> None:
    state = player_state(player_at(SegmentKind.REPS), USUAL)
    assert state.upcoming is not None
    assert state.upcoming.exercise.id == "half-kneeling"


@pytest.mark.parametrize(
    ("left", "seen"), [(0, 0), (1, 1), (PAINTING, 1), (1000 + PAINTING, 1000), (45_000, 45_000 - 5)]
)
def test_a_number_is_chosen_for_the_moment_at_which_it_is_seen(left: int, seen: int) -> None:
    assert when_seen(left) == seen


def test_the_next_second_is_shown_in_time_and_a_pause_as_it_was() -> None:
    player = player_at(SegmentKind.HOLD, 1000 - PAINTING)
    length = player.segment.duration // 1000
    assert player_state(player, USUAL).shown.seconds == length - 1
    player.pause_at_last(0)
    assert player_state(player, USUAL).shown.seconds == length
