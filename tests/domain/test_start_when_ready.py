"""Who wants it so says when the first exercise begins: until then nothing counts."""

from __future__ import annotations

from routine_app.domain.cueing import Cuer
from routine_app.domain.dose import SECOND
from routine_app.domain.leaving import Leaving
from routine_app.domain.player import Finished, Mode, Player, Resumed, SegmentEntered, SegmentLeft
from routine_app.domain.practice import Practice
from routine_app.domain.routine import WaitStep
from routine_app.domain.session_run import Command, SessionRun
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.domain.value import replace
from tests.fakes import (
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_program,
    make_routine,
    step,
)

ROUTINE = make_routine()


def waiting() -> Player:
    player = Player(build_timeline(ROUTINE))
    player.start(1_000, waits=True)
    return player


def test_it_stands_at_the_first_moment_and_shows_what_comes() -> None:
    player = Player(build_timeline(ROUTINE))
    (event,) = player.start(1_000, waits=True)
    assert isinstance(event, SegmentEntered)
    assert player.mode is Mode.WAITING
    assert player.due_in() is None
    assert player.advance_to(3_600_000) == ()
    assert (player.segment.kind, player.remaining) == (SegmentKind.GET_READY, 10 * SECOND)


def test_it_then_gets_ready_for_the_whole_time() -> None:
    player = waiting()
    assert player.resume(500_000) == (Resumed(500_000),)
    assert player.mode is Mode.RUNNING
    player.advance_to(500_000 + 10 * SECOND)
    assert player.segment.kind is not SegmentKind.GET_READY
    assert player.elapsed == 10 * SECOND


def test_a_pause_changes_nothing_and_back_begins_nothing() -> None:
    player = waiting()
    for ask in (player.pause, player.back, player.restart):
        assert ask(2_000) == ()
        assert player.mode is Mode.WAITING


def test_a_skip_begins_the_exercise() -> None:
    player = waiting()
    left, entered = player.skip(9_000)
    assert isinstance(left, SegmentLeft)
    assert left.leaving is Leaving.SKIPPED
    assert isinstance(entered, SegmentEntered)
    assert player.mode is Mode.RUNNING
    assert player.segment.kind.is_work


def test_the_time_to_get_ready_can_be_changed_before() -> None:
    player = waiting()
    player.extend(2_000)
    assert player.mode is Mode.WAITING
    assert player.remaining == 25 * SECOND


def test_a_routine_that_begins_with_a_gate_has_one_gate() -> None:
    player = Player(build_timeline(make_routine("gate", WaitStep("Fetch a strap."), step())))
    player.start(1_000, waits=True)
    player.resume(2_000)
    assert player.mode is Mode.RUNNING
    assert player.segment.kind is SegmentKind.GET_READY


def test_it_can_be_ended_before_it_begins() -> None:
    player = waiting()
    assert player.end(5_000)
    assert player.mode is Mode.ENDED


class Scene:
    """A practice with the setting on."""

    def __init__(self, *, on: bool = True) -> None:
        self.clock, self.history = FakeClock(), FakeHistory()
        kept = FakePreferences()
        kept.value = replace(kept.value, start_when_ready=on)
        content = FakeContent([ROUTINE], [make_program()])
        self.practice = Practice(content, self.history, self.clock, kept, ids(), lambda: ZONE)

    def start(self, run: SessionRun) -> Player:
        self.practice.record(run.start(self.clock.now()).entries)
        return run.player


def test_the_setting_decides() -> None:
    for on in (True, False):
        scene = Scene(on=on)
        player = scene.start(scene.practice.run_today())
        assert player.mode is (Mode.WAITING if on else Mode.RUNNING)


def test_an_hour_before_it_begins_is_no_sleep_and_earns_nothing() -> None:
    scene = Scene()
    run = scene.practice.run_today()
    scene.start(run)
    scene.clock.sleep_through(3_600_000)
    outcome = run.command(Command.RESUME, scene.clock.now())
    assert outcome.gap is None
    assert outcome.entries == ()
    assert run.player.mode is Mode.RUNNING
    assert not run.player.spent


def test_what_is_continued_does_not_wait_again() -> None:
    scene = Scene()
    run = scene.practice.run_today()
    player = scene.start(run)
    while player.segment.number < 2 or not player.segment.kind.is_work:
        scene.practice.record(run.command(Command.SKIP, scene.clock.now()).entries)
    scene.practice.record(run.leave(scene.clock.now()).entries)
    session = scene.practice.agenda().unfinished
    assert session is not None
    again = scene.practice.run_continuing(session)
    assert again is not None
    assert scene.start(again).mode is Mode.LEAD_IN


def test_it_plays_to_its_end() -> None:
    player = waiting()
    player.resume(2_000)
    assert any(isinstance(event, Finished) for event in player.advance_to(10_000_000))


def test_while_it_waits_it_is_told_what_comes_and_nothing_is_counted_down() -> None:
    cuer, player = Cuer(), waiting()
    given = []
    for now in range(1_000, 61_000, 100):
        due = cuer.look(player, now)
        if due.cue is not None:
            given.append(due.cue)
    assert given
    assert all(cue.words and cue.at < 5 * SECOND for cue in given)
    player.resume(61_000)
    counted = []
    for now in range(61_000, 70_900, 100):
        player.advance_to(now)
        due = cuer.look(player, now)
        if due.cue is not None:
            counted.append(due.cue)
    assert len(counted) > len(given)
