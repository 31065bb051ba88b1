"""Whether the focus is seen wherever the Tab key takes it, measured on the pixels of a window.

Each stop is painted twice, with the focus and without it. Enough pixels must differ by the contrast
that WCAG 2.2 asks for (1.4.11, 2.4.7), and none of them may be cut off or scrolled away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QWidget

from routine_app.domain.value import Value
from routine_app.figure.palette import contrast
from routine_app.ui.mini_timer.page import MiniTimer
from routine_app.ui.player.stage import Stage

RATIO = 3.0
LEAST = 64
"""So many pixels has a thin ring around the smallest thing that takes the focus."""
AROUND = 4
"""Logical pixels around a widget in which its ring may be, when its parent paints it."""
_LOST = 0.02
"""This part of a ring may be lost: where it lies over a line, say."""
_TURNS = 4
"""Turns of the event loop until what follows from a key is laid out."""
_ENOUGH = 400
"""More stops than any window has."""

Pixels = dict[tuple[int, int], tuple[int, int]]


class Finding(Value):
    """A stop whose focus is not seen, and why."""

    widget: str
    why: str

    def __str__(self) -> str:
        return f"{self.widget}: {self.why}"


def walked(window: QWidget) -> tuple[int, list[Finding]]:
    """How many stops Tab has in the active window, and those where the focus is not seen."""
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)  # A caret that comes and goes is no ring.
    try:
        found = [judged(stop) for stop in stops(window)]
    finally:
        QApplication.setCursorFlashTime(flash)
    return len(found), [finding for finding in found if finding is not None]


def stops(window: QWidget) -> Iterator[QWidget]:
    """Every stop of Tab until it is back at one; each has the focus when it is given."""
    met: list[QWidget] = []
    here = _focused(window)
    while here is not None and len(met) < _ENOUGH:
        if isinstance(here, QPlainTextEdit):
            here.setTabChangesFocus(True)  # As a key of its own does.
        press(here, Qt.Key.Key_Tab)
        here = _focused(window)
        if here is None or here in met:
            return
        met.append(here)
        yield here


def _focused(window: QWidget) -> QWidget | None:
    return window.focusWidget()


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key and let what follows from it be done."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    for _ in range(_TURNS):
        QApplication.processEvents()


def judged(stop: QWidget) -> Finding | None:
    """What is wrong with how the focus on this widget, which has it, is seen."""
    if isinstance(stop, Stage | MiniTimer):
        return None  # What is played fills them; no other thing has a ring then.
    if _place(stop).isEmpty():
        return Finding(_path(stop), "it is out of sight")
    if isinstance(stop, QLineEdit):
        stop.deselect()
    shown, alone = _around(stop), _image(stop, stop.rect())
    stop.clearFocus()
    shown_without, alone_without = _around(stop), _image(stop, stop.rect())
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    changed = _differing(shown, shown_without)
    pairs = Counter(changed.values())
    plain = sum(n for (a, b), n in pairs.items() if contrast(_name(a), _name(b)) >= RATIO)
    if plain < LEAST:
        return Finding(_path(stop), f"only {plain} of {len(changed)} pixels differ plainly")
    ring = _differing(alone, alone_without)
    corner = _place(stop).topLeft() - stop.mapTo(stop.window(), QPoint())
    seen = {(x + corner.x(), y + corner.y()) for x, y in changed}
    lost = len(ring.keys() - seen)
    if lost > _LOST * len(ring) and _has_room(stop):
        return Finding(_path(stop), f"{lost} of {len(ring)} pixels of its ring are not seen")
    return None


def _has_room(stop: QWidget) -> bool:
    """Whether all of a widget can be in view at once."""
    part: QWidget | None = stop.parentWidget()
    while part is not None:
        if isinstance(part, QAbstractScrollArea) and part.viewport().height() < stop.height():
            return False
        part = part.parentWidget()
    return True


def _place(stop: QWidget) -> QRect:
    """Where a widget and what is just around it stand in its window."""
    window = stop.window()
    place = QRect(stop.mapTo(window, QPoint()), stop.size())
    return place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())


def _around(stop: QWidget) -> QImage:
    return _image(stop.window(), _place(stop))


def _image(widget: QWidget, place: QRect) -> QImage:
    return widget.grab(place).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def _differing(one: QImage, other: QImage) -> Pixels:
    """Where two pictures of the same size differ, and how."""
    wide = one.width()
    pairs = zip(_row(one), _row(other), strict=True)
    return {divmod(n, wide)[::-1]: (a, b) for n, (a, b) in enumerate(pairs) if a != b}


def _row(image: QImage) -> list[int]:
    return memoryview(image.constBits()).cast("I").tolist()


def _name(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06X}"


def _path(widget: QWidget) -> str:
    named = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {named[:40]!r}"
