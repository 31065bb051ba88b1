"""Makes files of every kind from the shapes that the reader is made of: good, nearly good, hostile.

`noise` is the share of places where something else stands than what belongs there.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from random import Random
from typing import Any, TypeAlias

from routine_app.content import body, doses, routine_shapes, scalars
from routine_app.content.documents import shapes_by_kind
from routine_app.content.fields import At, AtMost, FromNode, OneOrMany, Shape, key_of
from routine_app.content.library import Library
from routine_app.content.program_shapes import ChangeShape, GateShape
from routine_app.content.routine_shapes import StepOptions
from routine_app.content.shapes import ExerciseFile
from routine_app.domain.pose import BodyPart, Prop
from tools.fuzz_words import CHARACTERS, HOSTILE, IDS, NUMBERS, SENTENCES, WORDS

T = typing.TypeVar("T")
Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"

_NAMES = {"routine", "short"}
_DEEPEST = 12


class Grammar:
    """A source of files, each of which follows from the numbers it is made of."""

    def __init__(self, library: Library) -> None:
        self._rng, self._noise = Random(), 0.0
        self._routines = library.routine_ids()
        self._exercises = library.exercise_ids()
        self._depth = 0
        self._scalars: Mapping[Callable[..., Any], Callable[[str], Tree]] = {
            scalars.read_line: lambda _key: self._text(scalars.LONGEST_LINE),
            scalars.read_note: lambda _key: self._text(scalars.LONGEST_NOTE),
            scalars.read_short_name: lambda _key: self._text(scalars.LONGEST_SHORT_NAME),
            scalars.read_set_up: lambda _key: self._text(scalars.LONGEST_SET_UP),
            scalars.read_id: self._id,
            scalars.read_exercise_id: lambda _key: self._one(self._exercises),
            scalars.read_yes_no: lambda _key: self._one(("yes", "no")),
            scalars.read_angle: lambda _key: self._angle(),
            scalars.read_rest: lambda _key: self._time(),
            scalars.read_breath: lambda _key: f"{self._few()} s in, {self._few()} s out",
            scalars.read_tempo: lambda _key: self._tempo(),
            doses.read_dose: lambda _key: self._dose(),
            doses.read_step_dose: lambda _key: self._dose() + self._order(),
            doses.read_hold: lambda _key: self._time(),
            doses.read_reps: lambda _key: f"{self._few()} reps at {self._few()} s",
            doses.read_breaths: lambda _key: str(self._few()),
            doses.read_sets: lambda _key: str(self._few()),
            doses.read_order: lambda _key: self._order()[2:] or "left first",
            body.read_support: lambda _key: self._support(),
            body.read_grips: lambda _key: self._grips(),
            routine_shapes.read_step: lambda _key: self._step(),
            routine_shapes.read_exercises: lambda _key: self._own_exercises(),
        }

    def tree(self, rng: Random, noise: float) -> Tree:
        """A whole file."""
        self._rng, self._noise, self._depth = rng, noise, 0
        kind = self._one(("routine", "exercise", "program", *shapes_by_kind()))
        found = self._mapping(shapes_by_kind()[kind])
        if self._is_noisy() and isinstance(found, dict):
            entries = list(found.items())
            self._rng.shuffle(entries)
            return dict(entries)
        return found

    # -------------------------------------------------------------- hints

    def _of(self, hint: Any, key: str) -> Tree:
        """What belongs to a type hint: the same walk as the reader's."""
        if self._is_noisy() or self._depth > _DEEPEST:
            return self._anything()
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin is typing.Annotated:
            return self._annotated(arguments[0], arguments[1], key)
        if origin in (types.UnionType, typing.Union):
            return self._of(arguments[0], key)
        if origin is At:
            return self._of(arguments[0], key)
        if origin is tuple:
            return self._list(arguments[0], key, 0, 3)
        if origin is dict:
            pairs = (
                self._of(part, key) for _ in range(self._rng.randrange(3)) for part in arguments
            )
            return {str(first): second for first, second in zip(pairs, pairs, strict=True)}
        if key == "same_as" and self._noise < 0.02:
            return "start"
        if isinstance(hint, type) and issubclass(hint, Enum):
            return str(self._one([*hint]).value)
        assert issubclass(hint, Shape)
        return self._mapping(hint)

    def _annotated(self, hint: Any, how: Any, key: str) -> Tree:
        match how:
            case AtMost(most, least):
                return self._list(typing.get_args(hint)[0], key, least, min(most, 5))
            case OneOrMany():
                item = typing.get_args(hint)[0]
                return (
                    self._list(item, key, 0, 3) if self._rng.random() < 0.5 else self._of(item, key)
                )
            case FromNode(reader):
                return self._scalars[reader](key)
            case _:
                return self._scalars[how](key)

    def _list(self, item: Any, key: str, least: int, most: int) -> Tree:
        if key == "through":
            return ["start", "hold"]
        return [self._of(item, key) for _ in range(self._rng.randint(least, most))]

    def _mapping(self, shape: type[Shape]) -> Tree:
        found: dict[str, Tree] = {}
        self._depth += 1
        share = self._rng.random() * (0.9 if self._depth < 4 else 0.4)
        if shape in (GateShape, ChangeShape):
            share = 0.8  # a question that changes nothing is a problem
        for name, declared in shape.keys.items():
            if declared.required != self._is_noisy() or self._rng.random() < share:
                key = key_of(name) if not self._is_noisy() else self._one(WORDS)
                found[key] = self._of(shape.__annotations__[name], name)
        self._depth -= 1
        return found

    # -------------------------------------------------------------- what readers of their own take

    def _step(self) -> Tree:
        chance = self._rng.random()
        if chance < 0.1:
            return {"wait": self._text(scalars.LONGEST_LINE)}
        if chance < 0.2:
            return {"rest": self._time()}
        exercise = self._one(self._exercises)
        if chance < 0.4:
            return {exercise: self._mapping(StepOptions)}
        return {exercise: self._dose() + self._order()}

    def _own_exercises(self) -> Tree:
        exercises = [self._mapping(ExerciseFile) for _ in range(self._rng.randrange(3))]
        if self._rng.random() < 0.5:
            return list(exercises)
        by_id: dict[str, Tree] = {}
        for number, exercise in enumerate(exercises):
            assert isinstance(exercise, dict)
            by_id[f"own-{number}"] = {k: v for k, v in exercise.items() if k != "exercise"}
        return by_id

    def _support(self) -> Tree:
        part = self._one([*BodyPart]).value
        return part if self._rng.random() < 0.7 else {part: self._one([*Prop]).value}

    def _grips(self) -> Tree:
        targets = [*BodyPart, *Prop]
        return {f"hand {side}": self._one(targets).value for side in ("left", "right")}

    # -------------------------------------------------------------- scalars

    def _text(self, longest: int) -> str:
        text = self._one(SENTENCES)
        if longest < scalars.LONGEST_NOTE and self._noise < 0.02:
            text = text.replace("\n", " ")[:24]
        if self._rng.random() < 0.2:
            text += "".join(self._one(CHARACTERS) for _ in range(self._rng.randrange(8)))
        if self._rng.random() < 0.05:
            text = (text + " ") * (1 + longest // (len(text) + 1))
        return text[:longest] if self._rng.random() < 0.97 else text * 2

    def _id(self, key: str) -> str:
        if key in _NAMES and self._rng.random() < 0.9:
            return self._one(self._routines)
        return self._one(
            self._exercises if key == "about" else IDS if self._noise < 0.02 else WORDS
        )

    def _angle(self) -> str:
        if self._noise < 0.02:
            return self._one(("0", "1", "5", "10", "2.5", "+3", "7"))
        return self._one(("0", "5", "-5", "12.5", "90", str(self._rng.randint(-200, 200))))

    def _time(self) -> str:
        return self._one(("45", "45 s", "2 min", "1:30", "0.5 s", "20s", f"{self._few()} min"))

    def _few(self) -> int:
        return self._rng.choice((1, 2, 3, 4, 6, 8, 20))

    def _dose(self) -> str:
        amounts = (self._time(), f"{self._few()} reps at {self._few()} s", f"{self._few()} breaths")
        return self._one(amounts) + self._one(("", "", " x 2", " x 3", " × 2", "X4"))

    def _order(self) -> str:
        return self._one(("", "", "", ", left first", ", right only"))

    def _tempo(self) -> str:
        beats = [f"{self._few()} s {word}" for word in ("out", "hold", "back")]
        return ", ".join(beats[: self._one((3, 3, 3, 2, 1))])

    # -------------------------------------------------------------- noise

    def _is_noisy(self) -> bool:
        return self._rng.random() < self._noise

    def _anything(self) -> Tree:
        """Something that belongs nowhere, or somewhere else."""
        chance = self._rng.random()
        if chance < 0.1:
            return [self._one(WORDS)]
        if chance < 0.2:
            return {self._one(WORDS): self._one(NUMBERS)}
        return self._one((*HOSTILE, *NUMBERS, *WORDS, *SENTENCES, ""))

    def _one(self, things: typing.Sequence[T]) -> T:
        return things[self._rng.randrange(len(things))]
