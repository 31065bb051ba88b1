"""What was done with files, with a way to undo it for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type

SECONDS = 20


class UndoStrip(Card):
    """Hidden while there is nothing to say. Without anything to undo it says a sentence alone.

    Signals: over(whether it had the focus) when it hides.
    """

    over = Signal(bool)
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, ground="accent_soft", edge="control")
        self._undo: Callable[[], None] | None = None
        self.words = TextLabel("", Type.BODY_STRONG, theme, self, widest=900)
        self.undo_button = SmallButton("Undo", theme, self, icon="undo", key="Ctrl Z")
        self.undo_button.clicked.connect(self.undo)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SECONDS * 1000)
        self.timer.timeout.connect(self._on_over)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 12, 4)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, and offer to undo it."""
        self._undo = undo
        self.words.setText(text)
        self.setAccessibleName(text)
        self.undo_button.setVisible(undo is not None)
        self.undo_button.setAccessibleName(f"{text} Undo, key Ctrl Z")
        self.show()
        self.timer.start()
        if QAccessible.isActive():
            words = f"{text} Control Z undoes it." if undo is not None else text
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot()
    def undo(self) -> None:
        """Undo what was done last, if it can be."""
        undo = self._undo
        if undo is not None:
            self._on_over()
            undo()

    @Slot()
    def _on_over(self) -> None:
        had_focus = self.window().focusWidget() is self.undo_button
        self._undo = None
        self.timer.stop()
        self.hide()
        self.over.emit(had_focus)
