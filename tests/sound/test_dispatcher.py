"""Speech through a service that is asked over its socket."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.sounds import Manner
from routine_app.sound.dispatcher import Dispatcher, dispatcher_address, is_installed
from tests.sound.talkers import ACKNOWLEDGES, BEGINS, TalkingService

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the service has a Unix socket")


@pytest.fixture
def service(private_environment: Path) -> TalkingService:
    return TalkingService(private_environment)


@pytest.fixture
def running(service: TalkingService, qtbot: QtBot) -> Iterator[TalkingService]:
    with started(service):
        qtbot.waitUntil(service.address.exists)
        yield service


@contextmanager
def started(service: TalkingService) -> Iterator[None]:
    """The service as a process group of its own, which ends with the test."""
    process = subprocess.Popen(service.command, start_new_session=True)
    try:
        yield
    finally:
        os.killpg(process.pid, 9)
        process.wait()


def opened(qtbot: QtBot, service: TalkingService, manner: Manner | None = None) -> Dispatcher:
    engine = Dispatcher(service.address, service.command)
    engine.set_manner(manner or Manner())
    with qtbot.waitSignal(engine.opened):
        engine.open()
    return engine


def test_words_are_handed_over_and_told_to_have_begun(
    qtbot: QtBot, running: TalkingService
) -> None:
    engine = opened(qtbot, running)
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    assert running.words == ["Half-way."]
    engine.close()


def test_the_manner_is_told_in_the_units_of_the_service(
    qtbot: QtBot, running: TalkingService
) -> None:
    engine = opened(qtbot, running, Manner("English (America)", 0.8, 0.5))
    told = [line for line in running.lines if line.startswith("SET")]
    assert "SET self SYNTHESIS_VOICE English (America)" in told
    assert "SET self RATE -44" in told
    assert "SET self VOLUME 0" in told
    assert "SET self LANGUAGE en" in told
    engine.close()


def test_waking_a_device_is_silent_and_the_next_words_are_not(
    qtbot: QtBot, running: TalkingService
) -> None:
    engine = opened(qtbot, running)
    with qtbot.assertNotEmitted(engine.began):
        engine.wake()
        qtbot.waitUntil(lambda: running.words == ["so so"])
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    told = [line for line in running.lines if line.startswith(("SET self VOLUME", "words"))]
    assert told[-4:] == [
        "SET self VOLUME -100",
        "words so so",
        "SET self VOLUME 60",
        "words Half-way.",
    ]
    engine.close()


def test_a_proof_begins_as_words_do_and_is_not_heard(qtbot: QtBot, running: TalkingService) -> None:
    engine = opened(qtbot, running)
    with qtbot.waitSignal(engine.began):
        engine.prove()
    qtbot.waitUntil(lambda: running.lines[-1] == "SET self VOLUME 60")
    told = [line for line in running.lines if line.startswith(("SET self VOLUME", "words"))]
    assert told[-3:-1] == ["SET self VOLUME -100", "words so so"]
    engine.close()


def test_waking_waits_for_the_service(qtbot: QtBot, running: TalkingService) -> None:
    engine = Dispatcher(running.address, running.command)
    engine.wake()
    engine.open()
    qtbot.waitUntil(lambda: running.words == ["so so"])
    engine.close()


def test_words_that_wait_give_way_to_newer_ones(qtbot: QtBot, running: TalkingService) -> None:
    engine = Dispatcher(running.address, running.command)
    engine.open()
    for words in ("One.", "Two.", "Three."):
        engine.say(words)
    with qtbot.waitSignal(engine.began):
        pass
    assert running.words == ["Three."]
    engine.close()


LATE_BEGIN = """
            if number == 2: say("701-1", "701-1", "701 BEGIN")
            else: number == 3 and say("701-3", "701-1", "701 BEGIN")
