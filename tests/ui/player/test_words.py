"""Every sentence of the player."""

from __future__ import annotations

from datetime import timedelta

import pytest

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.moment import Gap
from routine_app.domain.player import FETCH_LEAD_IN, HalfWay, Mode, Player, SegmentEntered
from routine_app.domain.pose import Prop
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.domain.value import replace
from routine_app.ui.player import words
from routine_app.ui.player.sides import side_first
from tests.fakes import MONDAY, make_exercise, make_movement, make_routine, step
from tests.ui.player.studio import EVENING, player_at, segments

TIMELINE = build_timeline(EVENING)


@pytest.mark.parametrize(
    ("left", "shown"),
    [(1, "1"), (1000, "1"), (1001, "2"), (42_000, "42"), (98_001, "99"), (99_001, "1:40")],
)
def test_digits_are_rounded_up_and_minutes_begin_above_99(left: int, shown: str) -> None:
    assert words.digits(left) == shown


def test_a_hold_says_breathe_in_then_out_and_only_hold_without_the_pacer() -> None:
    assert words.phase_word(player_at(SegmentKind.HOLD, 3999)) == "Breathe in"
    assert words.phase_word(player_at(SegmentKind.HOLD, 4000)) == "Breathe out"
    assert words.phase_word(player_at(SegmentKind.HOLD, 4000), pacer=False) == "Hold"


def test_repetitions_say_the_word_of_their_beat() -> None:
    assert words.phase_word(player_at(SegmentKind.REPS, 1999)) == "Tilt"
    assert words.phase_word(player_at(SegmentKind.REPS, 2000)) == "Release"


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (SegmentKind.GET_READY, "Get ready"),
        (SegmentKind.SWITCH, "Switch"),
        (SegmentKind.REST, "Rest"),
        (SegmentKind.DONE, "Done"),
    ],
)
def test_change_overs_have_one_word_each(kind: SegmentKind, word: str) -> None:
    assert words.phase_word(player_at(kind)) == word


def test_a_pause_and_the_way_out_of_it_have_their_words() -> None:
    player = player_at(SegmentKind.HOLD, 5000)
    player.pause(6000)
    assert words.phase_word(player) == "Paused"
    player.resume(7000)
    assert words.phase_word(player) == "Going on"


@pytest.mark.parametrize("kind", [SegmentKind.GET_READY, SegmentKind.SWITCH, SegmentKind.REST])
def test_the_way_back_into_a_pause_between_holds_does_not_say_get_ready(kind: SegmentKind) -> None:
    """After its seconds comes the rest of that pause: nobody should begin to hold."""
    player = player_at(kind, 2000)
    player.pause(3000)
    player.resume(4000)
    assert words.phase_word(player) == "Going on"


def test_before_work_that_begins_one_gets_ready() -> None:
    again = player_at(SegmentKind.HOLD, 500, nth=1)
    again.back(1500)
    skipped = player_at(SegmentKind.HOLD, 5000)
    skipped.pause(6000)
    while skipped.segment.kind is not SegmentKind.HOLD or skipped.elapsed != skipped.segment.start:
        skipped.skip(6000)
    skipped.resume(7000)
    continued = Player(TIMELINE)
    continued.start(1000, 5, lead_in=10_000)
    for player in (again, skipped, continued):
        assert player.mode is Mode.LEAD_IN
        assert words.phase_word(player) == "Get ready"


def test_the_count_names_the_second_side_and_the_coming_exercise() -> None:
    holds = segments(SegmentKind.HOLD)
    assert words.count_line(holds[0], TIMELINE) == "Exercise 2 of 3"
    assert words.count_line(holds[2], TIMELINE) == "Exercise 2 of 3, second side"
    rest = [s for s in segments(SegmentKind.REST) if s.number == 3]
    assert words.count_line(rest[0], TIMELINE) == "Next, exercise 3 of 3"
    assert words.set_line(holds[1]) == "Set 2 of 2"
    assert words.set_line(holds[4]) == ""


