"""The text player, driven by a clock that does not tick and keys from a list."""

import io
from collections.abc import Sequence

import pytest

from routine_app.domain.dose import SECOND
from routine_app.domain.practice import Practice
from routine_app.domain.record import Entry
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.session import Session, Status, fold_sessions
from routine_app.domain.value import replace
from routine_app.terminal.keys import Key
from routine_app.terminal.output import Output
from routine_app.terminal.player import TextPlayer, Words
from tests.fakes import (
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_exercise,
    make_movement,
    make_program,
    make_routine,
    step,
)


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


class FakeConsole:
    """Keys at given seconds of playing; every wait lets the clock run."""

    def __init__(
        self, clock: FakeClock, keys: Sequence[tuple[int, Key]] = (), *, has_keys: bool = True
    ) -> None:
        self.stream: io.StringIO = Screen() if has_keys else io.StringIO()
        self.output = Output(self.stream, width=80)
        self.has_keys = has_keys
        self.ended_by = 0
        self.suspended = 0
        self._clock = clock
        self._keys = [(clock.now().monotonic + s * SECOND, key) for s, key in keys]

    def wait(self, timeout: int | None) -> Sequence[Key]:
        now = self._clock.now().monotonic
        if self._keys and (timeout is None or self._keys[0][0] <= now + timeout):
            at, key = self._keys.pop(0)
            self._clock.advance(max(0, at - now))
            return (key,)
        assert timeout is not None, "waits for a key that never comes"
        self._clock.advance(timeout)
        return ()

    def suspend(self) -> None:
        self.suspended += 1

    @property
    def lines(self) -> list[str]:
        """The lines that stayed."""
        return [line.rsplit("\r", 1)[-1] for line in self.stream.getvalue().splitlines()]


class Stage:
    """A routine, everything it needs, and what came of it."""

    def __init__(
        self,
        keys: Sequence[tuple[int, Key]] = (),
        *,
        routine: Routine | None = None,
        has_keys: bool = True,
        clock: FakeClock | None = None,
    ) -> None:
        self.clock = clock or FakeClock()
        self.history = FakeHistory()
        self.saves = True
        routine = routine or make_routine()
        content = FakeContent([routine], [make_program()])
        self.practice = Practice(
            content, self.history, self.clock, FakePreferences(), ids(), lambda: ZONE
        )
        self.console = FakeConsole(self.clock, keys, has_keys=has_keys)
        self.run = self.practice.run_routine(routine)
        self.player = TextPlayer(
            self.run,
            self.record,
            self.clock,
            self.console,
            Words(stop=("Stop if dizzy.",)),
        )

    def record(self, entries: Sequence[Entry]) -> bool:
        self.practice.record(entries)
        return self.saves

    def play(self) -> list[str]:
        self.player.play()
        return self.console.lines

    @property
    def session(self) -> Session:
        (session,) = fold_sessions(self.history.entries())
        return session


def test_left_alone_a_routine_is_played_to_its_end_and_done() -> None:
    stage = Stage(has_keys=False)
    lines = stage.play()
    assert [line for line in lines if line.startswith("done ")] == [
        "done Pelvic tilt, 40 s",
        "done Couch stretch, left, 1 min",
        "done Couch stretch, right, 1 min",
    ]
    assert lines[-1] == "Finished."
    assert stage.session.credit == stage.session.planned


def test_done_is_said_only_after_it_is_stored() -> None:
    stage = Stage(has_keys=False)
    stored_when_said: list[int] = []

    class Watching(io.StringIO):
        def write(self, text: str) -> int:
            if text.startswith("done "):
                stored_when_said.append(len(fold_sessions(stage.history.entries())[0].work))
                done = [w for w in stage.session.work if w.leaving is not None]
                assert len(done) == len(stored_when_said)
            return super().write(text)

    stage.console.output = Output(Watching())
    stage.player = TextPlayer(stage.run, stage.record, stage.clock, stage.console)
    stage.play()
    assert len(stored_when_said) == 3


