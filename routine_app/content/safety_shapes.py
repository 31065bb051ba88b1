"""What the safety file looks like: its page, the conditions, and things that may not be there."""

from typing import Annotated

from routine_app.content.fields import At, AtMost, Shape, optional, required
from routine_app.content.shapes import ExerciseId, Id, Line, Lines, SomeLines, YesNo
from routine_app.domain.exercise import Level, Position
from routine_app.domain.language import mark
from routine_app.domain.pose import Prop

Names = tuple[At[ExerciseId], ...]


class SafetyShape(Shape):
    """The safety page, one sentence an item."""

    noun = mark("the safety page")
    before: SomeLines = required((), mark("before anything else"))
    ask_first: SomeLines = required((), mark("who should ask a clinician first"))
    urgent: SomeLines = required((), mark("when to get help now"))
    runners: SomeLines = required((), mark("when to stop running"))
    stop: SomeLines = required((), mark("when to stop an exercise"))
    pregnancy: SomeLines = required((), mark("in pregnancy"))
    footer: Line = required("", mark("shown wherever a benefit is named"))
    see_somebody: Lines = optional((), mark("where to turn with an urgent sign"))


class ConditionShape(Shape):
    """A reason to leave exercises out."""

    noun = mark("a condition")
    condition: Id = required("", mark("id, kept with the answers"))
    ask: Line = required("", mark("how it is asked for"))
    say: Line = required("", mark("how Today begins the sentence about what is different"))
    leave_out: Names = optional((), mark("exercises, with their variants"))
    positions: tuple[Position, ...] = optional((), mark("all exercises in these positions"))
    levels: tuple[Level, ...] = optional((), mark("all exercises at these levels"))
    only: Names = optional((), mark("all but these exercises"))
    keep: Names = optional((), mark("variants that stay, though their exercise is left out"))
    instead_of: dict[At[ExerciseId], Names] | None = optional(
        None, mark("exercises and their stand-ins")
    )
    instead: Names = optional((), mark("stand-ins for any exercise, the best first"))
    mind: dict[At[ExerciseId], Line] | None = optional(
        None, mark("a cue for an exercise that stays")
    )
    ask_allowed: Line = optional("", mark("how it is asked whether a clinician allows more"))
    when_allowed: Names = optional((), mark("exercises that stay, and may stand in, when one does"))
    advice: Line = optional("", mark("a sentence that is said where it has changed a routine"))
    no_self_check: YesNo = optional(False, mark("no hip is checked over the edge of a bed"))


class SlidersShape(Shape):
    """Nerve sliders, which are off at first."""

    noun = mark("a note on nerve sliders")
    why: Lines = required((), mark("what to read before they are switched on"))
    instead: Names = required((), mark("what takes their place until then"))


class FallbackShape(Shape):
    """A thing that may not be there."""

    noun = mark("a thing")
    thing: Prop = required(Prop.MAT, mark("the prop"))
    name: Line = required("", mark("its name, as in Without a sofa"))
    without: Line = required("", mark("what does as well"))
    made_of: tuple[Prop, ...] = optional((), mark("the props that are named there"))
    instead_of: dict[At[ExerciseId], Names] | None = optional(
        None, mark("exercises that cannot be done without it, and their stand-ins")
    )
    mind: dict[At[ExerciseId], Line] | None = optional(
        None, mark("a cue for an exercise without it")
    )
    routines: dict[Id, dict[At[ExerciseId], Names]] | None = optional(
        None, mark("stand-ins that are others in one routine")
    )


class SafetyFile(Shape):
    """The safety texts, and what they mean for exercises."""

    noun = mark("the safety file")
    safety: SafetyShape = required(SafetyShape(), mark("the safety page"))
    conditions: Annotated[tuple[ConditionShape, ...], AtMost(50)] = optional(
        (), mark("who leaves out what")
    )
    sliders: SlidersShape | None = optional(None, mark("nerve sliders"))
    equipment: Annotated[tuple[FallbackShape, ...], AtMost(20)] = optional(
        (), mark("what may not be there")
    )
    last: Names = optional((), mark("for those who can do nothing else"))
