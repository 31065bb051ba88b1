"""Settings are saved as a file, looked at, taken and given back, as somebody presses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.preferences import Preferences, Theme
from routine_app.domain.value import replace
from routine_app.storage.exchange.settings_file import save_settings
from routine_app.ui.data.settings_sheet import SettingsFileSheet
from routine_app.ui.settings.page import SettingsPage
from tests.own_data import FakeChooser
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE

TOLD = Health(told=True, conditions=("kneeling",))


@pytest.fixture
def found(tmp_path: Path) -> Desk:
    return desk(DUE, tmp_path)


@pytest.fixture
def page(qtbot: QtBot, found: Desk) -> SettingsPage:
    shown = SettingsPage(found.services, found.themes)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


def sheet_of(page: SettingsPage, path: Path | None) -> SettingsFileSheet:
    assert page.data is not None
    page.data.use(FakeChooser(path))
    page.data.settings.click()
    sheet: SettingsFileSheet | None = page.findChild(SettingsFileSheet)
    assert sheet is not None
    return sheet


def set_now(found: Desk) -> Preferences:
    return found.services.preferences.value


def test_the_file_has_no_answers_about_health_unless_they_are_chosen(
    page: SettingsPage, found: Desk, tmp_path: Path
) -> None:
    found.services.health.save(TOLD)
    path = tmp_path / "mine.json"
    sheet = sheet_of(page, path)
    assert not sheet.health.tick.isChecked()
    sheet.save_button.click()
    assert "health" not in json.loads(path.read_text())
    sheet.health.tick.click()
    sheet.save_button.click()
    assert json.loads(path.read_text())["health"]["conditions"] == ["kneeling"]
    assert str(path) in sheet.remark.label.accessibleName()


def test_a_file_is_looked_at_taken_and_given_back(
    page: SettingsPage, found: Desk, tmp_path: Path
) -> None:
    before = set_now(found)
    path = tmp_path / "theirs.json"
    save_settings(path, replace(before, theme=Theme.DARK, mute=True), TOLD)
    sheet = sheet_of(page, path)
    sheet.choose_button.click()
    assert sheet.preview.text().splitlines()[0] == "3 settings change."
    assert set_now(found) == before
    sheet.take_button.click()
    assert set_now(found) == replace(before, theme=Theme.DARK, mute=True)
    assert found.services.health.value == TOLD
    assert found.themes.theme.dark
    assert page.theme_choice.button(2).isChecked()
    assert sheet.undo_button.isVisible()
    assert not sheet.take_button.isVisible()
    sheet.undo_button.click()
    assert set_now(found) == before
    assert found.services.health.value != TOLD
    assert not found.themes.theme.dark
    assert not sheet.undo_button.isVisible()


def test_what_was_changed_meanwhile_stays_when_a_file_is_given_back(
    page: SettingsPage, found: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.json"
    save_settings(path, replace(set_now(found), mute=True))
    sheet = sheet_of(page, path)
    sheet.choose_button.click()
    sheet.take_button.click()
    found.services.preferences.save(replace(set_now(found), reminder_said="today"))
    sheet.undo_button.click()
    assert (set_now(found).mute, set_now(found).reminder_said) == (False, "today")


def test_a_damaged_file_is_one_sentence_and_changes_nothing(
    page: SettingsPage, found: Desk, tmp_path: Path
) -> None:
    before = set_now(found)
    path = tmp_path / "half.json"
    path.write_text('{"format": "routine-app settings", "vers')
    sheet = sheet_of(page, path)
    sheet.choose_button.click()
    assert "half.json, line 1" in sheet.remark.label.accessibleName()
    assert not sheet.take_button.isVisible()
    assert set_now(found) == before


def test_a_file_that_brings_nothing_new_cannot_be_taken(
    page: SettingsPage, found: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "same.json"
    save_settings(path, set_now(found))
    sheet = sheet_of(page, path)
    sheet.choose_button.click()
    assert sheet.preview.text().startswith("Nothing changes")
    assert not sheet.take_button.isVisible()


def test_a_folder_that_is_not_there_is_said(page: SettingsPage, tmp_path: Path) -> None:
    sheet = sheet_of(page, tmp_path / "nowhere" / "mine.json")
    sheet.save_button.click()
    assert "There is no folder" in sheet.remark.label.accessibleName()


def test_what_comes_next_is_in_sight_however_large_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    found = desk(DUE, tmp_path, text_scale=2.0)
    page = SettingsPage(found.services, found.themes)
    qtbot.addWidget(page)
    page.resize(800, 560)
    page.show()
    path = tmp_path / "theirs.json"
    save_settings(path, replace(set_now(found), mute=True, large_timer=True))
    sheet = sheet_of(page, path)
    sheet.choose_button.click()
    for button in (sheet.take_button, sheet.undo_button):
        qtbot.waitUntil(lambda b=button: not b.visibleRegion().isEmpty())  # type: ignore[misc]
        assert button.visibleRegion().boundingRect().height() == button.height()
        button.click()
