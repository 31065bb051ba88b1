"""The ways to look at one file."""

from __future__ import annotations

from enum import IntEnum

from routine_app.domain.language import mark


class View(IntEnum):
    """Steps to add and drag, the text itself, or, where there is little room, its preview alone."""

    STEPS = 0
    TEXT = 1
    PREVIEW = 2


NAMES = (mark("Steps"), mark("Text"), mark("Preview"))
