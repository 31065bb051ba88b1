"""Small words that are others before some words: Spanish "y", "o" and "las", French "de" and "si".

A catalogue has whole sentences, but what comes into their gaps is only known when they are said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from routine_app.domain.language import Fit

_SPANISH = re.compile(r"\b([YyOo]) (?=[«\"“]?\{(\w+)\})")
_FRENCH = re.compile(r"\b([Dd]e|[Ss]i) (?=(?:«[\xa0\u202f ]?)?\{(\w+)\})")

_HOUR = re.compile(r"\blas (?=\{(\w+)\})")

_ONE_O_CLOCK = re.compile(r"0?1[:.]\d\d\b")
_SOUNDS_LIKE_I = re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)
"""Not "hielo", in which another vowel follows at once."""
_SOUNDS_LIKE_O = re.compile(r"h?[oó]|8|11(?!\d)", re.IGNORECASE)
"""Numbers are read aloud: "ocho", "once"."""
_FIRST = re.compile(r"\{day\}(?= \{month\})")
_VOWEL = re.compile(r"[aeiouàâæéèêëîïôœùû]", re.IGNORECASE)
_HE_OR_THEY = re.compile(r"ils?\b", re.IGNORECASE)


def small_words(code: str) -> Fit | None:
    """What fits them into the texts of a language; None where they never change."""
    return {"es": _fit_spanish, "fr": _fit_french}.get(code)


def _fit_spanish(text: str, gaps: Mapping[str, object]) -> str:
    text = _HOUR.sub(partial(_at_one, gaps), text)
    return _SPANISH.sub(partial(_in_spanish, gaps), text)


def _fit_french(text: str, gaps: Mapping[str, object]) -> str:
    text = _FIRST.sub("1er", text) if gaps.get("day") == 1 else text
    return _FRENCH.sub(partial(_in_french, gaps), text)


def _in_spanish(gaps: Mapping[str, object], found: re.Match[str]) -> str:
    word, next_word = found[1], str(gaps.get(found[2], ""))
    sound, other = (_SOUNDS_LIKE_I, "eE") if word in "yY" else (_SOUNDS_LIKE_O, "uU")
    return f"{other[word.isupper()]} " if sound.match(next_word) else found[0]


def _at_one(gaps: Mapping[str, object], found: re.Match[str]) -> str:
    """ "A la 1:30", and "a las 2:30"."""
    return "la " if _ONE_O_CLOCK.match(str(gaps.get(found[1], ""))) else found[0]


def _in_french(gaps: Mapping[str, object], found: re.Match[str]) -> str:
    word, next_word = found[1], str(gaps.get(found[2], ""))
    shorter = _HE_OR_THEY if word in {"si", "Si"} else _VOWEL
    return f"{word[0]}'" if shorter.match(next_word) else found[0]
