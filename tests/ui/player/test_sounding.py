"""What somebody with closed eyes hears while a session is played."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE
from routine_app.domain.player import Mode
from routine_app.domain.preferences import ChimeSet, Speaker
from routine_app.domain.routine import WaitStep
from routine_app.domain.session_run import Command
from routine_app.domain.sounds import Chimes, Manner, Voice
from routine_app.domain.value import replace
from routine_app.ui.player import reader
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.question import Answer
from routine_app.ui.player.sounding import LAST_WORDS, LONG_PAUSE, SLEEPS_AFTER, WAKE_AHEAD
from tests.fakes import make_routine, step
from tests.ui.player.hall import CHILD, PLAN, Hall
from tests.ui.player.studio import PREFERENCES, studio


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    return Hall(qtbot).start()


def test_the_fakes_are_what_they_stand_for(hall: Hall) -> None:
    chimes: Chimes = hall.tape.chimes
    voice: Voice = hall.tape.voice
    assert (chimes.problem, voice.problem) == ("", "")


def test_nothing_is_made_before_a_session_starts(qtbot: QtBot) -> None:
    hall = Hall(qtbot)
    assert hall.tape.made == 0
    hall.start()
    hall.start()
    assert hall.tape.made == 1


def test_the_first_picture_waits_for_no_sound(qtbot: QtBot) -> None:
    hall = Hall(qtbot)
    hall.page.start(hall.made.run())
    assert hall.tape.made == 0
    assert hall.page.sounding.speaks
    qtbot.waitUntil(lambda: hall.tape.made == 1)


def test_a_session_that_ends_before_its_first_picture_stays_silent(qtbot: QtBot) -> None:
    hall = Hall(qtbot)
    hall.page.start(hall.made.run())
    hall.page.leave()
    assert not hall.page.sounding.start_timer.isActive()
    assert hall.tape.made == 0


def test_cues_are_heard_at_their_moments(hall: Hall) -> None:
    hall.play(20_000)
    heard = [(at, what) for at, what in hall.tape.heard if what != "(wakes)"]
    assert heard == [
        (700, "First: Childs pose."),
        (5_000, "Get ready."),
        (7_000, "tick"),
        (8_000, "tick"),
        (9_000, "tick"),
        (10_000, "bowl"),
        (10_700, "Hold. 1 minute."),
        (12_870, "Sink."),
    ]


def test_a_device_that_fell_asleep_is_woken_before_it_is_needed(hall: Hall) -> None:
    hall.play(10_000 + 41_000)
    woken = [at for at, what in hall.tape.heard if what == "(wakes)"]
    spoken = [at for at, what in hall.tape.heard if what != "(wakes)"]
    for before, after in pairwise(spoken):
        wakes = after - before > SLEEPS_AFTER + WAKE_AHEAD + 2_000
        assert not wakes or after - WAKE_AHEAD in woken
    assert woken


def test_the_end_is_heard_before_all_is_silent(hall: Hall) -> None:
    hall.play(hall.player.timeline.total + 1_900)
    assert hall.words[-2:] == ["long bowl", "Done."]
    hall.page.controller.second_timer.timeout.emit()
    assert hall.tape.voice.is_on
    assert hall.page.sounding.end_timer.interval() == LAST_WORDS
    hall.page.sounding.end_timer.timeout.emit()
    assert not hall.tape.voice.is_on
    assert not hall.tape.chimes.is_on


def test_a_session_that_starts_right_after_another_is_heard(hall: Hall) -> None:
    hall.page.controller.command(Command.END)
    hall.start()
    hall.tape.forget()
    hall.play(1_000)
    assert hall.words == ["First: Childs pose."]
    assert not hall.page.sounding.end_timer.isActive()


def test_a_pause_breaks_off_and_is_silent(hall: Hall) -> None:
    hall.play(11_000)
    hall.tape.forget()
    hall.page.controller.command(Command.PAUSE)
    assert hall.tape.voice.hushed == 1
    hall.play(60_000)
    assert hall.tape.words == []


def test_a_long_pause_is_brought_to_mind_once(hall: Hall) -> None:
    hall.page.controller.command(Command.PAUSE)
    hall.tape.forget()
    timer = hall.page.sounding.pause_timer
    assert timer.interval() == LONG_PAUSE
    hall.page.controller.look()
    assert timer.isActive()
    timer.timeout.emit()
    assert hall.words == ["bowl"]
    hall.page.controller.command(Command.RESUME)
    assert not timer.isActive()


def test_waking_up_is_told_by_one_sound(hall: Hall) -> None:
    hall.play(20_000)
    hall.tape.forget()
    hall.made.clock.sleep_through(14 * MINUTE)
    hall.page.controller.look()
    hall.page.controller.look()
    assert hall.tape.words == ["bowl"]


def test_leaving_the_window_silences_everything(hall: Hall) -> None:
    hall.play(20_000)
    hall.page.leave()
    hall.tape.forget()
    assert not hall.tape.voice.is_on
    assert not hall.tape.chimes.is_on
    assert not hall.page.sounding.cue_timer.isActive()


def test_time_lapse_is_played_in_silence(qtbot: QtBot) -> None:
    hall = Hall(qtbot)
    hall.made.clock.speed = 60
    hall.start()
    hall.play(30_000)
    assert hall.tape.made == 0


def test_without_sounds_a_session_is_played_all_the_same(qtbot: QtBot) -> None:
    made = studio(PLAN)
    page = made.page()
    qtbot.addWidget(page)
    page.start(made.run())
    made.clock.advance(1_000)
    page.controller.look()
    page.sounding.refresh()
    assert page.controller.run is not None
    assert page.controller.run.player.mode is Mode.RUNNING


def test_a_gate_is_told_and_goes_on_being_a_gate(qtbot: QtBot) -> None:
    hall = Hall(qtbot, make_routine("gate", WaitStep("Fetch the strap."), step(CHILD))).start()
    hall.play(3_000)
    assert hall.words == ["Fetch the strap. Press Space when you are ready."]


# ---------------------------------------------------------------------- keys


def test_without_the_voice_chimes_mark_what_it_would_have_said(hall: Hall) -> None:
    hall.press("v")
    assert not hall.made.preferences.value.voice
    hall.play(66_000)
    assert hall.words == ["tick", *["tick"] * 3, "bowl", "tick", "tick"]
    hall.press("v")
    hall.tape.forget()
    hall.play(5_000)
    assert hall.words == ["bowl", "Next: Childs pose."]


def test_a_voice_that_is_lost_is_replaced_by_chimes(hall: Hall) -> None:
    hall.tape.voice.works = False
    hall.play(66_000)
    assert hall.words == ["tick", *["tick"] * 3, "bowl", "tick", "tick"]


def test_buttons_tell_readers_how_voice_and_sound_stand(hall: Hall) -> None:
    def names() -> list[str]:
        controls = hall.page.controls
        return [controls.button(wish).accessibleName() for wish in (Wish.VOICE, Wish.MUTE)]

    assert names() == ["Spoken cues: on", "Mute all sound: off"]
    hall.press("vm")
    assert names() == ["Spoken cues: off", "Mute all sound: on"]
    hall.choose(voice=True, mute=False)
    assert names() == ["Spoken cues: on", "Mute all sound: off"]


def test_mute_silences_everything_and_gives_it_back(hall: Hall) -> None:
    hall.play(11_000)
    hall.press("m")
    assert hall.made.preferences.value.mute
    assert hall.tape.voice.hushed == 1
    hall.tape.forget()
    hall.play(30_000)
    assert hall.tape.words == []
    hall.press("m")
    hall.play(25_000)
    assert hall.words == ["Last five."]


def test_mute_stops_a_sound_that_rings_on_too(hall: Hall) -> None:
    hall.play(10_100)
    assert hall.words[-1] == "bowl"
    hall.press("m")
    assert hall.tape.chimes.volume == 0
    hall.press("m")
    assert hall.tape.chimes.volume == hall.made.preferences.value.chime_volume


def test_a_session_that_starts_mute_starts_nothing(qtbot: QtBot) -> None:
    hall = Hall(qtbot, preferences=replace(PREFERENCES, mute=True)).start()
    hall.play(11_000)
    assert not hall.tape.chimes.is_on
    assert not hall.tape.voice.is_on
    hall.press("m")
    assert hall.tape.chimes.is_on
    assert hall.tape.voice.is_on


def test_settings_reach_voice_and_chimes_while_something_is_played(hall: Hall) -> None:
    hall.choose(voice_name="English (America)", voice_rate=0.8, voice_volume=0.5, chime_volume=0.3)
    hall.choose(chime_set=ChimeSet.WOOD)
    assert hall.tape.voice.manner == Manner("English (America)", 0.8, 0.5)
    assert hall.tape.chimes.volume == 0.3
    assert hall.tape.chimes.chosen is ChimeSet.WOOD


def test_a_kind_of_cue_that_was_switched_off_is_not_heard(hall: Hall) -> None:
    hall.choose(left_out_cues=("half-way", "advice"))
    hall.play(66_000)
    assert "Half-way." not in hall.words
    assert "Sink." not in hall.words
    assert "Last five." in hall.words


# --------------------------------------------------------------- screen readers


@pytest.fixture
def reading(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Hall:
    monkeypatch.setattr(reader, "is_active", lambda: True)
    return Hall(qtbot)


def told(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(reader, "announce", lambda _source, what: said.append(what.text))
    return said


def test_with_a_reader_it_is_asked_once_who_speaks(reading: Hall) -> None:
    reading.start()
    question = reading.page.card.question
    assert question is not None
    assert question.title == "Who should speak?"
    assert reading.player.mode is Mode.PAUSED
    reading.page.card.answered.emit(Answer.VOICE)
    assert reading.made.preferences.value.speaker is Speaker.VOICE
    assert reading.player.lead_in_left
    reading.start()
    assert reading.page.card.question is None


def test_a_reader_is_heard_alone_when_it_was_chosen(
    reading: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = told(reading, monkeypatch)
    reading.start()
    reading.page.card.answered.emit(Answer.READER)
    reading.play(20_000)
    assert not reading.tape.voice.is_on
    assert set(reading.words) == {"tick", "bowl"}
    assert said


def test_the_voice_is_heard_alone_when_it_was_chosen(
    reading: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.start()
    reading.page.card.answered.emit(Answer.VOICE)
    said = told(reading, monkeypatch)
    reading.play(20_000)
    assert "Hold. 1 minute." in reading.words
    assert said == []


def test_a_voice_that_was_lost_leaves_the_reader_its_say(
    reading: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.start()
    reading.page.card.answered.emit(Answer.VOICE)
    said = told(reading, monkeypatch)
    reading.tape.voice.problem = "The voice does not answer."
    reading.play(20_000)
    assert said


def test_a_muted_voice_leaves_the_reader_its_say(
    reading: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = told(reading, monkeypatch)
    reading.made.preferences.save(replace(PREFERENCES, mute=True))
    reading.start()
    reading.play(20_000)
    assert reading.page.card.question is None
    assert said
