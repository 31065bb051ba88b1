"""Export and import of years: the window goes on meanwhile, and half of it is never left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.storage.exchange.exchange import Exchange
from routine_app.storage.exchange.json_file import to_json
from routine_app.ui.data.export_sheet import ExportSheet
from routine_app.ui.data.import_sheet import ImportSheet
from routine_app.ui.errand import Errand, Outcome
from routine_app.ui.report.reset import paint_report
from routine_app.ui.settings.page import SettingsPage
from tests.fakes import MONDAY, FakeHealth, FakeHistory, make_days
from tests.own_data import FakeChooser
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE


class Bench:
    """Settings whose errands wait until a test lets them run."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.made: Desk = desk(DUE, folder)
        services = replace(self.made.services, beside=self.waiting.append)
        self.page = SettingsPage(services, self.made.themes)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        self.page.show()
        qtbot.waitExposed(self.page)

    def exporting(self, path: Path) -> ExportSheet:
        assert self.page.data is not None
        self.page.data.use(FakeChooser(path))
        self.page.data.export.click()
        sheet: ExportSheet | None = self.page.findChild(ExportSheet)
        assert sheet is not None
        sheet.save_button.setFocus()
        sheet.save_button.click()
        return sheet

    def importing(self, path: Path) -> ImportSheet:
        assert self.page.data is not None
        self.page.data.use(FakeChooser(path))
        self.page.data.take_in.click()
        sheet: ImportSheet | None = self.page.findChild(ImportSheet)
        assert sheet is not None
        sheet.choose_button.click()
        return sheet

    def work(self) -> None:
        self.waiting.pop(0)()


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    while made.waiting:
        made.work()


@pytest.fixture
def older(tmp_path: Path) -> Path:
    days = [MONDAY.date() - timedelta(days=back) for back in range(60, 91)]
    path = tmp_path / "older.json"
    path.write_bytes(to_json(FakeHistory(make_days(days)).rows()))
    return path


def said(sheet: ExportSheet | ImportSheet) -> str:
    return sheet.remark.label.accessibleName()


def test_what_takes_a_while_shows_how_far_it_is(table: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = table.exporting(tmp_path / "all.json")
    assert not sheet.progress.isVisible()  # it would only flicker
    qtbot.waitUntil(sheet.progress.isVisible)
    assert sheet.progress.words.text() == "Writing the file…"
    sheet.errand.progressed.emit(0.42)
    assert sheet.progress.words.text() == "Writing the file, 40 %"
    assert sheet.progress.bar.accessibleDescription() == "42 %"
    assert sheet.progress.cancel.hasFocus()
    table.work()
    qtbot.waitUntil(lambda: said(sheet).startswith("Saved as"))
    assert not sheet.progress.isVisible()
    assert sheet.save_button.hasFocus()


def test_an_export_that_is_called_off_leaves_no_file(
    table: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = table.exporting(tmp_path / "all.json")
    qtbot.waitUntil(sheet.progress.isVisible)
    sheet.progress.cancel.click()
    assert sheet.progress.words.text() == "Stopping…"
    table.work()
    qtbot.waitUntil(lambda: said(sheet) == "Called off. No file was written.")
    assert list(tmp_path.glob("*.json")) == []


def test_an_import_that_is_called_off_changes_nothing_and_can_be_begun_again(
    table: Bench, qtbot: QtBot, older: Path
) -> None:
    before = table.made.history.entries()
    sheet = table.importing(older)
    table.work()
    qtbot.waitUntil(sheet.take_button.isVisible)
    sheet.take_button.click()
    sheet.errand.stop()
    table.work()
    qtbot.waitUntil(lambda: said(sheet) == "Called off. Nothing was imported.")
    assert table.made.history.entries() == before
    sheet.take_button.click()
    table.work()
    qtbot.waitUntil(lambda: said(sheet).startswith("Imported"))
    assert len(table.made.history.entries()) > len(before)


def test_a_second_press_begins_nothing_more(table: Bench, tmp_path: Path) -> None:
    sheet = table.exporting(tmp_path / "all.json")
    sheet.save_button.click()
    assert len(table.waiting) == 1


def test_another_file_is_not_looked_at_before_the_first_one_was(table: Bench, older: Path) -> None:
    sheet = table.importing(older)
    sheet.choose_button.click()
    assert len(table.waiting) == 1


def test_who_closes_the_sheet_calls_the_work_off_first(
    table: Bench, qtbot: QtBot, older: Path
) -> None:
    before = table.made.history.entries()
    sheet = table.importing(older)
    table.work()
    qtbot.waitUntil(sheet.take_button.isVisible)
    sheet.take_button.click()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    table.work()
    qtbot.waitUntil(lambda: table.page.findChild(ImportSheet) is None)
    assert table.made.history.entries() == before


@pytest.mark.usefixtures("nothing_is_left_over")
def test_a_report_is_painted_in_another_thread_as_in_this_one(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(DUE, tmp_path)
    exchange = Exchange(made.history, made.services.practice, FakeHealth(), paint_report)
    here, there = tmp_path / "here.pdf", tmp_path / "there.pdf"
    exchange.export(here)
    errand, heard = Errand(), list[Outcome[None]]()
    errand.start(exchange.exporting(there), heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    heard[0].get()
    one, other = here.read_bytes(), there.read_bytes()
    assert other.startswith(b"%PDF")
    assert abs(len(one) - len(other)) < 100  # they name the moment in which they were made
