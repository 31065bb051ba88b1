"""A link that deletes something for good: the first press asks, the second one does it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton

REMOVE, SURE = "Remove", "Yes, remove it"


class RemoveLink(LinkButton):
    """`what` is removed, for those who hear it. Going elsewhere takes the question back.

    Signals: confirmed().
    """

    confirmed = Signal()

    def __init__(self, what: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(REMOVE, theme, parent)
        self._what = what
        self.ask_anew()
        self.clicked.connect(self._on_clicked)

    def ask_anew(self) -> None:
        """Nothing was pressed yet."""
        self._say(REMOVE)

    def _say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{words}: {self._what}")
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        if self.text() == SURE:
            self.ask_anew()
            self.confirmed.emit()
        else:
            self._say(SURE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ask_anew()
