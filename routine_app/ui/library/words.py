"""How the library speaks of exercises: where the body is, which part of the program, what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.exercise import Exercise, Phase, Position, Sides
from routine_app.domain.pose import Prop
from routine_app.domain.routine import ExerciseStep
from routine_app.domain.words import dose_words

if TYPE_CHECKING:
    from routine_app.content.problem import Problem

PHASES = {
    Phase.RELEASE: "Release",
    Phase.LENGTHEN: "Lengthen",
    Phase.INTEGRATE: "Integrate",
}
POSITIONS = {
    Position.SUPINE: "On your back",
    Position.PRONE: "Face down",
    Position.SIDE_LYING: "On your side",
    Position.QUADRUPED: "On hands and knees",
    Position.KNEELING: "Kneeling",
    Position.HALF_KNEELING: "Half-kneeling",
    Position.SEATED: "Sitting",
    Position.STANDING: "Standing",
}


def problem_words(found: Problem) -> str:
    """ "Line 16: hold needs a number of seconds."; a whole sentence where no line is to blame."""
    message = found.message
    return f"Line {found.line}: {message}" if found.line else message[:1].upper() + message[1:]


def prop_name(prop: Prop) -> str:
    """ "Cushion"."""
    return prop.value.capitalize()


def kind_words(exercise: Exercise) -> str:
    """ "Lengthen · Half-kneeling"."""
    return f"{PHASES[exercise.phase]} · {POSITIONS[exercise.position]}"


def usual_dose(exercise: Exercise) -> str:
    """ "45 s each side, 2 sets", "2 min, both sides at once"."""
    words = dose_words(ExerciseStep(exercise, exercise.dose))
    return f"{words}, both sides at once" if exercise.sides is Sides.BOTH else words


def props_words(exercise: Exercise) -> str:
    """ "Sofa, cushion"."""
    return ", ".join(prop.value for prop in exercise.props).capitalize()


def sought_words(exercise: Exercise) -> str:
    """What a search looks through: names, id, aim, props, phase and position."""
    parts = (
        exercise.name,
        exercise.short_name,
        exercise.id,
        *exercise.also,
        exercise.aim,
        PHASES[exercise.phase],
        POSITIONS[exercise.position],
        exercise.position.value,
        *(prop.value for prop in exercise.props),
    )
    return ", ".join(parts)
