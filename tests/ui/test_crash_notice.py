"""What is said of an error of our own, in the size and the colours of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPalette
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


def test_the_focus_is_seen_around_its_button(qtbot: QtBot, window: QWidget) -> None:
    """The ring stands free of the button, and goes with the focus."""
    found: list[QImage] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        try:
            (button,) = box.buttons()
            qtbot.waitUntil(button.hasFocus)
            found.append(button.grab().toImage())
            button.clearFocus()
            found.append(button.grab().toImage())
        finally:
            box.close()

    QTimer.singleShot(0, look)
    show_crash(TEXT, window)
    with_ring, without = found
    middle = with_ring.height() // 2
    loud = window.palette().color(QPalette.ColorRole.Highlight)
    assert with_ring.pixelColor(1, middle) == with_ring.pixelColor(8, middle) == loud
    assert with_ring.pixelColor(3, middle) != loud
    assert without.pixelColor(1, middle) == without.pixelColor(3, middle) != loud


def test_escape_closes_it(qtbot: QtBot, window: QWidget) -> None:
    closed: list[bool] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        try:
            qtbot.keyClick(box, Qt.Key.Key_Escape)
            closed.append(not box.isVisible())
        finally:
            box.close()

    QTimer.singleShot(0, press)
    show_crash(TEXT, window)
    assert closed == [True]
