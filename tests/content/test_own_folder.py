"""Own files come and go; nothing is overwritten unasked, and everything can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from routine_app.content.arriving import Arrival
from routine_app.content.library import Library
from routine_app.content.own_folder import How, OwnFolder
from routine_app.domain.drawing import CannotWrite
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PROGRAM, put, shipped

MINE = FIRST_LENGTH.replace("routine: first-length", "routine: mine")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "routines"


@pytest.fixture
def library(tmp_path: Path, own: Path) -> Library:
    return Library(shipped(tmp_path), own)


@pytest.fixture
def folder(tmp_path: Path, library: Library) -> OwnFolder:
    return OwnFolder(library, tmp_path / "data")


@pytest.fixture
def arriving(tmp_path: Path, folder: OwnFolder) -> Callable[..., Arrival]:
    def look(text: str, name: str = "from elsewhere.yaml") -> Arrival:
        outside = tmp_path / "Downloads"
        outside.mkdir(exist_ok=True)
        (found,) = folder.look_at([put(outside / name, text)])
        return found

    return look


def test_a_file_is_copied_under_its_id(
    library: Library, folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    added = folder.add(arriving(MINE))
    assert added.path == own / "mine.yaml"
    assert added.path.read_text(encoding="utf-8") == MINE
    assert [path.name for path in own.iterdir()] == ["mine.yaml"]
    library.look_again()
    assert library.routine("mine").name == "First length"


@pytest.mark.parametrize(
    ("text", "place"),
    [(HALF_KNEELING, "exercises/half-kneeling.yaml"), (PROGRAM, "programs/21-day-reset.yaml")],
)
def test_exercises_and_programs_go_to_their_folders(
    folder: OwnFolder, own: Path, arriving: Callable[..., Arrival], text: str, place: str
) -> None:
    assert folder.add(arriving(text)).path == own / place


def test_the_text_is_kept_to_the_last_byte(
    folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    text = MINE.replace("\n", "\r\n") + "# the end, ü"
    folder.add(arriving(text))
    assert (own / "mine.yaml").read_bytes() == text.encode()


def test_what_makes_room_is_kept_and_comes_back(
    folder: OwnFolder, own: Path, tmp_path: Path, arriving: Callable[..., Arrival]
) -> None:
    before = MINE.replace("name: First", "name: Old")
    put(own / "mine.yaml", before)
    added = folder.add(arriving(MINE), How.REPLACE)
    assert added.before == tmp_path / "data" / "replaced" / "mine.yaml"
    assert added.before.read_text(encoding="utf-8") == before
    assert folder.take_back([added]) == ()
    assert (own / "mine.yaml").read_text(encoding="utf-8") == before
    assert not added.before.exists()


def test_two_that_made_room_stand_side_by_side(
    folder: OwnFolder, own: Path, tmp_path: Path, arriving: Callable[..., Arrival]
) -> None:
    for name in ("One", "Two", "Three"):
        folder.add(arriving(MINE.replace("name: First", f"name: {name}")), How.REPLACE)
    kept = sorted(path.name for path in (tmp_path / "data" / "replaced").iterdir())
    assert kept == ["mine-2.yaml", "mine.yaml"]


def test_both_are_kept_under_another_id(
    library: Library, folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    put(own / "mine.yaml", MINE)
    put(own / "mine-2.yaml", MINE.replace("routine: mine", "routine: mine-2"))
    other = f"# mine, as it was: mine\n{MINE}".replace("name: First", "name: Other")
    added = folder.add(arriving(other), How.BOTH)
    assert added.path == own / "mine-3.yaml"
    library.look_again()
    assert library.routine("mine-3").name == "Other length"
    assert library.routine("mine").name == "First length"
    assert "# mine, as it was: mine\nroutine: mine-3\n" in added.path.read_text(encoding="utf-8")


def test_both_are_kept_when_one_is_of_another_kind(
    library: Library, folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    put(own / "mine.yaml", HALF_KNEELING.replace("exercise: half-kneeling", "exercise: mine"))
    arrival = arriving(MINE)
    with pytest.raises(CannotWrite):
        folder.add(arrival, How.REPLACE)
    assert folder.add(arrival, How.BOTH).path == own / "mine-2.yaml"
    library.look_again()
    assert library.routine("mine-2").name == "First length"
    assert library.exercise("mine").name == "Half-kneeling stretch"


def test_a_shipped_one_is_stood_in_for_and_stays(
    library: Library, folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    added = folder.add(arriving(FIRST_LENGTH.replace("name: First", "name: My")), How.REPLACE)
    library.look_again()
    assert (added.path, added.before) == (own / "first-length.yaml", None)
    assert library.routine("first-length").name == "My length"
    folder.take_back([added])
    library.look_again()
    assert library.routine("first-length").name == "First length"


def test_an_add_is_undone_and_a_changed_file_stays(
    folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    added = folder.add(arriving(MINE))
    assert folder.take_back([added]) == ()
    assert not (own / "mine.yaml").exists()
    added = folder.add(arriving(MINE))
    put(added.path, MINE + "# changed since\n")
    assert folder.take_back([added]) == (added.path,)
    assert added.path.exists()


def test_a_file_that_came_meanwhile_is_not_overwritten(
    folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    arrival = arriving(MINE)
    put(own / "mine.yaml", "something else")
    with pytest.raises(CannotWrite, match="there already"):
        folder.add(arrival, How.BOTH)
    assert (own / "mine.yaml").read_text(encoding="utf-8") == "something else"


def test_a_folder_that_cannot_be_written_says_so(
    folder: OwnFolder, own: Path, arriving: Callable[..., Arrival]
) -> None:
    arrival = arriving(MINE)
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(CannotWrite, match="cannot be made"):
        folder.add(arrival)


def test_a_removed_file_goes_to_the_trash_and_comes_back(
    library: Library, own: Path, tmp_path: Path
) -> None:
    trash: list[Path] = []

    def take(path: Path) -> bool:
        trash.append(path)
        path.unlink()
        return True

    folder = OwnFolder(library, tmp_path / "data", take)
    path = put(own / "mine.yaml", MINE)
    removed = folder.remove(path)
    assert trash == [path]
    folder.bring_back(removed)
    assert path.read_text(encoding="utf-8") == MINE


def test_without_a_trash_there_is_a_folder(folder: OwnFolder, own: Path, tmp_path: Path) -> None:
    path = put(own / "exercises" / "mine.yaml", MINE)
    removed = folder.remove(path)
    assert (tmp_path / "data" / "removed" / "mine.yaml").read_text(encoding="utf-8") == MINE
    put(path, "a new one")
    with pytest.raises(CannotWrite, match="there already"):
        folder.bring_back(removed)


def test_what_a_link_leads_to_is_left_alone(folder: OwnFolder, own: Path, tmp_path: Path) -> None:
    real = put(tmp_path / "elsewhere" / "mine.yaml", MINE)
    own.mkdir(parents=True)
    (own / "mine.yaml").symlink_to(real)
    folder.remove(own / "mine.yaml")
    assert real.exists()
    assert not (own / "mine.yaml").is_symlink()


def test_only_own_files_are_removed(folder: OwnFolder, tmp_path: Path) -> None:
    path = put(tmp_path / "Downloads" / "a.yaml", MINE)
    with pytest.raises(CannotWrite):
        folder.remove(path)
    assert path.exists()
