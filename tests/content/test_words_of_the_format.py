"""What is typed in files is English in every language: translations leave such words as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import pytest

import routine_app.content
from routine_app.content import program_shapes, routine_shapes, safety_shapes, shapes
from routine_app.content.doses import ORDERS
from routine_app.content.fields import Shape
from tools.languages import OTHERS, Text, catalogue_path, read_catalogue, texts_of

_CONTENT = Path(routine_app.content.__file__).parent
_MODULES = (shapes, routine_shapes, program_shapes, safety_shapes)
_QUOTED = re.compile(r'"([^"]+)"')
_AMOUNT = re.compile(r"\d+ (?:reps|breaths)(?: at \d s)?|\d+ s x \d|\d s in, \d s out")
_EXAMPLES = ("word: value",)
"""Words that stand for any word."""

each_language = pytest.mark.parametrize("code", OTHERS)


def content_texts() -> Iterator[Text]:
    for path in sorted(_CONTENT.rglob("*.py")):
        yield from texts_of(path.read_text(encoding="utf-8"), str(path))


def forms_in(code: str) -> dict[str, list[str]]:
    """Every translated text of these files with what it is in another language."""
    known = read_catalogue(catalogue_path(code))
    found = ((text.text, known.get((text.text, text.about), [])) for text in content_texts())
    return {text: forms for text, forms in found if forms}


@each_language
def test_what_is_quoted_is_typed_like_this(code: str) -> None:
    for text, forms in forms_in(code).items():
        for word in _QUOTED.findall(text):
            if "{" not in word and word not in _EXAMPLES:
                assert all(word in form for form in forms), (text, forms)


@each_language
def test_amounts_are_typed_like_this(code: str) -> None:
    for text, forms in forms_in(code).items():
        for amount in _AMOUNT.findall(text):
            assert all(amount in form for form in forms), (text, forms)


def keys() -> Iterator[tuple[str, list[str]]]:
    """What is said of every key, and the words of the format in it."""
    for module in _MODULES:
        for shape in vars(module).values():
            if isinstance(shape, type) and issubclass(shape, Shape):
                for name, key in shape.keys.items():
                    words = [w for w in values_of(shape.__annotations__[name]) if has(key.doc, w)]
                    if len(words) > 1:
                        yield key.doc, words


def has(text: str, word: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w'-])", text) is not None


def values_of(hint: Any) -> Iterator[str]:
    """The words that a key may have as its value."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        yield from (str(member.value) for member in hint if member.value)
    for argument in get_args(hint):
        yield from values_of(argument)


@each_language
def test_words_to_choose_from_are_typed_like_this(code: str) -> None:
    forms = forms_in(code)
    said = [*keys(), ("left first, right first, left only or right only", [*ORDERS])]
    assert len(said) > 5
    for doc, words in said:
        for word in words:
            assert all(has(form, word) for form in forms.get(doc, [])), (doc, forms[doc])
