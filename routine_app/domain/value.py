"""Immutable values: what a frozen dataclass is, without generating methods for every class.

A start of the program makes some seventy of these classes before the first picture. The standard
library compiles six methods for each of them, which takes a good part of the time until somebody
can press Start; here all classes share the same methods. Type checkers see dataclasses.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, NoReturn, dataclass_transform

if TYPE_CHECKING:
    from typing import TypeVar

    V = TypeVar("V", bound="Value")  # making it compiles the name: as long as 20 of our modules


@dataclass_transform(frozen_default=True, eq_default=True)
class Value:
    """Named fields, given by position or by name, that never change.

    Subclasses annotate their fields, with presets as plain class attributes (immutable ones:
    they are shared). Equal when of the same class with equal fields; hashable; `match` by
    position. `__post_init__` may check or complete what was given.
    """

    FIELDS: ClassVar[tuple[str, ...]] = ()
    _presets: ClassVar[dict[str, object]] = {}
    _read: ClassVar[Callable[[object], object]] = type
    _is_checked: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        own = (n for n, hint in cls.__annotations__.items() if not str(hint).startswith("ClassVar"))
        cls.FIELDS = (*cls.FIELDS, *own)
        type.__setattr__(cls, "__match_args__", cls.FIELDS)  # which mypy knows by itself
        cls._presets = {name: getattr(cls, name) for name in cls.FIELDS if hasattr(cls, name)}
        cls._is_checked = cls.__post_init__ is not Value.__post_init__
        if cls.FIELDS:
            cls._read = attrgetter(*cls.FIELDS)

    def __init__(self, *values: object, **named: object) -> None:
        names = self.FIELDS
        if not named and len(values) == len(names):
            self.__dict__.update(zip(names, values))  # noqa: B905  # as many; it is a fifth quicker
        else:
            self._complete(values, named)
        if self._is_checked:
            self.__post_init__()

    def _complete(self, values: tuple[object, ...], named: dict[str, object]) -> None:
        fields, names = self.__dict__, self.FIELDS
        fields.update(self._presets)
        fields.update(zip(names, values, strict=False))
        fields.update(named)
        twice = bool(values and named) and not named.keys().isdisjoint(names[: len(values)])
        if twice or len(fields) != len(names) or len(values) > len(names):
            raise TypeError(self._mistake(values, named))

    def __post_init__(self) -> None:
        """Check what was given; nothing by default."""

    def _mistake(self, values: tuple[object, ...], named: dict[str, object]) -> str:
        """What does not fit the fields."""
        names = self.FIELDS
        given = names[: len(values)]
        wrong = {*given} & named.keys() | named.keys() - {*names}
        wrong |= {*names} - {*given} - named.keys() - self._presets.keys()
        fields = f"{type(self).__name__}({', '.join(names)})"
        return f"{fields}: wrong {sorted(wrong)}, {len(values)} given by position"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} never changes: {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} never changes: {name}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        read = type(self)._read
        return read(self) == read(other)

    def __hash__(self) -> int:
        return hash((type(self), type(self)._read(self)))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.FIELDS)
        return f"{type(self).__name__}({fields})"


def replace(value: V, /, **changes: object) -> V:
    """The same value with some fields changed."""
    return type(value)(**{name: getattr(value, name) for name in value.FIELDS} | changes)
