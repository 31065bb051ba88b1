"""Single texts: what they mean, and what is said when they mean nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.content.kinds import is_id
from routine_app.content.scalars import (
    LONGEST_NOTE,
    Unreadable,
    duration_or_none,
    duration_text,
    read_angle,
    read_breath,
    read_duration,
    read_id,
    read_line,
    read_note,
    read_rest,
    read_set_up,
    read_short_name,
    read_tempo,
    read_yes_no,
)
from routine_app.domain.dose import Beat, Breath, Tempo

READERS = [
    read_angle,
    read_breath,
    read_duration,
    read_id,
    read_line,
    read_note,
    read_rest,
    read_set_up,
    read_short_name,
    read_tempo,
    read_yes_no,
]


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [
        ("45", 45_000),
        ("45 s", 45_000),
        ("45s", 45_000),
        ("010", 10_000),
        ("0", 0),
        ("2.5 s", 2_500),
        ("2 min", 120_000),
        ("1.5 min", 90_000),
        ("1:30", 90_000),
        ("0:45", 45_000),
        ("90:00", 5_400_000),
    ],
)
def test_times_mean_what_was_typed(text: str, milliseconds: int) -> None:
    assert read_duration(text) == milliseconds


@pytest.mark.parametrize(
    "text",
    ["", "x", "45 sec", "-5", "1:75", "1:5", "1:30:00", "1 h", "٤٥ s", "45 s ", "1e3", "9" * 500],
)
def test_anything_else_is_no_time(text: str) -> None:
    assert duration_or_none(text) is None


@given(st.integers(0, 36_000).map(lambda tenths: tenths * 100))
def test_times_are_written_as_they_are_read(duration: int) -> None:
    assert read_duration(duration_text(duration)) == duration


def test_breaths_have_an_in_and_an_out() -> None:
    assert read_breath("4 s in, 6 s out") == Breath(4000, 6000)
    assert read_breath("4.5 s in,5 s out") == Breath(4500, 5000)


def test_a_tempo_has_beats_with_words() -> None:
    assert read_tempo("2 s lift, 2 s hold, 2.5 s lower slowly") == Tempo(
        (Beat(2000, "Lift"), Beat(2000, "Hold", stays=True), Beat(2500, "Lower slowly"))
    )


def test_angles_have_a_sign_and_decimals() -> None:
    assert [read_angle(text) for text in ("-8", "+8", "12.5", "010")] == [-8, 8, 12.5, 10]


def test_text_keeps_its_words_and_loses_the_blanks_around() -> None:
    assert read_line("  Über – 伸展 🧘\u200d♀️\u00a0x ") == "Über – 伸展 🧘\u200d♀️\u00a0x"


def test_notes_may_have_paragraphs() -> None:
    assert read_note("One.\n\nTwo.\n") == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("half-kneeling", True),
        ("21-day-reset", True),
        ("a", True),
        ("a" * 60, True),
        ("a" * 61, False),
        ("Half", False),
        ("a--b", False),
        ("-a", False),
        ("a-", False),
        ("a b", False),
        ("a_b", False),
        ("é", False),
        ("٣", False),
        ("", False),
        ("../a", False),
    ],
)
def test_ids_are_lower_case_words_joined_by_hyphens(text: str, valid: bool) -> None:
    assert is_id(text) is valid


BAD: list[tuple[Callable[[str], Any], str, str]] = [
    (read_duration, "soon", '"soon" is not a time. Write "45 s", "2 min" or "1:30"'),
    (read_rest, "11 min", "a rest of 11 min is too long, at most 10 min are allowed"),
    (read_breath, "4 in 6 out", '"4 in 6 out" is not a breath. Write it as in "4 s in, 6 s out"'),
    (read_breath, "0 s in, 6 s out", '"0 s in, 6 s out" has a part that is not between 1 s and 20 s'),
    (read_tempo, "3 s", '"3 s" is not a tempo. Write seconds and a word for each part, such as "4 s slide out, 4 s slide back"'),
    (read_tempo, "3 s out", '"3 s out" does not end where it began. Write the way out and the way back, such as "3 s out, 3 s back"'),
    (read_tempo, "3 s hold", '"3 s hold" does not end where it began. Write the way out and the way back, such as "3 s out, 3 s back"'),
    (read_tempo, "0 s out, 3 s back", '"0 s out" is too short, a part takes at least 0.5 s'),
    (read_tempo, "40 s out, 40 s back", "one repetition takes at most 60 s"),
    (read_tempo, ", ".join(["1 s a"] * 9), "a tempo has at most 8 parts, this one has 9"),
    (read_angle, "8°", '"8°" is not an angle. Write degrees such as "-8" or "12.5"'),
    (read_angle, "nan", '"nan" is not an angle. Write degrees such as "-8" or "12.5"'),
    (read_yes_no, "true", '"true" is neither "yes" nor "no"'),
    (read_yes_no, "No", '"No" is neither "yes" nor "no"'),
    (read_line, " ", "there is no text here. Write some, or remove the key"),
    (read_line, "a\nb", "this text has more than one line. Write it as one"),
    (read_line, "a\tb", "this text has a control character (U+0009) in it. Remove it"),
    (read_note, "a\x1bb", "this text has a control character (U+001B) in it. Remove it"),
    (read_line, "a\u202eb", "this text has a control character (U+202E) in it. Remove it"),
    (read_line, "a\ud800b", "this text has a control character (U+D800) in it. Remove it"),
    (read_line, "x" * 401, "this text has 401 characters, at most 400 fit"),
    (read_note, "x" * (LONGEST_NOTE + 1), "this text has 2001 characters, at most 2000 fit"),
    (read_short_name, "x" * 25, "this text has 25 characters, at most 24 fit"),
    (read_set_up, "x" * 61, "this text has 61 characters, at most 60 fit"),
    (read_id, "Half Kneeling", '"Half Kneeling" is not an id. Ids are lower-case words joined by hyphens, such as "half-kneeling", of at most 60 characters'),
]  # fmt: skip


@pytest.mark.parametrize(("reader", "text", "message"), BAD)
def test_what_means_nothing_is_answered_with_what_would(
    reader: Callable[[str], Any], text: str, message: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        reader(text)
    assert str(caught.value) == message


@given(st.sampled_from(READERS), st.text(max_size=50) | st.text("0123456789:. smin,outrepx-"))
def test_any_text_is_a_value_or_a_sentence(reader: Callable[[str], Any], text: str) -> None:
    message = ""
    try:
        reader(text)
    except Unreadable as error:
        message = str(error)
    assert message.isprintable()


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", [" " * 200_000, "1" * 200_000, "in, " * 50_000, "1 s a," * 30_000])
@pytest.mark.timeout(5)
def test_endless_texts_are_refused_at_once(reader: Callable[[str], Any], text: str) -> None:
    with pytest.raises(Unreadable):
        reader(text)
