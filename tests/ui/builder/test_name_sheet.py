"""A new routine asks for a name, and for nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.starter import blank
from routine_app.ui.builder.name_sheet import NameSheet
from tests.ui.desk import desk


def test_enter_takes_the_name(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    sheet = NameSheet(desk().themes.theme, window)
    sheet.open()
    assert not sheet.act.isEnabled()
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClicks(sheet.name, "  Evening  stretch ")
    with qtbot.waitSignal(sheet.named, timeout=0) as named:
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert named.args == ["Evening stretch"]


def test_what_a_name_becomes_is_a_routine_without_steps() -> None:
    assert blank("Evening stretch") == (
        "evening-stretch",
        "routine: evening-stretch\nname: Evening stretch\nsteps: []\n",
    )
    assert "short name: A name that is far too\n" in blank("A name that is far too long")[1]
