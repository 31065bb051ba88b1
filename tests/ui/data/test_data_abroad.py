"""Export, import, settings as a file and deleting in another language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.storage.sync.folder import Outcome
from routine_app.ui.data.delete_sheet import DeleteSheet
from routine_app.ui.data.dialog import DataSheet
from routine_app.ui.data.errand_row import ErrandRow
from routine_app.ui.data.export_sheet import KINDS, ExportSheet
from routine_app.ui.data.import_sheet import ImportSheet
from routine_app.ui.data.settings_sheet import SettingsFileSheet
from routine_app.ui.data.words import backups_words, sync_words, unread_words
from routine_app.ui.settings.page import SettingsPage
from tests.own_data import FakeChooser
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.desk import Desk
from tests.ui.foreign import desk_abroad, left_in_english, words_of_dates

LOOP = "Date,Stretch,Walk,\n2025-03-03,YES_MANUAL,NO,\n2025-02-01,YES_MANUAL,NO,\n"


@pytest.fixture
def made(tmp_path: Path) -> Desk:
    return desk_abroad()


@pytest.fixture
def page(qtbot: QtBot, made: Desk) -> SettingsPage:
    shown = SettingsPage(made.services, made.themes)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


def opened(page: SettingsPage, path: Path | None) -> SettingsPage:
    assert page.data is not None
    page.data.use(FakeChooser(path))
    return page


def left(sheet: DataSheet, *besides: str) -> list[str]:
    return left_in_english(sheet, besides=besides)


def test_export(page: SettingsPage, tmp_path: Path) -> None:
    data = opened(page, tmp_path / "history").data
    assert data is not None
    data.export.click()
    sheet = page.findChild(ExportSheet)
    assert isinstance(sheet, ExportSheet)
    for kind in range(len(KINDS)):
        sheet.kinds.button(kind).click()
        assert left(sheet) == []
    sheet.kinds.button(0).click()
    sheet.save_button.click()
    assert left(sheet) == []


def test_import(page: SettingsPage, tmp_path: Path) -> None:
    path = tmp_path / "Checkmarks.csv"
    path.write_text(LOOP)
    data = opened(page, path).data
    assert data is not None
    data.take_in.click()
    sheet = page.findChild(ImportSheet)
    assert isinstance(sheet, ImportSheet)
    sheet.choose_button.click()
    names = ("Checkmarks.csv", "Stretch", "Walk")
    assert left(sheet, *names) == []
    assert sheet.habits is not None
    sheet.habits.option(0).click()
    assert left(sheet, *names) == []
    sheet.take_button.click()
    assert left(sheet, *names) == []


def test_settings_as_a_file(page: SettingsPage, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    data = opened(page, path).data
    assert data is not None
    data.settings.click()
    sheet = page.findChild(SettingsFileSheet)
    assert isinstance(sheet, SettingsFileSheet)
    sheet.save_button.click()
    assert left(sheet) == []
    page.high_contrast.click()
    sheet.choose_button.click()
    assert left(sheet, path.name) == []
    sheet.take_button.click()
    assert left(sheet, path.name) == []


def test_delete(page: SettingsPage, made: Desk) -> None:
    sheet = DeleteSheet(made.own_data, made.themes.theme, page)
    assert left(sheet) == []
    sheet.word.setText(
        "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}Delete"
        "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET} "
    )
    assert sheet.delete_button.isEnabled()


def test_how_far_something_is(qtbot: QtBot, made: Desk) -> None:
    row = ErrandRow(made.themes.theme, None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(row)
    row.begin("")
    for share in (0.0, 0.5):
        row.show_share(share)
        assert left_in_english(row) == []
    row.show_stopping()
    assert left_in_english(row) == []


def test_backups_and_the_sync_folder() -> None:
    speak_pseudo()
    folder = Path("/carried")
    outcomes = [
        Outcome(),
        Outcome(away=True),
        Outcome(problem=""),
        Outcome(devices=1),
        Outcome(devices=3, passed_over=("",) * 6, damaged=2),
        None,
    ]
    said = [sync_words(None, None), *(sync_words(folder, outcome) for outcome in outcomes)]
    said += [sync_words(folder, None, looking=True), *map(unread_words, outcomes)]
    days = [date(2026, 3, day) for day in (1, 2)]
    said += [backups_words(days[:n], photos=photos) for n in range(3) for photos in (False, True)]
    assert untranslated(said, besides=words_of_dates()) == []