def test_what_no_disk_has_taken_is_never_called_done() -> None:
    stage = Stage(has_keys=False)
    stage.saves = False
    lines = stage.play()
    assert not any(line.startswith("done ") for line in lines)
    assert "not saved: Pelvic tilt, 40 s" in lines


def test_without_keys_nothing_is_rewritten() -> None:
    stage = Stage(has_keys=False)
    stage.play()
    assert "\r" not in stage.console.stream.getvalue()
    assert "\x1b" not in stage.console.stream.getvalue()


def test_space_pauses_and_goes_on_and_the_pause_earns_nothing() -> None:
    stage = Stage([(20, Key.SPACE), (500, Key.SPACE)])
    stage.play()
    assert stage.session.credit == stage.session.planned


def test_quitting_asks_once_and_enter_ends_it_as_partial() -> None:
    stage = Stage([(15, Key.QUIT), (16, Key.ENTER)])
    lines = stage.play()
    assert "End here? What you did is kept: 5 s. Esc keeps going, Enter ends." in lines
    assert lines[-2:] == ["left Pelvic tilt after 5 s", "Ended here. What you did is kept."]
    assert stage.session.status is Status.PARTIAL
    assert stage.session.credit == 5 * SECOND


def test_esc_asks_and_esc_keeps_going() -> None:
    stage = Stage([(15, Key.ESCAPE), (17, Key.ESCAPE)])
    assert stage.play()[-1] == "Finished."
    assert stage.session.credit == stage.session.planned


def test_keeping_going_leaves_a_pause_a_pause() -> None:
    stage = Stage([(15, Key.SPACE), (16, Key.QUIT), (17, Key.ESCAPE), (90, Key.SPACE)])
    stage.play()
    assert stage.session.credit == stage.session.planned


def test_other_keys_do_not_answer_the_question() -> None:
    stage = Stage([(15, Key.QUIT), (16, Key.SPACE), (17, Key.RIGHT), (18, Key.ENTER)])
    stage.play()
    assert stage.session.credit == 5 * SECOND


def test_arrows_skip_and_go_back() -> None:
    stage = Stage([(1, Key.RIGHT), (2, Key.RIGHT), (3, Key.LEFT)])
    lines = stage.play()
    assert "skipped Pelvic tilt after 1 s" in lines
    assert lines.count("done Pelvic tilt, 41 s") == 1


def test_what_is_skipped_at_once_is_not_said_to_have_taken_minutes() -> None:
    stage = Stage([(1, Key.RIGHT), (1, Key.RIGHT)])
    assert "skipped Pelvic tilt after less than a second" in stage.play()


def test_plus_and_minus_change_the_time_and_r_restarts() -> None:
    stage = Stage([(63, Key.LONGER), (64, Key.SHORTER), (65, Key.SHORTER), (70, Key.RESTART)])
    lines = stage.play()
    assert "done Couch stretch, left, 68 s" in lines


def test_s_pauses_and_says_when_to_stop() -> None:
    stage = Stage([(65, Key.STOP_RULES), (80, Key.SPACE)])
    lines = stage.play()
    at = lines.index("Stop if Sharp pain in the groin.")
    assert lines[at + 1 : at + 3] == ["Stop if dizzy.", "Space goes on."]
    assert stage.session.credit == stage.session.planned


def test_a_gate_waits_for_space() -> None:
    routine = make_routine("gate", WaitStep("Fetch the strap."), step())
    stage = Stage([(100, Key.SPACE)], routine=routine)
    lines = stage.play()
    assert "Fetch the strap." in lines
    assert lines[-1] == "Finished."


def test_without_keys_a_gate_opens_by_itself() -> None:
    routine = make_routine("gate", WaitStep("Fetch the strap."), step())
    assert Stage(routine=routine, has_keys=False).play()[-1] == "Finished."


