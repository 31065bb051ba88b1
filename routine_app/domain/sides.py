"""Texts written for one side of the body, turned round for the other one."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

_ENGLISH = r"\b(left|right)\b(?![ -]angles?\b)"
_GERMAN = r"\b(link|recht)(s|e[rsnm]?)\b(?! Winkeln?\b)"
_SPANISH = r"\b(izquierd|derech)([oa]s?)\b"
_FRENCH = r"\b(?:(?P<noun>[\w-]+)(?P<gap> ))?(?P<word>gauches?|droite?s?)\b"
_FRENCH_MASCULINE = frozenset(
    [
        "bras",
        "avant-bras",
        "coude",
        "coudes",
        "côté",
        "flanc",
        "genou",
        "genoux",
        "ischion",
        "mollet",
        "orteil",
        "orteils",
        "pied",
        "pieds",
        "pli",
        "poignet",
        "poing",
        "pouce",
        "psoas",
        "quadriceps",
        "talon",
        "talons",
        "iliaque",
        "tibia",
        "index",
        "bord",
        "coin",
    ]
)
"""What has a left and a right, and takes "droit"; all else takes "droite"."""

Turn = Callable[[re.Match[str]], str]


def turned(text: str, code: str) -> str:
    """Left and right exchanged, in the words of a language and in English ones.

    Files from elsewhere may be English in any language. "Right angle" stays, and so does the
    French "droit" that means straight.
    """
    for pattern, turn in _turns(code):
        text = pattern.sub(turn, text)
    return text


@cache
def _turns(code: str) -> tuple[tuple[re.Pattern[str], Turn], ...]:
    own = {
        "de": (_GERMAN, _by_stem("link", "recht")),
        "es": (_SPANISH, _by_stem("izquierd", "derech")),
        "fr": (_FRENCH, _french),
    }
    found = [(_ENGLISH, _by_stem("left", "right"))]
    found += [own[code]] if code in own else []
    return tuple((re.compile(pattern, re.IGNORECASE), turn) for pattern, turn in found)


def _by_stem(left: str, right: str) -> Turn:
    def turn(match: re.Match[str]) -> str:
        stem = match.group(1)
        ending = match.group()[len(stem) :]
        return _like(stem, left if stem.lower() == right else right) + ending

    return turn


def _french(match: re.Match[str]) -> str:
    """The adjective follows its noun: "pied gauche", "pied droit", "jambe droite"."""
    noun, gap, word = match["noun"] or "", match["gap"] or "", match["word"]
    masculine = noun.lower() in _FRENCH_MASCULINE
    several = "s" if word.endswith("s") else ""
    if word.lower().startswith("gauche"):
        other = f"droit{'' if masculine else 'e'}{several}"
    elif word.lower().startswith("droite") or masculine:
        other = f"gauche{several}"
    else:
        return match.group()
    return noun + gap + _like(word, other)


def _like(word: str, other: str) -> str:
    return other.capitalize() if word[0].isupper() else other
