"""Own files that change while the program runs are seen, with all that stands on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.content.problem import ContentError, NotFound
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PROGRAM, put, shipped


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


@pytest.fixture
def library(tmp_path: Path, own: Path) -> Library:
    made = Library(shipped(tmp_path), own)
    made.entries()
    made.look_again()
    return made


MINE = FIRST_LENGTH.replace("routine: first-length", "routine: mine")


def test_a_new_file_is_there_after_a_look(library: Library, own: Path) -> None:
    with pytest.raises(NotFound):
        library.routine("mine")
    path = put(own / "mine.yaml", MINE)
    assert library.look_again().changed == {path}
    assert library.routine("mine").name == "First length"


def test_what_is_as_it_was_is_not_read_again(library: Library, own: Path) -> None:
    put(own / "mine.yaml", MINE)
    library.look_again()
    first = library.routine("mine")
    assert library.look_again().changed == frozenset()
    assert library.routine("mine") is first


def test_a_changed_file_is_read_again(library: Library, own: Path) -> None:
    path = put(own / "mine.yaml", MINE)
    library.look_again()
    library.routine("mine")
    put(path, MINE.replace("name: First length", "name: Mine"))
    assert library.look_again().changed == {path}
    assert library.routine("mine").name == "Mine"


def test_a_file_that_was_read_before_the_first_look_counts(tmp_path: Path, own: Path) -> None:
    path = put(own / "mine.yaml", MINE)
    library = Library(shipped(tmp_path), own)
    assert library.routine("mine").name == "First length"
    put(path, MINE.replace("name: First length", "name: Mine"))
    assert library.look_again().changed == {path}
    assert library.routine("mine").name == "Mine"


def test_a_file_that_is_gone_makes_room_for_the_shipped_one(library: Library, own: Path) -> None:
    path = put(own / "first-length.yaml", FIRST_LENGTH.replace("First length", "Other"))
    library.look_again()
    assert library.routine("first-length").name == "Other"
    path.unlink()
    assert library.look_again().changed == {path}
    assert library.routine("first-length").name == "First length"


def test_a_routine_follows_a_change_of_its_exercise(library: Library, own: Path) -> None:
    before = library.routine("first-length")
    text = HALF_KNEELING.replace("name: Half-kneeling stretch", "name: My stretch")
    put(own / "exercises" / "half-kneeling.yaml", text)
    library.look_again()
    after = library.routine("first-length")
    assert after != before
    assert "My stretch" in [step.exercise.name for step in after.exercise_steps]


def test_what_was_broken_is_good_once_what_it_names_is_there(library: Library, own: Path) -> None:
    put(own / "mine.yaml", MINE.replace("half-kneeling", "my-kneeling"))
    library.look_again()
    with pytest.raises(ContentError):
        library.routine("mine")
    text = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: my-kneeling")
    put(own / "my-kneeling.yaml", text)
    library.look_again()
    assert library.routine("mine").name == "First length"


def test_a_program_is_looked_at_again_when_its_routine_goes(library: Library, own: Path) -> None:
    routine = put(own / "mine.yaml", MINE)
    text = PROGRAM.replace("first-length", "mine")
    name = text.split("\n", 1)[0].split(": ")[1]
    put(own / "programs" / f"{name}.yaml", text)
    library.look_again()
    library.program(name)
    routine.unlink()
    library.look_again()
    entry = next(e for e in library.entries() if e.id == name and not e.shipped)
    assert entry.problems


def test_a_patient_look_waits_for_a_file_that_is_being_written(library: Library, own: Path) -> None:
    path = put(own / "mine.yaml", MINE)
    library.look_again()
    library.routine("mine")
    put(path, MINE[:20])
    look = library.look_again(patient=True)
    assert (look.changed, look.unsettled) == (frozenset(), True)
    assert library.routine("mine").name == "First length"
    put(path, MINE.replace("name: First length", "name: Mine"))
    assert library.look_again(patient=True).unsettled
    look = library.look_again(patient=True)
    assert (look.changed, look.unsettled) == (frozenset({path}), False)
    assert library.routine("mine").name == "Mine"


def test_a_file_taken_away_and_put_back_was_never_gone(library: Library, own: Path) -> None:
    path = put(own / "mine.yaml", MINE)
    library.look_again()
    library.routine("mine")
    aside = path.rename(own / "mine.bak")
    assert library.look_again(patient=True).unsettled
    aside.rename(path)
    library.look_again(patient=True)
    library.look_again(patient=True)
    assert library.routine("mine").name == "First length"


@pytest.mark.parametrize(
    "name", [".mine.yaml.swp", ".mine.yaml", "~mine.yaml", "#mine.yaml", "mine.yaml~", "4913"]
)
def test_what_editors_leave_behind_is_passed_over(library: Library, own: Path, name: str) -> None:
    (own / name).write_text("routine: ", encoding="utf-8")
    assert library.look_again().changed == frozenset()
    assert not library.problems()


def test_a_folder_that_is_removed_and_made_again(library: Library, own: Path) -> None:
    path = put(own / "mine.yaml", MINE)
    library.look_again()
    path.unlink()
    own.rmdir()
    assert library.look_again().changed == {path}
    own.mkdir()
    put(path, MINE)
    assert library.look_again().changed == {path}
    assert library.routine("mine").name == "First length"
