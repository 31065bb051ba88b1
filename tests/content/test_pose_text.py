"""Poses and exercises written as text say the same when they are read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.content.pose_rewriting import read_exercises
from routine_app.content.pose_text import exercise_text, number_text, pose_keys, tempo_text
from routine_app.content.scalars import read_tempo
from routine_app.domain.exercise import Exercise
from routine_app.domain.pose import Pose
from routine_app.domain.value import replace
from tests.shipped.shelf import ALL, exercise_of

HEAD = "poses:\n"


def alone(exercise: Exercise) -> Exercise:
    """Without what only its file knows: variants, and that it is one."""
    return replace(exercise, id="by-itself", variants=(), how="")


@pytest.mark.parametrize("name", ALL)
def test_a_whole_exercise_reads_as_it_was_written(name: str) -> None:
    exercise = alone(exercise_of(name))
    assert read_exercises(exercise_text(exercise)) == {"by-itself": exercise}


@pytest.mark.parametrize("name", ALL)
def test_no_line_of_a_pose_says_nothing(name: str) -> None:
    text = exercise_text(alone(exercise_of(name)))
    poses = text.partition(HEAD)[2]
    assert ": 0\n" not in poses.partition("hold:")[0]


@pytest.mark.parametrize("name", ALL)
def test_a_tempo_reads_as_it_was_written(name: str) -> None:
    moves = exercise_of(name).moves
    if moves is not None:
        assert read_tempo(tempo_text(moves)) == moves


def test_a_hold_like_the_start_is_left_out() -> None:
    exercise = alone(exercise_of("constructive-rest"))
    still = replace(exercise, hold=exercise.start)
    assert "hold:" not in exercise_text(still).partition(HEAD)[2]


def test_standing_on_nothing_says_nothing() -> None:
    assert pose_keys(Pose()) == {}


@given(st.integers(-180_000, 180_000))
def test_degrees_are_exact(thousandths: int) -> None:
    assert float(number_text(thousandths / 1000)) == thousandths / 1000


def test_texts_of_any_kind_survive() -> None:
    odd = replace(
        alone(exercise_of("half-kneeling")),
        name="Knees: left & right, #1",
        short_name="- odd",
        cues=("[not a list]", "yes", "10"),
        say=(("psoas", "so-as: yes"),),
    )
    assert read_exercises(exercise_text(odd)) == {"by-itself": odd}
