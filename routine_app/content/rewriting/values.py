"""Values by the keys that lead to them, changed in the text.

All changes go through here or through `steps`, and through `guarded`: what comes out says exactly
what was wanted, or nothing comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from routine_app.content.problem import quote
from routine_app.content.rewriting.cannot import CannotRewrite, in_the_text
from routine_app.content.rewriting.guard import guarded
from routine_app.content.rewriting.lines import line_end
from routine_app.content.rewriting.mappings import (
    STEP,
    plus_key,
    with_key,
    with_value,
    without_key,
)
from routine_app.content.rewriting.spots import Pair, Plain, Spot, plain, read_spots
from routine_app.domain.language import tr

Keys = tuple[str | int, ...]
"""The way to a value: keys of mappings, places in lists counted from 0."""


def set_value(
    text: str, way: Keys, value: Plain, order: Sequence[str] = (), step: int = STEP
) -> str:
    """The text with this value at the end of the way; its last key may be new.

    `order` says where among the others a new key belongs, the end if left out. What stands inside
    a list or mapping goes with it. Raises CannotRewrite.
    """
    root = read_spots(text)
    mapping, key = _mapping_at(root, way)
    assert isinstance(mapping.value, dict)
    if key not in mapping.value:
        wanted = changed(
            plain(root), way[:-1], lambda old: plus_key(_pairs(old), key, value, order)
        )
        if not mapping.value and not mapping.is_flow:
            raise _no_place(key)
        return guarded(text, with_key(text, mapping, key, value, order, step), wanted)
    pair = mapping.value[key]
    if plain(pair.node) == value:
        return text
    wanted = changed(plain(root), way, lambda _old: value)
    after = with_value(text, pair, value, in_flow=mapping.is_flow, step=step)
    return guarded(text, after, wanted, lost_with(pair))


def lost_with(pair: Pair) -> list[tuple[int, int]]:
    """Where comments may go when a value does: inside of it, not after it."""
    return [(pair.key.end, pair.node.end)] if not isinstance(pair.node.value, str) else []


def remove_value(text: str, way: Keys) -> str:
    """The text without the key at the end of the way, as it is when there is no such key.

    The last key of a mapping leaves `{}`. Raises CannotRewrite.
    """
    root = read_spots(text)
    mapping, key = _mapping_at(root, way)
    assert isinstance(mapping.value, dict)
    if key not in mapping.value:
        return text
    if len(mapping.value) == 1 and not mapping.is_flow and len(way) > 1:
        return set_value(text, way[:-1], {})
    pair = mapping.value[key]

    def less(old: Plain) -> Plain:
        return {name: node for name, node in _pairs(old).items() if name != key}

    wanted = changed(plain(root), way[:-1], less)
    lost = [(pair.key.start, line_end(text, pair.node.end))]
    return guarded(text, without_key(text, mapping, key), wanted, lost)


def rename_key(text: str, way: Keys, name: str) -> str:
    """The text with another name for the key at the end of the way."""
    root = read_spots(text)
    mapping, key = _mapping_at(root, way)
    assert isinstance(mapping.value, dict)
    if key not in mapping.value or name in mapping.value:
        raise in_the_text(
            tr("{key} cannot be called {name} here", key=quote(key), name=quote(name))
        )

    def renamed(old: Plain) -> Plain:
        return {name if word == key else word: node for word, node in _pairs(old).items()}

    spot = mapping.value[key].key
    after = text[: spot.start] + name + text[spot.end :]
    return guarded(text, after, changed(plain(root), way[:-1], renamed))


def spot_at(root: Spot, way: Keys) -> Spot:
    """What the way leads to. Raises KeyError when it leads nowhere."""
    spot = root
    for key in way:
        value = spot.value
        if isinstance(value, dict) and isinstance(key, str):
            spot = value[key].node
        elif isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            spot = value[key]
        else:
            raise KeyError(key)
    return spot


def _mapping_at(root: Spot, way: Keys) -> tuple[Spot, str]:
    """The mapping that the last key of the way belongs to, and that key."""
    *before, key = way
    try:
        mapping = spot_at(root, tuple(before))
    except KeyError as error:
        missing = quote(str(error.args[0]))
        raise in_the_text(tr("There is no {key} here", key=missing)) from None
    if not isinstance(mapping.value, dict) or not isinstance(key, str):
        raise _no_place(key)
    return mapping, key


def _no_place(key: str | int) -> CannotRewrite:
    return in_the_text(tr("There is no place for {key} here", key=quote(str(key))))


def changed(value: Plain, way: Keys, change: Callable[[Plain], Plain]) -> Plain:
    """What a tree says once the value at the end of the way is another."""
    if not way:
        return change(value)
    first, rest = way[0], way[1:]
    if isinstance(value, list) and isinstance(first, int):
        return [changed(v, rest, change) if n == first else v for n, v in enumerate(value)]
    return {k: changed(v, rest, change) if k == first else v for k, v in _pairs(value).items()}


def _pairs(value: Plain) -> dict[str, Plain]:
    assert isinstance(value, dict)
    return value
