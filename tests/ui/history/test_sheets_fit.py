"""No text of the history's sheets and bars is cut, in small windows and with large text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.ui.history.page import HistoryPage
from routine_app.ui.navigation import PageName
from tests.ui.desk import desk
from tests.ui.test_no_text_is_cut import assert_nothing_cut, open_window
from tools.shots_data import RICH

ACTS: dict[str, Callable[[HistoryPage], object]] = {
    "add": HistoryPage.add_past_practice,
    "tell": HistoryPage.edit_chosen,
    "remove": HistoryPage.remove_chosen,
    "table": lambda page: page.trend.table.click(),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("size", "scale"),
    [(QSize(800, 560), 1.0), (QSize(1024, 640), 2.0)],
    ids=["small", "large text"],
)
def test_nothing_is_cut(qtbot: QtBot, act: str, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(RICH, text_scale=scale), size)
    window.show_page(PageName.HISTORY)
    page = window.page(PageName.HISTORY)
    assert isinstance(page, HistoryPage)
    ACTS[act](page)
    assert_nothing_cut(qtbot, window)