def test_the_next_line_tells_set_side_exercise_gate_and_end() -> None:
    holds, reps = segments(SegmentKind.HOLD), segments(SegmentKind.REPS)
    assert words.next_line(TIMELINE, reps[0]) == ("Next", "Fetch the strap.")
    assert words.next_line(TIMELINE, holds[0]) == ("Next", "Set 2 of 2")
    assert words.next_line(TIMELINE, holds[1]) == ("Next", "Right side, same exercise")
    assert words.next_line(TIMELINE, holds[3]) == ("Next", "Couch stretch, left side first")
    assert words.next_line(TIMELINE, holds[5]) == ("", "The last one")


def test_a_change_over_tells_what_comes_after_the_coming_work() -> None:
    switch = segments(SegmentKind.SWITCH)[1]
    assert words.next_line(TIMELINE, switch) == ("", "The last one")
    assert words.next_line(TIMELINE, segments(SegmentKind.GET_READY)[0])[0] == "Then"


def test_in_one_line_the_last_one_does_not_come_after_itself() -> None:
    lead, last = words.next_line(TIMELINE, segments(SegmentKind.HOLD)[5])
    assert words.coming_within(lead, last) == "The last one"
    assert words.coming_within("", "") == ""


def test_a_one_sided_step_is_not_called_first() -> None:
    assert side_first(segments(SegmentKind.HOLD)[0], TIMELINE) == "Left side first"
    assert side_first(segments(SegmentKind.HOLD)[3], TIMELINE) == "Right side"


def test_nerve_glides_are_told_not_to_hold() -> None:
    glide = replace(make_movement("slider"), nerve_glide=True)
    routine = make_routine("glide", step(glide))
    work = build_timeline(routine).work[0]
    assert words.cue_line(work, 0).startswith("Glide, do not hold.")


def gap(length: int, asleep: int | None = None) -> Gap:
    return Gap(length, MONDAY, MONDAY + timedelta(milliseconds=length), asleep)


def test_after_sleep_the_notice_says_how_long_and_that_nothing_counted() -> None:
    notice = words.gap_notice(gap(14 * MINUTE + 3000), player_at(SegmentKind.HOLD, 18_000))
    assert notice.title == "Paused while the computer slept"
    assert notice.text == (
        "Asleep for 14 minutes, from 07:30 to 07:44.\nNone of that time was counted."
    )
    assert notice.go_on == "Continue at 42 s"


def test_a_short_gap_is_not_called_sleep() -> None:
    notice = words.gap_notice(gap(5 * SECOND), player_at(SegmentKind.HOLD))
    assert notice.title == "Paused while the program stood still"
    assert "5 seconds" in notice.text


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (92 * SECOND, "1 minute 32 seconds"),
        (14 * MINUTE, "14 minutes"),
        (121 * MINUTE, "2 hours 1 "),
    ],
)
def test_a_long_standstill_of_the_program_alone_is_not_called_sleep(length: int, said: str) -> None:
    """A stopped process: the computer was awake."""
    notice = words.gap_notice(gap(length, asleep=0), player_at(SegmentKind.HOLD))
    assert notice.title == "Paused while the program stood still"
    assert notice.text.startswith(f"It stood still for {said}")
    assert notice.text.endswith("None of that time was counted.")


def test_sleep_is_told_where_the_clocks_tell_it_too() -> None:
    notice = words.gap_notice(gap(14 * MINUTE, asleep=14 * MINUTE), player_at(SegmentKind.HOLD))
    assert notice.title == "Paused while the computer slept"


def test_long_sleep_is_told_in_hours() -> None:
    notice = words.gap_notice(gap(121 * MINUTE), player_at(SegmentKind.HOLD))
    assert "2 hours 1 minute" in notice.text


def test_stop_lines_are_whole_sentences() -> None:
    exercise = replace(make_exercise(), stop_if=("your groin pinches", "MRI pain.", "Sharp pain."))
    assert words.stop_lines(exercise) == (
        "Stop if your groin pinches.",
        "Stop if MRI pain.",
        "Stop if sharp pain.",
    )
    assert words.stop_lines(None) == ()


def said(kind: SegmentKind, nth: int = 0) -> words.Announcement:
    segment = segments(kind)[nth]
    found = words.announcement([SegmentEntered(0, segment)], player_at(SegmentKind.HOLD))
    assert found is not None
    return found


def test_only_a_change_of_sides_interrupts_a_reader() -> None:
    assert said(SegmentKind.SWITCH).assertive
    for kind in (SegmentKind.HOLD, SegmentKind.REPS, SegmentKind.REST, SegmentKind.WAIT):
        assert not said(kind).assertive


