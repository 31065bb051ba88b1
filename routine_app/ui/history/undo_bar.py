"""What was removed can be brought back for ten seconds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr, tr_count
from routine_app.domain.record import Entry, SessionRemoved
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.undo_strip import PassingUndo

SECONDS = 10


class UndoBar(PassingUndo):
    """What is removed while it is there joins it. Signals: undone(removals)."""

    undone = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, SECONDS, parent)
        self._removals: list[Entry] = []
        self._sessions = 0
        self.setAccessibleName(tr("Removed"))
        self.undo_button.clicked.connect(self.undo)

    def offer(self, removals: Sequence[Entry]) -> None:
        """Offer to bring a session back whose records were just removed."""
        self._removals += [e for e in removals if isinstance(e.fact, SessionRemoved)]
        self._sessions += 1
        said = tr("Session removed")
        if self._sessions > 1:
            said = tr_count(self._sessions, "{count} session removed", "{count} sessions removed")
        self.show_words(said)
        self.announce(tr("{done}. Control Z brings it back.", done=said))

    @Slot()
    def undo(self) -> None:
        """Bring back what was removed while the bar was there."""
        removals = tuple(self._removals)
        if removals:
            had_focus = self.fold()
            self.undone.emit(removals)
            self.over.emit(had_focus)

    def fold(self) -> bool:
        self._removals.clear()
        self._sessions = 0
        return super().fold()
