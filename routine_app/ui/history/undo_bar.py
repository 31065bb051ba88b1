"""What was removed can be brought back for ten seconds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.domain.record import Entry, SessionRemoved
from routine_app.domain.words import plural
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type

SECONDS = 10


class UndoBar(Card):
    """Hidden while there is nothing to bring back. What is removed meanwhile joins it.

    Signals: undone(removals); over(whether it had the focus) when it hides.
    """

    undone = Signal(object)
    over = Signal(bool)
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, ground="accent_soft", edge="control")
        self._removals: list[Entry] = []
        self._sessions = 0
        self.setAccessibleName("Removed")
        self.words = TextLabel("", Type.BODY_STRONG, theme, self)
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

    def offer(self, removals: Sequence[Entry]) -> None:
        """Offer to bring a session back whose records were just removed."""
        self._removals += [e for e in removals if isinstance(e.fact, SessionRemoved)]
        self._sessions += 1
        said = plural(self._sessions, "session") if self._sessions > 1 else "Session"
        self.words.setText(f"{said} removed")
        self.undo_button.setAccessibleName(f"{self.words.text()}. Undo, key Ctrl Z")
        self.show()
        self.timer.start()
        if QAccessible.isActive():
            words = f"{self.words.text()}. Control Z brings it back."
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot()
    def undo(self) -> None:
        """Bring back what was removed while the bar was there."""
        removals = tuple(self._removals)
        if removals:
            had_focus = self._clear()
            self.undone.emit(removals)
            self.over.emit(had_focus)

    @Slot()
    def _on_over(self) -> None:
        self.over.emit(self._clear())

    def _clear(self) -> bool:
        """Hide; whether the focus has to go elsewhere."""
        had_focus = self.window().focusWidget() is self.undo_button
        self.timer.stop()
        self._removals.clear()
        self._sessions = 0
        self.hide()
        return had_focus
