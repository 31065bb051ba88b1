"""Names of things and sentences about days and doses that every screen says the same way."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from routine_app.domain.dose import MINUTE, SECOND, Breaths, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Phase, Position, Sides
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.pose import Prop, Side
from routine_app.domain.routine import ExerciseStep, SideOrder
from routine_app.domain.streak import Streak

if TYPE_CHECKING:
    from routine_app.domain.routine import Routine
    from routine_app.domain.safety import Fallback

_BLANKS = re.compile(r"[ \t\n]+")
_KIND = "kind of exercise"
_SIDE = "side of the body"
_PROP = "prop"
_READY, _WITHOUT = "have it ready", "without it"
"""Other languages have other forms for what is asked for and for what is not there."""

_PHASES = {
    Phase.RELEASE: (mark("Release", "kind of exercise"), mark("release", "kind of exercise")),
    Phase.LENGTHEN: (mark("Lengthen", "kind of exercise"), mark("lengthen", "kind of exercise")),
    Phase.INTEGRATE: (
        mark("Integrate", "kind of exercise"),
        mark("integrate", "kind of exercise"),
    ),
}
_POSITIONS = {
    Position.SUPINE: mark("On your back"),
    Position.PRONE: mark("Face down"),
    Position.SIDE_LYING: mark("On your side"),
    Position.QUADRUPED: mark("On hands and knees"),
    Position.KNEELING: mark("Kneeling"),
    Position.HALF_KNEELING: mark("Half-kneeling"),
    Position.SEATED: mark("Sitting"),
    Position.STANDING: mark("Standing"),
}
_SIDES = {
    Side.LEFT: (mark("Left", "side of the body"), mark("left", "side of the body")),
    Side.RIGHT: (mark("Right", "side of the body"), mark("right", "side of the body")),
}
_PROPS = {
    Prop.MAT: (mark("Mat", "prop"), mark("mat", "prop")),
    Prop.BLOCK: (mark("Block", "prop"), mark("block", "prop")),
    Prop.CHAIR: (mark("Chair", "prop"), mark("chair", "prop")),
    Prop.SOFA: (mark("Sofa", "prop"), mark("sofa", "prop")),
    Prop.WALL: (mark("Wall", "prop"), mark("wall", "prop")),
    Prop.BED: (mark("Bed", "prop"), mark("bed", "prop")),
    Prop.STEP: (mark("Step", "prop"), mark("step", "prop")),
    Prop.STRAP: (mark("Strap", "prop"), mark("strap", "prop")),
    Prop.CUSHION: (mark("Cushion", "prop"), mark("cushion", "prop")),
    Prop.PILLOW: (mark("Pillow", "prop"), mark("pillow", "prop")),
    Prop.TOWEL: (mark("Towel", "prop"), mark("towel", "prop")),
}
_THINGS = {
    Prop.BLOCK: mark("a low block", "have it ready"),
    Prop.CHAIR: mark("a firm chair", "have it ready"),
    Prop.SOFA: mark("a sofa", "have it ready"),
    Prop.WALL: mark("a clear wall", "have it ready"),
    Prop.BED: mark("a firm bed", "have it ready"),
    Prop.STEP: mark("a step with a rail", "have it ready"),
    Prop.STRAP: mark("a strap", "have it ready"),
    Prop.CUSHION: mark("a cushion", "have it ready"),
    Prop.PILLOW: mark("a pillow", "have it ready"),
    Prop.TOWEL: mark("a towel", "have it ready"),
}
_MISSING = {
    Prop.BLOCK: mark("a low block", "without it"),
    Prop.CHAIR: mark("a firm chair", "without it"),
    Prop.SOFA: mark("a sofa", "without it"),
    Prop.WALL: mark("a clear wall", "without it"),
    Prop.BED: mark("a firm bed", "without it"),
    Prop.STEP: mark("a step", "without it"),
    Prop.STRAP: mark("a strap", "without it"),
    Prop.CUSHION: mark("a cushion", "without it"),
    Prop.PILLOW: mark("a pillow", "without it"),
    Prop.TOWEL: mark("a towel", "without it"),
}
_EVIDENCE = {
    "agrees with anatomy": mark("agrees with anatomy"),
    "partly": mark("partly right"),
    "not supported by what we found": mark("not supported by what we found"),
    "a clinician's view": mark("a clinician's view"),
}


def phase_name(phase: Phase) -> str:
    """ "Release": by itself, or where a text begins."""
    return tr(_PHASES[phase][0], _KIND)


def phase_word(phase: Phase) -> str:
    """ "release": within a text."""
    return tr(_PHASES[phase][1], _KIND)


def position_name(position: Position) -> str:
    """ "On your back"."""
    return tr(_POSITIONS[position])


def side_name(side: Side) -> str:
    """ "Left": by itself, or where a text begins."""
    return tr(_SIDES[side][0], _SIDE)


def side_word(side: Side) -> str:
    """ "left": within a text, as in "Heel slide, left"."""
    return tr(_SIDES[side][1], _SIDE)


def prop_name(prop: Prop) -> str:
    """ "Block": by itself, or where a text begins."""
    return tr(_PROPS[prop][0], _PROP)


def prop_word(prop: Prop) -> str:
    """ "block": within a text."""
    return tr(_PROPS[prop][1], _PROP)


def evidence_words(evidence: str) -> str:
    """How well an essential is supported, after "Evidence:", for the word of its file."""
    return tr(_EVIDENCE[evidence])


def listed(things: Sequence[str]) -> str:
    """ "a, b and c"."""
    if len(things) < 2:
        return "".join(things)
    return tr("{first} and {last}", first=side_by_side(things[:-1]), last=things[-1])


def unbroken(text: str) -> list[str]:
    """The parts between which a line may end: a no-break space is inside of one."""
    return [part for part in _BLANKS.split(text) if part]


def opening(words: str) -> str:
    """The same where a line begins with it: not every language writes "Friday" and "March" large."""
    return words[:1].upper() + words[1:]


def side_by_side(things: Sequence[str]) -> str:
    """ "a, b, c"."""
    found = "".join(things[:1])
    for thing in things[1:]:
        found = tr("{first}, {next}", first=found, next=thing)
    return found


def either(things: Sequence[str]) -> str:
    """ "a or b or c"."""
    found = "".join(things[:1])
    for thing in things[1:]:
        found = tr("{first} or {next}", first=found, next=thing)
    return found


def things_of(exercises: Iterable[Exercise]) -> dict[Prop, str]:
    """What to fetch for these exercises, by name and in their order; a mat is always there."""
    return named_things(prop for exercise in exercises for prop in exercise.props)


def named_things(props: Iterable[Prop]) -> dict[Prop, str]:
    """The same for single things."""
    return {prop: tr(_THINGS[prop], _READY) for prop in props if prop in _THINGS}


def missing_thing(prop: Prop) -> str:
    """ "a firm chair", after "Without"."""
    return tr(_MISSING[prop], _WITHOUT) if prop in _MISSING else prop_word(prop)


def things_to_fetch(
    routine: Routine, missing: Collection[str], fallbacks: Callable[[], Iterable[Fallback]]
) -> tuple[str, ...]:
    """What a routine needs, by name, each thing once.

    For what is missing it is what does as well, if there is such and nothing of that is missing.
    """
    things = things_of(step.exercise for step in routine.exercise_steps)
    if not any(thing in missing for thing in things):
        return tuple(things.values())
    others = {fallback.thing: fallback for fallback in fallbacks()}
    found = (
        _at_hand(others[t], missing) if t in missing and t in others else things[t] for t in things
    )
    return tuple(filter(None, dict.fromkeys(found)))


def _at_hand(fallback: Fallback, missing: Collection[str]) -> str:
    """What does as well as a missing thing; if not all of that is there, the first that is."""
    if not any(thing in missing for thing in fallback.made_of):
        return fallback.without
    there = (thing for thing in fallback.made_of if thing not in missing and thing in _THINGS)
    return next((tr(_THINGS[thing], _READY) for thing in there), "")


def streak_words(streak: Streak) -> str:
    """ "8 days in a row, 1 bridged"; "A new row starts today" when there is none."""
    if not streak.days:
        return tr("A new row starts today")
    return with_bridged(
        tr_count(streak.days, "{count} day in a row", "{count} days in a row"), streak
    )


def with_bridged(row: str, streak: Streak) -> str:
    """ "8 days in a row, 1 bridged", for the words about the row; as they are where none is."""
    if not streak.bridged:
        return row
    return tr_count(
        len(streak.bridged), "{row}, {count} bridged", "{row}, {count} bridged", row=row
    )


def longest_words(longest: int) -> str:
    """ "Longest 12 days"."""
    return tr_count(longest, "Longest {count} day", "Longest {count} days")


def decimal(number: float) -> str:
    """ "1.5", with the sign that a language has between whole and parts."""
    return f"{number:g}".replace(".", tr(".", "decimal sign"))


def seconds_unit(count: object) -> str:
    """ "45 s": the sign of the unit and the space before it are the language's."""
    return tr("{count} s", about="seconds", count=count)


