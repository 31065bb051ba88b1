"""A row whose name has no room says it whole, to the mouse and to a screen reader."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.value import replace
from routine_app.ui.history.session_list import SessionList
from tests.fakes import make_session
from tests.ui.history.scenes import BRITISH, theme

LONG = "Das ganze Programm für die Hüfte, vorn und hinten und an beiden Seiten"


def listed(qtbot: QtBot, name: str, width: int = 300) -> SessionList:
    started, *rest = make_session()
    started = replace(started, fact=replace(started.fact, routine_name=name, routine="own"))
    made = SessionList(theme(), BRITISH)
    qtbot.addWidget(made)
    made.show_chronicle(Chronicle.of([started, *rest]), date(2026, 3, 13))
    made.resize(width, 400)
    made.show()
    return made


def hovered(made: SessionList) -> str:
    """What is told to a mouse that rests on the first row."""
    at = QPoint(made.visualRect(made.model().index(0, 0)).center())
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, made.viewport().mapToGlobal(at))
    QApplication.sendEvent(made.viewport(), event)
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_the_whole_of_what_is_cut(qtbot: QtBot) -> None:
    assert LONG in hovered(listed(qtbot, LONG))


@pytest.mark.parametrize(("name", "width"), [("Settle", 300), (LONG, 1200)])
def test_nothing_where_all_is_seen(qtbot: QtBot, name: str, width: int) -> None:
    assert hovered(listed(qtbot, name, width)) == ""


def test_a_reader_says_it_whole(qtbot: QtBot) -> None:
    made = listed(qtbot, LONG)
    index: QModelIndex = made.model().index(0, 0)
    assert LONG in index.data(Qt.ItemDataRole.AccessibleTextRole)