"""


def test_words_that_were_given_up_begin_in_the_name_of_no_others(
    qtbot: QtBot, service: TalkingService
) -> None:
    service.does(begun=LATE_BEGIN.strip())
    with started(service):
        qtbot.waitUntil(service.address.exists)
        engine = opened(qtbot, service)
        with qtbot.assertNotEmitted(engine.began, wait=50):
            for number, words in enumerate(("One.", "Two."), start=1):
                engine.say(words)
                qtbot.waitUntil(lambda said=number: len(service.words) == said)  # type: ignore[misc]
        with qtbot.waitSignal(engine.began):
            engine.say("Three.")
        engine.close()


def test_words_may_begin_before_they_are_acknowledged(
    qtbot: QtBot, service: TalkingService
) -> None:
    service.does(acknowledged=f"{BEGINS}; {ACKNOWLEDGES}", begun="")
    with started(service):
        qtbot.waitUntil(service.address.exists)
        engine = opened(qtbot, service)
        for words in ("One.", "Two."):
            with qtbot.waitSignal(engine.began):
                engine.say(words)
        engine.close()


def test_words_that_look_like_the_end_of_words_are_said(
    qtbot: QtBot, running: TalkingService
) -> None:
    engine = opened(qtbot, running)
    with qtbot.waitSignal(engine.began):
        engine.say(".\r\nQUIT")
    assert running.words == [".. QUIT"]
    engine.close()


def test_a_service_that_is_not_running_is_started(qtbot: QtBot, service: TalkingService) -> None:
    script = service.script.with_name("start.sh")
    command = " ".join(f"'{word}'" for word in service.command)
    script.write_text(
        f"#!/bin/sh\n{command} & echo $! > '{script}.pid'\n"
        f"while ! [ -e '{service.address}' ]; do sleep 0.01; done\n"
    )
    script.chmod(0o755)
    engine = Dispatcher(service.address, (str(script),))
    engine.open()
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    assert service.words == ["Half-way."]
    engine.close()
    os.kill(int(Path(f"{script}.pid").read_text()), 9)


@pytest.mark.parametrize("spawn", [("false",), ("/no/such/program",)])
def test_a_service_that_cannot_be_started_is_lost(
    qtbot: QtBot, service: TalkingService, spawn: tuple[str, ...]
) -> None:
    engine = Dispatcher(service.address, spawn)
    with qtbot.waitSignal(engine.lost) as lost:
        engine.open()
    assert lost.args == ["could not be started"]
    engine.close()


def test_a_service_that_ends_is_lost(qtbot: QtBot, service: TalkingService) -> None:
    with started(service):
        qtbot.waitUntil(service.address.exists)
        engine = opened(qtbot, service)
        lost = qtbot.waitSignal(engine.lost)
    lost.wait()
    assert lost.args == ["ended"]
    engine.close()


def test_a_service_that_refuses_words_is_lost(qtbot: QtBot, service: TalkingService) -> None:
    service.does(spoken='say("380 ERR NO OUTPUT MODULE"); continue')
    with started(service):
        qtbot.waitUntil(service.address.exists)
        engine = opened(qtbot, service)
        with qtbot.waitSignal(engine.lost) as lost:
            engine.say("Half-way.")
    assert lost.args == ["does not take words"]
    assert service.words == []
    engine.close()


def test_a_service_that_never_answers_holds_nothing_up(
    qtbot: QtBot, service: TalkingService
) -> None:
    service.does(first="import signal; signal.pause()")
    with started(service):
        qtbot.waitUntil(service.address.exists)
        engine = Dispatcher(service.address, service.command)
        with qtbot.assertNotEmitted(engine.opened), qtbot.assertNotEmitted(engine.lost):
            engine.open()
            for _ in range(1000):
                engine.say("Half-way.")
        engine.close()


def test_voices_are_those_for_english_without_variants(
    qtbot: QtBot, running: TalkingService
) -> None:
    engine = opened(qtbot, running)
    found: list[tuple[str, ...]] = []
    engine.list_voices(found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("English (Great Britain)", "English (America)")]
    engine.close()


def test_words_are_said_in_the_language_of_the_program(
    qtbot: QtBot, running: TalkingService
) -> None:
    speak(Language("de"))
    engine = opened(qtbot, running)
    assert "SET self LANGUAGE de" in running.lines
    found: list[tuple[str, ...]] = []
    engine.list_voices(found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("German",)]
    engine.close()


def test_espeak_is_not_asked_for_its_thousands_of_voices(
    qtbot: QtBot, service: TalkingService
) -> None:
    service.does(module="espeak-ng")
    with started(service):
        qtbot.waitUntil(service.address.exists)
        speak(Language("fr"))
        engine = opened(qtbot, service)
        assert "GET OUTPUT_MODULE" in service.lines
        assert not any(line.startswith("LIST") for line in service.lines)
        engine.close()


def test_a_synthesizer_without_a_voice_for_the_language_reads_nothing_out(
    qtbot: QtBot, service: TalkingService
) -> None:
    service.does(module="festival")
    with started(service):
        qtbot.waitUntil(service.address.exists)
        speak(Language("fr"))
        engine = Dispatcher(service.address, service.command)
        with qtbot.waitSignal(engine.lost) as lost, qtbot.assertNotEmitted(engine.opened):
            engine.open()
            engine.say("Moitié.")
        assert lost.args == ["has no voice for this language"]
        assert service.words == []
        engine.close()


def test_a_synthesizer_with_a_voice_for_the_language_speaks(
    qtbot: QtBot, service: TalkingService
) -> None:
    service.does(module="festival")
    with started(service):
        qtbot.waitUntil(service.address.exists)
        speak(Language("de"))
        engine = opened(qtbot, service)
        with qtbot.waitSignal(engine.began):
            engine.say("Halbzeit.")
        engine.close()


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/speech-dispatcher/speechd.sock"),
        ({"SPEECHD_ADDRESS": "unix_socket:/tmp/s", "XDG_RUNTIME_DIR": "/run"}, "/tmp/s"),
        ({"SPEECHD_ADDRESS": "inet_socket:host:6560", "XDG_RUNTIME_DIR": "/run"}, None),
        ({}, None),
    ],
)
def test_the_service_is_where_its_own_programs_look_for_it(
    environ: dict[str, str], address: str | None
) -> None:
    assert dispatcher_address(environ) == (Path(address) if address else None)


def test_a_service_whose_socket_is_there_counts_as_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", "")
    assert not is_installed(tmp_path / "none.sock")
    (tmp_path / "some.sock").touch()
    assert is_installed(tmp_path / "some.sock")
