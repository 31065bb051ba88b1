"""The clockwork: told by timers when to look, and by the clock alone what time it is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE
from routine_app.domain.leaving import Leaving
from routine_app.domain.player import Mode
from routine_app.domain.record import Ending, SegmentDone, SessionEnded, SessionStarted
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.player.controller import (
    CALM_FRAME,
    DONE_SHOWN,
    FinishedRun,
    PlayerController,
)
from routine_app.ui.player.state import MOVING_FRAME, PAINTING, PlayerState
from routine_app.ui.player.words import Announcement
from tests.fakes import at_once
from tests.ui.player.studio import Studio, studio, with_preferences


class Watch:
    """A controller with everything it said."""

    def __init__(self, made: Studio) -> None:
        self.made = made
        self.controller = PlayerController(
            made.practice, made.clock, lambda: made.preferences.value, at_once
        )
        self.states: list[PlayerState] = []
        self.said: list[Announcement] = []
        self.over: list[FinishedRun] = []
        self.controller.state_changed.connect(self.states.append)
        self.controller.announced.connect(self.said.append)
        self.controller.session_over.connect(self.over.append)
        self.controller.start(made.run())

    def tick(self, milliseconds: int) -> None:
        """Time passes, and then the second timer fires."""
        self.made.clock.advance(milliseconds)
        self.controller.second_timer.timeout.emit()

    def keep(self) -> None:
        """The turn comes in which entries are stored."""
        self.controller.commits.begin_timer.timeout.emit()

    def go_to(self, kind: SegmentKind) -> None:
        while self.mode_and_kind()[1] is not kind:
            self.controller.command(Command.SKIP)

    def mode_and_kind(self) -> tuple[Mode, SegmentKind]:
        assert self.controller.run is not None
        player = self.controller.run.player
        return player.mode, player.segment.kind

    @property
    def digits(self) -> str:
        return self.states[-1].shown.digits


@pytest.fixture
def watch(qtbot: QtBot) -> Watch:
    return Watch(studio())


def test_the_start_is_stored_when_the_first_number_is_painted(qtbot: QtBot) -> None:
    watch = Watch(studio())
    assert watch.made.history.appended == []
    watch.keep()
    (batch,) = watch.made.history.appended
    assert isinstance(batch[0].fact, SessionStarted)
    assert watch.digits == "10"


def test_seconds_come_from_the_clock_and_not_from_the_number_of_ticks(watch: Watch) -> None:
    for _ in range(5):
        watch.controller.second_timer.timeout.emit()
    assert watch.digits == "10"
    watch.tick(1000)
    assert watch.digits == "9"
    watch.tick(2500)
    assert watch.digits == "7"


def test_the_timer_is_armed_for_the_next_whole_second(watch: Watch) -> None:
    assert watch.controller.second_timer.interval() == 1000 - PAINTING
    watch.tick(1300)
    assert watch.controller.second_timer.interval() == 700 - PAINTING
    watch.tick(700 - PAINTING)
    assert watch.controller.second_timer.interval() == PAINTING
    assert watch.controller.second_timer.isSingleShot()


def test_time_lapse_arms_shorter_timers(qtbot: QtBot) -> None:
    made = studio()
    made.clock.speed = 60
    watch = Watch(made)
    assert watch.controller.second_timer.interval() == 17


def test_every_finished_segment_is_stored_before_the_next_begins(watch: Watch) -> None:
    watch.go_to(SegmentKind.REPS)
    for _ in range(16):
        watch.tick(1000)
    watch.keep()
    fact = watch.made.history.appended[-1][0].fact
    assert isinstance(fact, SegmentDone)
    assert (fact.spent, fact.leaving) == (16_000, Leaving.COMPLETED)
    assert watch.mode_and_kind() == (Mode.WAITING, SegmentKind.WAIT)
    assert not watch.controller.second_timer.isActive()


def finish_first_hold(watch: Watch) -> int:
    """Let time alone bring the end of a hold, and say how many batches were stored before it."""
    watch.go_to(SegmentKind.HOLD)
    watch.keep()
    batches = len(watch.made.history.appended)
    while watch.mode_and_kind()[1] is SegmentKind.HOLD:
        watch.tick(1000)
    return batches


def test_the_first_number_after_a_hold_is_shown_before_the_hold_is_committed(
    watch: Watch, qtbot: QtBot
) -> None:
    batches = finish_first_hold(watch)
    assert watch.states[-1].shown.kind is not SegmentKind.HOLD
    assert len(watch.made.history.appended) == batches
    assert watch.controller.commits.begin_timer.interval() == 0
    qtbot.waitUntil(lambda: len(watch.made.history.appended) > batches)
    (done,) = watch.made.history.appended[-1]
    assert isinstance(done.fact, SegmentDone)
    assert not watch.controller.commits.begin_timer.isActive()


@pytest.mark.parametrize("command", [Command.SKIP, Command.PAUSE, Command.END])
def test_a_hold_is_committed_before_what_a_command_brings(watch: Watch, command: Command) -> None:
    batches = finish_first_hold(watch)
    watch.controller.command(command)
    watch.keep()
    first = watch.made.history.appended[batches][0].fact
    assert isinstance(first, SegmentDone)
    assert first.leaving is Leaving.COMPLETED


def test_closing_the_window_commits_the_hold_that_has_just_ended(watch: Watch) -> None:
    batches = finish_first_hold(watch)
    watch.controller.leave()
    kept = [entry.fact for batch in watch.made.history.appended[batches:] for entry in batch]
    assert isinstance(kept[0], SegmentDone)
    assert not watch.controller.commits.begin_timer.isActive()


def test_sleep_pauses_and_says_so_and_nothing_of_it_is_counted(watch: Watch) -> None:
    watch.go_to(SegmentKind.HOLD)
    watch.tick(1000)
    watch.made.clock.sleep_through(14 * MINUTE)
    watch.controller.look()
    shown = watch.states[-1].shown
    assert shown.notice is not None
    assert "14 minutes" in shown.notice.text
    assert (watch.states[-1].mode, shown.digits) == (Mode.PAUSED, "59")
    watch.controller.command(Command.RESUME)
    assert watch.states[-1].shown.notice is None


def test_frames_run_only_while_something_moves_and_can_be_seen(watch: Watch) -> None:
    frames = watch.controller.frame_timer
    watch.go_to(SegmentKind.HOLD)
    assert frames.interval() == MOVING_FRAME
    watch.tick(1000)
    assert (frames.isActive(), frames.interval()) == (True, CALM_FRAME)
    watch.controller.set_visible(False)
    assert not frames.isActive()
    watch.controller.set_visible(True)
    assert frames.isActive()
    watch.controller.command(Command.PAUSE)
    assert not frames.isActive()


def test_repetitions_move_quickly(watch: Watch) -> None:
    watch.go_to(SegmentKind.REPS)
    watch.tick(1000)
    watch.tick(1000)
    assert watch.controller.frame_timer.interval() == MOVING_FRAME


def test_reduced_motion_has_no_frames(qtbot: QtBot) -> None:
    watch = Watch(studio(preferences=with_preferences(reduced_motion=True)))
    assert not watch.controller.frame_timer.isActive()
    assert watch.controller.second_timer.isActive()


def test_ending_is_stored_and_told(watch: Watch) -> None:
    watch.go_to(SegmentKind.HOLD)
    watch.tick(1000)
    watch.controller.command(Command.END)
    facts = [entry.fact for entry in watch.made.history.appended[-1]]
    assert isinstance(facts[-1], SessionEnded)
    assert facts[-1].ending is Ending.ENDED
    assert watch.over[0].session_id == watch.over[0].run.session_id


def test_done_stays_for_a_moment_before_the_session_is_over(watch: Watch) -> None:
    while watch.mode_and_kind()[0] is not Mode.FINISHED:
        watch.controller.command(Command.SKIP)
    assert watch.states[-1].shown.word == "Done"
    assert watch.over == []
    assert watch.controller.second_timer.interval() == DONE_SHOWN
    watch.controller.second_timer.timeout.emit()
    assert len(watch.over) == 1


def test_a_change_of_sides_is_announced_once(watch: Watch) -> None:
    watch.go_to(SegmentKind.SWITCH)
    count = len(watch.said)
    watch.tick(1000)
    assert watch.said[-1].assertive
    assert len(watch.said) == count


def test_leaving_keeps_the_seconds_and_offers_to_continue(watch: Watch) -> None:
    watch.go_to(SegmentKind.HOLD)
    for _ in range(20):
        watch.tick(1000)
    watch.controller.leave()
    fact = watch.made.history.appended[-1][-1].fact
    assert isinstance(fact, SegmentDone)
    assert (fact.spent, fact.leaving) == (20_000, Leaving.ENDED)
    unfinished = watch.made.practice.agenda().unfinished
    assert unfinished is not None
    assert unfinished.next_work is not None
    assert unfinished.next_work.index == fact.index
    assert watch.made.practice.can_continue(unfinished)
    assert not watch.controller.second_timer.isActive()
    assert not watch.controller.frame_timer.isActive()


def test_a_continued_session_begins_at_the_hold_that_was_left(watch: Watch) -> None:
    watch.go_to(SegmentKind.HOLD)
    watch.tick(1000)
    watch.controller.leave()
    unfinished = watch.made.practice.agenda().unfinished
    assert unfinished is not None
    again = watch.made.practice.run_continuing(unfinished)
    assert again is not None
    watch.controller.start(again)
    assert watch.states[-1].shown.name == "Half kneeling"
    assert watch.states[-1].mode is Mode.LEAD_IN


def test_what_is_over_is_said_once_though_the_stage_is_hidden_then(watch: Watch) -> None:
    while watch.controller.is_under_way:
        watch.controller.command(Command.SKIP)
    watch.tick(DONE_SHOWN)
    watch.controller.set_visible(False)
    watch.controller.set_visible(True)
    assert len(watch.over) == 1
    assert not watch.controller.second_timer.isActive()
    assert not watch.controller.frame_timer.isActive()
    watch.controller.start(watch.made.run())
    assert watch.controller.second_timer.isActive()
