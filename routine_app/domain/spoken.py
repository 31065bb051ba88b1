"""What a voice says for a text: words that it would stumble over get their spoken form."""

from __future__ import annotations

import re
from collections.abc import Iterable


def spoken(text: str, say: Iterable[tuple[str, str]]) -> str:
    """The text with each word of `say` in its spoken form, whole words only, in any case.

    A capital stays one, since voices take a sentence's beginning from it.
    """
    forms = {word.lower(): form for word, form in say}
    if not forms:
        return text
    words = "|".join(re.escape(word) for word in sorted(forms, key=len, reverse=True))

    def form(match: re.Match[str]) -> str:
        found = match.group()
        said = forms.get(found.lower(), found)  # "ſ" matches "s" without being its small letter
        return said[0].upper() + said[1:] if found[0].isupper() else said

    return re.sub(rf"\b(?:{words})\b", form, text, flags=re.IGNORECASE)
