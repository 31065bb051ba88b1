"""The ways to look at one file."""

from __future__ import annotations

from enum import IntEnum


class View(IntEnum):
    """Steps to add and drag, the text itself, or, where there is little room, its preview alone."""

    STEPS = 0
    TEXT = 1
    PREVIEW = 2


NAMES = ("Steps", "Text", "Preview")
