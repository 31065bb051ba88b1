"""Finding things by words that may be mistyped.

A text is found when every word that was typed stands somewhere in it. Only when no text at all is
found that way, words that are nearly right are forgiven: a letter too much, one too few, another
one, or two that changed places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from routine_app.domain.value import Value

_WORD = re.compile(r"\w+")
_FORGIVEN_FROM, _TWICE_FROM = 4, 8


class Found(Value):
    """Which of the texts were found; `nearly` says that what was typed had to be forgiven."""

    texts: tuple[bool, ...]
    nearly: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(self.texts)


def find(typed: str, texts: Sequence[str]) -> Found:
    """Which of the texts are meant; an empty search finds them all."""
    words = typed.casefold().split()
    folded = [text.casefold() for text in texts]
    exact = tuple(all(word in text for word in words) for text in folded)
    if any(exact) or not words:
        return Found(exact)
    near = tuple(all(_is_near(word, text) for word in words) for text in folded)
    return Found(near, nearly=True) if any(near) else Found(exact)


def _is_near(word: str, text: str) -> bool:
    """Whether a word stands in the text, or begins like one of its words with few mistakes."""
    if word in text:
        return True
    allowed = (len(word) >= _FORGIVEN_FROM) + (len(word) >= _TWICE_FROM)
    return allowed > 0 and any(
        _mistakes(word, other[: len(word) + allowed]) <= allowed for other in _WORD.findall(text)
    )


def _mistakes(word: str, other: str) -> int:
    """The fewest changes that make a word the beginning of the other; swapped letters are one."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(word):
        row = [i + 1]
        for j, found in enumerate(other):
            cost = min(last[j] + (letter != found), last[j + 1] + 1, row[j] + 1)
            if i and j and letter == other[j - 1] and word[i - 1] == found:
                cost = min(cost, before[j - 1] + 1)
            row.append(cost)
        before, last = last, row
    return min(last)
