"""How many cards stand side by side in the library."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from routine_app.domain.value import Value
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.theme import Theme

_TWO_FROM = 560
BRIEF_BELOW = 480
"""The effective height of a window in which results of a search would lie below its edge."""
LEAST_BELOW = 320
"""The same even without a heading: the tabs give way too, while there is something to see."""


class Columns(Value):
    """Cards in a row, at most: routines, essentials and programs, exercises; and weeks."""

    routines: int
    essentials: int
    exercises: int
    weeks: int


def height_of(page: QWidget, theme: Theme) -> float:
    """The effective height of the window that a page is in."""
    return page.window().height() / theme.text_scale


def columns_of(reflow: Reflow, effective: float) -> Columns:
    """As many as the class of a window allows, by its effective width."""
    if reflow.width is Width.WIDE:
        return Columns(4, 3, 6, 3)
    if reflow.width is Width.MEDIUM:
        return Columns(3, 2, 5 - reflow.tight, 1 if reflow.tight else 3)
    narrow = 2 if effective >= _TWO_FROM else 1
    return Columns(narrow, narrow, narrow + 1, 1)
