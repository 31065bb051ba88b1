"""The language of the program: every text that somebody sees or hears passes through here.

English is written in the code, in whole sentences with named gaps. The composition root puts in
one catalogue for the whole process, as Qt does with its translators; without one it is English.
Constants are marked where they stand and translated where they are used, because a module may be
loaded before the language is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from routine_app.domain.value import Value

Translate = Callable[[str, str, int], str]
"""For an English text, what it is about (it tells equal words apart) and a count, or -1 without
one: the same in another language, or nothing where that is not known."""

Fit = Callable[[str, Mapping[str, object]], str]
"""For a translation and what comes into its gaps: the same with words that fit them."""

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Codes, and the names that the languages have for themselves."""


class Language(Value):
    """What is spoken: a code as in ISO 639-1, and the catalogue of the program's texts.

    `fit` is there where small words change with what follows (`small_words.py`); whether people
    read from right to left decides about every page, on the screen and on paper.
    """

    code: str = "en"
    translate: Translate | None = None
    fit: Fit | None = None
    from_right: bool = False


ENGLISH = Language()
_spoken = [ENGLISH]


def speak(language: Language) -> None:
    """From now on every text is in this language."""
    _spoken[0] = language


def language() -> Language:
    """What is spoken now."""
    return _spoken[0]


def tr(text: str, /, about: str = "", **gaps: object) -> str:
    """A text in the user's language, its named gaps filled: `tr("Day {day}", day=3)`.

    The text stands there as it is, in one piece, so that it is found for translation; a constant
    is marked with `mark`. `about` tells translators which of several meanings is meant.
    """
    spoken = _spoken[0]
    if spoken.translate is not None:
        text = spoken.translate(text, about, -1) or text
    if not gaps:
        return text
    return (spoken.fit(text, gaps) if spoken.fit else text).format_map(gaps)


def tr_count(count: int, one: str, many: str, /, about: str = "", **gaps: object) -> str:
    """The same for a number of things: `tr_count(days, "{count} day", "{count} days")`.

    Other languages have other rules for what is one and what is many; they know it by `many`.
    """
    spoken, gaps = _spoken[0], {"count": count, **gaps}
    text = spoken.translate(many, about, count) if spoken.translate is not None else ""
    if not text:
        text = one if count == 1 else many
    return (spoken.fit(text, gaps) if spoken.fit else text).format_map(gaps)


def mark(text: str, about: str = "") -> str:
    """The text itself, found for translation. Whoever shows it calls `tr`, with the same `about`."""
    del about
    return text
