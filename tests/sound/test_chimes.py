"""The window's side of the chimes: it asks, listens, and replaces who does not answer."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from routine_app import cli
from routine_app.domain.preferences import ChimeSet
from routine_app.domain.sounds import Chimes, Sound
from routine_app.sound import chimes as module
from routine_app.sound.chime_lines import LATE, OPTION
from routine_app.sound.chimes import ENDED, NO_ANSWER, NO_DEVICE, ProcessChimes
from tests.fakes import FakeClock
from tests.sound.stand_in import StandIn


@pytest.fixture
def stand_in(tmp_path: Path) -> StandIn:
    return StandIn(tmp_path)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def chimes(stand_in: StandIn, clock: FakeClock, qtbot: QtBot) -> Iterator[ProcessChimes]:
    chimes = ProcessChimes(clock, command=stand_in.command)
    yield chimes
    end(chimes, qtbot)


def end(chimes: ProcessChimes, qtbot: QtBot) -> None:
    """Stop it, and wait until nothing of it runs."""
    chimes.stop()
    for process in chimes.findChildren(QProcess):
        process.kill()
    qtbot.waitUntil(lambda: not chimes.findChildren(QProcess))


def ready(chimes: ProcessChimes, qtbot: QtBot) -> None:
    chimes.start()
    qtbot.waitUntil(lambda: chimes.is_ready)


def test_they_are_what_a_player_expects(chimes: ProcessChimes) -> None:
    expected: Chimes = chimes
    assert expected.problem == ""


def test_the_program_knows_the_option_that_the_window_starts_it_with() -> None:
    assert cli.PLAY_CHIMES == OPTION
    assert module.player_command()[-1] == OPTION


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module.player_command() == (sys.executable, OPTION)


def test_a_sound_is_asked_for_with_its_moment(
    chimes: ProcessChimes, stand_in: StandIn, clock: FakeClock, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    clock.advance(7)
    chimes.play(Sound.LONG_BOWL)
    qtbot.waitUntil(lambda: stand_in.lines("play") == ["play LONG_BOWL 1000007"])


def test_a_sound_asked_for_during_the_start_may_be_in_time(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    chimes.start()
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(stand_in.told("play BOWL", 1))
    assert chimes.problem == ""


def test_a_sound_to_try_out_waits_for_the_start(
    chimes: ProcessChimes, stand_in: StandIn, clock: FakeClock, qtbot: QtBot
) -> None:
    chimes.try_out(Sound.BOWL)
    clock.advance(3000)
    qtbot.waitUntil(stand_in.told("play BOWL 1003000", 1))
    chimes.try_out(Sound.TICK)
    qtbot.waitUntil(stand_in.told("play TICK", 1))
    assert len(stand_in.lines("play")) == 2


def test_two_sounds_at_once_are_both_asked_for(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    chimes.play(Sound.TICK)
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(stand_in.told("play", 2))
    qtbot.waitUntil(lambda: not chimes.answer_timer.isActive())


def test_nothing_is_asked_for_before_the_start(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    chimes.play(Sound.BOWL)
    ready(chimes, qtbot)
    chimes.play(Sound.TICK)
    qtbot.waitUntil(stand_in.told("play", 1))
    assert stand_in.lines("play BOWL") == []


@pytest.mark.parametrize(
    ("volume", "share"), [(1.0, "1.000"), (0.5, "0.250"), (0.0, "0.000"), (7.0, "1.000")]
)
def test_half_the_volume_sounds_half_as_loud(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot, volume: float, share: str
) -> None:
    ready(chimes, qtbot)
    chimes.set_volume(volume)
    qtbot.waitUntil(lambda: stand_in.lines("volume") == ["volume 1.000", f"volume {share}"])


def test_a_new_process_is_told_the_volume_first(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    chimes.set_volume(0.5)
    ready(chimes, qtbot)
    qtbot.waitUntil(lambda: stand_in.lines("volume") == ["volume 0.250"])


def test_another_set_is_asked_for_by_its_folder_and_once(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    chimes.choose(ChimeSet.SOFT_BOWL)
    chimes.choose(ChimeSet.GLASS)
    chimes.choose(ChimeSet.GLASS)
    chimes.choose(ChimeSet.SOFT_BOWL)
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(stand_in.told("play BOWL", 1))
    assert stand_in.lines("chimes") == ["chimes glass", "chimes soft-bowl"]


def test_a_new_process_is_told_the_set_before_anything_is_played(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    chimes.choose(ChimeSet.WOOD)
    chimes.start()
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(stand_in.told("play BOWL", 1))
    assert [line.split()[0] for line in stand_in.lines("")[1:4]] == ["chimes", "volume", "play"]
    assert stand_in.lines("chimes") == ["chimes wood"]


def test_starting_twice_starts_one_process(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    chimes.start()
    ready(chimes, qtbot)
    chimes.start()
    assert len(chimes.findChildren(QProcess)) == 1


def test_stopping_lets_the_last_sound_ring_out(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    chimes.stop()
    assert not chimes.is_ready
    qtbot.waitUntil(lambda: stand_in.lines("end") == ["end"])
    assert not chimes.start_timer.isActive()


def test_it_can_start_again_while_the_last_sound_rings(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    chimes.stop()
    ready(chimes, qtbot)
    assert len(set(stand_in.pids)) == 2


# ------------------------------------------------------------------------- faults


def test_a_killed_process_is_replaced(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    os.kill(stand_in.pids[0], signal.SIGKILL)
    qtbot.waitUntil(lambda: chimes.problem == ENDED)
    qtbot.waitUntil(lambda: chimes.is_ready)
    assert chimes.problem == ""
    assert len(stand_in.pids) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot stop a process")
def test_a_stopped_process_is_replaced(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    os.kill(stand_in.pids[0], signal.SIGSTOP)
    for _ in range(module.BEATS_MISSED + 1):
        chimes.beat_timer.timeout.emit()
    assert chimes.problem == NO_ANSWER
    assert not chimes.is_ready
    qtbot.waitUntil(lambda: chimes.is_ready)
    assert chimes.problem == ""


def test_an_answered_beat_counts(chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot) -> None:
    ready(chimes, qtbot)
    for number in range(1, 5):
        chimes.beat_timer.timeout.emit()
        qtbot.waitUntil(stand_in.told("beat", number))
        chimes.play(Sound.TICK)
        qtbot.waitUntil(lambda: not chimes.answer_timer.isActive())
    assert chimes.is_ready


def test_a_sound_without_an_answer_ends_the_wait(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    """Before the server thaws and plays it long after its time."""
    stand_in.does(answer="pass")
    ready(chimes, qtbot)
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(lambda: chimes.problem == NO_ANSWER, timeout=8 * LATE)


def test_a_stall_of_the_window_is_not_taken_for_one_of_the_process(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    chimes.play(Sound.BOWL)
    chimes.answer_timer.timeout.emit()  # due long ago, with the answer still unread
    qtbot.waitUntil(lambda: not chimes.answer_timer.isActive())
    assert chimes.is_ready


def test_who_hangs_is_asked_for_nothing_more(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.does(answer="import time\n    while True: sys.stdout.flush()")
    ready(chimes, qtbot)
    chimes.play(Sound.BOWL)
    chimes.answer_timer.timeout.emit()
    (process,) = chimes.findChildren(QProcess)
    before = process.bytesToWrite()
    chimes.play(Sound.TICK)
    assert process.bytesToWrite() == before


def test_orders_that_nobody_reads_do_not_pile_up(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.does(start='say("ready")\nimport threading; threading.Event().wait()')
    ready(chimes, qtbot)
    (process,) = chimes.findChildren(QProcess)
    for number in range(20_000):
        chimes.set_volume(number / 20_000)
    assert process.bytesToWrite() < 5000


def test_a_process_that_says_nothing_is_given_up(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.does(start="pass", answer="pass")
    chimes.start()
    for _ in range(module.STARTING_BEATS):
        chimes.beat_timer.timeout.emit()
    assert chimes.problem == ""
    chimes.beat_timer.timeout.emit()
    assert chimes.problem == NO_ANSWER
    assert chimes.start_timer.isActive()


def test_the_next_start_is_given_more_time(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    """Or a machine with a slow disk would never come to play anything."""
    stand_in.does(start="pass", answer="pass")
    chimes.start()
    for _ in range(module.STARTING_BEATS + 1):
        chimes.beat_timer.timeout.emit()
    chimes.start_timer.stop()
    chimes.start_timer.timeout.emit()
    for _ in range(2 * module.STARTING_BEATS):
        chimes.beat_timer.timeout.emit()
    assert not chimes.start_timer.isActive()
    chimes.beat_timer.timeout.emit()
    assert chimes.start_timer.isActive()


def test_a_start_that_hangs_after_many_that_failed_is_not_waited_for_without_end(
    chimes: ProcessChimes, stand_in: StandIn
) -> None:
    """A server that is gone fails starts for hours; the one that comes after it may hang once."""
    stand_in.does(start="pass", answer="pass")
    chimes.start()
    for _ in range(100):
        chimes._replace(ENDED)
    chimes.start_timer.stop()
    chimes.start_timer.timeout.emit()
    beats = 0
    while not chimes.start_timer.isActive():
        chimes.beat_timer.timeout.emit()
        beats += 1
        assert beats * module.BEAT_EVERY < 30_000


def test_a_program_that_cannot_be_started_is_tried_more_and_more_seldom(
    clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    chimes = ProcessChimes(clock, command=[str(tmp_path / "missing")])
    chimes.start()
    waits = []
    for _ in range(len(module.RESTARTS) + 2):
        qtbot.waitUntil(chimes.start_timer.isActive)
        waits.append(chimes.start_timer.interval())
        assert chimes.problem == ENDED
        chimes.start_timer.stop()
        chimes.start_timer.timeout.emit()
    qtbot.waitUntil(chimes.start_timer.isActive)
    assert waits == [*module.RESTARTS, module.RESTARTS[-1], module.RESTARTS[-1]]
    end(chimes, qtbot)


def test_who_plays_again_is_replaced_soon_the_next_time(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    for number in range(3):
        os.kill(stand_in.pids[-1], signal.SIGTERM)
        qtbot.waitUntil(chimes.start_timer.isActive)
        assert chimes.start_timer.interval() == module.RESTARTS[0]
        qtbot.waitUntil(lambda: chimes.is_ready)
        chimes.play(Sound.TICK)
        qtbot.waitUntil(stand_in.told("play", number + 1))
        qtbot.waitUntil(lambda: not chimes.answer_timer.isActive())


def test_no_device_is_said_and_looked_for_again(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.does(start='say("no-device")\nsys.exit(1)')
    chimes.start()
    qtbot.waitUntil(chimes.start_timer.isActive)
    assert chimes.problem == NO_DEVICE
    stand_in.does()
    qtbot.waitUntil(lambda: chimes.is_ready)
    assert chimes.problem == ""


@pytest.mark.parametrize(("word", "sentence"), [("no-qt", "QtMultimedia"), ("no-files", "sounds")])
def test_what_is_missing_is_named_and_not_tried_again(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot, word: str, sentence: str
) -> None:
    stand_in.does(start=f'say("{word} libpulse.so.0: no such file")\nsys.exit(1)')
    chimes.start()
    qtbot.waitUntil(lambda: sentence in chimes.problem)
    assert "libpulse.so.0: no such file. Changes are shown on the screen instead." in chimes.problem
    assert not chimes.start_timer.isActive()
    assert not chimes.beat_timer.isActive()
    chimes.start()
    assert not chimes.beat_timer.isActive()
    chimes.stop()
    stand_in.does()
    ready(chimes, qtbot)


def test_what_was_wrong_is_known_after_the_player_is_over(
    chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.does(start='say("no-device")')
    chimes.start()
    qtbot.waitUntil(lambda: chimes.problem == NO_DEVICE)
    chimes.stop()
    assert chimes.problem == NO_DEVICE


def test_nonsense_is_passed_over(chimes: ProcessChimes, stand_in: StandIn, qtbot: QtBot) -> None:
    stand_in.does(start='say("")\nsay("hello there")\nsay("\\x00\\xff")\nsay("ready")')
    ready(chimes, qtbot)
    assert chimes.problem == ""
