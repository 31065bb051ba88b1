"""What may be written at a place of a routine file: keys, ids, doses and words of choice.

Everything comes from the definitions that the reader is made of.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Any, Protocol

from routine_app.content import body, doses, routine_shapes, scalars
from routine_app.content.documents import FOR_AUTHORS, shapes_by_kind
from routine_app.content.doses import dose_text
from routine_app.content.fields import At, FromNode, Shape, key_of
from routine_app.content.marking import lines_of
from routine_app.content.places import ITEM, Place, place_at
from routine_app.content.problem import ContentError, NotFound
from routine_app.content.shapes import ExerciseFile, Others
from routine_app.content.source import first_key
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import BodyPart, Prop
from routine_app.domain.value import Value
from routine_app.domain.words import phase_word

MOST_OFFERS = 60


class Offer(Value):
    """One thing that may stand there. `hint` says what it is; `exercise` is there for a picture."""

    text: str
    hint: str = ""
    exercise: Exercise | None = None


class Completions(Value):
    """What may stand in place of the columns `begin` to `end` of a line, the likeliest first."""

    begin: int
    end: int
    offers: tuple[Offer, ...] = ()


class Known(Protocol):
    """The ids that there are."""

    def exercise_ids(self) -> Sequence[str]: ...

    def routine_ids(self) -> Sequence[str]: ...

    def exercise(self, exercise_id: str) -> Exercise: ...


_DOSES = ("30 s", "45 s", "60 s", "45 s x 2", "2 min", "8 reps", "6 breaths")
_EXAMPLES: dict[Callable[[str], Any], tuple[str, ...]] = {
    scalars.read_yes_no: ("yes", "no"),
    scalars.read_breath: ("4 s in, 6 s out", "5 s in, 5 s out"),
    scalars.read_rest: ("10 s", "15 s", "20 s", "30 s"),
    scalars.read_tempo: ('"3 s out, 3 s back"', '"2 s out, 2 s back"'),
    doses.read_dose: _DOSES,
    doses.read_step_dose: _DOSES,
    doses.read_hold: ("30 s", "45 s", "60 s"),
    doses.read_reps: ("8", "10", "8 at 4 s"),
    doses.read_breaths: ("4", "6", "10"),
    doses.read_sets: ("2", "3"),
    doses.read_order: ("left first", "right first", "left only", "right only"),
}
_STEP_WORDS = {"wait": mark("waits for you, with a text"), "rest": mark("a pause of its own")}
_OWN_ID = ("routine", "exercise", "program", "variant")


def complete(text: str, line: int, column: int, known: Known) -> Completions:
    """What may stand at a place, counted from 1, for what is typed before it."""
    nothing = Completions(column, column)
    lines = lines_of(text)
    if not 1 <= line <= len(lines):
        return nothing
    place = place_at(lines, line, column)
    if place is None:
        return nothing
    shape = shapes_by_kind().get(first_key(text))
    if shape is None:
        found = _first_keys() if not place.path and place.key is None else iter(())
    else:
        found = _Offers(known, place).at(_hint_at(shape, place))
    offers = _matching(place.typed, found)
    return Completions(place.begin, column, offers)


def _first_keys() -> Iterator[Offer]:
    shapes = shapes_by_kind()
    return (Offer(f"{kind}: ", tr(shapes[kind].noun)) for kind in FOR_AUTHORS)


def _matching(typed: str, offers: Iterator[Offer]) -> tuple[Offer, ...]:
    """Those that begin with what is typed, then those that have it in a word; each once."""
    sought = typed.strip("\"' ").lower()
    ranked: dict[str, tuple[int, int, Offer]] = {}
    for number, offer in enumerate(offers):
        rank = _rank(sought, offer)
        if rank is not None and offer.text.strip() != typed.strip():
            ranked.setdefault(offer.text, (rank, number, offer))
    best = sorted(ranked.values(), key=lambda one: one[:2])
    return tuple(offer for _, _, offer in best[:MOST_OFFERS])


def _rank(sought: str, offer: Offer) -> int | None:
    text = offer.text.lower()
    if not sought or text.startswith(sought):
        return 0
    for rank, words in enumerate((text, offer.hint.lower()), 1):
        if any(word.startswith(sought) for word in words.replace("-", " ").split()):
            return rank
    return 3 if len(sought) > 2 and sought in text else None


# --------------------------------------------------------------- definitions


def _hint_at(shape: Any, place: Place) -> Any:
    """The definition of what stands at a place; None where nothing is defined."""
    hint: Any = shape
    for step in (*place.path, *(() if place.key is None else (place.key,))):
        hint = _inside(hint, step)
        if hint is None:
            return None
    return hint


def _plain(hint: Any) -> Any:
    """A definition without what says where it stands, and that it may be left out."""
    while True:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin is At:
            hint = arguments[0]
        elif origin in (types.UnionType, typing.Union):
            (hint,) = (argument for argument in arguments if argument is not types.NoneType)
        else:
            return hint


def _inside(hint: Any, step: str) -> Any:
    """The definition one key or item further in."""
    hint = _plain(hint)
    if hint is Others:
        return Others if step == ITEM else None
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _inside_annotated(hint, arguments, step)
    if origin is tuple:
        return arguments[0] if step == ITEM else None
    if origin is dict:
        return arguments[1] if step != ITEM else None
    if isinstance(hint, type) and issubclass(hint, Shape):
        return next((hint.__annotations__[n] for n in hint.keys if key_of(n) == step), None)
    return None


def _inside_annotated(hint: Any, arguments: tuple[Any, ...], step: str) -> Any:
    match arguments[1]:
        case FromNode(routine_shapes.read_step):
            return _step(step)
        case FromNode(routine_shapes.read_exercises):
            return ExerciseFile
        case FromNode(body.read_support):
            return Prop
        case FromNode(body.read_grips):
            return BodyPart
        case FromNode():
            return None
        case _ if step == ITEM or typing.get_origin(_plain(arguments[0])) is tuple:
            return _inside(arguments[0], step)
        case _:
            return None


def _step(key: str) -> Any:
    """What stands after the colon of a step."""
    if key == "wait":
        return None
    if key == "rest":
        return typing.Annotated[int, scalars.read_rest]
    return routine_shapes.StepOptions


class _Offers:
    """What is offered for a definition at a place."""

    def __init__(self, known: Known, place: Place) -> None:
        self._known = known
        self._place = place

    def at(self, hint: Any) -> Iterator[Offer]:
        """Keys where a key is typed, else values."""
        if hint is Others or _plain(hint) is Others:
            return self._exercises()
        hint = _plain(hint)
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if hint is routine_shapes.StepOptions and self._place.key is not None:
            return self._doses_of(self._place.key)
        if origin is typing.Annotated:
            return self._annotated(arguments)
        if origin is dict:
            return self._keys_of_dict(arguments[0])
        if isinstance(hint, type) and issubclass(hint, Enum):
            return (Offer(str(member.value)) for member in hint)
        if isinstance(hint, type) and issubclass(hint, Shape) and self._place.key is None:
            return self._keys(hint)
        return iter(())

    def _keys(self, shape: type[Shape]) -> Iterator[Offer]:
        end = "" if self._place.has_value else ": "
        for name, key in shape.keys.items():
            if key_of(name) not in self._place.beside:
                yield Offer(key_of(name) + end, tr(key.doc))

    def _keys_of_dict(self, hint: Any) -> Iterator[Offer]:
        hint = _plain(hint)
        if typing.get_args(hint)[1:2] == (scalars.read_exercise_id,):
            return self._exercises()
        return iter(())

    def _annotated(self, arguments: tuple[Any, ...]) -> Iterator[Offer]:
        how = arguments[1]
        match how:
            case FromNode(routine_shapes.read_step):
                return self._steps()
            case FromNode(body.read_support):
                return (Offer(part.value) for part in BodyPart)
            case FromNode(body.read_grips):
                return iter((Offer("hand left: "), Offer("hand right: ")))
            case FromNode():
                return iter(())
            case scalars.read_id:
                return self._ids()
            case scalars.read_exercise_id:
                return self._exercises()
            case _ if callable(how):
                return (Offer(example) for example in _EXAMPLES.get(how, ()))
            case _:
                return iter(())

    def _ids(self) -> Iterator[Offer]:
        if self._place.key in _OWN_ID and not self._place.path:
            return iter(())  # a name of its own
        if ITEM in self._place.path and self._place.key is None:
            return self._exercises()
        return (Offer(id_) for id_ in self._known.routine_ids())

    def _steps(self) -> Iterator[Offer]:
        """Exercises with their usual dose, and the two words that are none."""
        for offer in self._exercises():
            dose = "" if offer.exercise is None else dose_text(offer.exercise.dose)
            text = offer.text if self._place.has_value else f"{offer.text}: {dose}"
            yield Offer(text, offer.hint, offer.exercise)
        for word, hint in _STEP_WORDS.items():
            yield Offer(word if self._place.has_value else f"{word}: ", tr(hint))

    def _exercises(self) -> Iterator[Offer]:
        for id_ in self._known.exercise_ids():
            exercise = self._exercise(id_)
            hint = f"{exercise.name} · {phase_word(exercise.phase)}" if exercise else ""
            yield Offer(id_, hint, exercise)

    def _doses_of(self, exercise_id: str) -> Iterator[Offer]:
        exercise = self._exercise(exercise_id)
        usual = "" if exercise is None else dose_text(exercise.dose)
        if usual:
            yield Offer(usual, tr("the usual dose"))
        yield from (Offer(dose) for dose in _DOSES if dose != usual)

    def _exercise(self, exercise_id: str) -> Exercise | None:
        try:
            return self._known.exercise(exercise_id)
        except (ContentError, NotFound):
            return None
