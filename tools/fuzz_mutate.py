"""Changes files: bytes, signs, lines and whole branches, and pieces of one file put into another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from routine_app.content.marked_yaml import parse
from routine_app.content.problem import ContentError, Report
from routine_app.content.source import decode
from tools.fuzz_judge import plain
from tools.fuzz_text import bytes_of, text_of
from tools.fuzz_words import HOSTILE, NUMBERS, PIECES, SENTENCES, WORDS

_ALL = (*PIECES, *NUMBERS, *HOSTILE, *WORDS, *SENTENCES)
_LARGEST = 1 << 15
"""What grows beyond this is cut, so that a run does not drown in long files."""


def mutated(data: bytes, others: Sequence[bytes], rng: Random) -> bytes:
    """A few changes of one kind."""
    ways: Sequence[Callable[[bytes, bytes, Random], bytes]] = (_bytes, _signs, _lines, _branches)
    way = rng.choice((_signs, _lines, *ways))
    for _ in range(rng.choice((1, 1, 2, 4, 8))):
        data = way(data, rng.choice(others), rng)[:_LARGEST]
    return data


def _bytes(data: bytes, other: bytes, rng: Random) -> bytes:
    """Bits, bytes and stretches of them."""
    start = rng.randrange(len(data) + 1)
    end = min(len(data), start + rng.choice((0, 1, 2, 8, 64)))
    piece = data[start:end]
    source = rng.randrange(len(other) + 1)
    new = rng.choice(
        (
            b"",
            bytes([rng.randrange(256)]),
            piece * 2,
            bytes(byte ^ 1 << rng.randrange(8) for byte in piece),
            piece[::-1],
            other[source : source + rng.randrange(40)],
        )
    )
    return data[:start] + new + data[end:]


def _signs(data: bytes, _other: bytes, rng: Random) -> bytes:
    """A word or sign of our list, in between or in place of what stands there."""
    text = data.decode("utf-8", "surrogateescape")
    start = rng.randrange(len(text) + 1)
    end = start
    if rng.random() < 0.5:  # in place of the rest of a word
        while end < len(text) and text[end].isalnum():
            end += 1
    changed = text[:start] + rng.choice(_ALL) + text[end:]
    try:
        return changed.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return changed.encode("utf-8", "surrogatepass")


def _lines(data: bytes, other: bytes, rng: Random) -> bytes:
    """Lines left out, doubled, moved, indented otherwise, or taken from another file."""
    lines = data.split(b"\n")
    start = rng.randrange(len(lines))
    end = min(len(lines), start + rng.choice((1, 1, 2, 5, 20)))
    cut, theirs = lines[start:end], other.split(b"\n")
    source = rng.randrange(len(theirs))
    by = rng.choice((b" ", b"  ", b"\t", b"- "))
    new = rng.choice(
        (
            [],
            cut * 2,
            cut[::-1],
            [by + line for line in cut],
            [line.removeprefix(b"  ") for line in cut],
            theirs[source : source + rng.randrange(1, 20)],
            [cut[0].partition(b":")[0] + b": " + theirs[source].partition(b":")[2].strip()],
            [cut[0].partition(b":")[0] + b": " + rng.choice(_ALL).encode("utf-8", "replace")],
        )
    )
    return b"\n".join((*lines[:start], *new, *lines[end:]))


def _branches(data: bytes, other: bytes, rng: Random) -> bytes:
    """A branch of the tree in place of another, of this file or of the other one."""
    ours, theirs = _tree(data), _tree(other)
    if ours is None or isinstance(ours, str):
        return _signs(data, other, rng)
    places = list(_places(ours))
    if not places:
        return _lines(data, other, rng)
    container, key = rng.choice(places)
    if isinstance(container, dict) and rng.random() < 0.2:
        value = container.pop(key)
        container[rng.choice(WORDS)] = value
    elif theirs is not None and not isinstance(theirs, str) and (found := list(_places(theirs))):
        source, name = rng.choice(found)
        container[key] = source[name]
    return bytes_of(text_of(ours, rng), rng)


def _tree(data: bytes) -> Any:
    """Lists and mappings of texts; None where the bytes are no YAML."""
    try:
        node = parse(decode(data, ""), Report(""))
    except ContentError:
        return None
    return plain(node) if node is not None else None


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Everything that holds something, and under what key or number it does."""
    entries = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, one in entries:
        yield tree, key
        if not isinstance(one, str):
            yield from _places(one)
