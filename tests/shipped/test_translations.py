"""The shipped content in every other language: whole, for both sides, and as exact as in English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from routine_app.content.library import Library
from routine_app.content.translation import FOLDER, Translations
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.domain.sides import turned
from routine_app.resources import routines_dir
from tools.languages import OTHERS, missing_content, sentences_of_content, translated_content

SHORT = 24
LONGEST_BEAT = 14

_SIDE = re.compile(r"\b(?:left|right)\b(?![ -]angles?\b)", re.IGNORECASE)
_LEFT = {
    "de": re.compile(r"\blink(?:s|e[rsnm]?)\b", re.IGNORECASE),
    "es": re.compile(r"\bizquierd[oa]s?\b", re.IGNORECASE),
    "fr": re.compile(r"\bgauches?\b", re.IGNORECASE),
}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"\b90[-/]90\b")
"""A position that other languages may name after something else."""
_BETWEEN_THOUSANDS = re.compile(r"(?<=\d)[,.\s\u00a0\u202f](?=\d{3}\b)")
_ENGLISH = re.compile(
    r"\b(?:the|your|with|without|and|from|toward|keep|stretch|knee|hip|side|breath|pain|stop|is|of)\b",
    re.IGNORECASE,
)
_QUOTES = {"de": "„“‚‘", "es": "«»“”", "fr": "«»"}
_ANY_QUOTE = re.compile('["“”„«»‚‘]')


def pairs(code: str) -> Iterator[tuple[str, str, str]]:
    """File, English sentence and translation."""
    for place in sentences_of_content():
        known, _ = translated_content(place, code)
        yield from ((place.as_posix(), text, known[text]) for text in known)


@pytest.fixture(params=OTHERS)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def library(code: str) -> Library:
    return Library(routines_dir(), None, None, Translations(routines_dir(), code).of)


def wrong(code: str, is_wrong: re.Pattern[str]) -> list[tuple[str, str]]:
    return [(place, told) for place, _, told in pairs(code) if is_wrong.search(told)]


def test_every_sentence_is_translated(code: str) -> None:
    assert missing_content(code) == {}


def test_nothing_is_translated_that_is_not_there_any_more(code: str) -> None:
    folder = routines_dir() / FOLDER / code
    known = sentences_of_content()
    for path in folder.rglob("*.yaml"):
        place = path.relative_to(folder)
        assert place in known
        told, say = translated_content(place, code)
        assert set(told) <= set(known[place]), place
        whole = " ".join(told.values()).lower()
        assert all(word.lower() in whole for word in say), place


def test_files_have_nothing_but_pairs_and_spoken_forms(code: str) -> None:
    for path in (routines_dir() / FOLDER / code).rglob("*.yaml"):
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert set(found) <= {"say", "texts"}, path
        assert all(set(pair) == {"en", code} for pair in found["texts"]), path
        assert all(pair[code].strip() == pair[code] != "" for pair in found["texts"]), path


def test_sides_are_the_same_and_turn_round_as_in_english(code: str) -> None:
    def lefts_and_rights(place: str, text: str, of: str) -> tuple[int, int]:
        pattern = _LEFT.get(of) or re.compile(r"\bleft\b", re.IGNORECASE)
        return len(pattern.findall(text)), len(pattern.findall(turned(text, of)))

    for place, english, told in pairs(code):
        assert turned(turned(told, code), code) == told, place
        expected = lefts_and_rights(place, english, "en")
        assert lefts_and_rights(place, told, code) == expected, (english, told)
        if not _SIDE.search(english):
            assert turned(told, code) == told, (english, told)


def test_numbers_are_those_of_the_original(code: str) -> None:
    def numbers(text: str) -> Counter[str]:
        plain = _BETWEEN_THOUSANDS.sub("", _NAME.sub("", text))
        return Counter(number.replace(",", ".") for number in _NUMBER.findall(plain))

    for place, english, told in pairs(code):
        assert numbers(told) == numbers(english), (place, told)


def test_short_names_and_words_in_time_are_short(library: Library) -> None:
    for entry in library.entries():
        value = entry.value
        values = [value, *(library.variants(value) if isinstance(value, Exercise) else ())]
        for one in values:
            if isinstance(one, Exercise | Routine):
                assert 0 < len(one.short_name) <= SHORT, one.short_name
            if isinstance(one, Exercise) and one.moves is not None:
                assert all(0 < len(beat.word) <= LONGEST_BEAT for beat in one.moves.beats), one.id


def test_sentences_end_as_they_do_in_english(code: str) -> None:
    for place, english, told in pairs(code):
        assert told[-1:] == english[-1:] or not {told[-1], english[-1]} & set(".?!"), (place, told)


def test_nothing_is_left_in_english(code: str) -> None:
    for place, english, told in pairs(code):
        assert len(_ENGLISH.findall(told)) < 2, (place, told)
        if told == english:
            assert len(told.split()) < 3, (place, told)


def test_signs_stand_as_the_language_has_them(code: str) -> None:
    assert wrong(code, re.compile(r"\s{2,}|^\s|\s$|\s[,.]|\.\.")) == []
    quotes = _QUOTES[code]
    assert [
        told for _, _, told in pairs(code) if any(q not in quotes for q in _ANY_QUOTE.findall(told))
    ] == []
    if code == "fr":
        assert wrong(code, re.compile("(?<!\u00a0)[:;?!»%]|«(?!\u00a0)")) == []
    else:
        assert wrong(code, re.compile(r"\s[:;?!]")) == []


def test_every_file_lies_where_its_original_does(code: str) -> None:
    expected = {routines_dir() / FOLDER / code / place for place in sentences_of_content()}
    assert {Path(path) for path in (routines_dir() / FOLDER / code).rglob("*.yaml")} == expected
