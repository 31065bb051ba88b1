"""The program's texts in other languages: the same gaps, commands and keys as in English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from tools.languages import OTHERS, Text, catalogue_path, read_catalogue, texts_of_program

_GAP = re.compile(r"\{\w+\}")
_COMMAND = re.compile(r"'(?:routine-app|[a-z]+ (?:import|export|status|off))[^']*'|--[a-z][a-z-]+")
_QUOTES = {"de": "„“‚‘", "es": "«»", "fr": "«»"}
_CURLY = re.compile("[“”„«»‚‘]")


@cache
def english() -> tuple[Text, ...]:
    """Read once: the program does not change under a test."""
    return tuple(texts_of_program())


def told(code: str) -> Iterator[tuple[Text, list[str]]]:
    """Every text that is translated, with its forms."""
    known = read_catalogue(catalogue_path(code))
    for text in english():
        forms = known.get((text.text, text.about))
        if forms is not None:
            yield text, forms


@pytest.fixture(params=OTHERS)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_gap_is_filled_in_every_form(code: str) -> None:
    for text, forms in told(code):
        gaps = Counter(_GAP.findall(text.text))
        assert Counter(_GAP.findall(forms[-1])) == gaps, (text.text, forms)
        for form in forms:
            assert set(_GAP.findall(form)) <= set(gaps), (text.text, form)
            if gaps:
                form.format_map({gap[1:-1]: "x" for gap in gaps})


def test_what_counts_has_a_form_for_one_and_for_many(code: str) -> None:
    for text, forms in told(code):
        assert len(forms) == (2 if text.one else 1), text.text


def test_commands_and_options_stay_as_they_are_typed(code: str) -> None:
    for text, forms in told(code):
        typed = Counter(_COMMAND.findall(text.text))
        assert all(Counter(_COMMAND.findall(form)) == typed for form in forms), (text.text, forms)


def test_lines_and_quotes_stand_as_the_language_has_them(code: str) -> None:
    for text, forms in told(code):
        for form in forms:
            assert form.count("\n") == text.text.count("\n"), form
            assert set(_CURLY.findall(form)) <= set(_QUOTES[code]), form
