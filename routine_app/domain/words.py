"""Sentences about days and doses that every screen says the same way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING

from routine_app.domain.dose import MINUTE, SECOND, Breaths, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.pose import Prop
from routine_app.domain.routine import ExerciseStep, SideOrder
from routine_app.domain.streak import Streak

if TYPE_CHECKING:
    from routine_app.domain.routine import Routine
    from routine_app.domain.safety import Fallback

_THINGS = {
    Prop.BLOCK: "a low block",
    Prop.CHAIR: "a firm chair",
    Prop.SOFA: "a sofa",
    Prop.WALL: "a clear wall",
    Prop.BED: "a firm bed",
    Prop.STEP: "a step with a rail",
    Prop.STRAP: "a strap",
    Prop.CUSHION: "a cushion",
    Prop.PILLOW: "a pillow",
    Prop.TOWEL: "a towel",
}


def things_of(exercises: Iterable[Exercise]) -> dict[Prop, str]:
    """What to fetch for these exercises, by name and in their order; a mat is always there."""
    props = dict.fromkeys(prop for exercise in exercises for prop in exercise.props)
    return {prop: _THINGS[prop] for prop in props if prop in _THINGS}


def things_to_fetch(
    routine: Routine, missing: Collection[str], fallbacks: Callable[[], Iterable[Fallback]]
) -> tuple[str, ...]:
    """What a routine needs, by name; for what is missing what does as well, if there is such."""
    things = things_of(step.exercise for step in routine.exercise_steps)
    if not any(thing in missing for thing in things):
        return tuple(things.values())
    others = {fallback.thing: fallback.without for fallback in fallbacks()}
    return tuple(others[t] if t in missing and t in others else things[t] for t in things)


def plural(count: int, one: str, many: str = "") -> str:
    """ "1 day", "3 days"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def streak_words(streak: Streak) -> str:
    """ "8 days in a row, 1 bridged"; "A new row starts today" when there is none."""
    if not streak.days:
        return "A new row starts today"
    words = f"{plural(streak.days, 'day')} in a row"
    return f"{words}, {len(streak.bridged)} bridged" if streak.bridged else words


def longest_words(longest: int) -> str:
    """ "Longest 12 days"."""
    return f"Longest {plural(longest, 'day')}"


def time_words(milliseconds: int) -> str:
    """ "0 s", "45 s", "2 min", "1:30 min"."""
    if milliseconds < 100 * SECOND and (milliseconds % MINUTE or not milliseconds):
        return f"{milliseconds // SECOND} s"
    minutes, seconds = divmod(milliseconds // SECOND, 60)
    return f"{minutes}:{seconds:02d} min" if seconds else f"{minutes} min"


def minutes_words(milliseconds: int) -> str:
    """ "11 min": whole minutes, at least one."""
    return f"{max(1, round(milliseconds / MINUTE))} min"


def dose_words(step: ExerciseStep) -> str:
    """ "45 s each side, 2 sets", "8 reps", "16 reps in all, alternating", "40 s right"."""
    match step.dose.amount:
        case Timed(duration):
            words = time_words(duration)
        case Breaths(count):
            words = plural(count, "breath")
        case Repetitions(count=count):
            words = plural(count, "rep")
    if step.exercise.sides is Sides.EACH:
        match step.order:
            case SideOrder.LEFT_ONLY:
                words += ", left side"
            case SideOrder.RIGHT_ONLY:
                words += ", right side"
            case _:
                words += " each side"
    elif step.exercise.sides is Sides.ALTERNATING:
        words += ", alternating"
    return f"{words}, {step.dose.sets} sets" if step.dose.sets > 1 else words
