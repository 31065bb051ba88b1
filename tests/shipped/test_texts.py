"""The shipped texts fit where they are shown and read well for both sides."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise, Sides, for_side
from routine_app.domain.pose import Side
from routine_app.resources import routines_dir

IDS = sorted(path.stem for path in (routines_dir() / "exercises").glob("*.yaml"))

LONGEST_CUE = 80
LONGEST_SET_UP = 44
LONGEST_SHORT_NAME = 24
LONGEST_BEAT = 12

_SIDE = re.compile(r"\b(?:left|right)\b", re.IGNORECASE)
_SIDE_OF_BODY = re.compile(
    r"\b(?:left|right) (?:side|foot|leg|knee|heel|hip|thigh|ankle|hand|arm)\b"
    r"|\bright angles?\b",
    re.IGNORECASE,
)
_EVIDENCE = {
    "agrees with anatomy",
    "partly",
    "not supported by what we found",
    "a clinician's view",
}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


@pytest.fixture(params=IDS)
def exercise(library: Library, request: pytest.FixtureRequest) -> Exercise:
    return library.exercise(str(request.param))


def spoken(exercise: Exercise) -> Iterator[str]:
    """Everything the voice may say."""
    yield from (exercise.name, exercise.short_name, exercise.set_up, *exercise.cues)


def written(exercise: Exercise) -> Iterator[str]:
    """Every text about an exercise."""
    yield from spoken(exercise)
    yield from (exercise.aim, exercise.start_position, exercise.mistake)
    yield from (exercise.easier, exercise.harder)
    yield from (*exercise.stop_if, *exercise.not_for, *exercise.also)


def test_texts_fit_where_they_are_shown(exercise: Exercise) -> None:
    assert len(exercise.short_name) <= LONGEST_SHORT_NAME
    assert 0 < len(exercise.set_up) <= LONGEST_SET_UP
    assert 1 <= len(exercise.cues) <= 3
    for cue in exercise.cues:
        assert len(cue) <= LONGEST_CUE


def test_the_words_of_a_movement_can_be_shown_very_large(exercise: Exercise) -> None:
    if exercise.moves is not None:
        for beat in exercise.moves.beats:
            assert len(beat.word) <= LONGEST_BEAT


def test_every_exercise_says_what_it_is_for_and_when_to_stop(exercise: Exercise) -> None:
    assert exercise.aim
    assert exercise.start_position
    assert exercise.mistake
    assert exercise.stop_if
    assert exercise.easier
    assert exercise.harder


def test_left_and_right_are_sides_of_the_body(exercise: Exercise) -> None:
    for text in written(exercise):
        assert len(_SIDE.findall(text)) == len(_SIDE_OF_BODY.findall(text)), text


def test_the_set_up_names_the_side_it_is_for(exercise: Exercise) -> None:
    named = bool(_SIDE.search(exercise.set_up))
    assert named == (exercise.sides is Sides.EACH)


def test_text_for_the_left_swaps_the_sides_and_can_be_swapped_back(exercise: Exercise) -> None:
    for text in written(exercise):
        mirrored = for_side(text, Side.LEFT)
        assert for_side(mirrored, Side.LEFT) == text
        assert mirrored.count("right angle") == text.count("right angle")
        if _SIDE.search(text.replace("right angle", "")):
            assert mirrored != text


def test_an_exercise_for_both_sides_names_neither(exercise: Exercise) -> None:
    if exercise.sides is not Sides.EACH:
        for text in written(exercise):
            assert for_side(text, Side.LEFT) == text


def test_names_of_routines_and_texts_of_the_program_use_no_side_words(library: Library) -> None:
    routines = [library.routine(id_) for id_ in library.routine_ids()]
    texts = [text for r in routines for text in (r.name, r.short_name, r.about)]
    program = library.program("21-day-reset")
    texts += [program.about, *(f"{d.new} {d.note}" for d in program.days)]
    for gate in (d.gate for d in program.days if d.gate is not None):
        texts += [gate.ask, *(c.say for c in (gate.on_yes, gate.on_no) if c is not None)]
    assert not [text for text in texts if _SIDE.search(text)]


def test_there_are_twenty_three_essentials_with_honest_evidence(library: Library) -> None:
    essentials = list(library.essentials())
    assert [essential.number for essential in essentials] == list(range(1, 24))
    for essential in essentials:
        assert essential.evidence in _EVIDENCE
        assert 2 <= len(essential.title.split()) <= 5
        assert essential.today.endswith(".")


def test_the_safety_page_says_when_to_ask_and_when_to_stop(library: Library) -> None:
    safety = library.safety()
    for lines in (safety.before, safety.ask_first, safety.urgent, safety.runners, safety.stop):
        assert len(lines) >= 3
    assert safety.pregnancy
    assert "not medical advice" in safety.footer.lower()
