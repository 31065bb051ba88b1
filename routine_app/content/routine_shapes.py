"""What a routine file looks like. A step is one key with its dose, or with a long form."""

from typing import Annotated, Any, NamedTuple

from routine_app.content.doses import (
    read_breaths,
    read_dose,
    read_hold,
    read_order,
    read_reps,
    read_sets,
    read_step_dose,
)
from routine_app.content.fields import At, AtMost, FromNode, Shape, nowhere, optional, required
from routine_app.content.kinds import is_exercise_id
from routine_app.content.nodes import Entry, Node
from routine_app.content.problem import Report, Swap, quote
from routine_app.content.reader import BAD, MOST_ITEMS, entry_of, found, read, reader_of
from routine_app.content.scalars import Unreadable, read_breath, read_rest, read_short_name
from routine_app.content.shapes import ExerciseFile, Id, Line, Note, YesNo
from routine_app.domain.dose import Breath, Dose
from routine_app.domain.exercise import Phase
from routine_app.domain.language import mark, tr
from routine_app.domain.routine import RestStep, SideOrder, WaitStep

MOST_STEPS = 200

_ShortForm = Annotated[tuple[Dose, SideOrder], read_step_dose, mark("a dose")]
_Rest = Annotated[int, read_rest, mark("a time")]


class StepOptions(Shape):
    """The long form of a step: one amount at most, and what differs from the usual."""

    noun = mark("a step")
    dose: At[Annotated[Dose, read_dose, mark("a dose")]] | None = optional(
        None, mark("such as 45 s x 2")
    )
    hold: At[Annotated[Dose, read_hold]] | None = optional(None, mark("such as 40 s"))
    reps: At[Annotated[Dose, read_reps]] | None = optional(None, mark("such as 8 reps at 4 s"))
    breaths: At[Annotated[Dose, read_breaths]] | None = optional(None, mark("such as 6"))
    sets: At[Annotated[int, read_sets]] | None = optional(None, mark("how many sets"))
    rest: _Rest | None = optional(None, mark("between sets, such as 15 s"))
    sides: At[Annotated[SideOrder, read_order]] | None = optional(
        None, mark("left first, right first, left only or right only")
    )
    cue: Line = optional("", mark("shown instead of the usual cues"))


class ExerciseStepShape(NamedTuple):
    """An exercise by its id. `dose` is None where the exercise's own one is meant."""

    exercise: At[str]
    place: At[None]
    """Where the dose stands, or would stand."""
    dose: Dose | None = None
    sets: int | None = None
    order: SideOrder = SideOrder.USUAL
    rest: int | None = None
    cue: str = ""


StepShape = ExerciseStepShape | WaitStep | RestStep


def read_step(node: Node, report: Report) -> Any:
    """One step of a routine; BAD when not even its kind can be told."""
    if isinstance(node.value, str) and node.value:
        word = node.value
        name, _, dose = word.partition(" ")
        if dose and _is_dose(dose) and is_exercise_id(name):
            message = tr(
                'there is no ":" in {text}. Write "{name}: {dose}"',
                text=quote(word),
                name=name,
                dose=dose,
            )
            swap = Swap(word, f"{name}: {dose}", as_it_is=True)
            report.add(node.line, node.column, message, swap=swap)
            return BAD
        message = tr(
            '{text} has no dose. Write one after it, such as "{name}: 45 s"',
            text=quote(word),
            name=_short(word),
        )
        report.add(node.line, node.column, message, swap=Swap(word, _spaced(word), as_it_is=True))
        return BAD
    entry = entry_of(node)
    if entry is None:
        several = isinstance(node.value, dict) and len(node.value) > 1
        told = tr(
            'found {found}, expected one key as in "half-kneeling: 45 s". '
            'Begin every step with "- "',
            found=tr("several keys") if several else found(node),
        )
        report.add(node.line, node.column, told)
        return BAD
    key, (line, column, child) = entry
    match key:
        case "wait":
            text = reader_of(Line)(child, report)
            return BAD if text is BAD else WaitStep(text)
        case "rest":
            rest = reader_of(_Rest)(child, report)
            return BAD if rest is BAD else RestStep(rest)
        case _:
            return _exercise_step(At(line, column, key), child, report)


