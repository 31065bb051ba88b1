"""The tree of a file: texts, lists and mappings, each with its line and column."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """The value of one key of a mapping, and where the key stands."""

    line: int
    column: int
    node: Node


class Node(NamedTuple):
    """A text, a list or a mapping, and where it begins (counted from 1)."""

    line: int
    column: int
    value: str | list[Node] | dict[str, Entry]
