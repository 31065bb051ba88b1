"""Words that were typed find texts, and slips of the finger are forgiven."""

from __future__ import annotations

import pytest

from routine_app.domain import finding
from routine_app.domain.finding import Found, Sought, find, name_distance

TEXTS = (
    "Figure four, supine pigeon, release, on your back, mat",
    "Couch stretch, sofa stretch, lengthen, half-kneeling, sofa cushion",
    "Hamstring with strap, lengthen, on your back, strap",
)


def test_nothing_typed_finds_everything() -> None:
    assert find("  ", TEXTS) == Found((True, True, True))


def test_every_word_has_to_stand_in_the_text_in_any_order_and_case() -> None:
    assert find("STRETCH Couch", TEXTS).texts == (False, True, False)
    assert find("lengthen back", TEXTS).texts == (False, False, True)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("pigon", 0),
        ("pgieon", 0),
        ("pigeons", 0),
        ("coach", 1),
        ("hamstirng", 2),
        ("hamstrnig", 2),
        ("hammstringg", 2),
        ("strpa", 2),
        ("hamst", 2),
    ],
)
def test_a_slip_is_forgiven(typed: str, number: int) -> None:
    assert find(typed, TEXTS).texts == tuple(n == number for n in range(3))


def test_what_was_forgiven_is_said_so_and_what_was_typed_well_is_not() -> None:
    assert find("pigon", TEXTS).nearly
    assert not find("pigeon", TEXTS).nearly


def test_a_slip_is_not_forgiven_while_something_is_called_so() -> None:
    assert find("sofa", (*TEXTS, "Soft walk")).texts == (False, True, False, False)


@pytest.mark.parametrize("typed", ["xyz", "bed", "elephant", "ham xyz", "mut"])
def test_other_words_and_short_ones_find_nothing(typed: str) -> None:
    found = find(typed, TEXTS)
    assert found.is_empty
    assert not found.nearly


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("pigon", "pigeon"), ("couhc stretch", "couch stretch"), ("hamstirng", "hamstring")],
)
def test_what_was_probably_meant_is_told(typed: str, meant: str) -> None:
    assert find(typed, TEXTS).meant == meant


def test_what_is_found_as_it_was_typed_needs_no_guess() -> None:
    found = find("pigeon", TEXTS)
    assert (found.nearly, found.meant) == (False, "")


def test_only_those_among_which_one_looks_are_found() -> None:
    sought = Sought(TEXTS)
    assert sought.find("stretch", (True, False, True)).is_empty
    assert sought.find("lengthen", (True, False, True)).texts == (False, False, True)
    assert sought.find("pigon", (False, True, True)).is_empty


def test_each_word_is_compared_once_however_many_texts_have_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[str] = []
    real = finding._mistakes

    def counting(word: str, other: str) -> int:
        compared.append(other)
        return real(word, other)

    monkeypatch.setattr(finding, "_mistakes", counting)
    texts = [f"Evening run {n}, release, on your back" for n in range(2000)]
    assert Sought(texts).find("evenign").nearly
    assert len(compared) < 10


@pytest.mark.parametrize(
    ("typed", "distance"),
    [("half kneeling Stretch", 0), ("half-kn", 1), ("stretch half", 2), ("release", 3)],
)
def test_a_name_is_nearer_than_its_beginning_and_other_words(typed: str, distance: int) -> None:
    assert name_distance(typed, ("Half-kneeling stretch", "half-kneeling")) == distance


def test_what_has_no_name_is_far() -> None:
    assert name_distance("strong", ()) == 3


ABROAD = ("Étirement du psoas, à genoux", "Hüftbeuger strecken, Rückenlage", "Posición del niño")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("etirement", 0),
        ("ÉTIREMENT", 0),
        ("E\N{COMBINING ACUTE ACCENT}tirement", 0),
        ("huftbeuger", 1),
        ("rücken", 1),
        ("posicion nino", 2),
    ],
)
def test_accents_need_not_be_typed(typed: str, number: int) -> None:
    found = find(typed, ABROAD)
    assert found.texts == tuple(n == number for n in range(3))
    assert not found.nearly


def test_what_was_meant_is_told_as_it_is_written() -> None:
    assert find("etirment", ABROAD).meant == "étirement"


def test_names_are_near_with_and_without_accents() -> None:
    assert name_distance("etirement du psoas", ["Étirement du psoas"]) == 0
