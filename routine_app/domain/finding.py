"""Finding things by words that may be mistyped.

A text is found when every word that was typed stands somewhere in it. Only when no text at all is
found that way, words that are nearly right are forgiven: a letter too much, one too few, another
one, or two that changed places. Accents need not be typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property

from routine_app.domain.value import Value

_WORD = re.compile(r"\w+")
_FORGIVEN_FROM, _TWICE_FROM = 4, 8


class Found(Value):
    """Which of the texts were found.

    `nearly` says that what was typed had to be forgiven, `meant` what was probably meant.
    """

    texts: tuple[bool, ...]
    nearly: bool = False
    meant: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(self.texts)


class Sought:
    """Texts that are searched again and again, with each letter that is typed."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._written = texts
        self._texts = [bare(text) for text in texts]

    def find(self, typed: str, among: Sequence[bool] | None = None) -> Found:
        """Which of the texts are meant, of those `among` which it looks; an empty search finds all."""
        words = bare(typed).split()
        places = [i for i in range(len(self._texts)) if among is None or among[i]]
        exact = {i for i in places if all(word in self._texts[i] for word in words)}
        if exact or not words:
            return self._found(exact)
        near, meant = set(places), []
        for word in words:
            there, best = self._near(word)
            near &= there
            meant.append(self._spellings.get(best, best))
        return self._found(near, " ".join(meant) if near else "")

    def _found(self, places: set[int], meant: str = "") -> Found:
        texts = tuple(i in places for i in range(len(self._texts)))
        return Found(texts, bool(meant), meant)

    def _near(self, word: str) -> tuple[set[int], str]:
        """Texts in which a word stands, or that have one which begins like it but for mistakes;
        and the nearest word.
        """
        found = {i for i, text in enumerate(self._texts) if word in text}
        allowed = (len(word) >= _FORGIVEN_FROM) + (len(word) >= _TWICE_FROM)
        letters, best, fewest = set(word), word, (0 if found else len(word))
        if not allowed:
            return found, best
        for other, places in self._words.items():
            # A letter that the other word lacks is a mistake: most words need no closer look.
            if len(letters.difference(other)) > allowed or len(other) < len(word) - allowed:
                continue
            if _mistakes(word, other[: len(word) + allowed]) <= allowed:
                found |= places
                whole = _mistakes(other, word) if fewest else fewest
                if whole < fewest:
                    best, fewest = other, whole
        return found, best

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """Words with accents as they are written, by what they are without them."""
        texts = (text.casefold() for text in self._written if not text.isascii())
        return {bare(word): word for text in texts for word in _WORD.findall(text)}

    @cached_property
    def _words(self) -> dict[str, set[int]]:
        """Every word, and the texts that have it; made when something is not found at once."""
        words: dict[str, set[int]] = {}
        for place, text in enumerate(self._texts):
            for word in set(_WORD.findall(text)):
                words.setdefault(word, set()).add(place)
        return words


def name_distance(typed: str, names: Iterable[str]) -> int:
    """How far a thing of these names is from what was typed: 0 for a name itself, 1 for its
    beginning, 2 for words in it, 3 where only other words, such as its position, brought it up.
    """
    text = plain(typed)
    known = [plain(name) for name in names]
    if text in known:
        return 0
    if any(name.startswith(text) for name in known):
        return 1
    words = text.split()
    return 2 if any(all(word in name for word in words) for name in known) else 3


def plain(text: str) -> str:
    """Words as they are compared, with or without hyphens."""
    return " ".join(bare(text).replace("-", " ").split())


def bare(text: str) -> str:
    """A text without capitals and accents: "Étirement" as "etirement"."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def find(typed: str, texts: Sequence[str]) -> Found:
    """Which of the texts are meant; an empty search finds them all."""
    return Sought(texts).find(typed)


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
