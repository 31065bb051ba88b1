"""Keys of a mapping in the text: their values, and keys that are put in or taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from routine_app.content.problem import quote
from routine_app.content.rewriting.cannot import in_the_text
from routine_app.content.rewriting.forms import block, flow, scalar, text_below
from routine_app.content.rewriting.lines import (
    column,
    line_end,
    line_start,
    newline_of,
    with_lines_below,
    without_lines,
)
from routine_app.content.rewriting.spots import BLOCK, Pair, Plain, Spot
from routine_app.domain.language import tr

STEP = 2
"""How far further in a value stands than its key, where nothing says otherwise."""


def with_value(text: str, pair: Pair, value: Plain, *, in_flow: bool, step: int = STEP) -> str:
    """The text with another value for a key; comments on the line of the key stay there."""
    old = pair.node
    if isinstance(value, str) and isinstance(old.value, str):
        return _with_text(text, pair, value, in_flow=in_flow)
    if in_flow or old.is_flow or isinstance(value, str) or not value:
        words = scalar(value, flow=in_flow) if isinstance(value, str) else flow(value)
        return _with_words(text, pair, words)
    lines = list(block(value, column(text, pair.key.start) + step, step))
    below, rest = _without_value(text, pair)
    return with_lines_below(below + rest, len(below), lines)


def _with_text(text: str, pair: Pair, value: str, *, in_flow: bool) -> str:
    """One text for another, in the same quotes or folds."""
    old = pair.node
    indent = column(text, pair.key.start) + STEP
    lines = None if in_flow else text_below(value, old.style, indent)
    words = newline_of(text).join(lines) if lines else scalar(value, old.style, flow=in_flow)
    gap = "" if old.start > after_colon(text, pair) else " "
    return text[: old.start] + gap + words + text[old.end :]


def _with_words(text: str, pair: Pair, words: str) -> str:
    """What stands on one line in place of any value."""
    colon = after_colon(text, pair)
    if pair.node.style != BLOCK:
        return f"{text[:colon]} {words}{text[pair.node.end :]}"
    below, rest = _without_value(text, pair)
    return f"{text[:colon]} {words}{below[colon:]}{rest}"


def _without_value(text: str, pair: Pair) -> tuple[str, str]:
    """The text up to the end of the line of a key, without its value, and what comes after."""
    colon, end = after_colon(text, pair), pair.node.end
    last = line_end(text, end)
    if pair.node.style == BLOCK:
        return text[: line_end(text, colon)], text[last:]
    return text[:colon] + text[end:last].rstrip(" \t"), text[last:]


def after_colon(text: str, pair: Pair) -> int:
    """Where the value of a key may begin. In braces a key may stand without a colon."""
    colon = text.find(":", pair.key.end, pair.node.start)
    if colon < 0:
        key = quote(str(pair.key.value))
        raise in_the_text(tr("There is no colon after {key}", key=key))
    return colon + 1


def with_key(
    text: str, mapping: Spot, key: str, value: Plain, order: Sequence[str], step: int = STEP
) -> str:
    """The text with one more key, where `order` wants it (see `earlier`)."""
    assert isinstance(mapping.value, dict)
    before = earlier(mapping.value, key, order)
    if mapping.is_flow:
        return _with_key_in_braces(text, mapping, key, value, before)
    newline = newline_of(text)
    start = next(iter(mapping.value.values())).key.start
    indent = column(text, start)
    lines = list(block({key: value}, indent, step))
    if before is not None:
        return with_lines_below(text, line_end(text, mapping.value[before].node.end), lines)
    first = newline.join(lines)[indent:]  # may stand on the line of a dash
    return text[:start] + first + newline + " " * indent + text[start:]


def _with_key_in_braces(
    text: str, mapping: Spot, key: str, value: Plain, before: str | None
) -> str:
    assert isinstance(mapping.value, dict)
    added = flow({key: value})[1:-1]
    if before is not None:
        place, added = mapping.value[before].node.end, f", {added}"
    else:
        place, added = mapping.start + 1, f"{added}, " if mapping.value else added
    return text[:place] + added + text[place:]


def earlier(keys: Iterable[str], key: str, order: Sequence[str]) -> str | None:
    """The key that a new one stands after; None for the first place.

    It is the last one there that comes before it in `order`; the last of all for an unknown one.
    """
    before = {*order[: order.index(key)]} if key in order else {*keys}
    return next((name for name in reversed([*keys]) if name in before), None)


def plus_key(
    pairs: Mapping[str, Plain], key: str, value: Plain, order: Sequence[str]
) -> dict[str, Plain]:
    """What a mapping says with one more key, at the place where `with_key` puts it."""
    before = earlier(pairs, key, order)
    names = list(pairs)
    names.insert(0 if before is None else names.index(before) + 1, key)
    return {name: value if name == key else pairs[name] for name in names}


def without_key(text: str, mapping: Spot, key: str) -> str:
    """The text without a key that is not the only one in lines; comments above it stay."""
    assert isinstance(mapping.value, dict)
    pairs = list(mapping.value.values())
    index = list(mapping.value).index(key)
    pair = pairs[index]
    if mapping.is_flow:
        if len(pairs) == 1:
            return text[: mapping.start + 1] + text[mapping.end - 1 :]
        if index:
            return text[: pairs[index - 1].node.end] + text[pair.node.end :]
        return text[: pair.key.start] + text[pairs[1].key.start :]
    start, end = line_start(text, pair.key.start), line_end(text, pair.node.end)
    if text[start : pair.key.start].strip(" "):  # it stands on the line of a dash
        return text[: pair.key.start] + text[pairs[index + 1].key.start :]
    return without_lines(text, start, end)
