"""The safety file: what it names must be there, and mistakes have a place and a hint."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from routine_app.content.library import Library
from routine_app.content.problem import ContentError
from routine_app.resources import routines_dir


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copytree(routines_dir(), tmp_path / "routines")


def problems(folder: Path, old: str, new: str) -> list[str]:
    """What is said of the safety file after one change in it."""
    path = folder / "safety.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        Library(folder).safety()
    return [problem.message for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("childs-pose: [knee-to-chest]", "childs-pose: [knee-to-chset]"),
        ("childs-pose: [knee-to-chest]", "childs-poes: [knee-to-chest]"),
        ("last: [diaphragm-breath", "last: [diaphragm-braeth"),
        ("couch-stretch: [side-lying-quad", "couch-stretch: [side-lying-quod"),
        ("      hamstring-strap: Hold", "      hamstring-strop: Hold"),
    ],
)
def test_an_exercise_that_is_not_there_is_named_with_the_nearest(
    folder: Path, old: str, new: str
) -> None:
    (said,) = problems(folder, old, new)
    assert said.startswith("no exercise is called ")
    assert "Did you mean" in said


def test_a_wrong_key_is_a_problem(folder: Path) -> None:
    (said,) = problems(folder, "    leave out: [step-swing", "    leave of: [step-swing")
    assert '"leave of" is not a key of a condition' in said


def test_a_position_that_nobody_knows_is_a_problem(folder: Path) -> None:
    (said,) = problems(folder, "positions: [supine, prone]", "positions: [supine, proun]")
    assert "Did you mean" in said


def test_the_answers_have_ids_of_their_own(folder: Path) -> None:
    found = [row.id for row in Library(folder).safety().conditions]
    assert len(found) == len({*found}) == 10
