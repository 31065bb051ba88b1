"""How the cards of the history stand in wide, medium and narrow windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.history.page import HistoryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from tests.ui.desk import desk
from tools.shots_data import RICH


def page_of(qtbot: QtBot, size: QSize, scale: float = 1.0) -> HistoryPage:
    made = desk(RICH, text_scale=scale)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    window.show_page(PageName.HISTORY)
    page = window.page(PageName.HISTORY)
    assert isinstance(page, HistoryPage)
    window.grab()  # everything has its place now
    return page


def place(page: HistoryPage, part: QWidget) -> QPoint:
    """Where the card of a part begins."""
    parent = part.parentWidget()
    card = part if parent is None or parent is page._content else parent
    return card.mapTo(page._content, QPoint(0, 0))


def test_in_a_wide_window_month_records_and_details_stand_side_by_side(qtbot: QtBot) -> None:
    page = page_of(qtbot, QSize(1280, 800))
    month, records, detail = (place(page, p) for p in (page.month, page.sessions, page.detail))
    assert month.y() == records.y() == detail.y()
    assert month.x() < records.x() < detail.x()
    trend, minutes = place(page, page.trend), place(page, page.minutes)
    assert trend.y() == minutes.y() > month.y()


def test_in_a_medium_window_the_month_stands_beside_the_records(qtbot: QtBot) -> None:
    page = page_of(qtbot, QSize(1024, 640))
    month, records, detail = (place(page, p) for p in (page.month, page.sessions, page.detail))
    assert month.y() == records.y() < detail.y()
    assert place(page, page.trend).y() > detail.y()


@pytest.mark.parametrize(("size", "scale"), [(QSize(800, 560), 1.2), (QSize(1180, 760), 2.0)])
def test_in_a_narrow_window_the_records_come_before_the_month(
    qtbot: QtBot, size: QSize, scale: float
) -> None:
    page = page_of(qtbot, size, scale)
    parts = (page.sessions, page.detail, page.month, page.trend, page.minutes, page.checks)
    places = [place(page, part) for part in parts]
    assert len({point.x() for point in places}) == 1
    assert [p.y() for p in places] == sorted({p.y() for p in places})
    assert len(page.map._shown) == 26


def test_the_map_shows_53_weeks_where_there_is_room(qtbot: QtBot) -> None:
    assert len(page_of(qtbot, QSize(1024, 640)).map._shown) == 53


def test_a_window_that_gets_narrow_is_arranged_anew(qtbot: QtBot) -> None:
    page = page_of(qtbot, QSize(1280, 800))
    page.window().resize(QSize(800, 560))
    QApplication.processEvents()
    assert page._in_order[0].isAncestorOf(page.month)
    assert place(page, page.month).y() == place(page, page.sessions).y()
    assert place(page, page.detail).y() > place(page, page.month).y()


@pytest.mark.parametrize("width", [800, 900, 1024, 1180, 1280, 1920])
@pytest.mark.parametrize("scale", [1.0, 1.2, 1.3, 1.4])
def test_the_map_takes_all_of_its_room(qtbot: QtBot, width: int, scale: float) -> None:
    year = page_of(qtbot, QSize(width, 760), scale).map
    _, last = year.cells()[-1]
    assert year._pitch > year.width() - last.right() > 0
