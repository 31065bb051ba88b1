"""States and events in plain words."""

from datetime import date, timedelta

import pytest

from routine_app.domain.dose import SECOND
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import Gap
from routine_app.domain.player import Player, SegmentEntered
from routine_app.domain.routine import WaitStep
from routine_app.domain.timeline import Segment, SegmentKind, Timeline, build_timeline
from routine_app.domain.value import replace
from routine_app.terminal.words import (
    date_text,
    digits,
    end_question,
    event_lines,
    gap_text,
    left_lines,
    segment_lines,
    set_up_lines,
    status_text,
    stop_rules,
)
from tests.fakes import MONDAY, make_exercise, make_routine, step


@pytest.fixture
def timeline() -> Timeline:
    """A movement of ten repetitions, then a hold each side."""
    return build_timeline(make_routine())


def segment(timeline: Timeline, kind: SegmentKind, number: int = 0) -> Segment:
    return [s for s in timeline.segments if s.kind is kind][number]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (
            SegmentKind.GET_READY,
            "Get ready, 10 s. First: Pelvic tilt. Begin with three slow breaths.",
        ),
        (
            SegmentKind.REPS,
            "Exercise 1 of 2: Pelvic tilt, 10 reps, 40 s. Tuck the pelvis under.",
        ),
        (SegmentKind.REST, "Rest, 12 s. Next: Couch stretch, left."),
        (
            SegmentKind.HOLD,
            "Exercise 2 of 2: Couch stretch, left, hold 1 min. Tuck the pelvis under.",
        ),
        (SegmentKind.SWITCH, "Switch to right, 10 s."),
    ],
)
def test_each_segment_is_one_line(timeline: Timeline, kind: SegmentKind, line: str) -> None:
    assert segment_lines(segment(timeline, kind), timeline) == (line,)


def test_the_end_of_the_timeline_is_no_line(timeline: Timeline) -> None:
    assert segment_lines(timeline.segments[-1], timeline) == ()


def test_sets_are_named() -> None:
    timeline = build_timeline(make_routine("x", step(make_exercise(sets=2))))
    (line,) = segment_lines(segment(timeline, SegmentKind.HOLD, 1), timeline)
    assert line.startswith("Exercise 1 of 1: Couch stretch, left, set 2 of 2, hold 1 min.")


def test_a_gate_says_its_own_text() -> None:
    timeline = build_timeline(make_routine("x", WaitStep("Fetch the strap."), step()))
    assert segment_lines(timeline.segments[0], timeline) == ("Fetch the strap.",)


@pytest.mark.parametrize(
    ("leaving", "lines"),
    [
        (Leaving.COMPLETED, ("done Couch stretch, left, 1 min",)),
        (Leaving.SKIPPED, ("skipped Couch stretch, left after 1 min",)),
        (Leaving.ENDED, ("left Couch stretch, left after 1 min",)),
        (Leaving.RESTARTED, ()),
    ],
)
def test_a_hold_that_is_over_says_how(
    timeline: Timeline, leaving: Leaving, lines: tuple[str, ...]
) -> None:
    assert left_lines(segment(timeline, SegmentKind.HOLD), 60 * SECOND, leaving) == lines


def test_change_overs_are_never_done(timeline: Timeline) -> None:
    rest = segment(timeline, SegmentKind.REST)
    assert left_lines(rest, 12 * SECOND, Leaving.COMPLETED) == ()


def test_the_status_follows_the_player(timeline: Timeline) -> None:
    player = Player(timeline)
    player.start(0)
    assert status_text(player) == "  10  3:12 left  Get ready: Pelvic tilt"
    player.advance_to(13_000)
    assert status_text(player) == "  37  2:59 left  Release, rep 1 of 10  Pelvic tilt"
    player.pause(13_000)
    assert status_text(player) == "  37  2:59 left  Paused. Space goes on."
    player.resume(13_000)
    assert status_text(player) == "   3  2:59 left  Going on: Pelvic tilt"
    player.advance_to(13_000 + 3_000 + 37_000)
    assert status_text(player) == "  12  2:22 left  Rest. Next: Couch stretch, left"
    player.skip(53_000)
    assert status_text(player) == "  60  2:10 left  Breathe in  Couch stretch, left"
    assert status_text(player, pacer=False) == "  60  2:10 left  Couch stretch, left"


def test_the_last_second_is_one_and_minutes_come_after_99() -> None:
    assert [digits(ms) for ms in (1, 1000, 99_000, 99_001, 150_000)] == [
        *("1", "1", "99"),
        *("1:40", "2:30"),
    ]


def test_a_gap_says_how_long_and_that_it_does_not_count() -> None:
    gap = Gap(14 * 60 * SECOND, MONDAY, MONDAY + timedelta(minutes=14))
    assert gap_text(gap, slept=True) == (
        "Paused: the computer slept for 14 minutes. None of that time was counted."
    )
    stopped = Gap(5 * SECOND, MONDAY, MONDAY)
    assert gap_text(stopped, slept=False).startswith(
        "Paused: the program stood still for 5 seconds."
    )


@pytest.mark.parametrize(
    ("credit", "kept"),
    [
        (999, "Nothing has been held so far."),
        (1_000, "What you did is kept: 1 s."),
        (69_999, "What you did is kept: 1:09 min."),
        (120_000, "What you did is kept: 2:00 min."),
        (131_000, "What you did is kept: 2:11 min."),
    ],
)
def test_the_question_before_the_end_tells_the_time_that_is_kept(credit: int, kept: str) -> None:
    assert end_question(credit) == f"End here? {kept} Esc keeps going, Enter ends."


def test_stop_rules_are_turned_to_the_side_and_end_with_the_general_ones(
    timeline: Timeline,
) -> None:
    rules = stop_rules(segment(timeline, SegmentKind.HOLD), ("Stop if you feel dizzy.",))
    assert rules == ("Stop if Sharp pain in the groin.", "Stop if you feel dizzy.")


def test_a_pause_before_a_continued_hold_shows_what_is_left_to_get_ready(
    timeline: Timeline,
) -> None:
    player = Player(timeline)
    player.start(0, at=3, lead_in=10_000)
    assert status_text(player).endswith("left  Get ready: Couch stretch, left")
    player.pause(2_000)
    assert status_text(player).startswith("   8  ")
    assert status_text(player).endswith("left  Paused. Space goes on.")


def test_a_continued_hold_says_how_to_lie_down_and_a_new_one_said_it_before() -> None:
    kneeling = replace(make_exercise(), set_up="Right knee on the floor")
    timeline = build_timeline(make_routine("plan", step(kneeling)))
    player = Player(timeline)
    player.start(0)
    assert set_up_lines(player) == ()
    player = Player(timeline)
    player.start(0, at=1, lead_in=10_000)
    assert set_up_lines(player) == ("Get ready: Couch stretch, left. Left knee on the floor.",)
    player.advance_to(10_000)
    assert set_up_lines(player) == ()


def test_live_output_leaves_pauses_to_the_status(timeline: Timeline) -> None:
    player = Player(timeline)
    (entered,) = player.start(0)
    assert isinstance(entered, SegmentEntered)
    (paused,) = player.pause(0)
    assert event_lines(paused, timeline, live=True) == ()
    assert event_lines(paused, timeline, live=False) == ("Paused.",)


def test_dates_are_english_whatever_the_locale() -> None:
    assert date_text(date(2026, 3, 13)) == "Fri 13 March 2026"
