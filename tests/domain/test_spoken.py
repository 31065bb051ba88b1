"""A voice gets the spoken form of hard words, and every other text as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.spoken import spoken

SAY = (("psoas", "so-as"), ("iliacus", "ih-lye-uh-kus"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Standing psoas stretch", "Standing so-as stretch"),
        ("Psoas and iliacus", "So-as and ih-lye-uh-kus"),
        ("PSOAS", "So-as"),
        ("the psoas, the iliacus.", "the so-as, the ih-lye-uh-kus."),
        ("iliopsoas", "iliopsoas"),
        ("Tuck your tailbone.", "Tuck your tailbone."),
    ],
)
def test_whole_words_are_said_in_their_spoken_form(text: str, said: str) -> None:
    assert spoken(text, SAY) == said


@pytest.mark.parametrize(
    ("text", "word"), [("pſoas", "psoas"), ("\u212aneel", "kneel"), ("İ", "i̇")]
)
def test_letters_that_only_match_without_case_stay_as_they_are(text: str, word: str) -> None:
    assert spoken(text, [(word, "said")]) in {text, "said", "Said"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Étire l’ilio-psoas.", "Étire l’ilio-psoasse."),
        ("Der große Lendenmuskel, über", "Der große Lenden-muskel, über"),
        ("Übung: ÉPAULE", "Ühbung: Épohl"),
        ("Épaules", "Épaules"),
    ],
)
def test_words_with_accents_are_whole_words_too(text: str, said: str) -> None:
    words = (("psoas", "psoasse"), ("lendenmuskel", "lenden-muskel"))
    assert spoken(text, (*words, ("übung", "ühbung"), ("épaule", "épohl"))) == said


def test_the_longer_of_two_words_is_said_first() -> None:
    pairs = (("psoas", "so-as"), ("psoas major", "so-as may-jor"))
    assert spoken("psoas major", pairs) == "so-as may-jor"


def test_signs_in_a_word_are_no_pattern() -> None:
    assert spoken("90-90 rest, 9.9", (("90-90", "ninety ninety"), ("9.9", "x"))) == (
        "ninety ninety rest, x"
    )


@given(st.text())
def test_nothing_to_say_differently_leaves_a_text_alone(text: str) -> None:
    assert spoken(text, ()) == text
