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
from routine_app.domain.pose import Grip, Prop, Support
from routine_app.domain.program import Check, Lasting

Line = Annotated[str, read_line]
Note = Annotated[str, read_note]
Id = Annotated[str, read_id, "an id"]
ExerciseId = Annotated[str, read_exercise_id, "an id"]
YesNo = Annotated[bool, read_yes_no]
Angle = At[Annotated[float, read_angle, "an angle"]] | None
Lines = tuple[Line, ...]
SomeLines = Annotated[Lines, AtMost(100, 1)]
Others = Annotated[tuple[At[Line], ...], OneOrMany()]

SOME_DOSE = Dose(Timed(30 * SECOND))
_SOME_TEMPO = Tempo((Beat(2 * SECOND, "Out"), Beat(2 * SECOND, "Back")))


class PelvisShape(Shape):
    """How the trunk lies in the world."""

    noun = "a pelvis"
    pitch: Angle = optional(None, "0 upright, 90 face down, -90 face up; a tuck is negative")
    roll: Angle = optional(None, "leaning onto the right side is positive")


class BallShape(Shape):
    """A hip or a shoulder."""

    noun = "a hip or shoulder"
    flexion: Angle = optional(None, "forwards is positive")
    abduction: Angle = optional(None, "away from the middle is positive")
    rotation: Angle = optional(None, "inwards is positive")


class SpineShape(Shape):
    """A region of the spine."""

    noun = "a region of the spine"
    flexion: Angle = optional(None, "rounding is positive; for the neck, chin down")
    bend: Angle = optional(None, "to the right is positive")
    rotation: Angle = optional(None, "turning to the right is positive")


class PoseName(StrEnum):
    """The poses of an exercise."""

    START = "start"
    HOLD = "hold"


class PoseShape(Shape):
    """A pose with the right side working. Angles that are not given are 0."""

    noun = "a pose"
    same_as: At[PoseName] | None = optional(None, "the pose to begin from: start or hold")
    pelvis: PelvisShape | None = optional(None, "pitch and roll")
    hip_right: BallShape | None = optional(None, "against the pelvis")
    hip_left: BallShape | None = optional(None, "against the pelvis")
    knee_right: Angle = optional(None, "bending is positive")
    knee_left: Angle = optional(None, "bending is positive")
    ankle_right: Angle = optional(None, "toes up is positive")
    ankle_left: Angle = optional(None, "toes up is positive")
    lumbar: SpineShape | None = optional(None, "the lower back")
    thoracic: SpineShape | None = optional(None, "the upper back")
    neck: SpineShape | None = optional(None, "the neck")
    shoulder_right: BallShape | None = optional(None, "against the trunk")
    shoulder_left: BallShape | None = optional(None, "against the trunk")
    elbow_right: Angle = optional(None, "bending is positive")
    elbow_left: Angle = optional(None, "bending is positive")
    rests_on: tuple[Annotated[Support, FromNode(read_support)], ...] | None = optional(
        None, "parts that carry weight, on the floor or on a prop"
    )
    holds: Annotated[tuple[Grip, ...], FromNode(read_grips)] | None = optional(
        None, "what each hand holds"
    )


class PosesShape(Shape):
    """The start of an exercise and the pose that is held."""

    noun = "a set of poses"
    start: PoseShape = required(PoseShape(), "the start position")
    hold: PoseShape | None = optional(None, "the pose that is held; the start if left out")


class MovesShape(Shape):
    """A movement between the two poses."""

    noun = "a movement"
    through: At[tuple[PoseName, ...]] | None = optional(None, "[start, hold]")
    tempo: Annotated[Tempo, read_tempo, "a tempo"] = required(
        _SOME_TEMPO, "the parts of one repetition: seconds and a word each"
    )


class EvidenceShape(Shape):
    """What was found, and by whom."""

    noun = "a piece of evidence"
    note: Note = required("", "what was found, in a sentence or two")
    source: Line = optional("", "name and year")


class ViewShape(Shape):
    """Where the figure is seen from."""

    noun = "a view"
    azimuth: Angle = optional(None, "degrees; 0 looks at the right side")
    elevation: Angle = optional(None, "degrees; positive looks from above")


