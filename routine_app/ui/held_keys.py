"""Keys that were meant for the page before: a page that opens by itself does not act on them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.practice import Clock

QUIET = 700
"""Milliseconds in which nobody has yet seen that the page has changed."""


class HeldKeys(QObject):
    """Swallows keys for a moment, and the repeats of one that is still held down after it."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until = 0
        self._typing: QWidget | None = None

    def guard(self, page: QWidget, except_for: QWidget | None = None) -> None:
        """Watch over everything on a page; repeats are no accident where text is typed."""
        self._typing = except_for
        for part in (page, *page.findChildren(QWidget)):
            part.installEventFilter(self)

    def wait(self) -> None:
        """The page has just opened."""
        self._until = self._clock.now().monotonic + QUIET

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            repeats = event.isAutoRepeat() and watched is not self._typing
            return repeats or self._clock.now().monotonic < self._until
        return False
