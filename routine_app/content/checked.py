"""What a text of a routine file comes to while it is being written, mistakes and all."""

from __future__ import annotations

from routine_app.content.building import Content
from routine_app.content.kinds import Kind
from routine_app.content.problem import Problem
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine, Step
from routine_app.domain.value import Value


class Part(Value):
    """One step of a routine, or one day of a program, as far as it can be understood.

    It stands in the lines `line` to `last`, counted from 1. `word` is what was typed for it: an
    exercise's id, "wait", "rest", a routine's id. `step` is None while something is wrong with
    it; `exercise` is there as soon as its id is known, and `routine` for a day of a program.
    """

    line: int
    last: int
    word: str
    step: Step | None = None
    exercise: Exercise | None = None
    routine: Routine | None = None
    problems: tuple[Problem, ...] = ()


class Checked(Value):
    """All that is known of a text: its kind by its first key, its value or its problems.

    `parts` is what can be understood, in order, also while `value` is None. It is None when the
    text is no YAML: then nothing can be said of its parts. `preview` is a routine of the parts
    that have no problem, or the exercise of the file; None when there is nothing to show.
    `exercises` are those that a routine's file brings along, each followed by its variants.
    """

    kind: Kind | None = None
    id: str = ""
    name: str = ""
    value: Content | None = None
    problems: tuple[Problem, ...] = ()
    parts: tuple[Part, ...] | None = None
    preview: Routine | Exercise | None = None
    exercises: tuple[Exercise, ...] = ()