class VariantPosesShape(Shape):
    """Poses of a variant: each begins from the same pose of the exercise, unless it says another.

    In another position they begin from standing, as those of an exercise do.
    """

    noun = "a set of poses"
    start: PoseShape | None = optional(None, "what is different at the start")
    hold: PoseShape | None = optional(None, "what is different in the pose that is held")


class VariantShape(Shape):
    """Another way to do an exercise. What is left out is as in the exercise."""

    noun = "a variant"
    variant: At[Id] = required(nowhere(""), "id; all in all `heel-slide.half-way`")
    name: At[Line] = required(nowhere(""), "full name")
    short_name: Annotated[str, read_short_name] = optional(
        "", "at most 24 characters, needed when the name is longer"
    )
    how: Line = required("", "what is different, in one sentence; also the first cue")
    aim: Line = optional("", "another aim")
    easier: Others = optional((), "what is easier still; follows from the order in the exercise")
    harder: Others = optional((), "what is harder; follows from the order in the exercise")
    position: Position | None = optional(None, "another position of the body")
    level: Level | None = optional(None, "floor, chair or standing")
    start: Line = optional("", "another start position")
    set_up: Annotated[str, read_set_up] = optional("", "the same in at most 44 characters")
    props: tuple[Prop, ...] = optional((), "other things to fetch")
    sides: Sides | None = optional(None, "each, both or alternating")
    dose: At[Annotated[Dose, read_dose, "a dose"]] | None = optional(
        None, "its own dose; without one it takes as long as the exercise"
    )
    breath: Annotated[Breath, read_breath, "a breath"] | None = optional(None, "another breath")
    cues: Annotated[Lines, AtMost(2)] = optional((), "cues after the first, in place of the others")
    mistake: Line = optional("", "another common mistake")
    stop_if: Lines = optional((), "other signs to stop")
    not_for: Lines = optional((), "who should leave it out")
    view: ViewShape | None = optional(None, "where the figure is seen from")
    moves: MovesShape | None = optional(None, "another tempo")
    poses: VariantPosesShape = optional(VariantPosesShape(), "where it looks different")


class ExerciseFile(Shape):
    """One exercise."""

    noun = "an exercise"
    exercise: At[Id] = required(nowhere(""), "id, also the name of the file")
    name: At[Line] = required(nowhere(""), "full name")
    short_name: Annotated[str, read_short_name] = optional(
        "", "at most 24 characters, for cards and the player; needed when the name is longer"
    )
    also: Lines = optional((), "other common names")
    phase: Phase = required(Phase.RELEASE, "release, lengthen or integrate")
    aim: Line = required("", "what it is for, in one sentence")
    position: Position = required(Position.STANDING, "the position of the body")
    level: Level | None = optional(None, "floor, chair or standing; follows from the position")
    start: Line = optional("", "the start position in a sentence or two")
    set_up: Annotated[str, read_set_up] = optional(
        "", "the start position in at most 44 characters, shown very large"
    )
    props: tuple[Prop, ...] = optional((), "things to fetch")
    sides: Sides = required(Sides.BOTH, "each, both or alternating")
    dose: At[Annotated[Dose, read_dose, "a dose"]] = required(nowhere(SOME_DOSE), "the usual dose")
    breath: Annotated[Breath, read_breath, "a breath"] | None = optional(
        None, "such as 4 s in, 6 s out"
    )
    cues: Annotated[Lines, AtMost(3)] = optional((), "at most three, one at a time is shown")
    mistake: Line = optional("", "the most common mistake")
    stop_if: Lines = optional((), "signs to stop")
    not_for: Lines = optional((), "who should leave it out")
    easier: Others = optional((), "exercises or variants, the nearest first, or a sentence")
    harder: Others = optional((), "the same the other way")
    lengthens_hip: YesNo = optional(False, "counts as hip extension")
    nerve_glide: YesNo = optional(False, "repetitions only, never held")
    evidence: Annotated[tuple[EvidenceShape, ...], OneOrMany()] = optional((), "what is known")
    say: dict[Line, Line] | None = optional(None, "how a voice should say a word")
    view: ViewShape = optional(ViewShape(), "where the figure is seen from")
    moves: MovesShape | None = optional(None, "for movements: the tempo of one repetition")
    poses: PosesShape = required(PosesShape(), "start and hold")
    variants: Annotated[tuple[VariantShape, ...], AtMost(12)] = optional(
        (), "other ways to do it, each with an id of its own"
    )