def test_steps_are_announced_with_name_side_and_length() -> None:
    assert said(SegmentKind.HOLD).text.startswith("Half kneeling, left, 1 minute.")
    assert said(SegmentKind.HOLD, 4).text.startswith("Couch stretch, left, 2 minutes.")
    assert said(SegmentKind.REPS).text.startswith("Pelvic tilt, 4 repetitions")
    assert said(SegmentKind.WAIT).text == "Fetch the strap. Press Space when ready."
    assert said(SegmentKind.SWITCH).text.startswith("Switch sides, right.")
    assert said(SegmentKind.DONE).text == "Done."


def test_half_time_is_announced_and_a_late_tick_says_only_the_newest() -> None:
    hold = segments(SegmentKind.HOLD)[0]
    player = player_at(SegmentKind.HOLD)
    half = words.announcement([HalfWay(0, hold)], player)
    assert half is not None
    assert half.text == "Half-way, 30 seconds left"
    switch = segments(SegmentKind.SWITCH)[0]
    newest = words.announcement([HalfWay(0, hold), SegmentEntered(0, switch)], player)
    assert newest is not None
    assert newest.text.startswith("Switch sides")
    assert words.announcement([], player) is None


def test_where_a_session_is_continued_the_way_to_lie_and_the_start_are_announced() -> None:
    player = Player(TIMELINE)
    hold = segments(SegmentKind.HOLD)[0]
    begins = words.announcement(player.start(0, hold.index, 10 * SECOND), player)
    assert begins is not None
    assert begins.text.startswith("Get ready: Half kneeling, left.")
    assert words.announcement(player.advance_to(9 * SECOND), player) is None
    starts = words.announcement(player.advance_to(10 * SECOND), player)
    assert starts is not None
    assert starts.text.startswith("Half kneeling, left, 1 minute.")


def test_the_short_way_back_from_a_pause_announces_no_start() -> None:
    player = Player(TIMELINE)
    player.start(0, segments(SegmentKind.HOLD)[0].index)
    events = (
        *player.pause(20 * SECOND),
        *player.resume(30 * SECOND),
        *player.advance_to(34 * SECOND),
    )
    assert words.announcement(events, player) is None


def test_before_the_first_exercise_it_says_what_to_have_ready() -> None:
    stretch = replace(make_exercise("couch-stretch"), props=(Prop.SOFA, Prop.MAT, Prop.CUSHION))
    timeline = build_timeline(make_routine("one", step(stretch), step(make_exercise("low-lunge"))))
    player = Player(timeline)
    player.start(0)
    assert words.fetch_line(player, ()) == ("Have ready", "a sofa, a cushion")
    assert words.fetch_line(player, ("sofa",))[1] == "a cushion"
    assert words.fetch_line(player, ("sofa", "cushion")) == ("", "")
    for segment in timeline.segments[1:]:
        player.advance_to(segment.start)
        assert words.fetch_line(player, ()) == ("", "")


def test_an_exercise_that_takes_over_says_what_it_needs_until_it_begins() -> None:
    player = player_at(SegmentKind.HOLD, 10 * SECOND)
    rest = replace(make_exercise("rest"), props=(Prop.MAT, Prop.CHAIR))
    player.take_over(20 * SECOND, rest, 10 * SECOND)
    assert words.fetch_line(player, ()) == ("Have ready", "a firm chair")
    assert words.fetch_line(player, ("chair",)) == ("", "")
    player.advance_to(20 * SECOND + FETCH_LEAD_IN)
    assert words.fetch_line(player, ()) == ("", "")


def test_the_easier_version_is_told_as_what_to_change_or_by_its_name() -> None:
    lunge = replace(make_exercise("lunge"), easier=("lunge.half", "Use a chair."))
    half = replace(lunge, id="lunge.half", how="Go only half way.")
    assert words.easier_line(lunge, half) == "Easier: go only half way."
    assert words.easier_line(lunge, make_exercise("quad", name="Quad")) == "Easier: Quad"
    assert words.easier_line(lunge, None) == "Easier: use a chair."
    assert words.easier_line(replace(lunge, easier=("lunge.half",)), None) == ""
    assert words.easier_line(None, None) == ""
