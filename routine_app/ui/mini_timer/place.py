"""Where the mini timer stands: where it was left, on a screen that is still there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

_MARGIN = 24
"""From the corner in which it stands until somebody moves it."""


_FARTHEST = 1_000_000
"""No desktop is as wide."""


def place_from(text: str) -> QPoint | None:
    """The corner that is written in the settings; None for nowhere yet, or nonsense."""
    x, comma, y = text.partition(",")
    try:
        across, down = int(x), int(y)
    except ValueError:
        return None
    far = max(abs(across), abs(down)) > _FARTHEST
    return None if far or not comma else QPoint(across, down)


def place_text(corner: QPoint) -> str:
    """How the settings keep it."""
    return f"{corner.x()},{corner.y()}"


def placed(wanted: QPoint | None, size: QSize, screens: Sequence[QRect]) -> QPoint:
    """The corner for a window of this size; `screens` are what is free of each, the main one first.

    A place that is no longer on a screen gives way to the lower right corner of the main one.
    """
    if wanted is not None:
        middle = QRect(wanted, size).center()
        screen = next((s for s in screens if s.contains(middle)), None)
        if screen is not None:
            return _inside(wanted, size, screen)
    main = screens[0]
    corner = main.bottomRight() - QPoint(size.width() + _MARGIN, size.height() + _MARGIN)
    return _inside(corner, size, main)


def _inside(corner: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Moved as little as needed to be seen whole."""
    right = screen.right() + 1 - size.width()
    bottom = screen.bottom() + 1 - size.height()
    return QPoint(
        max(screen.left(), min(corner.x(), right)), max(screen.top(), min(corner.y(), bottom))
    )
