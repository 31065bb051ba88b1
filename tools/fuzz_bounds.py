"""What a value that comes from a file may hold, said once more and apart from its readers."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from enum import Enum

from routine_app.domain.value import Value

LONGEST_TEXT = 2000
MOST_ITEMS = 366
LARGEST_NUMBER = 4 * 60 * 60 * 1000
"""Milliseconds of the longest routine."""
WIDEST_ANGLE = 360.0
_CONTROLS = {"Cc", "Cs", "Zl", "Zp"}
_TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def beyond(value: object) -> str:
    """The first thing in a value that goes beyond the bounds; empty when there is none."""
    match value:
        case None | bool() | Enum():
            return ""
        case str():
            return _text(value)
        case int():
            return "" if 0 <= value <= LARGEST_NUMBER else f"the number {value}"
        case float():
            fits = math.isfinite(value) and abs(value) <= WIDEST_ANGLE
            return "" if fits else f"the angle {value}"
        case tuple():
            return _items(value)
        case Mapping():
            return _items((*value.keys(), *value.values()))
        case Value():
            return next(filter(None, (beyond(getattr(value, name)) for name in value.FIELDS)), "")
    return f"a {type(value).__name__}"


def _items(items: tuple[object, ...]) -> str:
    if len(items) > MOST_ITEMS:
        return f"{len(items)} items"
    return next(filter(None, map(beyond, items)), "")


def _text(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        return f"a text of {len(text)} characters"
    for character in text:
        refused = unicodedata.category(character) in _CONTROLS and character != "\n"
        if refused or character in _TURNING:
            return f"the character U+{ord(character):04X}"
    return ""
