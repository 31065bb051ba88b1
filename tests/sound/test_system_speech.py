"""Speech through Qt, with the engine that Qt has for tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.sounds import Manner
from routine_app.sound.system_speech import SystemSpeech

pytest.importorskip("PySide6.QtTextToSpeech", reason="a library of the system is missing")


@pytest.fixture
def speech(qtbot: QtBot) -> Iterator[SystemSpeech]:
    speech = SystemSpeech("mock")
    with qtbot.waitSignal(speech.opened):
        speech.open()
    yield speech
    speech.close()


def test_words_are_told_to_have_begun(qtbot: QtBot, speech: SystemSpeech) -> None:
    with qtbot.waitSignal(speech.began):
        speech.say("Half-way.")


def test_the_manner_reaches_the_system(qtbot: QtBot, speech: SystemSpeech) -> None:
    voices: list[tuple[str, ...]] = []
    speech.list_voices(voices.append)
    name = voices[0][-1]
    speech.set_manner(Manner(name, 1.2, 0.5))
    with qtbot.waitSignal(speech.began):
        speech.say("Half-way.")
    assert speech._speech is not None
    assert speech._speech.voice().name() == name
    assert speech._speech.volume() == 0.5
    assert speech._speech.rate() == pytest.approx(0.1)


def test_waking_is_silent_and_the_next_words_are_not(qtbot: QtBot, speech: SystemSpeech) -> None:
    assert speech._speech is not None
    with qtbot.waitSignal(speech.began):
        speech.wake()
    assert speech._speech.volume() == 0.0
    speech.hush()
    speech.say("Half-way.")
    assert speech._speech.volume() == pytest.approx(0.8)


def test_a_proof_begins_as_words_do_and_is_not_heard(qtbot: QtBot, speech: SystemSpeech) -> None:
    assert speech._speech is not None
    with qtbot.waitSignal(speech.began):
        speech.prove()
    assert speech._speech.volume() == 0.0


def test_what_is_let_go_of_goes(qtbot: QtBot) -> None:
    owner = QObject()
    speech = SystemSpeech("mock", owner)
    with qtbot.waitSignal(speech.opened):
        speech.open()
    speech.close()
    qtbot.waitUntil(lambda: not owner.children())


def test_nothing_is_loaded_before_it_is_opened() -> None:
    speech = SystemSpeech("mock")
    found: list[tuple[str, ...]] = []
    speech.list_voices(found.append)
    speech.say("Half-way.")
    speech.wake()
    speech.close()
    assert found == [()]


def test_without_a_voice_for_the_language_nothing_is_read_out(qtbot: QtBot) -> None:
    speak(Language("es"))  # the engine for tests knows none
    speech = SystemSpeech("mock")
    with qtbot.waitSignal(speech.lost) as lost, qtbot.assertNotEmitted(speech.opened):
        speech.open()
    assert lost.args == ["has no voice for this language"]
    speech.close()


def test_words_are_said_in_the_language_of_the_program(qtbot: QtBot) -> None:
    speak(Language("nb"))  # that of the engine for tests
    speech = SystemSpeech("mock")
    with qtbot.waitSignal(speech.opened):
        speech.open()
    assert speech._speech is not None
    assert speech._speech.locale().name().startswith("nb")
    speech.close()
