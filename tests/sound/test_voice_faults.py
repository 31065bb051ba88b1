"""A voice of real processes that freeze, die or hang: something else is heard, and in time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QProcess
from pytestqt.qtbot import QtBot

from routine_app.sound.dispatcher import Dispatcher
from routine_app.sound.espeak import Espeak
from routine_app.sound.voice import MISSES, OPENING, SpeakingVoice, Way
from tests.sound.talkers import TALKS, TalkingProgram, TalkingService, end

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")
BUSY = 3000
"""Milliseconds that the second which is promised may take on a machine that runs other tests."""


@contextmanager
def speaking(
    folder: Path, program: TalkingProgram, qtbot: QtBot
) -> Iterator[tuple[SpeakingVoice, TalkingService]]:
    """A voice with a real service and, behind it, a real program."""
    service = TalkingService(folder)
    ways = [
        Way(lambda parent: Dispatcher(service.address, ("false",), parent)),
        Way(lambda parent: Espeak(str(program.program), parent)),
    ]
    voice = SpeakingVoice(ways)
    try:
        yield voice, service
    finally:
        gone(voice, qtbot)


def gone(voice: SpeakingVoice, qtbot: QtBot) -> None:
    """Stop a voice and see its children end."""
    voice.stop()
    qtbot.waitUntil(lambda: not voice.findChildren(QProcess))


@pytest.fixture
def program(tmp_path: Path) -> Iterator[TalkingProgram]:
    talking = TalkingProgram(tmp_path)
    yield talking
    for pid in talking.running():
        end(pid)


def run(service: TalkingService, qtbot: QtBot) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(service.command, start_new_session=True)
    qtbot.waitUntil(service.address.exists)
    return process


def how_soon_replaced(voice: SpeakingVoice, words: str, qtbot: QtBot) -> int:
    """Milliseconds until something else is heard."""
    replaced: list[int] = []
    clock = QElapsedTimer()
    clock.start()
    voice.say(words, lambda: replaced.append(clock.elapsed()))
    qtbot.waitUntil(lambda: bool(replaced))
    return replaced[0]


@linux_only
@pytest.mark.parametrize(
    ("trouble", "misses"), [(signal.SIGSTOP, MISSES), (signal.SIGKILL, 1)], ids=["stop", "kill"]
)
def test_a_service_that_freezes_or_dies_is_replaced_within_a_second(
    qtbot: QtBot,
    private_environment: Path,
    program: TalkingProgram,
    trouble: signal.Signals,
    misses: int,
) -> None:
    with speaking(private_environment, program, qtbot) as (voice, service):
        process = run(service, qtbot)
        voice.start()
        voice.say("First.", lambda: None)
        qtbot.waitUntil(lambda: service.words == ["First."])
        os.killpg(process.pid, trouble)
        for _ in range(misses):
            assert how_soon_replaced(voice, "Half-way.", qtbot) < BUSY
        voice.say("Last five.", lambda: None)
        qtbot.waitUntil(lambda: len(program.calls) == 1)
        assert program.calls[0].endswith("Last five.")
        assert voice.notice.endswith("so Espeak-ng speaks instead.")
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@linux_only
def test_a_service_that_was_frozen_before_the_start_never_holds_up_the_window(
    qtbot: QtBot, private_environment: Path, program: TalkingProgram
) -> None:
    with speaking(private_environment, program, qtbot) as (voice, service):
        process = run(service, qtbot)
        os.killpg(process.pid, signal.SIGSTOP)
        replaced: list[str] = []
        voice.start()
        for words in ("One.", "Two."):
            voice.say(words, lambda: replaced.append("tick"))
            qtbot.waitUntil(lambda: bool(replaced))
            replaced.clear()
        for _ in range(OPENING):
            voice.turns.timeout.emit()
        voice.say("Three.", lambda: replaced.append("tick"))
        qtbot.waitUntil(lambda: len(program.calls) == 1)
        assert replaced == []
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@linux_only
@pytest.mark.parametrize(
    ("does", "misses"), [("exec sleep 600", MISSES), ("exit 1", 1), ("kill -KILL $$", 1)]
)
def test_a_program_that_hangs_or_dies_is_replaced_within_a_second(
    qtbot: QtBot, program: TalkingProgram, does: str, misses: int
) -> None:
    program.does(does)
    voice = SpeakingVoice([Way(lambda parent: Espeak(str(program.program), parent))])
    voice.start()
    for _ in range(misses):
        assert voice.problem == ""
        assert how_soon_replaced(voice, "Half-way.", qtbot) < BUSY
    assert voice.problem.startswith("Espeak-ng ")
    gone(voice, qtbot)


@linux_only
def test_a_program_that_is_slow_once_goes_on_speaking(
    qtbot: QtBot, program: TalkingProgram
) -> None:
    program.does("exec sleep 600")
    voice = SpeakingVoice([Way(lambda parent: Espeak(str(program.program), parent))])
    voice.start()
    assert how_soon_replaced(voice, "Half-way.", qtbot) < BUSY
    program.does(TALKS)
    voice.say("Last five.", lambda: None)
    qtbot.waitUntil(lambda: program.calls[-1].endswith("Last five."))
    qtbot.waitUntil(lambda: len(program.running()) == 1)
    assert voice.notice == ""
    gone(voice, qtbot)


@linux_only
def test_a_voice_ends_with_the_program(qtbot: QtBot, program: TalkingProgram) -> None:
    voice = SpeakingVoice([Way(lambda parent: Espeak(str(program.program), parent))])
    voice.start()
    voice.say("Half-way.", lambda: None)
    qtbot.waitUntil(lambda: bool(program.running()))
    voice._on_quit()
    assert not program.running()
