"""How wide a page is for its text: what stands side by side, and what goes below.

Effective width is the window's width divided by the text scale, so that large text reflows
like a small window does.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget

from routine_app.domain.value import Value
from routine_app.ui.theme import Theme

_WIDE_FROM = 1120
_MEDIUM_FROM = 800
_LOW_BELOW = 744
_TIGHT_BELOW = 944
_SPACIOUS_FROM = (1500, 900)
_WIDEST = 1280


class Width(Enum):
    """The three classes of effective width."""

    WIDE = "wide"
    MEDIUM = "medium"
    NARROW = "narrow"


class Reflow(Value):
    """The class of a window; `low` when there is little height, `tight` at the narrow end.

    `spacious` when there is room to spare both ways.
    """

    width: Width
    low: bool = False
    tight: bool = False
    spacious: bool = False

    @property
    def margin(self) -> int:
        """Left and right margin of a page, at text scale 1."""
        return {Width.WIDE: 32, Width.MEDIUM: 24, Width.NARROW: 16}[self.width]

    @property
    def top(self) -> int:
        """Upper and lower margin of a page, at text scale 1."""
        if self.width is Width.WIDE:
            return 20 if self.low else 32
        return 16 if self.width is Width.MEDIUM else 12


def reflow_of(width: float, height: float, text_scale: float) -> Reflow:
    """The class of a window of this size with this text."""
    effective = width / text_scale
    if effective >= _WIDE_FROM:
        kind = Width.WIDE
    else:
        kind = Width.MEDIUM if effective >= _MEDIUM_FROM else Width.NARROW
    tight = kind is Width.MEDIUM and effective < _TIGHT_BELOW
    tall = height / text_scale
    spacious = effective >= _SPACIOUS_FROM[0] and tall >= _SPACIOUS_FROM[1]
    return Reflow(kind, tall < _LOW_BELOW, tight, spacious)


def side_margin(reflow: Reflow, width: int, theme: Theme) -> int:
    """Left and right margin of a page of this width: in a vast window it keeps to the middle."""
    return max(theme.px(reflow.margin), (width - theme.px(_WIDEST)) // 2)


def window_reflow(widget: QWidget, theme: Theme) -> Reflow:
    """The class of the window that a widget is in."""
    window = widget.window()
    return reflow_of(window.width(), window.height(), theme.text_scale)
