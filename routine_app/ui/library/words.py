"""How the library speaks of exercises: where the body is, which part of the program, what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.exercise import Exercise, Phase, Position, Sides
from routine_app.domain.language import mark, tr
from routine_app.domain.routine import ExerciseStep
from routine_app.domain.words import (
    dose_words,
    phase_name,
    position_name,
    prop_name,
    prop_word,
    side_by_side,
)

if TYPE_CHECKING:
    from routine_app.content.problem import Problem

_WITHIN = "within a text"
_PHASES = {
    Phase.RELEASE: mark("release", "within a text"),
    Phase.LENGTHEN: mark("lengthen", "within a text"),
    Phase.INTEGRATE: mark("integrate", "within a text"),
}
_POSITIONS = {
    Position.SUPINE: mark("on your back", "within a text"),
    Position.PRONE: mark("face down", "within a text"),
    Position.SIDE_LYING: mark("on your side", "within a text"),
    Position.QUADRUPED: mark("on hands and knees", "within a text"),
    Position.KNEELING: mark("kneeling", "within a text"),
    Position.HALF_KNEELING: mark("half-kneeling", "within a text"),
    Position.SEATED: mark("sitting", "within a text"),
    Position.STANDING: mark("standing", "within a text"),
}


def phase_word(phase: Phase) -> str:
    """ "release", after a colon."""
    return tr(_PHASES[phase], _WITHIN)


def position_word(position: Position) -> str:
    """ "on your back", after a colon."""
    return tr(_POSITIONS[position], _WITHIN)


def problem_words(found: Problem) -> str:
    """ "Line 16: hold needs a number of seconds."; a whole sentence where no line is to blame."""
    message = found.message
    if found.line:
        return tr("Line {line}: {problem}", line=found.line, problem=message)
    return message[:1].upper() + message[1:]


def kind_words(exercise: Exercise) -> str:
    """ "Lengthen · Half-kneeling"."""
    return f"{phase_name(exercise.phase)} · {position_name(exercise.position)}"


def usual_dose(exercise: Exercise) -> str:
    """ "45 s each side, 2 sets", "2 min, both sides at once"."""
    words = dose_words(ExerciseStep(exercise, exercise.dose))
    if exercise.sides is Sides.BOTH:
        return tr("{dose}, both sides at once", dose=words)
    return words


def props_words(exercise: Exercise) -> str:
    """ "Sofa, cushion"."""
    first, others = exercise.props[:1], exercise.props[1:]
    return side_by_side([*map(prop_name, first), *map(prop_word, others)])


def sought_words(exercise: Exercise) -> str:
    """What a search looks through: names, id, aim, props, phase and position."""
    parts = (
        exercise.name,
        exercise.short_name,
        exercise.id,
        *exercise.also,
        exercise.aim,
        phase_name(exercise.phase),
        position_name(exercise.position),
        exercise.position.value,
        *(prop_word(prop) for prop in exercise.props),
    )
    return ", ".join(parts)
