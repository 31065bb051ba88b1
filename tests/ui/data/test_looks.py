"""No text of the sheets is cut, in any language, at any size."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.storage.sync.folder import Outcome
from routine_app.ui.data.delete_sheet import DeleteSheet
from routine_app.ui.data.export_sheet import ExportSheet
from routine_app.ui.data.import_sheet import ImportSheet
from routine_app.ui.navigation import PageName
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.widgets.sheet import Sheet
from tests.fakes import MONDAY
from tests.own_data import FakeChooser
from tests.ui.desk import desk
from tests.ui.test_no_text_is_cut import assert_nothing_cut, each_window, open_window
from tools.shots_data import DUE

LOOP = "Date,Stretch in the morning,A walk after lunch,\n2025-03-03,YES_MANUAL,NO,\n"


@pytest.fixture
def loop(tmp_path: Path) -> Path:
    path = tmp_path / "Checkmarks.csv"
    path.write_text(LOOP)
    return path


@each_window
def test_on_the_sheets(qtbot: QtBot, tmp_path: Path, loop: Path, size: QSize, scale: float) -> None:
    made = desk(DUE, tmp_path, text_scale=scale)
    window = open_window(qtbot, made, size)
    theme, own = made.themes.theme, made.own_data
    today, run = MONDAY.date(), made.services.beside
    chooser = FakeChooser(tmp_path / "all")
    export = ExportSheet(own.exchange, chooser, today, theme, window, run)
    export.save_button.click()
    export.progress.begin("Writing the file")
    export.progress.show_share(0.42)
    export.show_progress()
    take_in = ImportSheet(own.exchange, FakeChooser(loop), theme, window, run)
    take_in.choose_button.click()
    delete = DeleteSheet(own, theme, window)
    delete.complain("These could not be deleted; delete them by hand: /home/anna/a/b/c.")
    sheets: tuple[Sheet, ...] = (export, take_in, delete)
    for sheet in sheets:
        sheet.open()
        assert_nothing_cut(qtbot, sheet)
        sheet.close()


@each_window
def test_on_the_rows(qtbot: QtBot, tmp_path: Path, size: QSize, scale: float) -> None:
    made = desk(DUE, tmp_path, text_scale=scale)
    made.own_data.days = (MONDAY.date(),)
    made.own_data.sync_folder = tmp_path
    made.own_data.outcome = Outcome(devices=2, passed_over=("routine-4f1c.jsonl, line 12: odd",))
    made.sync.look()
    window = open_window(qtbot, made, size)
    window.show_page(PageName.SETTINGS)
    assert_nothing_cut(qtbot, window)


def test_the_foot_of_the_side_bar_says_what_is_so(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(DUE, tmp_path)
    window = open_window(qtbot, made, QSize(1180, 760))
    assert window.navigation.promise.accessibleName() == "Stays on this computer"
    window.show_page(PageName.SETTINGS)
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.data is not None
    page.data.use(FakeChooser(tmp_path))
    page.data.sync.click()
    assert window.navigation.promise.accessibleName() == "Stays on your computers"
    page.data.sync.click()
    assert window.navigation.promise.accessibleName() == "Stays on this computer"