class ChangeShape(Shape):
    """What an answer changes."""

    noun = "an answer"
    say: Note = required("", "what is different then, in a sentence")
    routine: At[Id] | None = optional(None, "plays in place of the routine of the day")
    short: At[Id] | None = optional(None, "plays in place of the short option of the day")
    instead_of: dict[At[ExerciseId], At[ExerciseId]] | None = optional(
        None, "exercises and their stand-ins"
    )
    lasts: Lasting = optional(Lasting.DAY, "how long it holds: day, or program to its end")


class GateShape(Shape):
    """A question before a day, answered with yes or no."""

    noun = "a gate"
    ask: Note = required("", "the question")
    on_yes: At[ChangeShape] | None = optional(None, "what a yes changes; nothing if left out")
    on_no: At[ChangeShape] | None = optional(None, "what a no changes; nothing if left out")
    about: tuple[At[Id], ...] = optional(
        (), "exercises; who does none of them is not asked, and what a no changes holds"
    )


class DayShape(Shape):
    """One day of a program."""

    noun = "a day"
    routine: At[Id] = required(nowhere(""), "the routine of the day")
    short: At[Id] = required(nowhere(""), "the short option of the day")
    new: Line = optional("", "what is new on that day")
    check: Check = optional(Check.NONE, "a self-check: full, short, or a runner's note")
    easy: YesNo = optional(False, "an easy day")
    note: Note = optional("", "shown on that day")
    gate: At[GateShape] | None = optional(None, "a question before the day")


class ProgramFile(Shape):
    """A program of numbered days."""

    noun = "a program"
    program: At[Id] = required(nowhere(""), "id, also the name of the file")
    name: Line = required("", "full name")
    about: Note = optional("", "what the program is for")
    days: At[Annotated[tuple[DayShape, ...], AtMost(366, 1)]] = required(
        nowhere(tuple[DayShape, ...]()), "day by day"
    )


class EvidenceWord(StrEnum):
    """How well a fact is supported."""

    ANATOMY = "agrees with anatomy"
    PARTLY = "partly"
    NOT_SUPPORTED = "not supported by what we found"
    VIEW = "a clinician's view"


class EssentialShape(Shape):
    """One of the essentials."""

    noun = "an essential"
    title: Line = required("", "a short title")
    text: Note = required("", "one or two sentences")
    evidence: EvidenceWord = required(EvidenceWord.VIEW, "how well it is supported")
    today: Line = optional("", "what it means for today")


class EssentialsFile(Shape):
    """The essentials, numbered by their order."""

    noun = "the file of essentials"
    essentials: Annotated[tuple[EssentialShape, ...], AtMost(100, 1)] = required(
        (), "one after the other"
    )


class FindingShape(Shape):
    """Something that was found."""

    noun = "a finding"
    title: Line = required("", "a short title")
    text: Note = required("", "what was found, in one to three sentences")
    source: Line = required("", "name and year")


class SayingShape(Shape):
    """Something that is often said."""

    noun = "a saying"
    said: Line = required("", "what is said")
    found: Note = required("", "what was found about it")
    instead: Line = required("", "what is said here instead")
    source: Line = optional("", "name and year")


class KnownShape(Shape):
    """What is known, in plain words."""

    noun = "the page of what is known"
    about: Note = required("", "what the page is")
    findings: Annotated[tuple[FindingShape, ...], AtMost(100, 1)] = required((), "what was found")
    often_said: Annotated[tuple[SayingShape, ...], AtMost(100, 1)] = required(
        (), "what is said without such support"
    )
    not_studied: SomeLines = required((), "what no study was found about")
    what_follows: SomeLines = required((), "what the program makes of it")


class KnownFile(Shape):
    """What is known, with sources."""

    noun = "the file of what is known"
    known: KnownShape = required(KnownShape(), "the page")
