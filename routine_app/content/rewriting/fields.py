"""Keys at the top of a file: name, what it is about, breath, id, and exercises of its own."""

from __future__ import annotations

from collections.abc import Mapping

from routine_app.content.documents import shapes_by_kind
from routine_app.content.fields import key_of
from routine_app.content.kinds import Kind
from routine_app.content.rewriting.cannot import in_the_text
from routine_app.content.rewriting.guard import guarded
from routine_app.content.rewriting.lists import items_of, with_item, without_item
from routine_app.content.rewriting.spots import Pair, Plain, Spot, plain, read_spots
from routine_app.content.rewriting.values import changed, remove_value, set_value
from routine_app.domain.language import tr

EXERCISES = "exercises"


def set_field(text: str, key: str, words: str) -> str:
    """The text with another value for a key at its top; with no words it is taken out.

    A new key gets the place that the format's own examples give it.
    """
    if not words:
        return remove_value(text, (key,))
    return set_value(text, (key,), words, _order(read_spots(text)))


def set_pairs(text: str, key: str, pairs: Mapping[str, str]) -> str:
    """The same for a key with pairs of words; without any it is taken out."""
    if not pairs:
        return remove_value(text, (key,))
    return set_value(text, (key,), {**pairs}, _order(read_spots(text)))


def field(text: str, key: str) -> str:
    """The words of a key at the top of a text; empty when it has none. Raises CannotRewrite."""
    root = read_spots(text)
    pair = root.value.get(key) if isinstance(root.value, dict) else None
    return pair.node.value if pair is not None and isinstance(pair.node.value, str) else ""


def rename(text: str, id_: str) -> str:
    """The text with another id, which its first key says."""
    root = read_spots(text)
    first = next(iter(root.value), "") if isinstance(root.value, dict) else ""
    if first not in shapes_by_kind():
        raise in_the_text(tr("The first key does not say what this file is"))
    return set_value(text, (str(first),), id_)


def add_exercise(text: str, id_: str, keys: dict[str, Plain]) -> str:
    """The text of a routine with an exercise of its own, in the form of those that it has."""
    root, pair = _exercises(text)
    if pair is not None and isinstance(pair.node.value, list) and pair.node.value:
        value: Plain = {Kind.EXERCISE.value: id_, **keys}
        items = items_of(text, pair.node, pair.key.end)

        def longer(old: Plain) -> Plain:
            assert isinstance(old, list)
            return [*old, value]

        after = with_item(text, pair.node, items, len(items), value)
        return guarded(text, after, changed(plain(root), (EXERCISES,), longer))
    if pair is None or not pair.node.value:
        return set_value(text, (EXERCISES,), {id_: keys})
    return set_value(text, (EXERCISES, id_), keys)


def remove_exercise(text: str, id_: str) -> str:
    """The text of a routine without one of its own exercises."""
    root, pair = _exercises(text)
    if pair is None:
        return text
    nodes = pair.node.value
    if not isinstance(nodes, list):
        only = [*nodes] == [id_]
        return remove_value(text, (EXERCISES,) if only else (EXERCISES, id_))
    values = [plain(node) for node in nodes]
    named = (n for n, value in enumerate(values) if _is_called(value, id_))
    index = next(named, None)
    if index is None:
        return text
    if len(nodes) == 1:
        return remove_value(text, (EXERCISES,))
    items = items_of(text, pair.node, pair.key.end)
    wanted = changed(plain(root), (EXERCISES,), lambda _: [*values[:index], *values[index + 1 :]])
    lost = [(items[index].start, items[index].end)]
    return guarded(text, without_item(text, pair.node, items, index), wanted, lost)


def _is_called(value: Plain, id_: str) -> bool:
    return isinstance(value, dict) and value.get(Kind.EXERCISE.value) == id_


def _exercises(text: str) -> tuple[Spot, Pair | None]:
    root = read_spots(text)
    if not isinstance(root.value, dict):
        raise in_the_text(tr("This is not a routine"))
    return root, root.value.get(EXERCISES)


def _order(root: Spot) -> tuple[str, ...]:
    """The keys of a file of this kind, in the usual order."""
    first = next(iter(root.value), "") if isinstance(root.value, dict) else ""
    shape = shapes_by_kind().get(str(first))
    return tuple(key_of(name) for name in shape.keys) if shape is not None else ()
