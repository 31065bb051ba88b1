"""What the muscle view says in words: colour alone tells nothing."""

from __future__ import annotations

from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.figure.muscles import Change, MuscleLengths

TITLE = mark("Psoas and iliacus")
SHORT_NOTE = mark("Path length in a model, not muscle tension")
NOTE = mark("Illustration: path length in a model, not muscle tension")

_CHANGES = {
    Change.SHORTER: mark("shorter", "a muscle"),
    Change.STANDING: mark("as in standing", "a muscle"),
    Change.LONGER: mark("longer", "a muscle"),
}
_OF_SIDE = {Side.LEFT: mark("Left: {change}"), Side.RIGHT: mark("Right: {change}")}


def change_word(change: Change) -> str:
    """ "shorter": a length against standing."""
    return tr(_CHANGES[change], "a muscle")


def side_words(side: Side, change: Change) -> str:
    """One side: "Left: shorter"."""
    return tr(_OF_SIDE[side], change=change_word(change))


def worked_words(lengths: MuscleLengths) -> str:
    """Both sides of an exercise whose picture shows the right side at work."""
    right, left = lengths.right.change, lengths.left.change
    working = tr("Working side: {change}", change=change_word(right))
    other = tr("Other side: {change}", change=change_word(left))
    return f"{working}\n{other}"


def both_words(lengths: MuscleLengths) -> str:
    """Both sides in one line, for those who hear it."""
    left, right = lengths.left.change, lengths.right.change
    if left is right:
        return tr("Psoas and iliacus: {change} on both sides", change=change_word(left))
    return tr(
        "Psoas and iliacus: left {left}, right {right}",
        left=change_word(left),
        right=change_word(right),
    )
