"""What is asked of one picture of a figure: which pose, seen how, and where it goes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from routine_app.domain.pose import Side
from routine_app.domain.value import Value

STANDING_ID = "standing"
"""Instead of an exercise: upright with every angle 0."""

SUFFIXES = (".png", ".svg", ".pdf")
LEAST_SIZE, MOST_SIZE = 16, 4096
"""Pixels of a side of a picture."""


class CannotWrite(Exception):
    """A picture cannot be stored where it should be; its text is one sentence."""


class End(StrEnum):
    """Which end of an exercise is drawn."""

    START = "start"
    HOLD = "hold"


class Drawing(Value):
    """One figure. `changes` are joint angles of its own, by channel, in place of the pose's."""

    end: End = End.HOLD
    side: Side | None = None
    muscles: bool = False
    dark: bool = False
    size: tuple[int, int] = (700, 500)
    out: Path | None = None
    changes: tuple[tuple[str, float], ...] = ()
