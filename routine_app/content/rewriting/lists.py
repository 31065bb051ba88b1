"""Items of a list in the text: where each begins and ends, and how they are put in and moved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from routine_app.content.rewriting.cannot import in_the_text
from routine_app.content.rewriting.forms import flow, list_item
from routine_app.content.rewriting.lines import (
    column,
    indent_of,
    is_comment,
    line_end,
    line_start,
    next_line,
    with_lines_above,
    with_lines_below,
    without_lines,
)
from routine_app.content.rewriting.spots import Plain, Spot
from routine_app.domain.language import tr

_BETWEEN = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")


class Item(NamedTuple):
    """One item: `text[start:end]` are its lines, from `head` on with the comments above it.

    In brackets it has no lines, and no comments of its own.
    """

    head: int
    start: int
    end: int


def items_of(text: str, spot: Spot, floor: int) -> list[Item]:
    """The items of a list that begins below the line of the character `floor`."""
    assert isinstance(spot.value, list)
    if spot.is_flow:
        return [Item(child.start, child.start, child.end) for child in spot.value]
    found: list[Item] = []
    position, above = spot.start, next_line(text, floor)
    for child in spot.value:
        dash = _BETWEEN.match(text, position).end()  # type: ignore[union-attr]  # matches nothing
        start = line_start(text, dash)
        if text[dash : dash + 1] != "-" or text[start:dash].strip(" "):
            raise in_the_text(tr("This list is written in an unusual way"))
        content = max(dash + 1, child.end)
        end = _with_comments_below(text, line_end(text, content), dash - start)
        found.append(Item(_with_comments_above(text, start, above), start, end))
        position, above = content, next_line(text, end)
    return found


def _with_comments_below(text: str, end: int, indent: int) -> int:
    """Comments that stand further in than the dash belong to the item above them."""
    below = next_line(text, end)
    while below > end and is_comment(text, below) and indent_of(text, below) > indent:
        end = line_end(text, below)
        below = next_line(text, end)
    return end


def _with_comments_above(text: str, start: int, floor: int) -> int:
    """Comments right above an item belong to it; those above an empty line do not."""
    while start > floor:
        above = line_start(text, start - (2 if text[start - 2 : start] == "\r\n" else 1))
        if above < floor or not is_comment(text, above):
            break
        start = above
    return start


def with_item(text: str, spot: Spot, items: Sequence[Item], index: int, value: Plain) -> str:
    """The text with one more item before the one at `index`, or at the end."""
    if spot.is_flow:
        return _with_item_in_brackets(text, spot, items, index, value)
    indent = column(text, spot.start)
    lines = list(list_item(value, indent, step_of(text, spot)))
    if index:
        return with_lines_below(text, items[index - 1].end, lines)
    return with_lines_above(text, items[0].head, lines)


def _with_item_in_brackets(
    text: str, spot: Spot, items: Sequence[Item], index: int, value: Plain
) -> str:
    added = flow(value)
    if index < len(items):
        place, added = items[index].start, f"{added}, "
    elif items:
        place, added = items[-1].end, f", {added}"
    else:
        place = spot.start + 1
    return text[:place] + added + text[place:]


def without_item(text: str, spot: Spot, items: Sequence[Item], index: int) -> str:
    """The text without one item; the comments above it stay."""
    item = items[index]
    if not spot.is_flow:
        return without_lines(text, item.start, item.end)
    if len(items) == 1:
        return text[: spot.start + 1] + text[spot.end - 1 :]
    if index == 0:
        return text[: item.start] + text[items[1].start :]
    return text[: items[index - 1].end] + text[item.end :]


def with_item_moved(text: str, items: Sequence[Item], old: int, new: int) -> str:
    """The text with one item at another place; what stands between the items stays there."""
    order = list(range(len(items)))
    order.insert(new, order.pop(old))
    parts = [text[: items[0].head]]
    for place, number in enumerate(order):
        moved = items[number]
        parts.append(text[moved.head : moved.end])
        last = place + 1 == len(items)
        parts.append(
            text[items[place].end :] if last else text[items[place].end : items[place + 1].head]
        )
    return "".join(parts)


def step_of(text: str, spot: Spot) -> int:
    """How much further in than its key the long form of a step stands."""
    assert isinstance(spot.value, list)
    for item in spot.value:
        if isinstance(item.value, dict) and not item.is_flow:
            for key, node in item.value.values():
                if isinstance(node.value, dict) and not node.is_flow:
                    return column(text, node.start) - column(text, key.start)
    return 4 if column(text, spot.start) == 4 else 2
