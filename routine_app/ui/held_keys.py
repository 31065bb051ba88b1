"""Keys that were meant for the page before: a page that opens by itself does not act on them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.ports import Clock

QUIET = 700
"""Milliseconds in which nobody has yet seen that the page has changed."""
WARY = 4000
"""Milliseconds in which a key that did something on the page before may still be meant for that."""
REPEATS_WITHIN = 30
"""Some X servers tell a held key as releases and presses; no finger is that quick."""

SAME_MOMENT = 10
"""The same by the times (ms) that the X server gives its events, however late they are handled."""

_HARMLESS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""Keys that choose nothing, however long they are held."""


_GOES_THROUGH = {
    *_HARMLESS,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
"""Keys by which one goes through a page or reads on, with one key held."""


class OneStep(QObject):
    """One press, one step: of a held key everything in a window gets the first press alone.

    Where a repeat comes as a press of its own it bears the time of the release before it.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._released: dict[int, int] = {}

    def watch(self) -> None:
        """From now on in the window of the page, while that is shown; a second time is no harm."""
        window = self._page.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._released[event.key()] = event.timestamp()
        pressed = event.type() is QEvent.Type.KeyPress and event.key() not in _GOES_THROUGH
        return pressed and self._page.isVisible() and self._repeats(event)

    def _repeats(self, event: QKeyEvent) -> bool:
        """Events that bear no time tell nothing."""
        released = self._released.get(event.key(), 0)
        return bool(released) and 0 <= event.timestamp() - released <= SAME_MOMENT


class HeldKeys(QObject):
    """Swallows keys for a moment, and the repeats of one that is still held down after it."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until = self._wary_until = 0
        self._of_before: Collection[int] = ()
        self._released: dict[int, int] = {}
        self._typing: Collection[QWidget] = ()

    def guard(self, page: QWidget, except_for: Collection[QWidget] = ()) -> None:
        """Watch over everything on a page; repeats are no accident where text is typed."""
        self._typing = except_for
        for part in (page, *page.findChildren(QWidget)):
            part.installEventFilter(self)

    def wait(self, of_before: Collection[int] = ()) -> None:
        """The page has just opened; `of_before` are keys that did something on the one before.

        Those wait longer, until this page has been used in any other way.
        """
        now = self._clock.now().monotonic
        self._until, self._wary_until = now + QUIET, now + WARY
        self._of_before = of_before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._wary_until = 0
        if not isinstance(event, QKeyEvent):
            return False
        now = self._clock.now().monotonic
        if event.type() is QEvent.Type.KeyRelease:
            self._released[event.key()] = now
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if now < self._until:
            return True
        typing = any(watched is field for field in self._typing)
        if not typing and now < self._wary_until and event.key() in self._of_before:
            return True
        self._wary_until = 0
        return not typing and self._repeats(event, now)

    def _repeats(self, event: QKeyEvent, now: int) -> bool:
        if event.key() in _HARMLESS:
            return False
        released = self._released.get(event.key(), now - REPEATS_WITHIN)
        return event.isAutoRepeat() or now - released < REPEATS_WITHIN
