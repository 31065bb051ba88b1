"""Sound and voice in Settings: every choice is kept, and can be heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.cues import CueKind
from routine_app.domain.language import Language, speak
from routine_app.domain.preferences import ChimeSet, Preferences, Speaker
from routine_app.domain.value import replace
from routine_app.ui.player import reader
from routine_app.ui.settings.hearing import SAMPLE
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.settings.sound_setting import SYSTEMS_OWN, SoundRows, left_out_words
from routine_app.ui.settings.sound_sheets import KINDS, KindsSheet, VoicesSheet
from tests.ui.desk import Desk, desk

LOST = "Speech-dispatcher does not answer."


class Room:
    """The page of Settings, and what is heard of it."""

    def __init__(self, qtbot: QtBot, made: Desk) -> None:
        self.made = made
        self.page = SettingsPage(made.services, made.themes)
        self.page.resize(1180, 760)
        qtbot.addWidget(self.page)

    @property
    def rows(self) -> SoundRows:
        assert self.page.sound is not None
        return self.page.sound

    @property
    def chosen(self) -> Preferences:
        return self.made.services.preferences.value

    def sheet(self, kind: type[KindsSheet] | type[VoicesSheet]) -> KindsSheet | VoicesSheet:
        (found,) = self.page.window().findChildren(kind)
        assert isinstance(found, KindsSheet | VoicesSheet)
        return found


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    room = Room(qtbot, desk())
    yield room
    room.rows.hearing.stop()


def test_without_sounds_there_is_no_such_group(qtbot: QtBot) -> None:
    made = desk()
    page = SettingsPage(replace(made.services, sounds=None), made.themes)
    qtbot.addWidget(page)
    assert page.sound is None


def test_opening_settings_starts_nothing(room: Room) -> None:
    assert not room.made.tape.voice.is_on
    assert not room.made.tape.chimes.is_on
    assert room.made.tape.words == []


def test_voice_and_mute_are_switched(room: Room) -> None:
    room.rows.spoken.click()
    room.rows.mute.click()
    assert not room.chosen.voice
    assert room.chosen.mute
    assert not room.rows.spoken.isChecked()


def test_pace_and_volumes_are_kept_within_their_limits(room: Room) -> None:
    room.rows.rate.button(0).click()
    assert room.chosen.voice_rate == 0.8
    for _ in range(3):
        room.rows.voice_volume.up.click()
    assert room.chosen.voice_volume == 1.0
    assert not room.rows.voice_volume.up.isEnabled()
    for _ in range(8):
        room.rows.chime_volume.down.click()
    assert room.chosen.chime_volume == 0.0
    assert room.rows.chime_volume.value.text() == "0 %"


def test_the_voice_is_heard_as_it_is_chosen_and_then_let_go(room: Room) -> None:
    room.rows.rate.button(2).click()
    room.rows.hear_voice.click()
    assert room.made.tape.words == ["(wakes)", SAMPLE]
    assert room.made.tape.voice.manner.rate == 1.25
    assert room.rows.hearing.end_timer.isActive()
    room.rows.hearing.end_timer.timeout.emit()
    assert not room.made.tape.voice.is_on


def test_a_session_is_not_silenced_by_what_was_heard_in_settings(room: Room) -> None:
    room.page.show()
    room.rows.hear_voice.click()
    room.rows.hear_chimes.click()
    room.page.hide()
    assert not room.rows.hearing.end_timer.isActive()
    assert not room.made.tape.voice.is_on
    assert not room.made.tape.chimes.is_on


def test_leaving_settings_stops_nothing_that_was_not_started_there(room: Room) -> None:
    room.page.show()
    room.made.tape.voice.start()
    room.page.hide()
    assert room.made.tape.voice.is_on


def test_the_chimes_are_heard_as_loud_as_chosen(room: Room) -> None:
    room.rows.chime_volume.down.click()
    room.rows.hear_chimes.click()
    assert room.made.tape.words == ["bowl"]
    assert room.made.tape.chimes.volume == pytest.approx(0.6)
    room.rows.hearing.stop()
    assert not room.made.tape.chimes.is_on


def test_a_set_of_chimes_is_heard_when_it_is_chosen(room: Room) -> None:
    assert room.rows.chime_set.button(0).isChecked()
    room.rows.chime_set.button(1).click()
    assert room.chosen.chime_set is ChimeSet.WOOD
    assert room.made.tape.chimes.chosen is ChimeSet.WOOD
    assert room.made.tape.words == ["bowl"]
    room.rows.hear_chimes.click()
    assert room.made.tape.words == ["bowl", "bowl"]


def test_both_kinds_of_chimes_are_heard_one_after_the_other(room: Room) -> None:
    room.rows.hear_chimes.click()
    assert room.rows.hearing.side_timer.isActive()
    room.rows.hearing.side_timer.timeout.emit()
    assert room.made.tape.words == ["bowl", "switch"]
    room.rows.hear_chimes.click()
    room.rows.hearing.stop()
    assert not room.rows.hearing.side_timer.isActive()


def test_who_has_muted_everything_chooses_chimes_in_silence(room: Room) -> None:
    room.rows.mute.click()
    room.rows.chime_set.button(2).click()
    assert room.chosen.chime_set is ChimeSet.GLASS
    assert room.made.tape.words == []


def test_a_voice_that_is_just_starting_is_asked_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = room.made.tape.voice
    asked: list[str] = []

    def starting(words: str, otherwise: Callable[[], None]) -> None:
        asked.append(words)
        if len(asked) < 3:
            otherwise()

    monkeypatch.setattr(voice, "say", starting)
    room.rows.hear_voice.click()
    assert asked == [SAMPLE] * 3


def test_a_voice_that_is_lost_is_named_in_its_row(room: Room) -> None:
    voice = room.made.tape.voice
    voice.works = False
    voice.problem = LOST
    room.rows.hear_voice.click()
    assert room.rows._spoken.about.text() == f"{LOST} Chimes tell the changes."


def test_without_chimes_nobody_promises_them(room: Room) -> None:
    room.made.tape.voice.problem = LOST
    room.made.tape.chimes.problem = "No sound device was found."
    room.rows.refresh()
    assert room.rows._spoken.about.text() == LOST


def test_a_voice_that_stands_in_for_another_is_named(room: Room) -> None:
    room.made.tape.voice.stand_in = "Speech-dispatcher ended, so Espeak-ng speaks instead."
    room.rows.refresh()
    assert room.rows._spoken.about.text() == room.made.tape.voice.stand_in


def test_chimes_that_cannot_be_heard_say_so_in_their_row(room: Room) -> None:
    room.made.tape.chimes.problem = "No sound device was found."
    room.rows.refresh()
    assert room.rows._chimes.about.text() == "No sound device was found."


def test_each_kind_of_cue_can_be_left_out(room: Room) -> None:
    room.rows.cues.click()
    sheet = room.sheet(KindsSheet)
    assert isinstance(sheet, KindsSheet)
    assert set(sheet.ticks) == set(CueKind) == set(KINDS)
    assert not sheet.ticks[CueKind.BREATH].isChecked()
    sheet.ticks[CueKind.HALF_WAY].click()
    assert room.chosen.left_out_cues == ("breath", "half-way")
    sheet.ticks[CueKind.BREATH].click()
    assert list(room.chosen.left_out_cues) == ["half-way"]
    sheet.accept()
    assert room.rows._cues.about.text() == "All but one kind."


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ((), "Everything."),
        (("breath",), "Everything but the breath."),
        (("ticks",), "All but one kind."),
        (("ticks", "breath"), "Everything but 2 kinds of cues."),
    ],
)
def test_what_is_left_out_is_told_in_a_line(kinds: tuple[str, ...], words: str) -> None:
    assert left_out_words(kinds) == words


def test_a_voice_is_heard_when_it_is_chosen(room: Room) -> None:
    room.rows.voice.click()
    sheet = room.sheet(VoicesSheet)
    assert isinstance(sheet, VoicesSheet)
    assert sheet.choice is not None
    assert sheet.choice.button(0).text() == SYSTEMS_OWN
    sheet.choice.button(2).click()
    assert room.chosen.voice_name == "English (America)"
    assert room.made.tape.words == ["(wakes)", SAMPLE]
    assert room.made.tape.voice.manner.name == "English (America)"
    sheet.accept()
    assert room.rows._voice.about.text() == "English (America)"


def test_a_computer_without_voices_says_so(room: Room) -> None:
    room.made.tape.voice.voices = ()
    room.rows.voice.click()
    sheet = room.sheet(VoicesSheet)
    assert isinstance(sheet, VoicesSheet)
    assert sheet.about.text() == "No English voice was found on this computer."


def test_a_voice_of_another_language_waits_for_it(room: Room) -> None:
    preferences = room.made.services.preferences
    preferences.save(replace(room.chosen, voice_name="English (America)"))
    speak(Language("de"))
    room.rows.refresh()
    assert room.rows._voice.about.text() == (
        "The system's own. English (America) speaks another language: English."
    )
    room.made.tape.voice.voices = ("Deutsch",)
    room.rows.voice.click()
    sheet = room.sheet(VoicesSheet)
    assert isinstance(sheet, VoicesSheet)
    assert sheet.choice is not None
    assert sheet.choice.button(0).isChecked()
    sheet.choice.button(1).click()
    assert (room.chosen.voice_name, room.chosen.voice_language) == ("Deutsch", "de")
    assert room.made.tape.voice.manner.name == "Deutsch"
    speak(Language("en"))
    assert room.chosen.voice_for("en") == "English (America)"
    room.rows.refresh()
    assert room.rows._voice.about.text() == "English (America)"


def test_each_language_keeps_the_voice_that_was_chosen_for_it() -> None:
    chosen = Preferences()
    for code, name in (("de", "Anna=B"), ("fr", "Luc"), ("en", "Sue"), ("de", "Udo"), ("fr", "")):
        chosen = chosen.with_voice(code, name)
    assert [chosen.voice_for(code) for code in ("en", "de", "fr", "es")] == ["Sue", "Udo", "", ""]
    assert chosen.with_voice("es", "Ana").with_voice("de", "Anna=B").voice_for("de") == "Anna=B"


def test_without_a_voice_for_the_language_that_is_named(room: Room) -> None:
    speak(Language("de"))
    room.made.tape.voice.voices = ()
    room.rows.voice.click()
    sheet = room.sheet(VoicesSheet)
    assert isinstance(sheet, VoicesSheet)
    assert sheet.about.text() == "No voice for Deutsch was found on this computer."


def test_voices_that_come_after_the_sheet_was_closed_are_not_missed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[tuple[str, ...]], None]] = []
    monkeypatch.setattr(room.made.tape.voice, "list_voices", late.append)
    room.rows.voice.click()
    sheet = room.sheet(VoicesSheet)
    assert isinstance(sheet, VoicesSheet)
    assert sheet.about.text() == "Looking for voices…"
    sheet.accept()
    late[0](("English (America)",))
    assert sheet.choice is None


def test_who_speaks_with_a_screen_reader_can_be_changed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "is_active", lambda: True)
    room = Room(qtbot, desk())
    assert room.rows.speaker is not None
    room.rows.speaker.button(1).click()
    assert room.chosen.speaker is Speaker.READER


def test_without_a_screen_reader_nobody_is_asked(room: Room) -> None:
    assert room.rows.speaker is None
