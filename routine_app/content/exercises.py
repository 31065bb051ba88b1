"""An exercise file as an exercise of the domain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from routine_app.content.fields import At
from routine_app.content.kinds import Kind, is_exercise_id
from routine_app.content.poses import build_poses
from routine_app.content.problem import Report, Swap, nothing_called, quote
from routine_app.content.scalars import LONGEST_SHORT_NAME
from routine_app.content.shapes import ExerciseFile, MovesShape, PoseName, ViewShape
from routine_app.domain.dose import Repetitions, Tempo
from routine_app.domain.exercise import (
    VARIANT_MARK,
    Evidence,
    Exercise,
    Level,
    Position,
    View,
)
from routine_app.domain.language import tr

Suggest = Callable[[str], str | None]
"""For an id: None when there is such an exercise, otherwise the nearest name or nothing."""

STEP_WORDS = ("wait", "rest")
"""What a step can be besides an exercise."""

_LEVELS = {Position.STANDING: Level.STANDING, Position.SEATED: Level.CHAIR}
_WIDEST_VIEW = 360


def build_exercise(shape: ExerciseFile, suggest: Suggest, report: Report) -> Exercise:
    """The exercise; it counts only if nothing was reported."""
    line, column, name = shape.exercise
    if name in STEP_WORDS:
        message = tr("{name} is a step of its own in routines. Choose another id", name=quote(name))
        report.add(line, column, message)
    start, hold = build_poses(shape.poses, report)
    moves = build_moves(shape.moves, report)
    check_name(shape.name, shape.short_name, report)
    check_amount(shape.dose.value.amount, shape.nerve_glide, moves, shape.dose, report)
    variants = ids_in(shape)[1:]
    for other in (*shape.easier, *shape.harder):
        if other.value not in variants:
            check_other(other, name, suggest, report)
    return Exercise(
        id=name,
        name=shape.name.value,
        short_name=shape.short_name or shape.name.value,
        phase=shape.phase,
        aim=shape.aim,
        position=shape.position,
        level=shape.level or level_of(shape.position),
        sides=shape.sides,
        dose=shape.dose.value,
        start=start,
        hold=hold,
        also=shape.also,
        start_position=shape.start,
        set_up=shape.set_up,
        props=shape.props,
        cues=shape.cues,
        mistake=shape.mistake,
        stop_if=shape.stop_if,
        not_for=shape.not_for,
        easier=tuple(other.value for other in shape.easier),
        harder=tuple(other.value for other in shape.harder),
        evidence=tuple(Evidence(found.note, found.source) for found in shape.evidence),
        say=tuple((shape.say or {}).items()),
        view=build_view(shape.view, report),
        breath=shape.breath,
        moves=moves,
        lengthens_hip=shape.lengthens_hip,
        nerve_glide=shape.nerve_glide,
        variants=variants,
    )


def ids_in(shape: ExerciseFile) -> tuple[str, ...]:
    """The id of an exercise, then those of its variants."""
    name = shape.exercise.value
    return name, *(f"{name}{VARIANT_MARK}{variant.variant.value}" for variant in shape.variants)


def level_of(position: Position) -> Level:
    """Where the body is in a position, unless a file says otherwise."""
    return _LEVELS.get(position, Level.FLOOR)


def check_name(name: At[str], short_name: str, report: Report) -> None:
    """A name that does not fit on a card needs a short one beside it."""
    if not short_name and len(name.value) > LONGEST_SHORT_NAME:
        report.add(
            name.line,
            name.column,
            tr(
                'this name has {count} characters. Add a "short name" of at most {most} '
                "for cards and the player",
                count=len(name.value),
                most=LONGEST_SHORT_NAME,
            ),
        )


def check_amount(
    amount: object, nerve_glide: bool, moves: Tempo | None, place: At[Any], report: Report
) -> None:
    """A nerve is never held stretched, and repetitions need a tempo to be counted by."""
    if nerve_glide and not isinstance(amount, Repetitions):
        if place.line:
            report.add(
                place.line,
                place.column,
                tr('a nerve glide is never held. Write repetitions, such as "8 reps"'),
            )
    elif isinstance(amount, Repetitions) and amount.each is None and moves is None:
        report.add(
            place.line,
            place.column,
            tr(
                "these repetitions have no tempo, because the exercise has none. "
                'Write "{count} reps at 4 s"',
                count=amount.count,
            ),
            swap=Swap(f"{amount.count} reps", f"{amount.count} reps at 4 s"),
        )


def build_moves(shape: MovesShape | None, report: Report) -> Tempo | None:
    """The tempo of a movement, which goes between the two poses."""
    if shape is None:
        return None
    through = shape.through
    usual = (PoseName.START, PoseName.HOLD)
    wrong = through is not None and through.value != usual
    if through is not None and wrong and (len(through.value) > 1 or not report):
        report.add(
            through.line,
            through.column,
            tr('a movement goes from start to hold and back: write "[start, hold]"'),
        )
    return shape.tempo


def check_other(other: At[str], of: str, suggest: Suggest, report: Report) -> None:
    """A text that looks like an id must be one, and not that of the exercise `of` itself; anything
    else is a sentence.
    """
    if not is_exercise_id(other.value) or report.is_full:
        return
    if other.value == of:
        itself = tr("{name} is named here as its own easier or harder one", name=quote(of))
        report.add(other.line, other.column, itself)
        return
    guess = suggest(other.value)
    if guess is not None:
        message = nothing_called(Kind.EXERCISE, other.value, guess)
        report.add(other.line, other.column, message, swap=Swap(other.value, guess))


def build_view(shape: ViewShape, report: Report) -> View:
    """Where the figure is seen from, within a turn."""
    usual = View()
    for angle in (shape.azimuth, shape.elevation):
        if angle is not None and abs(angle.value) > _WIDEST_VIEW:
            beyond = tr("a view is between -360 and 360 degrees")
            report.add(angle.line, angle.column, beyond)
    return View(
        shape.azimuth.value if shape.azimuth else usual.azimuth,
        shape.elevation.value if shape.elevation else usual.elevation,
    )
