"""What files look like: one shape for each mapping, one field for each key.

Readers, the author's reference and the schema for editors all come from these definitions.
Values that can only be judged together with others keep their place (`At`).
"""

from enum import StrEnum
from typing import Annotated

from routine_app.content.body import read_grips, read_support
from routine_app.content.doses import read_dose
from routine_app.content.fields import (
    At,
    AtMost,
    FromNode,
    OneOrMany,
    Shape,
    nowhere,
    optional,
    required,
)
from routine_app.content.scalars import (
    read_angle,
    read_breath,
    read_exercise_id,
    read_id,
    read_line,
    read_note,
    read_set_up,
    read_short_name,
    read_tempo,
    read_yes_no,
)
from routine_app.domain.dose import SECOND, Beat, Breath, Dose, Tempo, Timed
from routine_app.domain.exercise import Level, Phase, Position, Sides
from routine_app.domain.language import mark
from routine_app.domain.pose import Grip, Prop, Support

Line = Annotated[str, read_line]
Note = Annotated[str, read_note]
Id = Annotated[str, read_id, mark("an id")]
ExerciseId = Annotated[str, read_exercise_id, mark("an id")]
YesNo = Annotated[bool, read_yes_no]
Angle = At[Annotated[float, read_angle, mark("an angle")]] | None
Lines = tuple[Line, ...]
SomeLines = Annotated[Lines, AtMost(100, 1)]
Others = Annotated[tuple[At[Line], ...], OneOrMany()]

SOME_DOSE = Dose(Timed(30 * SECOND))
_SOME_TEMPO = Tempo((Beat(2 * SECOND, "Out"), Beat(2 * SECOND, "Back")))


class PelvisShape(Shape):
    """How the trunk lies in the world."""

    noun = mark("a pelvis")
    pitch: Angle = optional(None, mark("0 upright, 90 face down, -90 face up; a tuck is negative"))
    roll: Angle = optional(None, mark("leaning onto the right side is positive"))


class BallShape(Shape):
    """A hip or a shoulder."""

    noun = mark("a hip or shoulder")
    flexion: Angle = optional(None, mark("forwards is positive"))
    abduction: Angle = optional(None, mark("away from the middle is positive"))
    rotation: Angle = optional(None, mark("inwards is positive"))


class SpineShape(Shape):
    """A region of the spine."""

    noun = mark("a region of the spine")
    flexion: Angle = optional(None, mark("rounding is positive; for the neck, chin down"))
    bend: Angle = optional(None, mark("to the right is positive"))
    rotation: Angle = optional(None, mark("turning to the right is positive"))


class PoseName(StrEnum):
    """The poses of an exercise."""

    START = "start"
    HOLD = "hold"


class PoseShape(Shape):
    """A pose with the right side working. Angles that are not given are 0."""

    noun = mark("a pose")
    same_as: At[PoseName] | None = optional(None, mark("the pose to begin from: start or hold"))
    pelvis: PelvisShape | None = optional(None, mark("pitch and roll"))
    hip_right: BallShape | None = optional(None, mark("against the pelvis"))
    hip_left: BallShape | None = optional(None, mark("against the pelvis"))
    knee_right: Angle = optional(None, mark("bending is positive"))
    knee_left: Angle = optional(None, mark("bending is positive"))
    ankle_right: Angle = optional(None, mark("toes up is positive"))
    ankle_left: Angle = optional(None, mark("toes up is positive"))
    lumbar: SpineShape | None = optional(None, mark("the lower back"))
    thoracic: SpineShape | None = optional(None, mark("the upper back"))
    neck: SpineShape | None = optional(None, mark("the neck"))
    shoulder_right: BallShape | None = optional(None, mark("against the trunk"))
    shoulder_left: BallShape | None = optional(None, mark("against the trunk"))
    elbow_right: Angle = optional(None, mark("bending is positive"))
    elbow_left: Angle = optional(None, mark("bending is positive"))
    rests_on: tuple[Annotated[Support, FromNode(read_support)], ...] | None = optional(
        None, mark("parts that carry weight, on the floor or on a prop")
    )
    holds: Annotated[tuple[Grip, ...], FromNode(read_grips)] | None = optional(
        None, mark("what each hand holds")
    )


class PosesShape(Shape):
    """The start of an exercise and the pose that is held."""

    noun = mark("a set of poses")
    start: PoseShape = required(PoseShape(), mark("the start position"))
    hold: PoseShape | None = optional(None, mark("the pose that is held; the start if left out"))


class MovesShape(Shape):
    """A movement between the two poses."""

    noun = mark("a movement")
    through: At[tuple[PoseName, ...]] | None = optional(None, mark("[start, hold]"))
    tempo: Annotated[Tempo, read_tempo, mark("a tempo")] = required(
        _SOME_TEMPO, mark("the parts of one repetition: seconds and a word each")
    )


class EvidenceShape(Shape):
    """What was found, and by whom."""

    noun = mark("a piece of evidence")
    note: Note = required("", mark("what was found, in a sentence or two"))
    source: Line = optional("", mark("name and year"))


