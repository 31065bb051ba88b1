"""What the safety file looks like: its page, the conditions, and things that may not be there."""

from typing import Annotated

from routine_app.content.fields import At, AtMost, Shape, optional, required
from routine_app.content.shapes import ExerciseId, Id, Line, Lines, SomeLines, YesNo
from routine_app.domain.exercise import Level, Position
from routine_app.domain.pose import Prop

Names = tuple[At[ExerciseId], ...]


class SafetyShape(Shape):
    """The safety page, one sentence an item."""

    noun = "the safety page"
    before: SomeLines = required((), "before anything else")
    ask_first: SomeLines = required((), "who should ask a clinician first")
    urgent: SomeLines = required((), "when to get help now")
    runners: SomeLines = required((), "when to stop running")
    stop: SomeLines = required((), "when to stop an exercise")
    pregnancy: SomeLines = required((), "in pregnancy")
    footer: Line = required("", "shown wherever a benefit is named")
    see_somebody: Lines = optional((), "where to turn with an urgent sign")


class ConditionShape(Shape):
    """A reason to leave exercises out."""

    noun = "a condition"
    condition: Id = required("", "id, kept with the answers")
    ask: Line = required("", "how it is asked for")
    say: Line = required("", "how Today begins the sentence about what is different")
    leave_out: Names = optional((), "exercises, with their variants")
    positions: tuple[Position, ...] = optional((), "all exercises in these positions")
    levels: tuple[Level, ...] = optional((), "all exercises at these levels")
    only: Names = optional((), "all but these exercises")
    keep: Names = optional((), "variants that stay, though their exercise is left out")
    instead_of: dict[At[ExerciseId], Names] | None = optional(None, "exercises and their stand-ins")
    instead: Names = optional((), "stand-ins for any exercise, the best first")
    mind: dict[At[ExerciseId], Line] | None = optional(None, "a cue for an exercise that stays")
    ask_allowed: Line = optional("", "how it is asked whether a clinician allows more")
    when_allowed: Names = optional((), "exercises that stay, and may stand in, when one does")
    advice: Line = optional("", "a sentence that is said where it has changed a routine")
    no_self_check: YesNo = optional(False, "no hip is checked over the edge of a bed")


class SlidersShape(Shape):
    """Nerve sliders, which are off at first."""

    noun = "a note on nerve sliders"
    why: Lines = required((), "what to read before they are switched on")
    instead: Names = required((), "what takes their place until then")


class FallbackShape(Shape):
    """A thing that may not be there."""

    noun = "a thing"
    thing: Prop = required(Prop.MAT, "the prop")
    name: Line = required("", "its name, as in Without a sofa")
    without: Line = required("", "what does as well")
    instead_of: dict[At[ExerciseId], Names] | None = optional(
        None, "exercises that cannot be done without it, and their stand-ins"
    )
    mind: dict[At[ExerciseId], Line] | None = optional(None, "a cue for an exercise without it")
    routines: dict[Id, dict[At[ExerciseId], Names]] | None = optional(
        None, "stand-ins that are others in one routine"
    )


class SafetyFile(Shape):
    """The safety texts, and what they mean for exercises."""

    noun = "the safety file"
    safety: SafetyShape = required(SafetyShape(), "the safety page")
    conditions: Annotated[tuple[ConditionShape, ...], AtMost(50)] = optional(
        (), "who leaves out what"
    )
    sliders: SlidersShape | None = optional(None, "nerve sliders")
    equipment: Annotated[tuple[FallbackShape, ...], AtMost(20)] = optional(
        (), "what may not be there"
    )
    last: Names = optional((), "for those who can do nothing else")
