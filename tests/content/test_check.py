"""Checking files for their authors."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from tests.content.examples import (
    ESSENTIALS,
    FIRST_LENGTH,
    HALF_KNEELING,
    PROGRAM,
    SAFETY,
    shipped,
    write,
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(shipped(tmp_path))


def test_good_files_of_every_kind_have_no_problems(library: Library, tmp_path: Path) -> None:
    texts = (FIRST_LENGTH, HALF_KNEELING, PROGRAM, ESSENTIALS, SAFETY)
    files = {f"{number}.yaml": text for number, text in enumerate(texts)}
    folder = write(tmp_path / "new", files)
    assert check_files([folder / name for name in files], library) == []


def test_problems_come_in_the_order_the_files_were_named(library: Library, tmp_path: Path) -> None:
    bad = {"b.yaml": "routine: b\n", "a.yaml": "exercise: a\n", "c.yaml": "c: ["}
    folder = write(tmp_path / "new", bad)
    found = check_files([folder / name for name in bad], library)
    assert list(dict.fromkeys(Path(problem.file).name for problem in found)) == list(bad)


def test_a_file_named_twice_is_checked_once(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path, {"a.yaml": "a: ["}) / "a.yaml"
    assert len(check_files([path, path], library)) == 1


def test_a_missing_file_is_a_problem(library: Library, tmp_path: Path) -> None:
    (problem,) = check_files([tmp_path / "a.yaml"], library)
    assert problem.message == "there is no such file."


def test_exercises_that_are_checked_are_known_to_the_routines_beside_them(
    library: Library, tmp_path: Path
) -> None:
    exercise = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: new-one")
    routine = "routine: r\nname: R\nsteps:\n  - new-one: 45 s\n  - new-on: 45 s\n"
    folder = write(tmp_path / "new", {"r.yaml": routine, "e.yaml": exercise})
    assert len(check_files([folder / "r.yaml"], library)) == 2
    (problem,) = check_files([folder / "r.yaml", folder / "e.yaml"], library)
    assert problem.message == 'no exercise is called "new-on". Did you mean "new-one"?'


def test_a_broken_exercise_beside_a_routine_is_named_in_both(
    library: Library, tmp_path: Path
) -> None:
    exercise = HALF_KNEELING.replace("phase: lengthen", "phase: x")
    folder = write(tmp_path / "new", {"r.yaml": FIRST_LENGTH, "e.yaml": exercise})
    found = check_files([folder / "e.yaml", folder / "r.yaml"], library)
    assert [Path(problem.file).name for problem in found] == ["e.yaml", "r.yaml", "r.yaml"]


def test_exercises_that_name_each_other_are_checked(library: Library, tmp_path: Path) -> None:
    one = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: one")
    two = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: two")
    files = {
        "one.yaml": one.replace("harder: pelvic-tilt", "harder: two"),
        "two.yaml": two.replace("harder: pelvic-tilt", "harder: one"),
    }
    folder = write(tmp_path / "new", files)
    assert check_files([folder / name for name in files], library) == []
