"""What the muscle view says in words: colour alone tells nothing."""

from __future__ import annotations

from routine_app.domain.pose import Side
from routine_app.figure.muscles import Change, MuscleLengths

TITLE = "Psoas and iliacus"
SHORT_NOTE = "Path length in a model, not muscle tension"
NOTE = f"Illustration: {SHORT_NOTE[0].lower()}{SHORT_NOTE[1:]}"

_SIDES = {Side.LEFT: "Left", Side.RIGHT: "Right"}


def side_words(side: Side, change: Change) -> str:
    """One side: "Left: shorter"."""
    return f"{_SIDES[side]}: {change.value}"


def worked_words(lengths: MuscleLengths) -> str:
    """Both sides of an exercise whose picture shows the right side at work."""
    right, left = lengths.right.change, lengths.left.change
    return f"Working side: {right.value}\nOther side: {left.value}"


def both_words(lengths: MuscleLengths) -> str:
    """Both sides in one line, for those who hear it."""
    left, right = lengths.left.change, lengths.right.change
    if left is right:
        return f"{TITLE}: {left.value} on both sides"
    return f"{TITLE}: left {left.value}, right {right.value}"
