"""What comes into a gap decides about the small word before it."""

import pytest

from routine_app.domain.language import Language, speak, tr, tr_count
from routine_app.domain.small_words import small_words
from routine_app.domain.words import either, listed

SPANISH = {
    "{first} and {last}": "{first} y {last}",
    "{first} or {next}": "{first} o {next}",
    "And {count} more": "Y {count} más",
    "{count} or {more} days": "{count} o {more} días",
}
FRENCH = {
    "In place of {exercise}": "À la place de {exercise}",
    "Stop if {reason}.": "Arrêtez si {reason}.",
    "{name} is {angle}": "{name} vaut {angle}",
}


def speaking(code: str, texts: dict[str, str]) -> None:
    speak(Language(code, lambda text, about, count: texts.get(text, ""), small_words(code)))


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("extensión", "respiración y extensión"),
        ("inspiración", "respiración e inspiración"),
        ("Íleon", "respiración e Íleon"),
        ("hilo", "respiración e hilo"),
        ("hielo", "respiración y hielo"),
        ("yoga", "respiración y yoga"),
    ],
)
def test_spanish_and(last: str, said: str) -> None:
    speaking("es", SPANISH)
    assert listed(["respiración", last]) == said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("silla", "cama o silla"),
        ("otra cosa", "cama u otra cosa"),
        ("hombro", "cama u hombro"),
        ("8 almohadas", "cama u 8 almohadas"),
        ("11 almohadas", "cama u 11 almohadas"),
        ("112 almohadas", "cama o 112 almohadas"),
    ],
)
def test_spanish_or(last: str, said: str) -> None:
    speaking("es", SPANISH)
    assert either(["cama", last]) == said


def test_spanish_where_things_are_counted() -> None:
    speaking("es", SPANISH)
    assert tr_count(8, "{count} or {more} day", "{count} or {more} days", more=8) == "8 u 8 días"
    assert tr("And {count} more", count=3) == "Y 3 más"


def test_french_before_a_vowel() -> None:
    speaking("fr", FRENCH)
    assert tr("In place of {exercise}", exercise="Pont") == "À la place de Pont"
    assert tr("In place of {exercise}", exercise="Étirement") == "À la place d'Étirement"
    assert tr("Stop if {reason}.", reason="il y a une douleur") == "Arrêtez s'il y a une douleur."
    assert tr("Stop if {reason}.", reason="ça pince") == "Arrêtez si ça pince."
    assert tr("Stop if {reason}.", reason="illico") == "Arrêtez si illico."


def test_other_languages_have_none_that_change() -> None:
    assert small_words("de") is None
    speak(Language("de", lambda text, about, count: "{first} o {next}"))
    assert either(["a", "otra"]) == "a o otra"


def test_in_french_quotation_marks_do_not_stand_in_the_way() -> None:
    quoted = {
        "In place of {exercise}": "À la place de «\N{NO-BREAK SPACE}{exercise}\N{NO-BREAK SPACE}»"
    }
    speaking("fr", quoted)
    said = tr("In place of {exercise}", exercise="Étirement").replace("\N{NO-BREAK SPACE}", " ")
    assert said == "À la place d'« Étirement »"


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("1:30", "A la 1:30."),
        ("01:05", "A la 01:05."),
        ("2:30", "A las 2:30."),
        ("11:10", "A las 11:10."),
        ("21:00", "A las 21:00."),
    ],
)
def test_one_o_clock_in_spanish(time: str, said: str) -> None:
    speaking("es", {"At {time}.": "A las {time}."})
    assert tr("At {time}.", time=time) == said
