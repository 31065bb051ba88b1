"""Files from elsewhere are checked before anything of them is added."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from routine_app.content.arriving import Clash, look_at
from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PROGRAM, put, shipped

MINE = FIRST_LENGTH.replace("routine: first-length", "routine: mine")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def library(tmp_path: Path, own: Path) -> Library:
    return Library(shipped(tmp_path), own)


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


def test_a_good_file_says_what_it_is(library: Library, outside: Path) -> None:
    path = put(outside / "a file (1).yaml", MINE)
    (found,) = look_at([path], library)
    assert (found.kind, found.id, found.name) == (Kind.ROUTINE, "mine", "First length")
    assert found.is_good
    assert isinstance(found.value, Routine)
    assert found.clash is Clash.NOTHING
    assert found.text == MINE


def test_a_broken_file_shows_all_its_problems_and_the_line(library: Library, outside: Path) -> None:
    path = put(outside / "b.yaml", MINE.replace("steps:", "stepps:"))
    (found,) = look_at([path], library)
    assert not found.is_good
    assert found.kind is Kind.ROUTINE
    assert found.problems
    assert found.line


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89PNG\r\n\0\0", "not a text file"),
        (b"", "empty"),
        (b"hello", "first key"),
        (b"shopping: [milk]", "first key"),
        (b"essentials:\n  - {}\n", ""),
    ],
)
def test_what_is_no_routine_has_a_plain_sentence(
    library: Library, outside: Path, content: bytes, words: str
) -> None:
    path = outside / "thing.yaml"
    path.write_bytes(content)
    (found,) = look_at([path], library)
    assert not found.is_good
    assert words in found.problems[0].message
    assert found.name == "thing.yaml"


@pytest.mark.parametrize("name", ["gone.yaml", ""])
def test_a_folder_or_nothing_at_all_is_said(library: Library, outside: Path, name: str) -> None:
    (found,) = look_at([outside / name], library)
    assert not found.is_good
    assert len(found.problems) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_never_waited_for(library: Library, outside: Path) -> None:
    os.mkfifo(outside / "pipe.yaml")
    (found,) = look_at([outside / "pipe.yaml"], library)
    assert "named pipe" in found.problems[0].message


def test_a_routine_knows_the_exercise_beside_it(library: Library, outside: Path) -> None:
    exercise = put(
        outside / "e.yaml",
        HALF_KNEELING.replace("exercise: half-kneeling", "exercise: my-kneeling"),
    )
    routine = put(outside / "r.yaml", MINE.replace("half-kneeling", "my-kneeling"))
    alone = look_at([routine], library)[0]
    assert not alone.is_good
    found = look_at([routine, exercise], library)
    assert [one.is_good for one in found] == [True, True]
    assert isinstance(found[1].value, Exercise)


def test_a_program_knows_the_routine_beside_it(library: Library, outside: Path) -> None:
    routine = put(outside / "r.yaml", MINE)
    program = put(outside / "p.yaml", PROGRAM.replace("first-length", "mine"))
    assert not look_at([program], library)[0].is_good
    assert all(one.is_good for one in look_at([program, routine], library))


def test_what_is_there_already_is_told(library: Library, own: Path, outside: Path) -> None:
    path = put(outside / "a.yaml", FIRST_LENGTH)
    (found,) = look_at([path], library)
    assert (found.clash, found.there_name) == (Clash.SHIPPED, "First length")
    there = put(own / "first-length.yaml", FIRST_LENGTH.replace("name: First", "name: My first"))
    library.look_again()
    (found,) = look_at([path], library)
    assert (found.clash, found.there) == (Clash.OWN, there)
    assert found.there_name == "My first length"
    put(there, FIRST_LENGTH)
    assert look_at([path], library)[0].clash is Clash.SAME
    put(there, HALF_KNEELING.replace("exercise: half-kneeling", "exercise: first-length"))
    assert look_at([path], library)[0].clash is Clash.OTHER_KIND


def test_a_broken_own_file_under_the_id_is_a_clash(
    library: Library, own: Path, outside: Path
) -> None:
    put(own / "mine.yaml", "routine: mine\n")
    path = put(outside / "a.yaml", MINE)
    assert look_at([path], library)[0].clash is Clash.OWN


def test_exercises_that_come_along_are_named(library: Library, outside: Path) -> None:
    lines = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: my-kneeling").splitlines()
    carried = "exercises:\n" + "\n".join(
        ("  - " if number == 0 else "    ") + line for number, line in enumerate(lines)
    )
    text = MINE.replace("half-kneeling", "my-kneeling") + carried + "\n"
    (found,) = look_at([put(outside / "a.yaml", text)], library)
    assert found.problems == ()
    assert found.brings == ("Half-kneeling stretch",)
