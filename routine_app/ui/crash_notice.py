"""What is shown when the program has met an error of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QMessageBox, QWidget

from routine_app.domain.language import mark, tr

_BEFORE = mark("Routine has to close.")
_AFTER = mark("Start Routine again to go on where you were.")


def show_crash(text: str, parent: QWidget | None = None) -> None:
    """Say it in a dialog and wait until it was read; nothing else can be done then."""
    icon, button = QMessageBox.Icon.Critical, QMessageBox.StandardButton.Ok
    said = "\n\n".join((tr(_BEFORE), text, tr(_AFTER)))
    box = QMessageBox(icon, "Routine", said, button, parent)
    if parent is not None:  # windows do not hand these on by themselves
        box.setPalette(parent.palette())
        box.setFont(parent.font())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    close, line = box.button(button), box.fontMetrics().height()
    close.setText(tr("Close Routine"))
    close.setMinimumSize(close.sizeHint() + QSize(line, line // 2))  # air that grows with the text
    layout: QLayout | None = box.layout()
    if layout is not None:
        layout.setContentsMargins(line, line, line, line)
    box.exec()
