"""A link that deletes something for good: the first press asks, the second one does it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton

REMOVE, SURE = mark("Remove"), mark("Yes, remove it")


class RemoveLink(LinkButton):
    """`what` is removed, for those who hear it. Going elsewhere takes the question back.

    Signals: confirmed().
    """

    confirmed = Signal()

    def __init__(self, what: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr(REMOVE), theme, parent)
        self._what = what
        self._asked = False
        self.ask_anew()
        self.clicked.connect(self._on_clicked)

    def ask_anew(self) -> None:
        """Nothing was pressed yet."""
        self._asked = False
        self._say(tr(REMOVE))

    def _say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(tr("{action}: {what}", action=words, what=self._what))
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        if self._asked:
            self.ask_anew()
            self.confirmed.emit()
        else:
            self._asked = True
            self._say(tr(SURE))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ask_anew()
