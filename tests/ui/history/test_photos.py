"""Photos in the history: the first beside the newest, and each can be removed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.storage.photos import PhotoFolder
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.history.photo_sheet import PhotoSheet
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.self_check.photo_file import read_photo
from tests.own_data import FakeChooser
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, OVER, State, back

FIRST, LAST = back(21), back(1)


@pytest.fixture
def picture(tmp_path: Path, qapp: object) -> Path:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0x884422)
    path = tmp_path / "hip.png"
    assert image.save(str(path))
    return path


class Album:
    """The history with its photos."""

    def __init__(self, qtbot: QtBot, state: State = OVER) -> None:
        self.made: Desk = desk(state)
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def photos(self) -> PhotoFolder:
        return self.made.own_data.photos

    @property
    def page(self) -> HistoryPage:
        self.window.show_page(PageName.HISTORY)
        page = self.window.page(PageName.HISTORY)
        assert isinstance(page, HistoryPage)
        return page

    def open(self) -> PhotoSheet:
        self.page.checks.photos.click()
        sheet: PhotoSheet | None = self.window.findChild(PhotoSheet)
        assert sheet is not None
        return sheet


def shown(sheet: PhotoSheet) -> list[tuple[date, Side]]:
    return [(block.photo.day, block.photo.side) for block in sheet.blocks]


def test_the_first_stands_beside_the_newest(qtbot: QtBot, picture: Path) -> None:
    album = Album(qtbot)
    for day in (FIRST, FIRST + timedelta(days=7), LAST):
        album.photos.keep(day, Side.LEFT, read_photo(picture))
    album.photos.keep(LAST, Side.RIGHT, read_photo(picture))
    sheet = album.open()
    assert shown(sheet) == [(FIRST, Side.LEFT), (LAST, Side.LEFT), (LAST, Side.RIGHT)]
    assert all(block.picture.is_shown for block in sheet.blocks)
    assert sheet.more.text() == "Show 1 photo between them"
    sheet.more.click()
    assert len(shown(sheet)) == 4
    assert not sheet.more.isVisible()


def test_a_photo_is_removed_for_good(qtbot: QtBot, picture: Path) -> None:
    album = Album(qtbot)
    album.photos.keep(FIRST, Side.LEFT, read_photo(picture))
    sheet = album.open()
    (block,) = sheet.blocks
    assert "left side" in block.remove.accessibleName()
    block.remove.click()
    assert len(album.photos.all()) == 1
    block.remove.click()
    assert sheet.blocks == []
    assert sheet.none.isVisible()
    assert album.photos.all() == ()


def test_a_photo_can_be_added_to_the_newest_self_check(qtbot: QtBot, picture: Path) -> None:
    album = Album(qtbot)
    album.page.photos.use(FakeChooser(picture))
    sheet = album.open()
    sheet.adders[Side.RIGHT].click()
    assert shown(sheet) == [(LAST, Side.RIGHT)]
    assert sheet.adders[Side.RIGHT].text().startswith("Another photo: right, ")
    assert sheet.adders[Side.LEFT].text().startswith("Add a photo: left, ")


def test_a_file_that_is_none_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "hip.jpg"
    path.write_text("notes")
    album = Album(qtbot)
    album.page.photos.use(FakeChooser(path))
    sheet = album.open()
    sheet.adders[Side.LEFT].click()
    assert "hip.jpg is no photo" in sheet.remark.label.text()
    assert shown(sheet) == []


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_a_damaged_photo_says_so_and_can_be_removed(qtbot: QtBot) -> None:
    album = Album(qtbot)
    album.photos.keep(FIRST, Side.LEFT, b"no picture")
    (block,) = album.open().blocks
    assert not block.picture.is_shown
    assert block.picture.accessibleName().endswith("it cannot be shown")
    block.grab()  # it is painted in words
    block.remove.click()
    assert len(album.photos.all()) == 1
    block.remove.click()
    assert album.photos.all() == ()


def test_photos_are_reached_where_no_self_check_was_told(qtbot: QtBot, picture: Path) -> None:
    album = Album(qtbot, DUE)
    album.photos.keep(FIRST, Side.LEFT, read_photo(picture))
    album.page.refresh()
    assert album.page.checks.isVisibleTo(album.page)


def test_without_anything_kept_there_are_no_photos_either(qtbot: QtBot) -> None:
    album = Album(qtbot)
    card = album.page.checks
    card.show_checks((), photos=False, possible=False)
    assert not card.photos.isVisibleTo(card)
    assert card.isHidden()