def minutes_unit(count: object) -> str:
    """ "11 min", "1:30 min"."""
    return tr("{minutes} min", minutes=count)


def hours_unit(count: object) -> str:
    """ "2 h", "5:10 h"."""
    return tr("{count} h", about="hours", count=count)


def centimetres_unit(count: float) -> str:
    """ "4 cm": whole centimetres."""
    return tr("{count} cm", about="centimetres", count=f"{count:.0f}")


def percent_words(percent: int) -> str:
    """ "80 %"."""
    return tr("{percent} %", percent=percent)


def time_words(milliseconds: int) -> str:
    """ "0 s", "45 s", "2 min", "1:30 min"."""
    if milliseconds < 100 * SECOND and (milliseconds % MINUTE or not milliseconds):
        return seconds_unit(milliseconds // SECOND)
    minutes, seconds = divmod(milliseconds // SECOND, 60)
    return minutes_unit(f"{minutes}:{seconds:02d}" if seconds else minutes)


def kept_words(credit: int) -> str:
    """What stays when a session ends with so many milliseconds of holds and repetitions."""
    if credit < SECOND:
        return tr("Nothing has been held so far.")
    minutes, seconds = divmod(credit // SECOND, 60)
    time = minutes_unit(f"{minutes}:{seconds:02d}") if minutes else seconds_unit(seconds)
    return tr("What you did is kept: {time}.", time=time)


def minutes_words(milliseconds: int) -> str:
    """ "11 min": whole minutes, at least one."""
    return minutes_unit(max(1, round(milliseconds / MINUTE)))


def dose_words(step: ExerciseStep) -> str:
    """ "45 s each side, 2 sets", "8 reps", "16 reps in all, alternating", "40 s right"."""
    match step.dose.amount:
        case Timed(duration):
            dose = time_words(duration)
        case Breaths(count):
            dose = tr_count(count, "{count} breath", "{count} breaths")
        case Repetitions(count=count):
            dose = tr_count(count, "{count} rep", "{count} reps")
    dose = _on_sides(dose, step)
    sets = step.dose.sets
    return (
        tr_count(sets, "{dose}, {count} set", "{dose}, {count} sets", dose=dose)
        if sets > 1
        else dose
    )


def _on_sides(dose: str, step: ExerciseStep) -> str:
    match step.exercise.sides, step.order:
        case Sides.EACH, SideOrder.LEFT_ONLY:
            return tr("{dose}, left side", dose=dose)
        case Sides.EACH, SideOrder.RIGHT_ONLY:
            return tr("{dose}, right side", dose=dose)
        case Sides.EACH, _:
            return tr("{dose} each side", dose=dose)
        case Sides.ALTERNATING, _:
            return tr("{dose}, alternating", dose=dose)
        case _:
            return dose
