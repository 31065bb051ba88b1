"""Where in a routine file a cursor stands: which keys lead there, and what is being typed.

The text may be in the middle of being written, so lines and their indentation say it, not the
tree of a whole file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

ITEM = "-"
"""Stands in a path for an item of a list."""

_LINE = re.compile(r"^(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>.*)$")
_KEY = re.compile(r"""^(?P<key>"[^"]*"|'[^']*'|[^\s#"'\[\]{},:][^#:]*?) *:(?=\s|$)(?P<value>.*)$""")


class Place(NamedTuple):
    """Keys from the outside in (ITEM for an item of a list); `key` when a value is typed.

    `typed` begins in column `begin`, counted from 1. `beside` are the keys that stand in the same
    mapping, and `has_value` tells that a key is typed which has its colon already.
    """

    path: tuple[str, ...]
    key: str | None
    typed: str
    begin: int
    beside: tuple[str, ...] = ()
    has_value: bool = False


class _Line(NamedTuple):
    """A line that says something: where its dashes and its content begin, its key and value."""

    dashes: tuple[int, ...]
    content: int
    key: str | None
    value: str


def place_at(lines: Sequence[str], line: int, column: int) -> Place | None:
    """The place before a column of a line, both counted from 1; None in a comment."""
    before = lines[line - 1][: column - 1]
    after = lines[line - 1][column - 1 :]
    if _in_comment(before):
        return None
    here = _parsed(before)
    path = _path_above(lines, line, here)
    if here.key is None:
        text = before[here.content :]
        opening = _flow(text)
        if opening is None:
            beside = tuple(_beside(lines, line, here))
            has_value = re.match(r"[^\s:]*\s*:", after) is not None
            return Place(path, None, text, here.content + 1, beside, has_value)
        return _in_flow(path, opening, column)
    value = here.value.lstrip()
    opening = _flow(value)
    if opening is not None:
        return _in_flow((*path, here.key), opening, column)
    return Place(path, here.key, value, column - len(value))


def _in_comment(before: str) -> bool:
    return re.search(r"(?:^|\s)#", re.sub(r"\"[^\"]*\"|'[^']*'", "x", before)) is not None


def _parsed(line: str) -> _Line:
    match = _LINE.match(line)
    assert match is not None
    indent, marks = len(match["indent"]), match["dashes"]
    dashes = tuple(indent + m.start() for m in re.finditer("-", marks))
    content = indent + len(marks)
    found = _KEY.match(match["rest"])
    if found is None:
        return _Line(dashes, content, None, match["rest"])
    return _Line(dashes, content, found["key"].strip("\"'"), found["value"])


def _path_above(lines: Sequence[str], line: int, here: _Line) -> tuple[str, ...]:
    """The keys above that this line stands under, from the outside in."""
    path: list[str] = []
    edge = _out_of(here, path)
    for number in range(line - 1, 0, -1):
        if edge <= 0:
            break
        text = lines[number - 1]
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        above = _parsed(text)
        leads_in = above.key is not None and not above.value.partition(" #")[0].strip()
        if above.content < edge and leads_in:
            path.append(above.key or "")
            edge = _out_of(above, path)
        elif above.content == edge and above.dashes:
            edge = _out_of(above, path)  # it begins the item that goes on here
    return tuple(reversed(path))


def _out_of(line: _Line, path: list[str]) -> int:
    """The column before which a key must begin to be the one around a line; notes its items."""
    if not line.dashes:
        return line.content
    path.extend(ITEM for _ in line.dashes)
    return line.dashes[0] + 1  # a list may stand as far left as its key


def _beside(lines: Sequence[str], line: int, here: _Line) -> Iterator[str]:
    """The keys of the mapping that a new key would stand in."""
    if not here.dashes:
        yield from _keys(lines, range(line - 1, 0, -1), here.content, upwards=True)
    yield from _keys(lines, range(line + 1, len(lines) + 1), here.content, upwards=False)


def _keys(lines: Sequence[str], numbers: range, content: int, *, upwards: bool) -> Iterator[str]:
    for number in numbers:
        text = lines[number - 1]
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        other = _parsed(text)
        begins = bool(other.dashes)
        if (begins and not upwards and other.dashes[0] < content) or other.content < content:
            return
        if other.content == content and other.key is not None:
            yield other.key
        if begins and other.content == content:
            return


# ---------------------------------------------------------------------- flow


class _Flow(NamedTuple):
    """Brackets and braces that are open: keys on the way in, and what is typed after them."""

    path: tuple[str, ...]
    key: str | None
    typed: str
    beside: tuple[str, ...]


def _in_flow(path: tuple[str, ...], flow: _Flow, column: int) -> Place:
    begin = column - len(flow.typed)
    return Place((*path, *flow.path), flow.key, flow.typed, begin, flow.beside)


def _flow(text: str) -> _Flow | None:
    """What is open at the end of a value that begins with a bracket or a brace."""
    if text[:1] not in ("[", "{"):
        return None
    path: list[str | None] = []
    keys: list[list[str]] = []
    kinds: list[str] = []
    typed, key, quote = "", None, ""
    for character in text:
        if quote:
            quote = "" if character == quote else quote
            typed += character
        elif character in "\"'" and not typed.strip():
            quote = character
            typed += character
        elif character in "[{":
            if kinds:
                path.append(key if kinds[-1] == "{" else ITEM)
            kinds.append(character)
            keys.append([])
            typed, key = "", None
        elif character in "]}":
            kinds.pop()
            keys.pop()
            if not kinds:
                return None
            path.pop()
            typed, key = "", None
        elif character == ",":
            typed, key = "", None
        elif character == ":" and kinds[-1] == "{" and key is None:
            key = typed.strip().strip("\"'")
            keys[-1].append(key)
            typed = ""
        else:
            typed += character
    inside = tuple(step or ITEM for step in path)
    if kinds[-1] == "[":
        return _Flow((*inside, ITEM), None, typed.lstrip(), ())
    return _Flow(inside, key, typed.lstrip(), tuple(keys[-1]))
