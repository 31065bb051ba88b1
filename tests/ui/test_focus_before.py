"""What lies over a page gives the focus back; the page may have been made anew by then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.routine import Routine
from routine_app.ui.health.sheets import ThingsSheet
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.widgets.focus_before import FocusBefore
from routine_app.ui.widgets.sheet import Sheet
from tests.ui.desk import desk
from tests.ui.library.files import RUN, open_page, own_desk, own_folder


class Page(QWidget):
    """Two buttons, the first with the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.first, self.second = self.add("Handout"), self.add("Share")
        self.resize(900, 700)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()
        self.first.setFocus()

    def add(self, words: str) -> QPushButton:
        made = QPushButton(words, self)
        self.column.addWidget(made)
        made.show()
        return made


def take_away(widget: QWidget) -> None:
    """As happens to a page that is made anew."""
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def with_sheet(page: Page) -> Sheet:
    sheet = Sheet("Handout", desk().themes.theme, page)
    sheet.open()
    assert page.focusWidget() is sheet.close_button
    return sheet


@pytest.mark.parametrize("way", ["escape", "button", "beside"])
def test_a_sheet_closes_when_what_had_the_focus_is_gone(qtbot: QtBot, way: str) -> None:
    page = Page(qtbot)
    sheet = with_sheet(page)
    take_away(page.first)
    match way:
        case "escape":
            qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        case "button":
            sheet.close_button.click()
        case _:
            qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not page.findChild(Sheet) or not sheet.isVisible()
    assert page.second.isVisible()


def test_the_focus_goes_back_to_the_control(qtbot: QtBot) -> None:
    page = Page(qtbot)
    before = FocusBefore(page)
    page.second.setFocus()
    assert before.go_back()
    assert page.focusWidget() is page.first


def test_the_focus_goes_to_the_same_control_of_a_page_made_anew(qtbot: QtBot) -> None:
    page = Page(qtbot)
    sheet = with_sheet(page)
    take_away(page.first)
    again = page.add("Handout")
    sheet.reject()
    assert page.focusWidget() is again


def test_a_control_out_of_sight_takes_no_focus(qtbot: QtBot) -> None:
    page = Page(qtbot)
    before = FocusBefore(page)
    page.second.setFocus()
    page.first.hide()
    assert not before.go_back()
    assert page.focusWidget() is page.second


def test_a_page_without_focus_has_nowhere_to_go_back_to(qtbot: QtBot) -> None:
    page = Page(qtbot)
    page.first.clearFocus()
    assert not FocusBefore(page).go_back()


def test_a_file_saved_while_a_sheet_lies_over_its_page(qtbot: QtBot, tmp_path: Path) -> None:
    made = own_desk(tmp_path, {"evening-run.yaml": RUN})
    library = made.services.library
    page = open_page(qtbot, made)
    page.show_routine(library.routine("evening-run"))
    detail = page.detail
    assert isinstance(detail, RoutineDetail)
    detail.without.setFocus()
    detail.without.click()
    sheet: ThingsSheet | None = page.findChild(ThingsSheet)
    assert sheet is not None

    file = own_folder(tmp_path) / "evening-run.yaml"
    file.write_text(RUN.replace("name: Evening run", "name: Other"), encoding="utf-8")
    library.look_again()
    page.renew()
    take_away(detail)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    again = page.detail
    assert isinstance(again, RoutineDetail)
    assert isinstance(again.shown, Routine)
    assert again.shown.name == "Other"
    assert page.focusWidget() is again.without
