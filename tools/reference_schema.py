"""The JSON Schema of the routine format, from the shapes that its reader is made of.

Scalars stay text in the reader, but editors read `45` as a number, so both may stand there.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from routine_app.content import body, doses, routine_shapes, scalars
from routine_app.content.documents import shapes_by_kind
from routine_app.content.fields import At, AtMost, FromNode, OneOrMany, Shape, key_of
from routine_app.content.kinds import LONGEST_ID
from routine_app.content.reader import MOST_ITEMS
from routine_app.content.shapes import ExerciseFile
from routine_app.domain.pose import BodyPart, Prop

Schema = dict[str, Any]

_TIME = r"(?:[0-9]{1,6}(?:\.[0-9])? *s?|[0-9]{1,4}(?:\.[0-9])? *min|[0-9]{1,4}:[0-5][0-9])"
_REPS = rf"[0-9]{{1,6}} *reps?(?: +at +{_TIME})?"
_BREATHS = r"[0-9]{1,6} *breaths?"
_SETS = r"(?: *[xX×] *[0-9]{1,6})?"
_DOSE = rf"(?:{_TIME}|{_REPS}|{_BREATHS}){_SETS}"
_ORDER = "(?:left first|right first|left only|right only)"
_BEAT = r" *[0-9]+(?:\.[0-9])? *s +[^,]+"
_ID = "^[a-z0-9]+(?:-[a-z0-9]+)*$"
_WITH_VARIANT = r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$"
_EXERCISE = rf"^(?!(?:wait|rest)$){_WITH_VARIANT}"
_COUNT = "[0-9]{1,6}"


def _text(longest: int) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": longest}


def _matching(pattern: str, *, number: bool = True) -> Schema:
    kinds = ["string", "number"] if number else "string"
    return {"type": kinds, "pattern": f"^(?:{pattern})$"}


_ID_SCHEMA: Schema = {"type": "string", "pattern": _ID, "maxLength": LONGEST_ID}
_EXERCISE_ID_SCHEMA: Schema = {
    "type": "string",
    "pattern": f"^{_WITH_VARIANT}",
    "maxLength": 2 * LONGEST_ID + 1,
}
_LINE = _text(scalars.LONGEST_LINE)
_REST = _matching(_TIME)

_SCALARS: Mapping[Callable[..., Any], Schema] = {
    scalars.read_line: _LINE,
    scalars.read_note: _text(scalars.LONGEST_NOTE),
    scalars.read_short_name: _text(scalars.LONGEST_SHORT_NAME),
    scalars.read_set_up: _text(scalars.LONGEST_SET_UP),
    scalars.read_id: _ID_SCHEMA,
    scalars.read_exercise_id: _EXERCISE_ID_SCHEMA,
    scalars.read_yes_no: {"enum": ["yes", "no", True, False]},
    scalars.read_angle: _matching(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,3})?"),
    scalars.read_rest: _REST,
    scalars.read_breath: _matching(rf"{_TIME} +in *, *{_TIME} +out", number=False),
    scalars.read_tempo: _matching(rf"{_BEAT}(?:,{_BEAT})*", number=False),
    doses.read_dose: _matching(_DOSE),
    doses.read_step_dose: _matching(rf"{_DOSE} *(?:, *{_ORDER})?"),
    doses.read_hold: _matching(_TIME),
    doses.read_reps: _matching(rf"{_COUNT}(?: *reps?)?(?: +at +{_TIME})?"),
    doses.read_breaths: _matching(rf"{_COUNT}(?: *breaths?)?"),
    doses.read_sets: _matching(_COUNT),
    doses.read_order: {"enum": _ORDER[3:-1].split("|")},
}


def schema() -> Schema:
    """The schema of every kind of file; its first key says which."""
    definitions: Schema = {}
    kinds = shapes_by_kind()
    cases = [
        {"if": {"required": [kind]}, "then": _reference(shape, definitions)}
        for kind, shape in kinds.items()
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Routine files",
        "description": "Written by tools/reference.py from the definitions that read the files.",
        "type": "object",
        "allOf": cases,
        "anyOf": [{"required": [kind]} for kind in kinds],
        "$defs": dict(sorted(definitions.items())),
    }


def _reference(shape: type[Shape], definitions: Schema) -> Schema:
    name = name_of(shape)
    if name not in definitions:
        definitions[name] = {}  # before its keys, which may come back to it
        definitions[name] = _mapping(shape, definitions)
    return {"$ref": f"#/$defs/{name}"}


def name_of(shape: type[Shape]) -> str:
    """`PoseShape` is the definition `Pose`."""
    return shape.__name__.removesuffix("Shape")


def _mapping(shape: type[Shape], definitions: Schema) -> Schema:
    properties = {}
    for name, key in shape.keys.items():
        found = _of(shape.__annotations__[name], definitions)
        properties[key_of(name)] = {"description": key.doc, **found}
    needed = [key_of(name) for name, key in shape.keys.items() if key.required]
    return {
        "type": "object",
        "description": (shape.__doc__ or "").partition("\n")[0],
        "properties": properties,
        "additionalProperties": False,
        **({"required": needed} if needed else {}),
    }


def _of(hint: Any, definitions: Schema) -> Schema:
    """The schema of a type hint: the same walk as the reader's."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _annotated(arguments[0], arguments[1], definitions)
    if origin in (types.UnionType, typing.Union):
        (only,) = (argument for argument in arguments if argument is not types.NoneType)
        return _of(only, definitions)
    if origin is At:
        return _of(arguments[0], definitions)
    if origin is tuple:
        return _list(arguments[0], definitions)
    if origin is dict:
        return {
            "type": "object",
            "propertyNames": _of(arguments[0], definitions),
            "additionalProperties": _of(arguments[1], definitions),
        }
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [str(member.value) for member in hint]}
    if isinstance(hint, type) and issubclass(hint, Shape):
        return _reference(hint, definitions)
    raise TypeError(f"no schema for {hint!r}")


