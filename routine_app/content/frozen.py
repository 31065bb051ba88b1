"""Content as plain JSON and back, for the cache: what was read and found good is not read again.

Only values of the domain are made here, each of a class named below, and nothing is checked: a
checksum tells that they are the ones that were frozen. An exercise of a routine or a program is
kept as its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any
from zlib import crc32

from routine_app.content.kinds import Kind, is_exercise_id
from routine_app.domain import dose, exercise, pose, program, routine, safety
from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Change, Program
from routine_app.domain.value import Value

Plain = Any
"""What JSON has: None, numbers, texts, lists and dictionaries."""

_PLAIN = (type(None), bool, int, float, str)
_NAME, _MAPPING = "@", "{}"


def _classes() -> Iterator[type]:
    for module in (dose, exercise, pose, program, routine, safety):
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, Value | Enum):
                yield thing


_CLASSES: Mapping[str, type] = {found.__name__: found for found in _classes()}


def fingerprint() -> int:
    """Changes with the fields of the values, so that no old form is taken for a new one."""
    return crc32(repr([(name, getattr(c, "FIELDS", ())) for name, c in _CLASSES.items()]).encode())


def freeze(value: object) -> tuple[Plain, dict[str, Exercise]]:
    """The plain form, and the exercises that stand in it by name only."""
    named: dict[str, Exercise] = {}
    if isinstance(value, Exercise):
        return [type(value).__name__, *_fields(value, named)], named
    return _freeze(value, named), named


def _freeze(value: object, named: dict[str, Exercise]) -> Plain:
    if type(value) in _PLAIN:
        return value
    match value:
        case Exercise():
            named[value.id] = value
            return [_NAME, value.id]
        case Value():
            return [type(value).__name__, *_fields(value, named)]
        case Enum():
            return [type(value).__name__, value.value]
        case tuple():
            return ["", *(_freeze(item, named) for item in value)]
        case Mapping():
            return {key: _freeze(item, named) for key, item in value.items()}
    raise TypeError(f"content holds {type(value)}")


def _fields(value: Value, named: dict[str, Exercise]) -> list[Plain]:
    return [_freeze(getattr(value, name), named) for name in value.FIELDS]


def thaw(plain: Plain, find: Callable[[str], Exercise]) -> Any:
    """The value again; `find` gives the exercises by name. Raises what damaged forms bring."""
    if type(plain) is dict:
        return {key: thaw(item, find) for key, item in plain.items()}
    if type(plain) is not list:
        return plain
    name, *items = plain
    if name == _NAME:
        return find(items[0])
    parts = [item if type(item) is not list else thaw(item, find) for item in items]
    if not name:
        return tuple(parts)
    return _CLASSES[name](*parts)


def mentioned(value: object) -> Iterator[tuple[Kind, str]]:
    """What a value refers to by id; a file that names what is not there has a problem."""
    match value:
        case Exercise():
            others = (*value.easier, *value.harder)
            own = (value.id, value.base_id, *value.variants)
            ids = (id_ for id_ in others if is_exercise_id(id_) and id_ not in own)
            yield from ((Kind.EXERCISE, id_) for id_ in ids)
        case Program():
            for day in value.days:
                yield from ((Kind.ROUTINE, id_) for id_ in (day.routine, day.short))
                gate = day.gate
                for change in (gate.on_yes, gate.on_no) if gate is not None else ():
                    yield from _of_change(change)
                about = gate.about if gate is not None else ()
                yield from ((Kind.EXERCISE, id_) for id_ in about)
        case _:
            pass


def _of_change(change: Change | None) -> Iterator[tuple[Kind, str]]:
    if change is None:
        return
    yield from ((Kind.ROUTINE, id_) for id_ in (change.routine, change.short) if id_)
    yield from ((Kind.EXERCISE, id_) for pair in change.stand_ins for id_ in pair)
