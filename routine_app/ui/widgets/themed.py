"""What can take over a theme, and how a page hands it to everything on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from routine_app.ui.theme import Theme

FOCUS_RESERVE = 4
"""Every control keeps this much free around it, so that its focus ring is never cut off."""


@runtime_checkable
class Themed(Protocol):
    """A widget that is painted from a theme."""

    def apply_theme(self, theme: Theme) -> None: ...


def apply_to_children(widget: QWidget, theme: Theme) -> None:
    """Hand the theme to every themed widget below `widget`."""
    for child in widget.findChildren(QWidget):
        if isinstance(child, Themed):
            child.apply_theme(theme)


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class KeyFocus(_Widget):
    """Mixed into a widget, before its own base: a focus that a press brought needs no ring."""

    _by_keys = False

    @property
    def shows_ring(self) -> bool:
        """Whether the focus is here, and was brought by keys or by the program."""
        return self.hasFocus() and self._by_keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def paint_focus_ring(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """A ring 2 px outside of `rect`, the shape of a control."""
    width = theme.focus_width
    out = FOCUS_RESERVE - width / 2
    painter.setPen(QPen(theme.tokens.focus, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out)
