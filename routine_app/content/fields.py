"""How a shape declares its keys: what each is, whether it must be there, what it means."""

from __future__ import annotations

import typing
from collections.abc import Callable
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from routine_app.content.nodes import Node
from routine_app.content.problem import Report

T = TypeVar("T")
Reader = Callable[[Node, Report], Any]


class At(NamedTuple, Generic[T]):
    """A value and where it stands, for what can only be checked later."""

    line: int
    column: int
    value: T


def nowhere(value: T) -> At[T]:
    """A stand-in that no file contains."""
    return At(0, 0, value)


class AtMost(NamedTuple):
    """The longest a list may be, and the shortest."""

    most: int
    least: int = 0


class OneOrMany(NamedTuple):
    """A list that may be written as its only item."""


class FromNode(NamedTuple):
    """A reader of its own, for what cannot be told by hints."""

    read: Reader


class Key(NamedTuple):
    """One key of a shape: its stand-in or default, whether it must be there, what it means."""

    blank: Any
    required: bool
    doc: str


class Shape:
    """What a mapping of a file looks like: one annotated field for each key it may have.

    Modules of shapes do without postponed annotations: hints are used as they are written.
    An instance holds the keys that were given; the others show their stand-ins. Shapes are no
    dataclasses, because generating methods for all of them takes longer at every start than
    reading the files does.
    """

    noun: ClassVar[str] = "this"
    keys: ClassVar[dict[str, Key]] = {}

    def __init_subclass__(cls) -> None:
        cls.keys = {name: key for name, key in vars(cls).items() if isinstance(key, Key)}
        for name, key in cls.keys.items():
            setattr(cls, name, key.blank)

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


def required(blank: T, doc: str) -> T:
    """A key that must be there. `blank` stands in, so that the rest can still be checked."""
    return typing.cast(T, Key(blank, True, doc))


def optional(default: T, doc: str) -> T:
    """A key that may be left out."""
    return typing.cast(T, Key(default, False, doc))


def key_of(field_name: str) -> str:
    """How a field is written in files."""
    return field_name.replace("_", " ")
