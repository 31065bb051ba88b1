"""Variants of an exercise, each as an exercise of its own: what its file leaves out is inherited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from routine_app.content.exercises import (
    Suggest,
    build_exercise,
    build_moves,
    build_view,
    check_amount,
    check_name,
    check_other,
    level_of,
)
from routine_app.content.poses import build_changed
from routine_app.content.problem import Report, quote
from routine_app.content.shapes import ExerciseFile, VariantShape
from routine_app.domain.exercise import VARIANT_MARK, Exercise
from routine_app.domain.language import tr
from routine_app.domain.pose import Pose
from routine_app.domain.value import replace

_AS_WRITTEN = ("aim", "sides", "props", "breath", "mistake", "stop_if", "not_for", "set_up")


def build_exercises(
    shape: ExerciseFile, suggest: Suggest, report: Report
) -> tuple[Exercise, tuple[Exercise, ...]]:
    """An exercise and its variants; they count only if nothing was reported."""
    exercise = build_exercise(shape, suggest, report)
    names = set[str]()
    variants = []
    for variant in shape.variants:
        line, column, name = variant.variant
        if name in names and name:
            second = tr("a second variant is called {name}", name=quote(name))
            report.add(line, column, second)
        names.add(name)
        variants.append(_build(variant, exercise, suggest, report))
    return exercise, tuple(variants)


def _build(shape: VariantShape, of: Exercise, suggest: Suggest, report: Report) -> Exercise:
    id_ = of.id + VARIANT_MARK + shape.variant.value
    check_name(shape.name, shape.short_name, report)
    moves = build_moves(shape.moves, report) or of.moves
    if shape.dose is not None:
        check_amount(shape.dose.value.amount, of.nerve_glide, moves, shape.dose, report)
    easier, harder = _neighbours(id_, of)
    for other in (*shape.easier, *shape.harder):
        if other.value == id_ or other.value not in (of.id, *of.variants):
            check_other(other, id_, suggest, report)
    start, hold = _poses(shape, of, report)
    return replace(
        of,
        id=id_,
        name=shape.name.value,
        short_name=shape.short_name or shape.name.value,
        also=(),
        how=shape.how,
        cues=(shape.how, *(shape.cues or of.cues[:2])),
        start=start,
        hold=hold,
        moves=moves,
        easier=tuple(other.value for other in shape.easier) or easier,
        harder=tuple(other.value for other in shape.harder) or harder,
        variants=(),
        **dict(_given(shape, of, report)),
    )


def _given(shape: VariantShape, of: Exercise, report: Report) -> Iterator[tuple[str, Any]]:
    """The fields that the variant has of its own."""
    given = vars(shape)
    yield from ((name, given[name]) for name in _AS_WRITTEN if name in given)
    if shape.position is not None:
        yield "position", shape.position
    if shape.level is not None or shape.position is not None:
        yield "level", shape.level or level_of(shape.position or of.position)
    if shape.dose is not None:
        yield "dose", shape.dose.value
    if shape.start:
        yield "start_position", shape.start
    if shape.view is not None:
        yield "view", build_view(shape.view, report)


def _poses(shape: VariantShape, of: Exercise, report: Report) -> tuple[Pose, Pose]:
    if shape.position in (None, of.position):
        return build_changed(shape.poses, of.start, of.hold, report)
    return build_changed(shape.poses, Pose(), Pose(), report)


def _neighbours(id_: str, of: Exercise) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is easier and harder than a variant, by its place in the lists of its exercise."""
    if id_ in of.easier:
        return of.easier[of.easier.index(id_) + 1 :], (of.id,)
    if id_ in of.harder:
        return (of.id,), of.harder[of.harder.index(id_) + 1 :]
    return (), ()
