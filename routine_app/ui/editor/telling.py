"""What readers of the screen hear of the editor, without being talked over while they type."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from routine_app.ui.editor import words
from routine_app.ui.player.reader import announce
from routine_app.ui.player.words import Announcement

TELL_AFTER = 900
"""Milliseconds without a change: typing pauses."""


class Telling:
    """Speaks for one widget. How many problems there are is told when that has changed."""

    def __init__(self, source: QWidget) -> None:
        self._source = source
        self._count = self._told = 0
        self.timer = QTimer(source, singleShot=True, interval=TELL_AFTER)
        self.timer.timeout.connect(self._on_pause)

    def say(self, said: str, *, urgent: bool = False) -> None:
        """Say it now; what is urgent interrupts."""
        announce(self._source, Announcement(said, assertive=urgent))

    def count(self, problems: int) -> None:
        """So many problems there are after a change."""
        self._count = problems
        self.timer.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._count != self._told:
            self._told = self._count
            self.say(words.problems(self._count))
