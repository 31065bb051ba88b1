"""Doses and sides as they are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.content.doses import (
    MOST_BREATHS,
    MOST_REPETITIONS,
    MOST_SETS,
    dose_text,
    read_breaths,
    read_dose,
    read_hold,
    read_order,
    read_reps,
    read_sets,
    read_step_dose,
)
from routine_app.content.scalars import Unreadable
from routine_app.domain.dose import Breaths, Dose, Repetitions, Timed
from routine_app.domain.routine import SideOrder


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("45", Dose(Timed(45_000))),
        ("45 s x 2", Dose(Timed(45_000), 2)),
        ("45 s × 2", Dose(Timed(45_000), 2)),
        ("45x2", Dose(Timed(45_000), 2)),
        ("2 min", Dose(Timed(120_000))),
        ("1:30 x 3", Dose(Timed(90_000), 3)),
        ("60 min", Dose(Timed(3_600_000))),
        ("8 reps", Dose(Repetitions(8))),
        ("1 rep", Dose(Repetitions(1))),
        ("8 reps at 4 s", Dose(Repetitions(8, 4000))),
        ("8 reps at 4 s x 2", Dose(Repetitions(8, 4000), 2)),
        ("6 breaths", Dose(Breaths(6))),
        ("6 breaths x 2", Dose(Breaths(6), 2)),
    ],
)
def test_a_dose_is_read_as_a_prescription(text: str, dose: Dose) -> None:
    assert read_dose(text) == dose


amounts = (
    st.integers(10, 36_000).map(lambda tenths: Timed(tenths * 100))
    | st.builds(
        Repetitions,
        st.integers(1, MOST_REPETITIONS),
        st.none() | st.integers(10, 600).map(lambda tenths: tenths * 100),
    )
    | st.builds(Breaths, st.integers(1, MOST_BREATHS))
)


@given(st.builds(Dose, amounts, st.integers(1, MOST_SETS)))
def test_every_dose_is_read_back_as_it_was_written(dose: Dose) -> None:
    assert read_dose(dose_text(dose)) == dose


def no_dose(text: str) -> str:
    return f'"{text}" is not a dose. Write a time such as "45 s x 2", or "8 reps"'


BAD: list[tuple[Callable[[str], Any], str, str]] = [
    *((read_dose, text, no_dose(text)) for text in (
        "", "45 sec x two", "45 s x", "x 2", "45 s x 2 x 3", "reps", "8 reps at", "8 reps at noon",
        "2:00:00", "-45 s", "45 s twice", "1 h", "at 4 s",
    )),
    (read_dose, "0", "a hold of 0 s is not possible, it takes between 1 s and 60 min"),
    (read_dose, "0.5 s", "a hold of 0.5 s is not possible, it takes between 1 s and 60 min"),
    (read_dose, "180 min", "a hold of 180 min is not possible, it takes between 1 s and 60 min"),
    (read_dose, "3601", "a hold of 3601 s is not possible, it takes between 1 s and 60 min"),
    (read_dose, "0 reps", "0 repetitions are not possible, write 1 to 200"),
    (read_dose, "201 reps", "201 repetitions are not possible, write 1 to 200"),
    (read_dose, "8 reps at 0 s", "a repetition of 0 s is not possible, it takes between 1 s and 60 s"),
    (read_dose, "8 reps at 2 min", "a repetition of 2 min is not possible, it takes between 1 s and 60 s"),
    (read_dose, "101 breaths", "101 breaths are not possible, write 1 to 100"),
    (read_dose, "45 s x 0", "0 sets are not possible, write 1 to 20"),
    (read_dose, "45 s x 21", "21 sets are not possible, write 1 to 20"),
    (read_hold, "8 reps", '"8 reps" is not a time. Write "45 s", "2 min" or "1:30"'),
    (read_hold, "3601", "a hold of 3601 s is not possible, it takes between 1 s and 60 min"),
    (read_reps, "few", '"few" are no repetitions. Write "8" or "8 reps at 4 s"'),
    (read_breaths, "6 s", '"6 s" is not a number of breaths. Write "6"'),
    (read_sets, "two", '"two" is not a number of sets. Write "2"'),
    (read_sets, "0", "0 sets are not possible, write 1 to 20"),
    (read_order, "left", '"left" does not say which sides. Write "left first", "right first", "left only" or "right only"'),
    (read_step_dose, "45 s,", '"" does not say which sides. Write "left first", "right first", "left only" or "right only"'),
]  # fmt: skip


@pytest.mark.parametrize(("reader", "text", "message"), BAD)
def test_what_is_no_dose_is_answered_with_one(
    reader: Callable[[str], Any], text: str, message: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        reader(text)
    assert str(caught.value) == message


@pytest.mark.parametrize("text", ["8", "8 reps", "8 at 4 s", "8 reps at 4 s"])
def test_the_long_form_takes_repetitions_with_or_without_their_word(text: str) -> None:
    each = 4000 if "at" in text else None
    assert read_reps(text) == Dose(Repetitions(8, each))


def test_the_long_form_takes_breaths_sets_and_holds() -> None:
    assert read_breaths("6") == read_breaths("6 breaths") == Dose(Breaths(6))
    assert read_sets("2") == 2
    assert read_hold("1:30") == Dose(Timed(90_000))


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("45 s x 2", SideOrder.USUAL),
        ("45 s x 2, left first", SideOrder.LEFT_FIRST),
        ("45 s x 2,right first", SideOrder.RIGHT_FIRST),
        ("45 s x 2 , left only", SideOrder.LEFT_ONLY),
        ("45 s x 2, right only", SideOrder.RIGHT_ONLY),
    ],
)
def test_the_short_form_may_name_sides(text: str, order: SideOrder) -> None:
    assert read_step_dose(text) == (Dose(Timed(45_000), 2), order)


def refusal(reader: Callable[[str], Any], text: str) -> str:
    """What is said about a text; empty when it can be read."""
    try:
        reader(text)
    except Unreadable as error:
        return str(error)
    return ""


@given(st.text("0123456789:. sminrepbathx×,-", max_size=30) | st.text(max_size=30))
def test_any_text_is_a_dose_or_a_sentence(text: str) -> None:
    for reader in (read_step_dose, read_hold, read_reps, read_breaths, read_sets):
        assert refusal(reader, text).isprintable()


@pytest.mark.parametrize(
    "text", [" " * 200_000, "9" * 200_000, "x " * 100_000, "1 reps at " * 20_000]
)
@pytest.mark.timeout(5)
def test_endless_texts_are_refused_at_once(text: str) -> None:
    for reader in (read_step_dose, read_hold, read_reps, read_breaths, read_sets):
        with pytest.raises(Unreadable):
            reader(text)
