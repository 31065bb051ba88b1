"""Export, import and deleting as somebody presses them, over files that are really written."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.storage.exchange.csv_file import COLUMNS
from routine_app.storage.exchange.json_file import to_json
from routine_app.ui.data.delete_sheet import DeleteSheet
from routine_app.ui.data.export_sheet import ExportSheet
from routine_app.ui.data.import_sheet import ImportSheet
from routine_app.ui.settings.page import SettingsPage
from tests.fakes import MONDAY, FakeHistory, make_days
from tests.own_data import FakeChooser
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, FIRST_DAY

LOOP = "Date,Stretch,Walk,\n2025-03-03,YES_MANUAL,NO,\n2025-02-01,YES_MANUAL,NO,\n"


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


def export_sheet(page: SettingsPage, path: Path | None) -> ExportSheet:
    assert page.data is not None
    page.data.use(FakeChooser(path))
    page.data.export.click()
    sheet: ExportSheet | None = page.findChild(ExportSheet)
    assert sheet is not None
    return sheet


def import_sheet(page: SettingsPage, path: Path | None) -> ImportSheet:
    assert page.data is not None
    page.data.use(FakeChooser(path))
    page.data.take_in.click()
    sheet: ImportSheet | None = page.findChild(ImportSheet)
    assert sheet is not None
    return sheet


def delete_sheet(page: SettingsPage) -> DeleteSheet:
    assert page.data is not None
    page.data.delete.click()
    sheet: DeleteSheet | None = page.findChild(DeleteSheet)
    assert sheet is not None
    return sheet


def said(sheet: ExportSheet | ImportSheet | DeleteSheet) -> str:
    return sheet.remark.label.accessibleName()


# -------------------------------------------------------------------- export


def test_a_table_is_saved_where_it_was_asked_for(page: SettingsPage, tmp_path: Path) -> None:
    sheet = export_sheet(page, tmp_path / "sessions")
    sheet.kinds.button(1).click()
    sheet.save_button.click()
    assert said(sheet) == f"Saved as {tmp_path / 'sessions.csv'}."
    table = (tmp_path / "sessions.csv").read_text("utf-8-sig")
    assert table.startswith(",".join(COLUMNS))


def test_health_is_left_out_unless_it_is_ticked(page: SettingsPage, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    sheet = export_sheet(page, path)
    sheet.save_button.click()
    assert "health" not in json.loads(path.read_text())
    sheet.health.tick.click()
    sheet.save_button.click()
    assert json.loads(path.read_text())["health"]["told"]


def test_each_kind_says_what_it_is_for_and_asks_only_what_concerns_it(page: SettingsPage) -> None:
    sheet = export_sheet(page, None)
    shown = []
    for index in range(4):
        sheet.kinds.button(index).click()
        shown.append((sheet.health.isVisible(), sheet.notes.isVisible()))
        assert sheet.about.text()
    assert shown == [(True, False), (False, False), (False, False), (False, True)]
    sheet.save_button.click()  # and nothing is chosen
    assert not sheet.remark.isVisible()


def test_what_stands_in_the_way_of_an_export_is_said(page: SettingsPage, tmp_path: Path) -> None:
    sheet = export_sheet(page, tmp_path / "missing" / "a.json")
    sheet.save_button.click()
    assert said(sheet).startswith("There is no folder ")
    sheet.kinds.button(3).click()
    assert not sheet.remark.isVisible()


def test_a_history_without_a_day_has_no_report(qtbot: QtBot, tmp_path: Path) -> None:
    empty = desk(FIRST_DAY, tmp_path)
    page = SettingsPage(empty.services, empty.themes)
    qtbot.addWidget(page)
    sheet = export_sheet(page, tmp_path / "a.pdf")
    sheet.kinds.button(3).click()
    sheet.save_button.click()
    assert "nothing to report" in said(sheet)


# -------------------------------------------------------------------- import


@pytest.fixture
def older(tmp_path: Path) -> Path:
    days = [MONDAY.date() - timedelta(days=back) for back in range(60, 91)]
    path = tmp_path / "older.json"
    path.write_bytes(to_json(FakeHistory(make_days(days)).rows()))
    return path


def test_nothing_is_written_before_import_is_pressed(
    page: SettingsPage, found: Desk, older: Path, qtbot: QtBot
) -> None:
    before = found.history.entries()
    sheet = import_sheet(page, older)
    assert not sheet.take_button.isVisible()
    sheet.choose_button.click()
    assert sheet.preview.text() == "31 new sessions, 0 already here."
    assert found.history.entries() == before
    assert page.data is not None
    with qtbot.waitSignal(page.data.history_changed):
        sheet.take_button.click()
    assert len(found.history.entries()) > len(before)
    assert "Imported" in said(sheet)
    assert not sheet.take_button.isVisible()
    sheet.choose_button.click()
    assert sheet.preview.text() == "Everything in this file is here already."
    assert not sheet.take_button.isVisible()


def test_a_habit_is_asked_for_when_there_are_several(
    page: SettingsPage, found: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "Checkmarks.csv"
    path.write_text(LOOP)
    sheet = import_sheet(page, path)
    sheet.choose_button.click()
    assert sheet.habits is not None
    sheet.habits.option(1).click()
    assert sheet.preview.text() == "Everything in this file is here already."
    sheet.habits.option(0).click()
    assert sheet.preview.text() == "2 new days, 0 already here."
    sheet.take_button.click()
    assert sheet.habits is None
    assert "Imported" in said(sheet)


def test_a_damaged_file_says_where(page: SettingsPage, older: Path) -> None:
    older.write_bytes(older.read_bytes()[:-30])
    sheet = import_sheet(page, older)
    sheet.choose_button.click()
    assert said(sheet).startswith("older.json, line ")
    assert not sheet.take_button.isVisible()


# ------------------------------------------------------------------ deleting


def test_everything_is_deleted_only_after_the_word(
    page: SettingsPage, found: Desk, qtbot: QtBot
) -> None:
    sheet = delete_sheet(page)
    assert not sheet.delete_button.isEnabled()
    qtbot.keyClicks(sheet.word, "delet")
    qtbot.keyClick(sheet.word, Qt.Key.Key_Return)
    assert not found.own_data.is_deleted
    qtbot.keyClicks(sheet.word, "e")
    sheet.delete_button.click()
    assert found.own_data.is_deleted
    assert not page.isVisible()


def test_what_could_not_be_deleted_is_named(page: SettingsPage, found: Desk) -> None:
    found.own_data.not_deleted = "These could not be deleted: /a/b."
    sheet = delete_sheet(page)
    sheet.word.setText("Delete ")
    sheet.delete_button.click()
    assert "/a/b" in said(sheet)
    assert page.isVisible()


# --------------------------------------------------------------- sync folder


def test_a_folder_is_chosen_and_left_again(page: SettingsPage, found: Desk, tmp_path: Path) -> None:
    assert page.data is not None
    assert page.data.sync.text() == "Choose…"
    page.data.use(FakeChooser(tmp_path))
    page.data.sync.click()
    assert found.own_data.sync_folder == tmp_path
    assert found.own_data.looks == 1
    assert page.data.sync.text() == "Stop"
    assert "waiting for a second computer" in page.data.sync.accessibleDescription()
    page.data.sync.click()
    assert found.own_data.sync_folder is None
    assert page.data.sync.text() == "Choose…"


def test_a_folder_that_cannot_be_taken_is_said(page: SettingsPage, found: Desk) -> None:
    assert page.data is not None
    found.own_data.refusal = "This is where Routine keeps its own data."
    page.data.use(FakeChooser(Path("/own")))
    page.data.sync.click()
    assert "own data" in page.data.sync.accessibleDescription()


def test_the_folder_of_backups_is_opened(page: SettingsPage, found: Desk) -> None:
    assert page.data is not None
    assert not page.data.open_backups.isEnabled()
    found.own_data.days = (MONDAY.date(),)
    page.refresh()
    page.data.open_backups.click()
    assert found.opened == [found.own_data.backups_folder]
