"""How long psoas and iliacus are in a pose, against neutral standing.

The path of each muscle runs from an origin over the brim of the pelvis to the thigh bone. Its
points are fitted to the muscle paths of a published model (Rajagopal 2016); within about 1 %
for the psoas and 2 % for the iliacus over the whole bend of the hip. It is the length of a path
in a model: it says nothing about tension, and no person's anatomy is known here.

Only the hip counts. Bending the spine changes the length by less than 2 %, less than the
model is sure of, and the points of a lumped path lie on the pelvis.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from math import dist

from routine_app.domain.pose import BALL_JOINT, Pose, Side
from routine_app.domain.value import Value
from routine_app.figure.frame import Frame, Vec

SHORTEST, STANDING_LENGTH, LONGEST = 0.74, 1.0, 1.06
"""The scale is lopsided: sitting shortens by a fifth, a full stretch lengthens by a twentieth."""

_SAME = 0.006
"""Less change than this is none: the model is no more exact."""


class Path(Value):
    """The points of a muscle in units of the thigh's length, from the hip joint of its side.

    x forward, y up, z outward. Origin and brim belong to the pelvis, the insertion to the
    thigh.
    """

    origin: Vec
    brim: Vec
    insertion: Vec

    def length(self, flexion: float, abduction: float, rotation: float) -> float:
        """Its length with the hip bent by these angles, in units of the thigh's length."""
        thigh = Frame().turned_z(flexion).turned_x(-abduction).turned_y(rotation)
        return dist(self.origin, self.brim) + dist(self.brim, thigh.at(*self.insertion))


PSOAS = Path((-0.011, 0.343, -0.093), (0.084, 0.022, -0.020), (-0.027, -0.100, 0.011))
"""Of the strands that come from the vertebrae, the one path that stands for all."""
ILIACUS = Path((-0.010, 0.267, 0.017), (0.102, 0.047, 0.001), (-0.007, -0.144, 0.039))


class MuscleName(StrEnum):
    """The two muscles that meet at the upper thigh."""

    PSOAS = "psoas"
    ILIACUS = "iliacus"


class Change(StrEnum):
    """A length against standing, in words."""

    SHORTER = "shorter"
    STANDING = "as in standing"
    LONGER = "longer"


class SideLengths(Value):
    """Psoas and iliacus of one side; 1 is neutral standing."""

    psoas: float
    iliacus: float

    @property
    def together(self) -> float:
        """One number for both: they share a tendon and change in the same sense."""
        return (self.psoas + self.iliacus) / 2

    @property
    def change(self) -> Change:
        """Both in a word."""
        return change_of(self.together)


class MuscleLengths(Value):
    """Psoas and iliacus of both sides against neutral standing."""

    left: SideLengths
    right: SideLengths

    def of(self, side: Side) -> SideLengths:
        return self.left if side is Side.LEFT else self.right


def muscle_lengths(pose: Pose) -> MuscleLengths:
    """The lengths in a pose. Knees, ankles, arms and the size of the body do not matter."""
    return MuscleLengths(_side(pose, Side.LEFT), _side(pose, Side.RIGHT))


def scale_position(length: float) -> float:
    """Where a length stands on the scale of colours: 0 shortest, 0.5 standing, 1 longest."""
    if length < STANDING_LENGTH:
        return 0.5 * max(0.0, (length - SHORTEST) / (STANDING_LENGTH - SHORTEST))
    return 0.5 + 0.5 * min(1.0, (length - STANDING_LENGTH) / (LONGEST - STANDING_LENGTH))


def change_of(length: float) -> Change:
    """A length in words."""
    if abs(length - STANDING_LENGTH) <= _SAME:
        return Change.STANDING
    return Change.SHORTER if length < STANDING_LENGTH else Change.LONGER


def _side(pose: Pose, side: Side) -> SideLengths:
    flexion, abduction, rotation = (pose[f"hip_{side}.{axis}"] for axis in BALL_JOINT)
    return SideLengths(
        PSOAS.length(flexion, abduction, rotation) / _standing(PSOAS),
        ILIACUS.length(flexion, abduction, rotation) / _standing(ILIACUS),
    )


@cache
def _standing(path: Path) -> float:
    return path.length(0.0, 0.0, 0.0)
