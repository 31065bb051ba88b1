"""A routine: an ordered list of steps."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.dose import Breath, Dose
from routine_app.domain.exercise import Exercise, Phase
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.domain.value import Value

GENTLER = mark("A gentler routine")
"""What stands in for a routine of which too little is left. The history keeps it in English."""


def name_to_keep(routine: Routine) -> str:
    """How the history names a routine: as it is called now, but for one that stands in."""
    return GENTLER if routine.name == tr(GENTLER) else routine.name


class SideOrder(StrEnum):
    """Which sides a step works, and which comes first. USUAL = as set in the preferences."""

    USUAL = "usual"
    LEFT_FIRST = "left first"
    RIGHT_FIRST = "right first"
    LEFT_ONLY = "left only"
    RIGHT_ONLY = "right only"

    @property
    def only(self) -> Side | None:
        """The side that is worked alone; None where both are."""
        return {SideOrder.LEFT_ONLY: Side.LEFT, SideOrder.RIGHT_ONLY: Side.RIGHT}.get(self)

    def sides(self, usual_first: Side) -> tuple[Side, ...]:
        """The sides in the order they are worked."""
        match self:
            case SideOrder.LEFT_ONLY:
                return (Side.LEFT,)
            case SideOrder.RIGHT_ONLY:
                return (Side.RIGHT,)
            case SideOrder.LEFT_FIRST:
                first = Side.LEFT
            case SideOrder.RIGHT_FIRST:
                first = Side.RIGHT
            case SideOrder.USUAL:
                first = usual_first
        return (first, first.other)


class ExerciseStep(Value):
    """An exercise with its dose. `rest` (ms) between sets and `cue` override the usual ones.

    A cue is written for the right, and turned round for the left; where one side is worked alone
    it means that side, and is said as it stands.
    """

    exercise: Exercise
    dose: Dose
    order: SideOrder = SideOrder.USUAL
    rest: int | None = None
    cue: str = ""


class WaitStep(Value):
    """Holds the clock until the user goes on ("Fetch the strap.")."""

    text: str


class RestStep(Value):
    """A rest of so many milliseconds."""

    duration: int


Step = ExerciseStep | WaitStep | RestStep


class Routine(Value):
    """An ordered list of steps under a name. `file` is the path of one that was named by it."""

    id: str
    name: str
    steps: tuple[Step, ...]
    about: str = ""
    short_name: str = ""
    breath: Breath | None = None
    phase: Phase | None = None
    easy: bool = False
    file: str = ""

    @property
    def exercise_steps(self) -> tuple[ExerciseStep, ...]:
        return tuple(step for step in self.steps if isinstance(step, ExerciseStep))
