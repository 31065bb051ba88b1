"""Sentences that every screen says the same way."""

from __future__ import annotations

from datetime import date

import pytest

from routine_app.domain.dose import Breaths, Dose, Timed
from routine_app.domain.exercise import Phase, Position, Sides
from routine_app.domain.language import Language, speak
from routine_app.domain.pose import Prop, Side
from routine_app.domain.routine import ExerciseStep, SideOrder
from routine_app.domain.safety import Fallback
from routine_app.domain.streak import Streak
from routine_app.domain.value import replace
from routine_app.domain.words import (
    decimal,
    dose_words,
    evidence_words,
    listed,
    longest_words,
    minutes_words,
    phase_name,
    position_name,
    prop_name,
    prop_word,
    side_by_side,
    side_name,
    side_word,
    streak_words,
    things_of,
    things_to_fetch,
    time_words,
)
from tests.domain.builders import exercise, held, repeated
from tests.fakes import make_exercise, make_routine, step
from tests.pseudo_language import speak_pseudo, untranslated


@pytest.mark.parametrize(
    ("streak", "words"),
    [
        (Streak(), "A new row starts today"),
        (Streak(1), "1 day in a row"),
        (Streak(9, (date(2026, 3, 3),)), "9 days in a row, 1 bridged"),
    ],
)
def test_the_streak_in_words(streak: Streak, words: str) -> None:
    assert streak_words(streak) == words


def test_the_longest_in_words() -> None:
    assert [longest_words(n) for n in (1, 12)] == ["Longest 1 day", "Longest 12 days"]


@pytest.mark.parametrize(
    ("ms", "words"),
    [(0, "0 s"), (45_000, "45 s"), (60_000, "1 min"), (90_000, "90 s"), (150_000, "2:30 min")],
)
def test_times_in_words(ms: int, words: str) -> None:
    assert time_words(ms) == words


@pytest.mark.parametrize(("ms", "words"), [(10_000, "1 min"), (655_000, "11 min")])
def test_minutes_are_never_none(ms: int, words: str) -> None:
    assert minutes_words(ms) == words


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (held(45), "45 s each side"),
        (held(45, sets=2), "45 s each side, 2 sets"),
        (held(60, sides=Sides.BOTH), "1 min"),
        (held(40, order=SideOrder.RIGHT_ONLY), "40 s, right side"),
        (repeated(8), "8 reps"),
        (repeated(16, Sides.ALTERNATING), "16 reps, alternating"),
        (ExerciseStep(exercise(sides=Sides.BOTH), Dose(Breaths(1))), "1 breath"),
        (replace(held(45), dose=Dose(Timed(30_000), 3)), "30 s each side, 3 sets"),
    ],
)
def test_doses_in_words(step: ExerciseStep, words: str) -> None:
    assert dose_words(step) == words


@pytest.mark.parametrize(
    ("things", "words"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_things_are_listed_in_words(things: list[str], words: str) -> None:
    assert listed(things) == words


def test_things_side_by_side() -> None:
    assert [side_by_side(things) for things in ("", "a", "abc")] == ["", "a", "a, b, c"]


def test_everything_has_a_name_by_itself_and_one_within_a_text() -> None:
    assert [phase_name(phase) for phase in Phase] == ["Release", "Lengthen", "Integrate"]
    assert position_name(Position.QUADRUPED) == "On hands and knees"
    assert [side_name(side) for side in Side] == ["Left", "Right"]
    assert [side_word(side) for side in Side] == ["left", "right"]
    assert [(prop_name(prop), prop_word(prop)) for prop in (Prop.MAT, Prop.STEP)] == [
        ("Mat", "mat"),
        ("Step", "step"),
    ]


EVIDENCE = {
    "agrees with anatomy": "agrees with anatomy",
    "partly": "partly right",
    "not supported by what we found": "not supported by what we found",
    "a clinician's view": "a clinician's view",
}


def test_evidence_is_a_full_phrase_for_every_word_of_a_file() -> None:
    assert {word: evidence_words(word) for word in EVIDENCE} == EVIDENCE


def test_numbers_have_the_sign_of_the_language() -> None:
    assert [decimal(number) for number in (1.0, 0.8, 1.25)] == ["1", "0.8", "1.25"]
    speak(Language("de", lambda text, about, count: "," if text == "." else ""))
    assert decimal(0.8) == "0,8"


def test_every_word_has_another_in_another_language() -> None:
    speak_pseudo()
    steps = [
        *(held(45, sides=sides, order=order, sets=2) for sides in Sides for order in SideOrder),
        *(repeated(reps) for reps in (1, 8)),
        ExerciseStep(exercise(sides=Sides.BOTH), Dose(Breaths(3))),
    ]
    streaks = (Streak(), Streak(1), Streak(9, (date(2026, 3, 3),)))
    words = [
        *map(phase_name, Phase),
        *map(position_name, Position),
        *map(side_name, Side),
        *map(side_word, Side),
        *map(prop_name, Prop),
        *map(prop_word, Prop),
        *things_of([replace(exercise(), props=tuple(Prop))]).values(),
        *map(dose_words, steps),
        *map(streak_words, streaks),
        *map(longest_words, (1, 12)),
        *map(evidence_words, EVIDENCE),
        listed(["1", "2", "3"]),
    ]
    assert untranslated(words) == []
    assert all(words)


CHAIR_ELSE = Fallback(
    Prop.CHAIR, "a firm chair", "a sofa or a bed edge", made_of=(Prop.SOFA, Prop.BED)
)
FALLBACKS = (
    CHAIR_ELSE,
    Fallback(Prop.CUSHION, "a cushion", "a folded jacket"),
    Fallback(Prop.PILLOW, "a pillow", "a folded jacket"),
)


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ((), ("a cushion", "a pillow", "a firm chair")),
        (("cushion", "pillow"), ("a folded jacket", "a firm chair")),
        (("chair",), ("a cushion", "a pillow", "a sofa or a bed edge")),
        (("chair", "bed"), ("a cushion", "a pillow", "a sofa")),
        (("chair", "bed", "sofa"), ("a cushion", "a pillow")),
    ],
)
def test_each_thing_is_fetched_once_and_none_that_is_not_there(
    missing: tuple[str, ...], words: tuple[str, ...]
) -> None:
    props = (Prop.CUSHION, Prop.PILLOW, Prop.CHAIR)
    made = replace(make_exercise("rest"), props=props)
    routine = make_routine("r", step(made))
    assert things_to_fetch(routine, missing, lambda: FALLBACKS) == words
