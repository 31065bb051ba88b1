"""What is missing on this computer is said in one row, and looked for when somebody asks."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.companions import tray
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk

NO_VOICE = "No voice is installed on this computer."
NO_DEVICE = "No sound device was found. Changes are shown on the screen instead."
SENTENCE = "What this computer lacks, and what you get in its place."


@pytest.fixture(autouse=True)
def with_a_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray, "tray_is_there", lambda: True)


def open_page(qtbot: QtBot, made: Desk) -> SettingsPage:
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    return page


def said(page: SettingsPage) -> str:
    return page.machine.row.about.text()


def test_where_nothing_is_known_to_be_missing_the_row_says_what_it_is_for(qtbot: QtBot) -> None:
    made = desk()
    page = open_page(qtbot, made)
    assert said(page) == SENTENCE
    assert not made.tape.voice.is_on
    assert not made.tape.chimes.is_on


def test_looking_starts_voice_and_chimes_without_a_sound_and_lets_them_go(qtbot: QtBot) -> None:
    made = desk()
    page = open_page(qtbot, made)
    page.machine.look.click()
    assert said(page) == "Looking…"
    assert made.tape.voice.is_on
    assert made.tape.chimes.is_on
    assert page.machine.hearing is not None
    page.machine.hearing.end_timer.timeout.emit()
    assert said(page) == "Nothing is missing: voice and chimes can be heard."
    assert not made.tape.voice.is_on
    assert not made.tape.chimes.is_on
    assert made.tape.words == []


def test_everything_that_is_missing_is_named_with_what_takes_its_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk()
    screen = "The screen could not be kept on."
    services = replace(made.services, screen_problem=lambda: screen, schedule=lambda: None)
    made.services = services
    monkeypatch.setattr(tray, "tray_is_there", lambda: False)
    made.tape.voice.problem, made.tape.chimes.problem = NO_VOICE, NO_DEVICE
    page = open_page(qtbot, made)
    assert said(page) == (
        f"{NO_VOICE}\n{NO_DEVICE}\n{screen}\n"
        "Nothing on this computer can remind you while Routine is closed.\n"
        "This desktop has no place for Routine's small icon; its menu is in the window as well."
    )
    assert page.machine.look.accessibleDescription() == said(page)


def test_what_was_found_by_listening_is_said_here_as_well(qtbot: QtBot) -> None:
    made = desk()
    page = open_page(qtbot, made)
    assert page.sound is not None
    made.tape.chimes.problem = NO_DEVICE
    page.sound.hear_chimes.click()
    page.sound.hearing.stop()
    assert said(page) == NO_DEVICE


def test_leaving_settings_ends_the_look(qtbot: QtBot) -> None:
    made = desk()
    page = open_page(qtbot, made)
    page.machine.look.click()
    page.hide()
    assert not made.tape.chimes.is_on
    assert said(page) == SENTENCE


def test_without_sound_there_is_nothing_to_look_for(qtbot: QtBot) -> None:
    made = desk()
    made.services = replace(made.services, sounds=None)
    page = open_page(qtbot, made)
    assert not page.machine.look.isVisible()
    assert said(page) == SENTENCE
