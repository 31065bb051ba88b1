"""The tree of a file as YAML text: reading it again gives the same tree, whatever is in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from routine_app.content.nodes import Node

_PLAIN = re.compile(r"[A-Za-z0-9+(][^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff:#\[\]{},&*!|>'\"%@`\\]*")
"""Texts that no reader of YAML takes for anything else, wherever they stand."""
_SIGNS = ':#"\\[]{}\n'


def write(root: Node) -> str:
    """A whole file."""
    return "".join(f"{line}\n" for line in lines_of(root, 0))


def lines_of(node: Node, indent: int) -> Iterator[str]:
    """The lines of a list or mapping, indented by so many blanks; a text is one line."""
    pad = " " * indent
    match node.value:
        case str(text):
            yield pad + scalar(text)
        case list(items):
            for item in items:
                yield from _item(item, indent)
        case entries:
            for key, entry in entries.items():
                yield from _after(f"{pad}{scalar(key)}:", entry.node, indent + 2)


def _item(item: Node, indent: int) -> Iterator[str]:
    """An item of a list; a mapping begins on the line of its dash."""
    pad = " " * indent
    if isinstance(item.value, dict) and item.value:
        first, *rest = lines_of(item, indent + 2)
        yield f"{pad}- {first[indent + 2 :]}"
        yield from rest
    else:
        yield from _after(f"{pad}-", item, indent + 2)


def _after(start: str, node: Node, indent: int) -> Iterator[str]:
    """A text on the line of its key or dash, everything else below."""
    if isinstance(node.value, str):
        yield f"{start} {scalar(node.value)}"
    elif not node.value:
        yield f"{start} []" if isinstance(node.value, list) else f"{start} {{}}"
    else:
        yield start
        yield from lines_of(node, indent)


def sentence(text: str) -> str:
    """A sentence as the value of a key with a line of its own, where commas mean nothing."""
    return scalar(text) if set(text) & set(_SIGNS) else text


def scalar(text: str) -> str:
    """A text as a key or value: plain where that is safe, else in double quotes."""
    if _PLAIN.fullmatch(text) and text == text.rstrip() and "<<" not in text:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub(r"[\x7f-\x9f\u2028\u2029\ufeff]", lambda m: f"\\u{ord(m[0]):04x}", quoted)
