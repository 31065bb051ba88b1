"""The steps of a routine in its text: added, removed, moved, copied, and what they ask for.

Steps are counted from 0. Every function takes a text and gives the changed one, or raises
CannotRewrite and nothing has happened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from routine_app.content.rewriting.cannot import CannotRewrite, in_the_text
from routine_app.content.rewriting.guard import guarded
from routine_app.content.rewriting.lists import (
    Item,
    items_of,
    step_of,
    with_item,
    with_item_moved,
    without_item,
)
from routine_app.content.rewriting.mappings import after_colon
from routine_app.content.rewriting.spots import Pair, Plain, Spot, plain, read_spots
from routine_app.content.rewriting.values import changed, remove_value, set_value
from routine_app.domain.language import tr

STEPS = "steps"


def add_step(text: str, index: int, name: str, words: str) -> str:
    """The text with a step in short form before the one at `index`: an exercise and its dose.

    `wait` and `rest` are names, too.
    """
    return _with_step(text, index, {name: words})


def copy_step(text: str, index: int) -> str:
    """The text with the same step once more below it; its comments are not copied."""
    steps = _steps(text)
    return _with_step(text, index + 1, plain(steps.at(index)))


def remove_step(text: str, index: int) -> str:
    """The text without a step and the comments on its lines; a comment above it stays."""
    steps = _steps(text)
    steps.at(index)
    wanted = steps.wanted(lambda old: [*old[:index], *old[index + 1 :]])
    item, node = steps.items[index], steps.pair.node
    after = without_item(text, node, steps.items, index)
    if len(steps.items) == 1 and not node.is_flow:
        colon = after_colon(text, steps.pair)
        after = f"{after[:colon]} []{after[colon:]}"  # no lines would be a text, not a list
    return guarded(text, after, wanted, [(item.start, item.end)])


def move_step(text: str, index: int, to: int) -> str:
    """The text with a step at another place, comments right above it and on its lines along."""
    steps = _steps(text)
    steps.at(index)
    steps.at(to)
    if index == to:
        return text

    def moved(old: Sequence[Plain]) -> list[Plain]:
        others = [*old[:index], *old[index + 1 :]]
        return [*others[:to], old[index], *others[to:]]

    after = with_item_moved(text, steps.items, index, to)
    return guarded(text, after, steps.wanted(moved), moved=True)


class _Steps(NamedTuple):
    """The list of steps in a text."""

    root: Spot
    pair: Pair
    items: list[Item]

    def at(self, index: int) -> Spot:
        """One of the steps."""
        nodes = self.pair.node.value
        if not isinstance(nodes, list) or not 0 <= index < len(nodes):
            raise CannotRewrite(tr("There is no step {number} any more.", number=index + 1))
        node: Spot = nodes[index]
        return node

    def wanted(self, change: Callable[[Sequence[Plain]], list[Plain]]) -> Plain:
        """What the text says once the list is another."""

        def of_list(old: Plain) -> Plain:
            assert isinstance(old, list)
            return change(old)

        return changed(plain(self.root), (STEPS,), of_list)


def _steps(text: str) -> _Steps:
    root = read_spots(text)
    pair = root.value.get(STEPS) if isinstance(root.value, dict) else None
    if pair is None or not isinstance(pair.node.value, list):
        raise in_the_text(tr("There is no list of steps here"))
    return _Steps(root, pair, items_of(text, pair.node, pair.key.end))


def _with_step(text: str, index: int, value: Plain) -> str:
    root = read_spots(text)
    if not isinstance(root.value, dict):
        raise in_the_text(tr("This is not a routine"))
    pair = root.value.get(STEPS)
    if pair is None or pair.node.value in ("", []):
        return _with_first_step(text, root, value)
    steps = _steps(text)
    if not 0 <= index <= len(steps.items):
        raise CannotRewrite(
            tr("There is no place {number} in this routine any more.", number=index + 1)
        )
    wanted = steps.wanted(lambda old: [*old[:index], value, *old[index:]])
    return guarded(text, with_item(text, steps.pair.node, steps.items, index, value), wanted)


def _with_first_step(text: str, root: Spot, value: Plain) -> str:
    """Where there are no steps yet the list is written in lines."""
    assert isinstance(root.value, dict)
    pair = root.value.get(STEPS)
    if pair is not None and pair.node.is_flow and not root.is_flow:
        text = set_value(text, (STEPS,), "")
    return set_value(text, (STEPS,), [value])


def only_key(text: str, index: int) -> tuple[str, Pair, Spot]:
    """The name of a step, where name and value stand, and the mapping they are in."""
    spot = _steps(text).at(index)
    if not isinstance(spot.value, dict) or len(spot.value) != 1:
        raise in_the_text(tr("Step {number} is not an exercise with its dose", number=index + 1))
    ((name, pair),) = spot.value.items()
    return name, pair, spot


def set_step(text: str, index: int, value: Plain) -> str:
    """The text with another value for a step: a short form, or a long one as far in as others."""
    name = only_key(text, index)[0]
    step = step_of(text, _steps(text).pair.node)
    return set_value(text, (STEPS, index, name), value, step=step)


def set_option(text: str, index: int, key: str, value: str | None, order: Sequence[str]) -> str:
    """The text with one line of a step's long form changed, added, or taken out with None."""
    name = only_key(text, index)[0]
    way = (STEPS, index, name, key)
    return remove_value(text, way) if value is None else set_value(text, way, value, order)
