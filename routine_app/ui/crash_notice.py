"""What is shown when the program has met an error of its own, or cannot start."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QMessageBox, QWidget

from routine_app import APP_ID
from routine_app.domain.language import mark, tr
from routine_app.system.qt_guard import install_fatal_handler

_BEFORE = mark("Routine has to close.")
_AFTER = mark("Start Routine again to go on where you were.")


def show_crash(text: str, parent: QWidget | None = None) -> None:
    """Say it in a dialog and wait until it was read; nothing else can be done then."""
    _show("\n\n".join((tr(_BEFORE), text, tr(_AFTER))), tr("Close Routine"), parent)


def show_trouble(text: str) -> None:
    """Say what stood in the way of a window, and wait until it was read.

    A window that is there in part is put out of sight: what is behind it is gone.
    """
    app = QApplication.instance()
    if app is None:
        install_fatal_handler()
        QApplication.setDesktopFileName(APP_ID)
        app = QApplication(["routine-app"])
    for window in QApplication.topLevelWidgets():
        window.hide()
    _show(text, tr("Close"))


def _show(said: str, answer: str, parent: QWidget | None = None) -> None:
    icon, button = QMessageBox.Icon.Critical, QMessageBox.StandardButton.Ok
    box = QMessageBox(icon, "Routine", said, button, parent)
    if parent is not None:  # windows do not hand these on by themselves
        box.setPalette(parent.palette())
        box.setFont(parent.font())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    close, line = box.button(button), box.fontMetrics().height()
    close.setText(answer)
    close.setMinimumSize(close.sizeHint() + QSize(line, line // 2))  # air that grows with the text
    layout: QLayout | None = box.layout()
    if layout is not None:
        layout.setContentsMargins(line, line, line, line)
    box.exec()
