"""The answers of a self-check: the pillow question, and what a thigh does over the edge of a bed."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.language import mark, tr
from routine_app.domain.value import Value
from routine_app.domain.words import side_by_side


class Pillow(StrEnum):
    """Whether a pillow under the knees is wanted when lying on the back."""

    NO = "no"
    SOMETIMES = "sometimes"
    ALWAYS = "always"


class Thigh(StrEnum):
    """Where the hanging thigh comes to rest, seen against the line of the bed."""

    ABOVE = "above"
    LEVEL = "level"
    BELOW = "below"


class Knee(StrEnum):
    """How the knee of the hanging leg is then: bent to about 80 degrees, or straighter."""

    BENT = "bent"
    STRAIGHTER = "straighter"


LEAST_ANGLE, MOST_ANGLE = -60, 90
"""Degrees between a thigh and the line of the bed; no thigh hangs lower or stands higher."""

REAL_CHANGE = 2.4
"""Degrees. The smallest real change with the pelvis held still: of the knee's angle, tested twice
in a study of 2015. At home it takes more."""


class HipCheck(Value):
    """One side in the modified Thomas position. When the back arched, it does not count.

    `angle` is that of the thigh in degrees, as somebody read it from a phone that lay along it:
    0 is level with the bed, more is above it.
    """

    thigh: Thigh | None = None
    knee: Knee | None = None
    arched: bool | None = None
    angle: int | None = None

    @property
    def is_told(self) -> bool:
        """Whether anything was answered."""
        return self != HipCheck()

    @property
    def counts(self) -> bool:
        """Whether the picture that was chosen says something about the hip."""
        return self.thigh is not None and not self.arched

    @property
    def measured(self) -> int | None:
        """The angle, as far as it says something about the hip."""
        return None if self.arched else self.angle


def angle_words(angle: int) -> str:
    """ "12° above level", "3° below level", "level"."""
    if not angle:
        return tr("level", "angle of a thigh")
    if angle > 0:
        return tr("{angle}° above level", angle=angle)
    return tr("{angle}° below level", angle=-angle)


class Landing(StrEnum):
    """How loud somebody's feet land in running."""

    QUIET = "quiet"
    LOUD = "loud"


class Tread(StrEnum):
    """Which part of the foot meets the ground first."""

    OUTER = "outer edge"
    FLAT = "flat"
    UNSURE = "not sure"


_LANDINGS = {Landing.QUIET: mark("feet land quiet"), Landing.LOUD: mark("feet land loud")}
_TREADS_TOO = {
    Tread.OUTER: mark("outer edge first", "how feet land"),
    Tread.FLAT: mark("flat", "how feet land"),
}
_TREADS = {
    Tread.OUTER: mark("feet land outer edge first"),
    Tread.FLAT: mark("feet land flat"),
}


class RunnersNote(Value):
    """What a runner notices of their feet, for themselves: never scored, never advised on."""

    landing: Landing | None = None
    tread: Tread | None = None
    note: str = ""

    @property
    def is_told(self) -> bool:
        """Whether anything was noted."""
        return self != RunnersNote()

    @property
    def words(self) -> str:
        """ "feet land quiet, outer edge first, “like on eggs”"."""
        said = [tr(_LANDINGS[self.landing])] if self.landing is not None else []
        if said and self.tread in _TREADS_TOO:
            said.append(tr(_TREADS_TOO[self.tread], "how feet land"))
        elif self.tread in _TREADS:
            said.append(tr(_TREADS[self.tread]))
        if self.note:
            said.append(tr("“{note}”", note=self.note))
        return side_by_side(said)
