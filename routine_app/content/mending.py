"""What was probably meant by a text that cannot be read: "sixty" is 60, "45sec" is "45 s".

Nothing is believed before the reader that refused the text accepts it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from routine_app.content.scalars import Unreadable

_LONGEST = 80

_YES_NO = {
    **dict.fromkeys(("true", "on", "y", "yes"), "yes"),
    **dict.fromkeys(("false", "off", "n", "no"), "no"),
}
# fmt: off
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# fmt: on
_NUMBERS = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 10 * number for number, word in enumerate(_TENS, 2)},
    "a": 1,
    "an": 1,
    "once": 1,
    "twice": 2,
    "thrice": 3,
}
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "x", "*": "x", "°": " ", "’": "'"})
_FEW_TENS = re.compile(rf"\b({'|'.join(_TENS)})[ -]({'|'.join(_ONES[1:10])})\b")
_NUMBER_WORD = re.compile(rf"\b({'|'.join(_NUMBERS)})\b")
_RULES = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"^(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|~|for)\s*(?=\d)", ""),
        (r"(?<=\d),(?=\d)", "."),
        (r"\bhalf 1 (?:minute|min)\b", "30 s"),
        (r"(?<![a-z])(\d+(?:\.\d+)?)\s*(?:seconds?|secs?|sek|s)\b\.?", r"\1 s"),
        (r"(?<![a-z])(\d+(?:\.\d+)?)\s*(?:minutes?|mins?|m)\b\.?", r"\1 min"),
        (r"\b(\d+) min (?:and )?(\d) s\b", r"\1:0\2"),
        (r"\b(\d+) min (?:and )?(\d\d) s\b", r"\1:\2"),
        (r"(\d)\s*(?:repetitions?|reps?|times)\b\.?", r"\1 reps"),
        (r"(\d)\s*(?:breathes|breaths?)\b", r"\1 breaths"),
        (r"^(\d+) (?:x|sets? (?:of|x)) (?=\d+ (?:s|min|reps|breaths)\b)(.+)$", r"\2 x \1"),
        (r",? (?:for )?(\d+) sets?$", r" x \1"),
        (r"\s*x\s*(\d+)", r" x \1"),
        (r"^in (.+?),? out (.+)$", r"\1 in, \2 out"),
        (r"^(.+?) in (?=\d)", r"\1 in, "),
        (r"^(\d+) ?[/:-] ?(\d+)$", r"\1 s in, \2 s out"),
        (r"\s*(?:degrees?|deg)\b", ""),
        (r"\b(left|right) side\b", r"\1"),
        (r"\bonly (left|right)\b", r"\1 only"),
        (r"\bfirst (left|right)\b", r"\1 first"),
    )
)


def mended(text: str, parse: Callable[[str], Any]) -> str:
    """Another way to write it that `parse` takes; empty when none is certain enough.

    `parse` raises Unreadable for what it does not take.
    """
    if len(text) > _LONGEST or not text.strip() or not text.isprintable():
        return ""
    for candidate in _candidates(" ".join(text.split())):
        if candidate and candidate != text and _is_read(candidate, parse):
            return candidate
    return ""


def _is_read(text: str, parse: Callable[[str], Any]) -> bool:
    try:
        parse(text)
    except Unreadable:
        return False
    return True


def _candidates(text: str) -> Iterator[str]:
    """Each rule on top of those before it, and what that comes to after each."""
    yield _YES_NO.get(text.lower(), "")
    said = text.lower().translate(_SIGNS).strip(" .")
    yield said
    said = _FEW_TENS.sub(lambda m: str(_NUMBERS[m[1]] + _NUMBERS[m[2]]), said)
    said = _NUMBER_WORD.sub(lambda m: str(_NUMBERS[m[1]]), said)
    yield said
    for pattern, instead in _RULES:
        changed = pattern.sub(instead, said).strip()
        if changed != said:
            said = changed
            yield said
    yield _as_id(text)


def _as_id(text: str) -> str:
    """Lower-case words joined by hyphens, where that keeps every letter."""
    if any(not (c.isascii() and (c.isalnum() or c in " _-.")) for c in text):
        return ""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))
