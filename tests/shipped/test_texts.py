"""The shipped texts fit where they are shown and read well for both sides."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from routine_app.content.kinds import is_exercise_id
from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise, Sides, for_side
from routine_app.domain.pose import Side
from routine_app.resources import routines_dir
from tests.shipped.shelf import ALL, exercise_of

LONGEST_BEAT = 12
EXERCISE = {
    "name": 40,
    "short_name": 24,
    "aim": 110,
    "start_position": 200,
    "set_up": 44,
    "mistake": 110,
}
EXERCISE_LISTS = {"also": 50, "cues": 80, "stop_if": 120, "not_for": 120}
"""The most characters of each text, which is what its place on a page was made for."""

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


@pytest.fixture(params=ALL)
def exercise(request: pytest.FixtureRequest) -> Exercise:
    return exercise_of(str(request.param))


def spoken(exercise: Exercise) -> Iterator[str]:
    """Everything the voice may say."""
    yield from (exercise.name, exercise.short_name, exercise.set_up, *exercise.cues)


def written(exercise: Exercise) -> Iterator[str]:
    """Every text about an exercise."""
    yield from spoken(exercise)
    yield from (exercise.aim, exercise.start_position, exercise.mistake)
    yield from (*exercise.stop_if, *exercise.not_for, *exercise.also)


def test_texts_fit_where_they_are_shown(exercise: Exercise) -> None:
    for name, longest in EXERCISE.items():
        assert 0 < len(getattr(exercise, name)) <= longest, name
    for name, longest in EXERCISE_LISTS.items():
        assert all(0 < len(text) <= longest for text in getattr(exercise, name)), name
    assert 1 <= len(exercise.cues) <= 3
    for evidence in exercise.evidence:
        assert len(evidence.note) <= 200
        assert len(evidence.source) <= 90


def test_texts_of_routines_and_days_fit_where_they_are_shown(library: Library) -> None:
    for routine in map(library.routine, library.routine_ids()):
        assert 0 < len(routine.short_name) <= 24
        assert 0 < len(routine.about) <= 130
    for day in library.program().days:
        assert len(day.new) <= 70
        assert len(day.note) <= 80
        if day.gate is not None:
            assert len(day.gate.ask) <= 70
            told = (day.gate.on_yes, day.gate.on_no)
            assert all(len(change.say) <= 100 for change in told if change is not None)


def test_essentials_and_what_is_known_fit_where_they_are_shown(library: Library) -> None:
    for essential in library.essentials():
        assert len(essential.title) <= 30
        assert len(essential.text) <= 160
        assert len(essential.today) <= 90
    known = library.known()
    for finding in known.findings:
        assert len(finding.title) <= 30
        assert len(finding.text) <= 300
        assert len(finding.source) <= 90
    for saying in known.often_said:
        assert len(saying.said) <= 100
        assert len(saying.found) <= 220
        assert len(saying.instead) <= 180
    assert all(len(line) <= 260 for line in (*known.not_studied, *known.what_follows))


def test_sentences_are_whole_and_signs_go_on_from_stop_if(exercise: Exercise) -> None:
    for text in (exercise.aim, exercise.start_position, exercise.mistake, *exercise.cues):
        assert text[0].isupper() or text[0].isdigit()
        assert text.endswith(".")
    if exercise.how:
        assert exercise.how[0].isupper()
        assert exercise.how.endswith(".")
    for text in (*exercise.stop_if, *exercise.not_for):
        assert not text[0].isupper()
        assert not text.endswith(".")


@pytest.mark.parametrize("way", ["easier", "harder"])
def test_easier_and_harder_are_exercises_and_never_lead_round_in_a_circle(way: str) -> None:
    def follow(id_: str, seen: tuple[str, ...]) -> None:
        assert id_ not in seen, (*seen, id_)
        for other in getattr(exercise_of(id_), way):
            assert is_exercise_id(other), (id_, other)
            follow(other, (*seen, id_))

    for id_ in ALL:
        follow(id_, ())


def test_no_text_is_said_twice_in_an_exercise(exercise: Exercise) -> None:
    lists = (exercise.also, exercise.cues, exercise.stop_if, exercise.not_for, exercise.props)
    for texts in lists:
        assert len(texts) == len(set(texts))
    assert not {*exercise.easier} & {*exercise.harder}


def test_the_words_of_a_movement_can_be_shown_very_large(exercise: Exercise) -> None:
    if exercise.moves is not None:
        for beat in exercise.moves.beats:
            assert len(beat.word) <= LONGEST_BEAT


def test_every_exercise_says_what_it_is_for_and_when_to_stop(exercise: Exercise) -> None:
    assert exercise.aim
    assert exercise.start_position
    assert exercise.mistake
    assert exercise.stop_if
    if exercise.base_id == exercise.id:
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
