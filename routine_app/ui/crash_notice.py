"""What is shown when the program has met an error of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_crash(text: str, parent: QWidget | None = None) -> None:
    """Say it in a dialog and wait until it was read; nothing else can be done then."""
    icon, button = QMessageBox.Icon.Critical, QMessageBox.StandardButton.Ok
    box = QMessageBox(icon, "Routine", text, button, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
