"""An exercise of the catalogue: its texts, dose, poses and safety notes."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.dose import Breath, Dose, Tempo
from routine_app.domain.language import language
from routine_app.domain.pose import Pose, Prop, Side
from routine_app.domain.value import Value

VARIANT_MARK = "."
"""Stands between the id of an exercise and the name of its variant."""


class Phase(StrEnum):
    """The part of the program an exercise belongs to."""

    RELEASE = "release"
    LENGTHEN = "lengthen"
    INTEGRATE = "integrate"


class Position(StrEnum):
    """The position of the body."""

    STANDING = "standing"
    SEATED = "seated"
    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side-lying"
    QUADRUPED = "quadruped"
    KNEELING = "kneeling"
    HALF_KNEELING = "half-kneeling"


class Level(StrEnum):
    """Where the body is: a change between levels gets more time."""

    FLOOR = "floor"
    CHAIR = "chair"
    STANDING = "standing"


class Sides(StrEnum):
    """Each side for its full time, both at once, or alternating repetitions."""

    EACH = "each"
    BOTH = "both"
    ALTERNATING = "alternating"


class Evidence(Value):
    """What was found about an exercise, and who found it."""

    note: str
    source: str = ""


class View(Value):
    """Where the figure is seen from, degrees: azimuth 0 = its right side, elevation + = above."""

    azimuth: float = 10.0
    elevation: float = 8.0


class Exercise(Value):
    """One position or movement, written for the right side (see `for_side`).

    `moves` is the tempo of one repetition; an exercise without it is held still.
    `nerve_glide` marks sliders: always repetitions, never a timed hold. `easier` and `harder` have
    ids of other exercises or of variants, the nearest first, or sentences. A variant is an exercise
    of its own with an id such as `heel-slide.half-way`; `how` says in a sentence what is different.
    """

    id: str
    name: str
    short_name: str
    phase: Phase
    aim: str
    position: Position
    level: Level
    sides: Sides
    dose: Dose
    start: Pose
    hold: Pose
    also: tuple[str, ...] = ()
    start_position: str = ""
    set_up: str = ""
    props: tuple[Prop, ...] = ()
    cues: tuple[str, ...] = ()
    mistake: str = ""
    stop_if: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    say: tuple[tuple[str, str], ...] = ()
    view: View = View()
    breath: Breath | None = None
    moves: Tempo | None = None
    lengthens_hip: bool = False
    nerve_glide: bool = False
    variants: tuple[str, ...] = ()
    how: str = ""

    @property
    def base_id(self) -> str:
        """The id of the exercise that this is a variant of; its own if it is none."""
        return self.id.partition(VARIANT_MARK)[0]

    def can_stand_in_for(self, other: Exercise) -> bool:
        """Whether it can be done in the other's times: on the same sides, held or moved alike."""
        moves_alike = (self.moves is None) == (other.moves is None)
        return self.sides is other.sides and moves_alike


def for_side(text: str, side: Side | None) -> str:
    """Text written for the right side, turned round for the left; "right angle" stays."""
    if side is not Side.LEFT:
        return text
    from routine_app.domain.sides import turned  # the first page turns nothing round

    return turned(text, language().code)


def pose_for_side(pose: Pose, side: Side | None) -> Pose:
    """The pose with `side` working (files are written for the right)."""
    return pose.mirrored() if side is Side.LEFT else pose
