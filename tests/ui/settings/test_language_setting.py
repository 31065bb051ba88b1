"""The language is chosen by the name that it has for itself, and holds from the next start on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.language import LANGUAGES, Language, speak
from routine_app.domain.value import replace
from routine_app.ui.settings.language_setting import CODES
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE


@pytest.fixture
def begun() -> list[str]:
    return []


@pytest.fixture
def made(begun: list[str]) -> Desk:
    return desk(DUE)


@pytest.fixture
def page(
    qtbot: QtBot, made: Desk, begun: list[str], monkeypatch: pytest.MonkeyPatch
) -> SettingsPage:
    monkeypatch.setenv("LC_ALL", "C")
    services = replace(made.services, start_again=lambda: begun.append("again"))
    found = SettingsPage(services, made.themes)
    qtbot.addWidget(found)
    found.show()
    return found


def test_languages_have_their_own_names(page: SettingsPage) -> None:
    names = [choice.text() for choice in page.language.choice.choices]
    assert names == ["As the system", *LANGUAGES.values()]
    assert page.language.choice.button(0).isChecked()
    assert not page.language.again.isVisible()


def test_a_choice_is_kept_at_once_and_the_program_may_begin_anew(
    page: SettingsPage, made: Desk, begun: list[str]
) -> None:
    page.language.choice.button(CODES.index("de")).click()
    assert made.services.preferences.value.language == "de"
    assert page.language.again.isVisible()
    page.language.again.click()
    assert begun == ["again"]


def test_the_way_to_begin_anew_is_whole_with_its_ring(qtbot: QtBot, page: SettingsPage) -> None:
    page.language.choice.button(CODES.index("es")).click()
    link = page.language.again
    qtbot.waitUntil(lambda: page.language.rect().contains(link.geometry()))


def test_the_language_that_is_spoken_needs_no_new_start(page: SettingsPage) -> None:
    page.language.choice.button(CODES.index("fr")).click()
    page.language.choice.button(CODES.index("en")).click()
    assert not page.language.again.isVisible()


def test_the_system_may_speak_another_one(
    page: SettingsPage, made: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(Language("de"))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    page.refresh()
    assert not page.language.again.isVisible()
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    page.refresh()
    assert page.language.again.isVisible()


@pytest.mark.parametrize("typed", ["language", "Sprache", "idioma", "langue", "français"])
def test_it_is_found_in_every_language(page: SettingsPage, typed: str) -> None:
    page.search.field.setText(typed)
    assert page.language.isVisible()
    assert not page.theme_choice.isVisible()


def test_without_a_way_to_begin_anew_there_is_no_button(qtbot: QtBot, made: Desk) -> None:
    page = SettingsPage(replace(made.services, start_again=None), made.themes)
    qtbot.addWidget(page)
    page.show()
    page.language.choice.button(CODES.index("de")).click()
    assert not page.language.again.isVisible()
