"""What was removed can be brought back, until something else is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.undo_strip import UndoCard


class UndoStrip(UndoCard):
    """Hidden while there is nothing to bring back. Signals: undone()."""

    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Removed"))
        self.undo_button.clicked.connect(self.undone)
