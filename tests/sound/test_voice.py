"""The voice as a player knows it: words begin in time, or something else is heard instead."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.sounds import Manner, Voice
from routine_app.sound.asking import Asking
from routine_app.sound.dispatcher import Dispatcher
from routine_app.sound.engine import Loss, Voices
from routine_app.sound.espeak import Espeak
from routine_app.sound.voice import MISSES, OPENING, PATIENCE, TURN, SpeakingVoice, Way, make_voice
from tests.pseudo_language import speak_pseudo, untranslated
from tests.sound.studio import FakeEngine, Studio

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")


@pytest.fixture
def studio(qtbot: QtBot) -> Iterator[Studio]:
    studio = Studio("First", "Second")
    yield studio
    studio.voice.stop()


def test_it_is_a_voice(studio: Studio) -> None:
    voice: Voice = studio.voice
    assert voice.problem == ""


def test_nothing_is_made_before_a_player_starts(studio: Studio) -> None:
    studio.voice.set_manner(Manner(rate=1.2))
    studio.voice.hush()
    studio.voice.wake()
    assert studio.engines == []


def test_words_before_a_start_are_answered_otherwise(studio: Studio) -> None:
    studio.say()
    assert studio.replaced == ["Half-way."]


def test_words_are_said_by_the_first_way_in_the_manner_that_was_chosen(studio: Studio) -> None:
    studio.voice.set_manner(Manner(rate=1.2))
    studio.start()
    studio.say()
    assert studio.engine.name == "First"
    assert studio.engine.asked == ["rate 1.2", "open", "Half-way."]


def test_words_that_have_begun_are_left_alone(studio: Studio) -> None:
    studio.start()
    studio.say()
    studio.engine.began.emit()
    studio.wait(2 * PATIENCE)
    assert studio.replaced == []


def test_words_that_are_late_once_are_replaced_and_the_way_is_tried_again(
    studio: Studio,
) -> None:
    studio.start()
    studio.miss()
    assert studio.replaced == ["Half-way."]
    assert studio.engine.name == "First"
    assert studio.engine.asked[-1] == "hush"
    assert studio.voice.notice == ""
    studio.say("Last five.")
    studio.engine.began.emit()
    studio.miss()
    assert studio.engine.name == "First"


def test_after_two_misses_in_a_row_the_next_way_takes_over(studio: Studio) -> None:
    studio.start()
    studio.miss("Half-way.")
    studio.miss("Last five.")
    assert studio.replaced == ["Half-way.", "Last five."]
    assert [engine.name for engine in studio.engines] == ["First", "Second"]
    assert studio.engines[0].asked[-1] == "close"
    assert studio.voice.problem == ""
    assert studio.voice.notice == "First does not answer, so Second speaks instead."
    studio.engine.opened.emit()
    studio.say("Done.")
    assert studio.engine.asked[-1] == "Done."


def test_the_next_way_has_a_second_try_as_well(studio: Studio) -> None:
    studio.start()
    for _ in range(MISSES):
        studio.miss()
    studio.engine.opened.emit()
    studio.miss()
    assert studio.engine.name == "Second"
    assert studio.voice.problem == ""


def test_words_that_begin_too_late_do_not_count(studio: Studio) -> None:
    studio.start()
    studio.miss("Half-way.")
    studio.engine.began.emit()
    studio.miss("Last five.")
    assert studio.engine.name == "Second"


def test_words_that_were_broken_off_are_no_miss(studio: Studio) -> None:
    studio.start()
    studio.miss()
    studio.say()
    studio.voice.hush()
    studio.wait(2 * PATIENCE)
    studio.say("Last five.")
    studio.engine.began.emit()
    assert [engine.name for engine in studio.engines] == ["First"]


def test_the_voice_has_not_failed_when_the_window_itself_stood_still(studio: Studio) -> None:
    studio.start()
    studio.say()
    studio.wait(PATIENCE - 1)
    studio.engine.began.emit()
    studio.wait(PATIENCE)
    assert studio.replaced == []
    assert studio.engine.name == "First"


def test_a_way_that_is_lost_in_the_middle_is_replaced_at_once(studio: Studio) -> None:
    studio.start()
    studio.say()
    studio.engine.lost.emit("ended")
    assert studio.replaced == ["Half-way."]
    assert studio.engine.name == "Second"


def test_a_way_that_is_lost_after_its_words_replaces_none(studio: Studio) -> None:
    studio.start()
    studio.say()
    studio.engine.began.emit()
    studio.engine.lost.emit("ended")
    assert studio.replaced == []


def test_when_no_way_is_left_settings_say_so_and_every_word_is_replaced(studio: Studio) -> None:
    studio.start()
    studio.engine.lost.emit("does not answer")
    studio.engine.lost.emit("finds no sound device")
    studio.say()
    studio.say("Last five.")
    assert studio.replaced == ["Half-way.", "Last five."]
    assert studio.voice.notice == studio.voice.problem
    assert studio.voice.problem == "First does not answer and Second finds no sound device."


def test_the_next_start_tries_all_ways_again(studio: Studio) -> None:
    studio.start()
    studio.engine.lost.emit("ended")
    studio.engine.lost.emit("ended")
    studio.voice.stop()
    studio.start()
    assert studio.engine.name == "First"
    assert studio.voice.problem == ""


def test_a_service_that_is_starting_costs_words_but_is_not_given_up(studio: Studio) -> None:
    studio.start(opened=False)
    studio.say()
    studio.wait(PATIENCE)
    assert studio.replaced == ["Half-way."]
    assert studio.engine.asked[-1] == "hush"
    studio.engine.opened.emit()
    studio.say("Last five.")
    assert studio.engine.name == "First"
    assert studio.engine.asked[-1] == "Last five."


def test_a_service_that_never_opens_is_given_up(studio: Studio) -> None:
    studio.start(opened=False)
    studio.wait(OPENING)
    assert studio.engine.name == "Second"


def test_breaking_off_replaces_nothing(studio: Studio) -> None:
    studio.start()
    studio.say()
    studio.voice.hush()
    studio.wait(2 * PATIENCE)
    assert studio.engine.asked[-1] == "hush"
    assert studio.replaced == []


def test_stopping_lets_go_of_everything(studio: Studio) -> None:
    studio.start()
    studio.say()
    studio.voice.stop()
    assert studio.engine.asked[-1] == "close"
    assert not studio.voice.turns.isActive()
    studio.engine.lost.emit("ended")
    assert len(studio.engines) == 1
    assert studio.voice.problem == ""


def test_a_device_is_woken_as_soon_as_there_is_somebody_to_wake_it(studio: Studio) -> None:
    studio.voice.wake()
    studio.start(opened=False)
    studio.voice.wake()
    assert studio.engine.asked[-1] == "wake"


def test_a_changed_manner_reaches_the_one_who_speaks(studio: Studio) -> None:
    studio.start()
    studio.voice.set_manner(Manner(rate=0.8))
    assert studio.engine.asked[-1] == "rate 0.8"


def test_voices_are_counted_by_another_one_than_speaks(studio: Studio) -> None:
    studio.start()
    speaking = studio.engine
    found: list[Voices] = []
    studio.voice.list_voices(found.append)
    studio.engine.opened.emit()
    assert found == [("First",)]
    assert studio.engine is not speaking
    assert studio.engine.asked == ["open", "close"]


def test_when_another_way_speaks_it_is_named_even_after_the_stop(studio: Studio) -> None:
    studio.start()
    studio.engine.lost.emit("does not answer")
    studio.engine.opened.emit()
    studio.voice.stop()
    assert studio.voice.problem == ""
    assert studio.voice.notice == "First does not answer, so Second speaks instead."
    studio.voice.start()
    assert studio.voice.notice == ""


def test_voices_are_asked_of_the_next_way_when_the_best_does_not_answer(
    qtbot: QtBot, studio: Studio
) -> None:
    found: list[Voices] = []
    studio.voice.list_voices(found.append)
    studio.engine.lost.emit("could not be started")
    (asking,) = studio.voice.findChildren(Asking)
    assert studio.engine.name == "Second"
    with qtbot.waitSignal(asking.destroyed):
        asking.timer.timeout.emit()
    assert found == [()]
    assert [engine.asked[-1] for engine in studio.engines] == ["close", "close"]


def test_a_missing_voice_for_the_language_is_named(studio: Studio) -> None:
    speak(Language("de"))
    studio.start()
    studio.engine.lost.emit(Loss.NO_VOICE)
    assert studio.voice.notice == "First has no voice for Deutsch, so Second speaks instead."
    studio.engine.lost.emit(Loss.NO_VOICE)
    assert studio.voice.problem == (
        "First has no voice for Deutsch and Second has no voice for Deutsch."
    )


@pytest.mark.parametrize("loss", Loss)
def test_what_is_wrong_is_said_in_the_language_of_the_program(studio: Studio, loss: Loss) -> None:
    speak_pseudo()
    studio.start()
    studio.engine.lost.emit(loss)
    notice = studio.voice.notice
    studio.engine.lost.emit(loss)
    assert untranslated([notice, studio.voice.problem]) == []


def test_without_any_way_the_problem_is_known_before_a_start(qtbot: QtBot) -> None:
    voice = SpeakingVoice([Way(lambda _parent: FakeEngine("none"), lambda: False)])
    assert voice.problem.startswith("No voice is installed on this computer")
    found: list[Voices] = []
    voice.list_voices(found.append)
    voice.start()
    replaced: list[str] = []
    voice.say("Half-way.", lambda: replaced.append("tick"))
    assert found == [()]
    assert replaced == ["tick"]


def test_words_and_openings_are_given_up_in_time() -> None:
    assert TURN * PATIENCE < 1000 < TURN * OPENING


@linux_only
def test_linux_speaks_through_its_service_and_behind_it_a_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    voice = make_voice({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert [type(way.make(voice)) for way in voice._ways] == [Dispatcher, Espeak]
    assert [type(way.make(voice)) for way in make_voice({})._ways] == [Espeak]
