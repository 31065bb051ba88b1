"""What is said of an error of our own, in the size and the colours of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.crash_notice import show_crash, show_trouble

TEXT = "This is an error of Routine itself. What you did so far is kept.\nIt is in <b>/log</b>."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    palette = made.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#101112"))
    made.setPalette(palette)
    font = QFont(made.font())
    font.setPixelSize(31)
    made.setFont(font)
    return made


def test_it_says_what_to_do_and_looks_like_the_window(window: QWidget) -> None:
    found: list[tuple[str, str, int, str, str]] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        (label,) = (part for part in box.findChildren(QLabel) if part.text() == box.text())
        ground = box.palette().color(QPalette.ColorRole.Window).name()
        (button,) = box.buttons()
        size = label.font().pixelSize()
        found.append((box.text(), button.text(), size, ground, label.textFormat().name))
        button.click()

    QTimer.singleShot(0, read)
    show_crash(TEXT, window)
    ((text, button, size, ground, kind),) = found
    assert text.startswith("Routine has to close.")
    assert TEXT in text
    assert text.endswith("Start Routine again to go on where you were.")
    assert (button, size, ground, kind) == ("Close Routine", 31, "#101112", "PlainText")


def test_what_stands_in_the_way_of_a_window_is_said_without_it(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show()
    found: list[tuple[str, str, bool]] = []

    def read(box: QMessageBox) -> int:
        found.append((box.text(), box.buttons()[0].text(), window.isVisible()))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", read)
    show_trouble("There is a newer history.")
    assert found == [("There is a newer history.", "Close", False)]
