"""Numbers with units: how the unit is written is the language's affair."""

from collections.abc import Callable

import pytest

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import Language, speak
from routine_app.domain.sitting import sitting_words
from routine_app.domain.words import (
    centimetres_unit,
    hours_unit,
    minutes_words,
    percent_words,
    time_words,
    unbroken,
)

UNITS = {
    "{count} s": "{count} Sek.",
    "{minutes} min": "{minutes} Min.",
    "{count} h": "{count} Std.",
    "{count} cm": "{count} Zentimeter",
    "{percent} %": "{percent}%",
    "Longest sitting today: {time}.": "Heute: {time}",
}


def test_in_english_the_international_signs() -> None:
    assert (time_words(45 * SECOND), time_words(2 * MINUTE)) == ("45 s", "2 min")
    assert (time_words(90 * SECOND), time_words(130 * SECOND)) == ("90 s", "2:10 min")
    assert (hours_unit("5:10"), centimetres_unit(4.4), percent_words(80)) == (
        "5:10 h",
        "4 cm",
        "80 %",
    )


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (lambda: time_words(45 * SECOND), "45 Sek."),
        (lambda: time_words(130 * SECOND), "2:10 Min."),
        (lambda: minutes_words(11 * MINUTE), "11 Min."),
        (lambda: sitting_words(70 * MINUTE), "Heute: 1 Std. 10 Min."),
        (lambda: centimetres_unit(4.4), "4 Zentimeter"),
        (lambda: percent_words(80), "80%"),
    ],
)
def test_another_language_has_its_own(said: Callable[[], str], words: str) -> None:
    speak(Language("de", lambda text, about, count: UNITS.get(text, "")))
    assert said() == words


def test_a_line_may_not_end_between_a_number_and_its_unit() -> None:
    text = "45\N{NO-BREAK SPACE}s je  Seite,\n2\N{NO-BREAK SPACE}Sätze"
    assert unbroken(text) == ["45\N{NO-BREAK SPACE}s", "je", "Seite,", "2\N{NO-BREAK SPACE}Sätze"]
    assert unbroken("") == []
