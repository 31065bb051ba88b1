"""What was removed can be brought back, until something else is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type


class UndoStrip(Card):
    """Hidden while there is nothing to bring back. Signals: undone()."""

    undone = Signal()
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, ground="accent_soft", edge="control")
        self.setAccessibleName("Removed")
        self.words = TextLabel("", Type.BODY_STRONG, theme, self)
        self.undo_button = SmallButton("Undo", theme, self, icon="undo", key="Ctrl Z")
        self.undo_button.clicked.connect(self.undone)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def offer(self, words: str) -> None:
        """Say what was removed."""
        self.words.setText(words)
        self.undo_button.setAccessibleName(f"{words}. Undo, key Ctrl Z")
        self.show()

    def clear(self) -> None:
        """Something else was done."""
        self.hide()