class SleepyConsole(FakeConsole):
    """The machine sleeps once, in the middle of the first repetitions."""

    slept = False

    def wait(self, timeout: int | None) -> Sequence[Key]:
        if not self.slept and self._clock.now().monotonic >= 1_000_000 + 20 * SECOND:
            self.slept = True
            self._clock.sleep_through(14 * 60 * SECOND)
            return ()
        return super().wait(timeout)


@pytest.mark.parametrize("has_keys", [True, False])
def test_time_asleep_does_not_count(has_keys: bool) -> None:
    stage = Stage(has_keys=has_keys)
    keys = [(30, Key.SPACE)] if has_keys else []
    stage.console = SleepyConsole(stage.clock, keys, has_keys=has_keys)
    stage.player = TextPlayer(stage.run, stage.record, stage.clock, stage.console)
    lines = stage.play()
    told = "Paused: the computer slept for 14 minutes. None of that time was counted."
    assert (f"{told} Space goes on." if has_keys else told) in lines
    assert lines[-1] == "Finished."
    assert stage.session.credit == stage.session.planned


def test_a_signal_keeps_what_was_held_and_leaves_the_session_open() -> None:
    stage = Stage([(15, Key.INTERRUPT)])
    assert stage.play()[-1] == "Stopped. What you did is kept."
    assert stage.session.ending is None
    assert stage.session.credit == 5 * SECOND


def test_a_signal_never_says_kept_when_nothing_can_be_written() -> None:
    stage = Stage([(15, Key.INTERRUPT)])
    stage.saves = False
    assert stage.play()[-1] == "Stopped."


def test_a_signal_where_nobody_presses_keys_ends_without_going_on() -> None:
    stage = Stage([(15, Key.INTERRUPT)], has_keys=False)
    lines = stage.play()
    assert not any(line.startswith("Going on") for line in lines)
    assert lines[-1] == "Stopped. What you did is kept."


def test_ctrl_z_pauses_before_the_program_stops() -> None:
    stage = Stage([(15, Key.SUSPEND), (400, Key.CONTINUE), (401, Key.SPACE)])
    stage.play()
    assert stage.console.suspended == 1
    assert stage.session.credit == stage.session.planned


def test_when_nobody_reads_any_more_the_session_is_kept_and_left() -> None:
    stage = Stage(has_keys=False)
    stage.console.output.is_closed = True
    stage.play()
    assert stage.session.ending is None


def test_time_lapse_waits_shorter_and_never_counts() -> None:
    clock = FakeClock(speed=100)

    class Fast(FakeConsole):
        def wait(self, timeout: int | None) -> Sequence[Key]:
            assert timeout is not None
            assert timeout <= 10
            return super().wait(timeout * 100)

    stage = Stage(clock=clock, has_keys=False)
    stage.console = Fast(clock, has_keys=False)
    stage.player = TextPlayer(stage.run, stage.record, clock, stage.console)
    assert stage.play()[-1] == "Finished."
    assert not stage.session.counts


def test_who_goes_on_later_is_told_how_to_lie_down_before_it_starts() -> None:
    tilt = replace(make_movement(), set_up="On your back, both feet flat")
    couch = replace(make_exercise(), set_up="Right knee on the floor")
    routine = make_routine("evening", step(tilt), step(couch))
    stage = Stage([(55, Key.INTERRUPT)], routine=routine)
    stage.play()
    earlier = stage.practice.left_off(routine)
    assert earlier is not None
    run = stage.practice.run_continuing(earlier)
    assert run is not None
    console = FakeConsole(stage.clock)
    TextPlayer(run, stage.record, stage.clock, console).play()
    told = [line for line in console.lines if "Couch stretch, left" in line][:2]
    assert told == [
        "Get ready: Couch stretch, left. Left knee on the floor.",
        "Exercise 2 of 2: Couch stretch, left, hold 1 min. Tuck the pelvis under.",
    ]
    assert console.lines[-1] == "Finished."
