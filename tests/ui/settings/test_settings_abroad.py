"""Settings in another language: nothing is left in English, and every row is found by its words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.cues import CueKind
from routine_app.domain.language import LANGUAGES, Language, mark, speak
from routine_app.domain.preferences import Speaker
from routine_app.domain.value import replace
from routine_app.ui.data.group import breakable
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.settings.rows import SettingRow
from routine_app.ui.settings.sound_setting import left_out_words
from routine_app.ui.settings.sound_sheets import KindsSheet, VoicesSheet
from routine_app.ui.settings.words import KEYWORDS
from routine_app.ui.widgets.fields import Switch
from routine_app.ui.widgets.labels import TextLabel
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.desk import Desk, desk
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.pseudo import Eye
from tools.shots_data import DUE, OVER, State


def open_settings(qtbot: QtBot, made: Desk) -> SettingsPage:
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 2600)
    page.show()
    return page


@pytest.mark.parametrize("state", [DUE, OVER], ids=lambda state: state.name)
def test_nothing_is_left_in_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    made = desk_abroad(state)
    preferences = made.services.preferences
    chosen = replace(
        preferences.value, speaker=Speaker.VOICE, reminder="07:30", desk_break=50, language="de"
    )
    preferences.save(chosen)
    page = open_settings(qtbot, made)
    page.program.start_over.click()
    folders = (str(made.own_data.routines_folder), str(made.services.data_folder))
    assert page.data is not None
    shown = (page.data.routines.about.text(), page.folder.about.text())
    same = [*LANGUAGES.values(), *folders, *map(breakable, folders), *shown]
    assert left_in_english(page, Eye(monkeypatch), besides=same) == []


@pytest.mark.parametrize("typed", ["zzzzzz", "a", "qwertyu"])
def test_what_a_search_has_to_say(qtbot: QtBot, typed: str) -> None:
    page = open_settings(qtbot, desk_abroad())
    page.search.field.setText(typed)
    assert untranslated([page.search.said.text()]) == []


def test_the_sheets_of_sound(qtbot: QtBot) -> None:
    made = desk_abroad()
    page = open_settings(qtbot, made)
    theme, services = made.themes.theme, made.services
    assert left_in_english(KindsSheet(services, theme, page)) == []
    sheet = VoicesSheet(services, made.tape.sounds().voice, lambda: None, theme, page)
    assert left_in_english(sheet, besides=made.tape.voice.voices) == []


def test_how_much_is_heard() -> None:
    speak_pseudo()
    kinds = tuple(kind.value for kind in CueKind)
    assert untranslated(left_out_words(kinds[:n]) for n in range(4)) == []
    assert untranslated([left_out_words(("breath",))]) == []


def test_a_row_is_found_by_its_words_in_that_language(qtbot: QtBot) -> None:
    german = {mark("Theme"): "Farbschema", KEYWORDS["Theme"]: "Nacht hell dunkel"}
    speak(Language("de", lambda text, about, count: german.get(text, "")))
    page = open_settings(qtbot, desk(DUE))
    for typed in ("Farbschema", "Nacht"):
        page.search.field.setText(typed)
        assert page.theme_choice.isVisible()
        assert not page.rollover.isVisible()


def test_below_a_long_name_the_sentence_follows_at_once(qtbot: QtBot) -> None:
    long = "A name that is longer than any sentence asks to be, by far"
    parent, theme = QWidget(), desk().themes.theme
    parent.resize(900, 400)
    qtbot.addWidget(parent)
    row = SettingRow(
        long, Switch(long, theme, parent), theme, parent, "As long as two lines are. " * 2
    )
    row.resize(900, row.heightForWidth(900))
    parent.show()
    qtbot.waitUntil(lambda: row.findChildren(TextLabel)[0].width() > 100)
    name, about = row.findChildren(TextLabel)
    assert name.height() == name.heightForWidth(name.width())
    assert about.height() == about.heightForWidth(about.width())