def _annotated(hint: Any, how: Any, definitions: Schema) -> Schema:
    match how:
        case AtMost(most, least):
            return _list(typing.get_args(hint)[0], definitions, most, least)
        case OneOrMany():
            items = typing.get_args(hint)[0]
            return {"anyOf": [_of(items, definitions), _list(items, definitions)]}
        case FromNode(reader):
            return _own_reader(reader, definitions)
        case _:
            return dict(_SCALARS.get(how, {"type": "string"}))


def _list(item: Any, definitions: Schema, most: int = MOST_ITEMS, least: int = 0) -> Schema:
    found = {"type": "array", "items": _of(item, definitions), "maxItems": most}
    return {**found, "minItems": least} if least else found


def _own_reader(reader: Callable[..., Any], definitions: Schema) -> Schema:
    """What readers of their own take; anything where nobody said it here."""
    parts, props = ([str(member.value) for member in kind] for kind in (BodyPart, Prop))
    if reader is body.read_support:
        on_prop = {"type": "object", "propertyNames": {"enum": parts}, "maxProperties": 1}
        return {"anyOf": [{"enum": parts}, {**on_prop, "additionalProperties": {"enum": props}}]}
    if reader is body.read_grips:
        target = {"enum": [*parts, *props]}
        hands = dict.fromkeys(("hand left", "hand right"), target)
        return {"type": "object", "properties": hands, "additionalProperties": False}
    if reader is routine_shapes.read_step:
        return _step(definitions)
    if reader is routine_shapes.read_exercises:
        return _exercises(definitions)
    return {}


def _step(definitions: Schema) -> Schema:
    short = _SCALARS[doses.read_step_dose]
    options = _reference(routine_shapes.StepOptions, definitions)
    return {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {"wait": _LINE, "rest": _REST},
        "patternProperties": {_EXERCISE: {"anyOf": [short, options]}},
        "additionalProperties": False,
    }


def _exercises(definitions: Schema) -> Schema:
    """A list of exercises, or a mapping from id to the rest of each."""
    whole = _reference(ExerciseFile, definitions)
    named = dict(definitions[name_of(ExerciseFile)])
    named["required"] = [key for key in named["required"] if key != "exercise"]
    definitions["ExerciseById"] = named
    by_id = {"$ref": "#/$defs/ExerciseById"}
    mapping = {"type": "object", "propertyNames": _ID_SCHEMA, "additionalProperties": by_id}
    return {"anyOf": [{"type": "array", "items": whole}, mapping]}
