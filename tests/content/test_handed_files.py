"""A routine that was handed over keeps its longer ending, wherever it lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.arriving import Clash
from routine_app.content.folders import Folders, id_by_name
from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.content.own_folder import How, OwnFolder
from routine_app.content.problem import NotFound
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.value import replace
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, put, shipped

MINE = FIRST_LENGTH.replace("routine: first-length", "routine: mine")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "routines"


@pytest.fixture
def library(tmp_path: Path, own: Path) -> Library:
    return Library(shipped(tmp_path), own)


@pytest.fixture
def workshop(tmp_path: Path, own: Path, library: Library) -> FileWorkshop:
    return FileWorkshop(library, tmp_path / "shipped", own, tmp_path / "drafts")


def test_only_routines_have_the_longer_ending() -> None:
    path = Path("mine.routine.yaml")
    assert id_by_name(path) == "mine"
    assert id_by_name(path, Kind.EXERCISE) == "mine.routine"
    assert id_by_name(Path("mine.yaml")) == "mine"


def test_it_is_added_under_its_id(library: Library, own: Path, tmp_path: Path) -> None:
    folder = OwnFolder(library, tmp_path / "data")
    (arrival,) = folder.look_at([put(tmp_path / "Downloads" / "mine.routine.yaml", MINE)])
    assert arrival.clash is Clash.NOTHING
    assert folder.add(arrival).path == own / "mine.yaml"
    assert library.routine("mine").name == "First length"


def test_it_is_found_where_it_was_put(library: Library, own: Path) -> None:
    path = put(own / "mine.routine.yaml", MINE)
    assert library.routine("mine").name == "First length"
    assert library.file_of(Kind.ROUTINE, "mine") == path
    assert "mine" in library.routine_ids()
    assert [entry.id for entry in library.entries() if entry.path == path] == ["mine"]
    assert library.problems() == ()


def test_it_takes_the_place_of_a_shipped_one(library: Library, own: Path) -> None:
    path = put(own / "first-length.routine.yaml", FIRST_LENGTH)
    (entry,) = (entry for entry in library.entries() if entry.path == path)
    assert entry.replaces is not None
    assert library.own_file(Kind.ROUTINE, "first-length") == path


def test_a_change_of_it_is_seen(library: Library, own: Path) -> None:
    path = put(own / "mine.routine.yaml", MINE)
    library.entries()
    library.look_again()
    put(path, MINE.replace("First length", "Other name"))
    assert library.look_again().changed == {path}
    assert library.routine("mine").name == "Other name"
    path.unlink()
    library.look_again()
    with pytest.raises(NotFound):
        library.routine("mine")


def test_one_that_comes_again_makes_room_or_stays_beside(
    library: Library, own: Path, tmp_path: Path
) -> None:
    there = put(own / "mine.routine.yaml", MINE)
    folder = OwnFolder(library, tmp_path / "data")
    other = put(tmp_path / "Downloads" / "b.yaml", MINE + "# other\n")
    (arrival,) = folder.look_at([other])
    assert (arrival.clash, arrival.there) == (Clash.OWN, there)
    assert folder.add(arrival, How.BOTH).path == own / "mine-2.yaml"
    added = folder.add(arrival, How.REPLACE)
    assert added.path == there
    assert there.read_text(encoding="utf-8") == MINE + "# other\n"
    assert folder.take_back([added]) == ()
    assert there.read_text(encoding="utf-8") == MINE


def test_beside_the_short_name_it_is_passed_over_and_told(library: Library, own: Path) -> None:
    short, longer = put(own / "mine.yaml", MINE), put(own / "mine.routine.yaml", MINE)
    assert library.file_of(Kind.ROUTINE, "mine") == short
    assert library.own_files() == (short,)
    (told,) = library.problems()
    assert (told.file, told.message) == (
        str(longer),
        "mine.yaml is there already and stays as it is.",
    )


def test_no_second_file_gets_its_id(workshop: FileWorkshop, own: Path) -> None:
    there = put(own / "mine.routine.yaml", MINE)
    assert workshop.path_of(MINE) == there
    with pytest.raises(CannotWrite):
        workshop.save(replace(workshop.begin("x"), text=MINE))


def test_it_is_edited_in_its_place(workshop: FileWorkshop, own: Path, tmp_path: Path) -> None:
    there = put(own / "first-length.routine.yaml", FIRST_LENGTH)
    found = workshop.read(tmp_path / "shipped" / "first-length.yaml")
    assert found.path == there
    assert workshop.check(found.text, there).problems == ()


def test_an_exercise_needs_the_short_name(library: Library, own: Path, tmp_path: Path) -> None:
    path = put(own / "half-kneeling.routine.yaml", HALF_KNEELING)
    assert "half-kneeling.routine" not in Folders(tmp_path, own).ids(Kind.EXERCISE)
    (told,) = (found for found in library.problems() if found.file == str(path))
    assert told.message.endswith('so this file must be called "half-kneeling.yaml".')