def _spaced(word: str) -> str:
    """The same with the space that is missing after its colon."""
    before, _, after = word.partition(":")
    return f"{before}: {after}" if after and is_exercise_id(before) else ""


def _is_dose(text: str) -> bool:
    try:
        read_step_dose(text)
    except Unreadable:
        return False
    return True


def _short(word: str) -> str:
    return word if word.isprintable() and len(word) < 30 else "half-kneeling"


def _exercise_step(exercise: At[str], node: Node, report: Report) -> ExerciseStepShape:
    place = At(node.line, node.column, None)
    if isinstance(node.value, dict):
        return _long_form(exercise, place, read(StepOptions, node, report), report)
    pair = reader_of(_ShortForm)(node, report)
    if pair is BAD:
        return ExerciseStepShape(exercise, place)
    return ExerciseStepShape(exercise, place, pair[0], order=pair[1])


def _long_form(
    exercise: At[str], place: At[None], options: StepOptions, report: Report
) -> ExerciseStepShape:
    named = (
        ("dose", options.dose),
        ("hold", options.hold),
        ("reps", options.reps),
        ("breaths", options.breaths),
    )
    given = [(name, dose) for name, dose in named if dose is not None]
    for name, extra in given[1:]:
        message = tr(
            'both "{first}" and "{second}" are given. Keep one of them',
            first=given[0][0],
            second=name,
        )
        report.add(extra.line, extra.column, message)
    dose = given[0][1].value if given else None
    if options.sets and dose and dose.sets > 1:
        twice = tr("the dose names the sets already")
        report.add(options.sets.line, options.sets.column, twice)
    return ExerciseStepShape(
        exercise,
        At(given[0][1].line, given[0][1].column, None) if given else place,
        dose,
        options.sets.value if options.sets else None,
        options.sides.value if options.sides else SideOrder.USUAL,
        options.rest,
        options.cue,
    )


def read_exercises(node: Node, report: Report) -> Any:
    """Exercises inside a routine: a list of them, or a mapping from id to the rest."""
    if not isinstance(node.value, dict):
        return reader_of(tuple[ExerciseFile, ...])(node, report)
    exercises: list[ExerciseFile] = []
    for key, (line, column, child) in node.value.items():
        if len(exercises) == MOST_ITEMS:
            many = tr(
                "there are {count} exercises here, at most {most} fit",
                count=len(node.value),
                most=MOST_ITEMS,
            )
            report.add(line, column, many)
            break
        whole = child
        if isinstance(child.value, dict):
            named = Entry(line, column, Node(line, column, key))
            whole = Node(line, column, {"exercise": named, **child.value})
        exercises.append(read(ExerciseFile, whole, report))
    return tuple(exercises)


class RoutineFile(Shape):
    """One routine."""

    noun = mark("a routine")
    routine: At[Id] = required(nowhere(""), mark("id, also the name of the file"))
    name: At[Line] = required(nowhere(""), mark("full name"))
    short_name: Annotated[str, read_short_name] = optional(
        "", mark("at most 24 characters, for cards and the player; needed when the name is longer")
    )
    about: Note = optional("", mark("what the routine is for"))
    breath: Annotated[Breath, read_breath, mark("a breath")] | None = optional(
        None, mark("such as 4 s in, 6 s out")
    )
    phase: Phase | None = optional(None, mark("release, lengthen or integrate"))
    easy: YesNo = optional(False, mark("an easy routine"))
    exercises: Annotated[tuple[ExerciseFile, ...], FromNode(read_exercises)] = optional(
        (), mark("exercises of its own, for a file that is handed over whole")
    )
    steps: At[
        Annotated[tuple[Annotated[StepShape, FromNode(read_step)], ...], AtMost(MOST_STEPS, 1)]
    ] = required(nowhere(tuple[StepShape, ...]()), mark("what is done, in order"))
