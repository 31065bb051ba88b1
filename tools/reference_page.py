"""The author's guide to the format: a frame of prose, examples, and tables from the shapes."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from routine_app.content import body, doses, routine_shapes, scalars
from routine_app.content.documents import FOR_AUTHORS, shapes_by_kind
from routine_app.content.fields import At, AtMost, FromNode, OneOrMany, Shape, key_of
from routine_app.content.routine_shapes import StepOptions
from routine_app.domain.pose import BodyPart, Prop

_FRAME = Path(__file__).parent / "reference"
_PLACE = re.compile(r"\{([\w.]+)\}")
_WORD_LISTS: Mapping[str, type[Enum]] = {"BodyPart": BodyPart, "Prop": Prop}
_WORDS_BELOW: Mapping[type[Enum], str] = {BodyPart: "a part of the body", Prop: "a prop"}

_SCALARS: Mapping[Callable[..., Any], str] = {
    scalars.read_line: "text",
    scalars.read_note: "text, may have paragraphs",
    scalars.read_short_name: "text",
    scalars.read_set_up: "text",
    scalars.read_id: "id",
    scalars.read_exercise_id: "id of an exercise or variant",
    scalars.read_yes_no: "`yes` or `no`",
    scalars.read_angle: "degrees",
    scalars.read_rest: "time",
    scalars.read_breath: "breath",
    scalars.read_tempo: "tempo",
    doses.read_dose: "dose",
    doses.read_hold: "time",
    doses.read_reps: "repetitions",
    doses.read_breaths: "number",
    doses.read_sets: "number",
    doses.read_order: "which sides",
    body.read_support: "a part, or `part: prop`",
    body.read_grips: "`hand right: part or prop`",
    routine_shapes.read_step: "a step",
    routine_shapes.read_exercises: "exercises by id",
}


def page() -> str:
    """The whole guide."""
    return _PLACE.sub(_filled, (_FRAME / "page.md").read_text(encoding="utf-8"))


def examples() -> tuple[Path, ...]:
    """The example files, in a fixed order."""
    return tuple(sorted(_FRAME.glob("*.yaml")))


def _filled(match: re.Match[str]) -> str:
    name = match[1]
    if name.endswith(".yaml"):
        return f"```yaml\n{(_FRAME / name).read_text(encoding='utf-8')}```"
    if name == "texts":
        return "\n\n".join(map(_table, shapes_of_texts()))
    if name in _WORD_LISTS:
        return _words(_WORD_LISTS[name])
    return _table(known_shapes()[name])


def shapes_of_texts() -> tuple[type[Shape], ...]:
    """The shapes of what comes with the program, each file before its parts."""
    found: dict[type[Shape], None] = {}
    for kind, shape in shapes_by_kind().items():
        if kind not in FOR_AUTHORS:
            _collect(shape, found)
    return tuple(found)


def _collect(hint: Any, found: dict[type[Shape], None]) -> None:
    """Every shape in a type hint, once."""
    if isinstance(hint, type) and issubclass(hint, Shape):
        if hint not in found:
            found[hint] = None
            for name in hint.keys:
                _collect(hint.__annotations__[name], found)
        return
    for part in typing.get_args(hint):
        _collect(part, found)


def known_shapes() -> dict[str, type[Shape]]:
    """Every shape of every kind of file, by its name."""
    found: dict[type[Shape], None] = {}
    for shape in (*shapes_by_kind().values(), StepOptions):
        _collect(shape, found)
    return {shape.__name__: shape for shape in found}


def _table(shape: type[Shape]) -> str:
    """One row a key; the shape's own noun is the head of the first column."""
    rows = [f"| {shape.noun} | | | |", "|---|---|---|---|"]
    for name, key in shape.keys.items():
        form = _form(shape.__annotations__[name])
        rows.append(
            f"| `{key_of(name)}` | {form} | {'needed' if key.required else ''} | {key.doc} |"
        )
    return "\n".join(rows)


def _form(hint: Any) -> str:
    """What stands behind a key, in words: the same walk as the reader's."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _annotated(*arguments)
    if origin in (types.UnionType, typing.Union):
        (only,) = (argument for argument in arguments if argument is not types.NoneType)
        return _form(only)
    if origin is At:
        return _form(arguments[0])
    if origin is tuple:
        return f"list: {_form(arguments[0])}"
    if origin is dict:
        return f"{_form(arguments[0])}: {_form(arguments[1])}, as many as needed"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _WORDS_BELOW.get(hint) or _words(hint)
    if isinstance(hint, type) and issubclass(hint, Shape):
        return hint.noun
    raise TypeError(f"no words for {hint!r}")


def _annotated(hint: Any, how: Any, *_: object) -> str:
    match how:
        case AtMost():
            return f"list: {_form(typing.get_args(hint)[0])}"
        case OneOrMany():
            item = _form(typing.get_args(hint)[0])
            return f"{item}, or a list of them"
        case FromNode(reader):
            return _of_reader(reader)
        case _:
            return _of_reader(how)


def _of_reader(reader: Callable[..., Any]) -> str:
    """Its word here, or the first sentence about it."""
    summary = (reader.__doc__ or "text").partition("\n")[0].rstrip(".")
    return _SCALARS.get(reader, summary)


def _words(members: type[Enum]) -> str:
    return ", ".join(f"`{member.value}`" for member in members)
