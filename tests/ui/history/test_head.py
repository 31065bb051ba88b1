"""What the head of the history says stands in lines that read well."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.history.head import HistoryHead
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.widgets.labels import TextLabel
from tests.ui.tongues import TONGUES, desk_in
from tools.shots_data import RICH


def head_of(qtbot: QtBot, tongue: str) -> HistoryHead:
    made = desk_in(tongue, RICH)
    page = HistoryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(948, 700)
    page.show()
    page.refresh()
    head = page.findChild(HistoryHead)
    assert head is not None
    QApplication.processEvents()
    return head


def lines_of(label: TextLabel, width: int) -> list[str]:
    """The lines into which a text breaks in this width."""
    text = QTextLayout(label.text(), label.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    text.setTextOption(option)
    text.beginLayout()
    lines = []
    while (line := text.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(label.text()[start : start + line.textLength()])
    text.endLayout()
    return lines


@pytest.mark.parametrize("tongue", TONGUES)
def test_no_word_is_left_alone_on_the_last_line(qtbot: QtBot, tongue: str) -> None:
    habit = head_of(qtbot, tongue).habit
    for width in range(300, 1200, 20):
        *_, last = lines_of(habit, width)
        assert len(last.split()) > 2, width


def test_a_sentence_without_room_for_both_begins_a_line(qtbot: QtBot) -> None:
    head = head_of(qtbot, "en")
    head.resize(2 * (head.totals.sizeHint().width() + head.habit.sizeHint().width()), 400)
    QApplication.processEvents()
    assert head.totals.y() == head.habit.y()
    assert head.habit.x() - head.totals.geometry().right() < 12
    head.resize(head.habit.sizeHint().width() + 40, 400)
    QApplication.processEvents()
    assert head.habit.x() == head.totals.x()
    assert head.habit.y() >= head.totals.geometry().bottom()