class ViewShape(Shape):
    """Where the figure is seen from."""

    noun = mark("a view")
    azimuth: Angle = optional(None, mark("degrees; 0 looks at the right side"))
    elevation: Angle = optional(None, mark("degrees; positive looks from above"))


class VariantPosesShape(Shape):
    """Poses of a variant: each begins from the same pose of the exercise, unless it says another.

    In another position they begin from standing, as those of an exercise do.
    """

    noun = mark("a set of poses")
    start: PoseShape | None = optional(None, mark("what is different at the start"))
    hold: PoseShape | None = optional(None, mark("what is different in the pose that is held"))


class VariantShape(Shape):
    """Another way to do an exercise. What is left out is as in the exercise."""

    noun = mark("a variant")
    variant: At[Id] = required(nowhere(""), mark("id; all in all `heel-slide.half-way`"))
    name: At[Line] = required(nowhere(""), mark("full name"))
    short_name: Annotated[str, read_short_name] = optional(
        "", mark("at most 24 characters, needed when the name is longer")
    )
    how: Line = required("", mark("what is different, in one sentence; also the first cue"))
    aim: Line = optional("", mark("another aim"))
    easier: Others = optional(
        (), mark("what is easier still; follows from the order in the exercise")
    )
    harder: Others = optional((), mark("what is harder; follows from the order in the exercise"))
    position: Position | None = optional(None, mark("another position of the body"))
    level: Level | None = optional(None, mark("floor, chair or standing"))
    start: Line = optional("", mark("another start position"))
    set_up: Annotated[str, read_set_up] = optional("", mark("the same in at most 60 characters"))
    props: tuple[Prop, ...] = optional((), mark("other things to fetch"))
    sides: Sides | None = optional(None, mark("each, both or alternating"))
    dose: At[Annotated[Dose, read_dose, mark("a dose")]] | None = optional(
        None, mark("its own dose; without one it takes as long as the exercise")
    )
    breath: Annotated[Breath, read_breath, mark("a breath")] | None = optional(
        None, mark("another breath")
    )
    cues: Annotated[Lines, AtMost(2)] = optional(
        (), mark("cues after the first, in place of the others")
    )
    mistake: Line = optional("", mark("another common mistake"))
    stop_if: Lines = optional((), mark("other signs to stop"))
    not_for: Lines = optional((), mark("who should leave it out"))
    view: ViewShape | None = optional(None, mark("where the figure is seen from"))
    moves: MovesShape | None = optional(None, mark("another tempo"))
    poses: VariantPosesShape = optional(VariantPosesShape(), mark("where it looks different"))


class ExerciseFile(Shape):
    """One exercise."""

    noun = mark("an exercise")
    exercise: At[Id] = required(nowhere(""), mark("id, also the name of the file"))
    name: At[Line] = required(nowhere(""), mark("full name"))
    short_name: Annotated[str, read_short_name] = optional(
        "", mark("at most 24 characters, for cards and the player; needed when the name is longer")
    )
    also: Lines = optional((), mark("other common names"))
    phase: Phase = required(Phase.RELEASE, mark("release, lengthen or integrate"))
    aim: Line = required("", mark("what it is for, in one sentence"))
    position: Position = required(Position.STANDING, mark("the position of the body"))
    level: Level | None = optional(
        None, mark("floor, chair or standing; follows from the position")
    )
    start: Line = optional("", mark("the start position in a sentence or two"))
    set_up: Annotated[str, read_set_up] = optional(
        "", mark("the start position in at most 60 characters, shown very large")
    )
    props: tuple[Prop, ...] = optional((), mark("things to fetch"))
    sides: Sides = required(Sides.BOTH, mark("each, both or alternating"))
    dose: At[Annotated[Dose, read_dose, mark("a dose")]] = required(
        nowhere(SOME_DOSE), mark("the usual dose")
    )
    breath: Annotated[Breath, read_breath, mark("a breath")] | None = optional(
        None, mark("such as 4 s in, 6 s out")
    )
    cues: Annotated[Lines, AtMost(3)] = optional((), mark("at most three, one at a time is shown"))
    mistake: Line = optional("", mark("the most common mistake"))
    stop_if: Lines = optional((), mark("signs to stop"))
    not_for: Lines = optional((), mark("who should leave it out"))
    easier: Others = optional((), mark("exercises or variants, the nearest first, or a sentence"))
    harder: Others = optional((), mark("the same the other way"))
    lengthens_hip: YesNo = optional(False, mark("counts as hip extension"))
    nerve_glide: YesNo = optional(False, mark("repetitions only, never held"))
    evidence: Annotated[tuple[EvidenceShape, ...], OneOrMany()] = optional(
        (), mark("what is known")
    )
    say: dict[Line, Line] | None = optional(None, mark("how a voice should say a word"))
    view: ViewShape = optional(ViewShape(), mark("where the figure is seen from"))
    moves: MovesShape | None = optional(None, mark("for movements: the tempo of one repetition"))
    poses: PosesShape = required(PosesShape(), mark("start and hold"))
    variants: Annotated[tuple[VariantShape, ...], AtMost(12)] = optional(
        (), mark("other ways to do it, each with an id of its own")
    )
