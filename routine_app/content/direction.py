"""Invisible marks of direction in names and notes, which must not reach beyond them.

A name of mixed letters needs them to read well: "אבג\\u200e (2).yaml". In a message the same marks
could turn round what stands beside the name.
"""

from __future__ import annotations

_MARKS = "\u200e\u200f\u061c"
"""Left-to-right, right-to-left and Arabic letter mark."""
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"
"""They isolate what stands between them; embeddings and overrides (U+202A to U+202E) do not."""
_FROM_THE_RIGHT = {"R", "AL"}
_STRONG = {"L", *_FROM_THE_RIGHT}
HARMLESS = _MARKS + _OPENING + _CLOSING
"""What may be left of them."""


def settled(text: str) -> str:
    """The text with those marks alone that it needs, and that end with it.

    Without a letter that is read from the right there is no need for any. An isolate that is not
    closed would go on behind the text, a closing one would end what began before it, and a mark
    before the first letter would decide the direction of all that follows: these go.
    """
    if not any(mark in text for mark in HARMLESS):
        return text
    from unicodedata import bidirectional  # which hardly any text needs

    kinds = ["" if c in HARMLESS else bidirectional(c) for c in text]
    if _FROM_THE_RIGHT.isdisjoint(kinds):
        return "".join(c for c in text if c not in HARMLESS)
    opened, kept, decided = _isolated(text), [], False
    depth = 0
    for place, (c, kind) in enumerate(zip(text, kinds, strict=True)):
        if c in _MARKS and not decided and not depth:
            continue
        if (c in _OPENING or c == _CLOSING) and place not in opened:
            continue
        depth += (c in _OPENING) - (c == _CLOSING)
        decided = decided or (not depth and kind in _STRONG)
        kept.append(c)
    return "".join(kept)


def _isolated(text: str) -> set[int]:
    """The places of the isolates that are closed, and of what closes them."""
    found: set[int] = set()
    waiting: list[int] = []
    for place, c in enumerate(text):
        if c in _OPENING:
            waiting.append(place)
        elif c == _CLOSING and waiting:
            found |= {waiting.pop(), place}
    return found
