"""What is offered while a file is written comes from what its reader knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.completing import complete
from routine_app.content.library import Library
from tests.content.examples import shipped

MARK = "|"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(shipped(tmp_path))


def offers(text: str, library: Library) -> list[str]:
    """What is offered where the mark stands."""
    lines = text.split("\n")
    line = next(number for number, one in enumerate(lines, 1) if MARK in one)
    column = lines[line - 1].index(MARK) + 1
    found = complete(text.replace(MARK, ""), line, column, library)
    return [offer.text for offer in found.offers]


HEAD = "routine: f\nname: F\n"
STEP = f"{HEAD}steps:\n  - "


def test_a_new_file_begins_with_its_kind(library: Library) -> None:
    assert offers("|", library) == ["routine: ", "exercise: ", "program: "]
    assert offers("exe|", library) == ["exercise: "]


def test_keys_that_are_not_there_yet_are_offered(library: Library) -> None:
    found = offers(f"{HEAD}|\nsteps:\n  - pelvic-tilt: 8 reps\n", library)
    assert "about: " in found
    assert not {"name: ", "routine: ", "steps: "} & set(found)
    assert offers(f"{HEAD}br|\n", library) == ["breath: "]


def test_steps_are_exercises_with_their_usual_dose(library: Library) -> None:
    assert offers(f"{STEP}|", library) == [
        "half-kneeling: 45 s x 2",
        "pelvic-tilt: 8 reps",
        "sciatic-slider: 8 reps",
        "wait: ",
        "rest: ",
    ]
    assert offers(f"{STEP}pel|", library) == ["pelvic-tilt: 8 reps"]


def test_an_exercise_is_found_by_a_word_of_its_name(library: Library) -> None:
    assert offers(f"{STEP}slider|", library) == ["sciatic-slider: 8 reps"]


def test_where_a_colon_stands_already_only_the_id_is_written(library: Library) -> None:
    assert offers(f"{STEP}pel|: 8 reps", library) == ["pelvic-tilt"]


def test_an_offer_tells_what_it_is(library: Library) -> None:
    found = complete(f"{STEP}pel", 4, 8, library)
    assert (found.begin, found.end) == (5, 8)
    (offer,) = found.offers
    assert offer.hint == "Pelvic tilt · release"
    assert offer.exercise is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{STEP}half-kneeling: |", "45 s x 2"),
        (f"{STEP}half-kneeling: 4|", "45 s x 2"),
        (f"{STEP}rest: |", "10 s"),
        (f"{STEP}half-kneeling:\n      |", "hold: "),
        (f"{STEP}half-kneeling:\n      hold: 40 s\n      si|", "sides: "),
        (f"{STEP}half-kneeling:\n      hold: 40 s\n      sides: |", "left first"),
        (f"{STEP}half-kneeling:\n      sets: |", "2"),
        (f"{STEP}half-kneeling: {{ho|", "hold: "),
        (f"{STEP}half-kneeling: {{hold: 40 s, sides: le|", "left first"),
        (f"{STEP}pelvic-tilt: 8 reps\n  - ha|", "half-kneeling: 45 s x 2"),
        (f"{HEAD}steps:\n- pelvic-tilt: 8 reps\n- ha|", "half-kneeling: 45 s x 2"),
        (f"{HEAD}easy: |", "yes"),
        (f"{HEAD}phase: le|", "lengthen"),
        (f"{HEAD}breath: |", "4 s in, 6 s out"),
        ("exercise: e\nphase: |", "release"),
        ("exercise: e\nprops: [cu|", "cushion"),
        ("exercise: e\nprops: [mat, |", "mat"),
        ("exercise: e\nprops:\n  - cu|", "cushion"),
        ("exercise: e\nposition: half|", "half-kneeling"),
        ("exercise: e\neasier: pel|", "pelvic-tilt"),
        ("exercise: e\nharder:\n  - pel|", "pelvic-tilt"),
        ("exercise: e\nposes:\n  st|", "start: "),
        ("exercise: e\nposes:\n  start:\n    knee|", "knee right: "),
        ("exercise: e\nposes:\n  start:\n    hip right: {fl|", "flexion: "),
        ("exercise: e\nposes:\n  start: {}\n  hold:\n    same as: |", "start"),
        ("exercise: e\nposes:\n  start:\n    rests on: [kn|", "knee left"),
        ("exercise: e\nposes:\n  start:\n    rests on: [{sacrum: bl|", "block"),
        ("exercise: e\nposes:\n  start:\n    holds: {hand left: th|", "thigh left"),
        ("exercise: e\nvariants:\n  - variant: a\n    po|", "position: "),
        (
            "exercise: e\nvariants:\n  - variant: a\n    poses:\n      start:\n        pel|",
            "pelvis: ",
        ),
        ("program: p\ndays:\n  - {routine: fir|", "first-length"),
        ("program: p\ndays:\n  - routine: fir|", "first-length"),
        ("program: p\ndays:\n  - routine: first-length\n    che|", "check: "),
        ("program: p\ndays:\n  - routine: first-length\n    check: |", "none"),
    ],
)
def test_what_comes_first(text: str, expected: str, library: Library) -> None:
    found = offers(text, library)
    assert found
    assert expected in (found[0], *found[:3])


@pytest.mark.parametrize(
    "text",
    [
        "# routine|",
        f"{HEAD}about: Some words he|",
        "routine: fir|\nname: F\n",
        f"{STEP}half-kneeling: 45 s # a rem|",
        f"{STEP}wait: Fetch the st|",
        "nonsense: 1\nfoo|",
        f"{STEP}half-kneeling: {{hold: 40 s}} |",
    ],
)
def test_where_nothing_is_known_nothing_is_offered(text: str, library: Library) -> None:
    assert offers(text, library) == []


def test_places_beyond_the_text_offer_nothing(library: Library) -> None:
    assert complete("", 7, 1, library).offers == ()
    assert complete(HEAD, 1, 99, library).offers == ()
