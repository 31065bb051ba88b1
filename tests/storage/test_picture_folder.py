"""Kept pictures: private, whole or not at all, and never too many."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from routine_app.storage.picture_folder import PictureFolder

PICTURE = b"\x89PNG and so on"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "figures"


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def age(path: Path, seconds: int) -> None:
    """As if written so much earlier."""
    state = path.stat()
    os.utime(path, (state.st_atime, state.st_mtime - seconds))


def test_nothing_is_found_or_made_before_something_is_kept(folder: Path) -> None:
    assert PictureFolder(folder, "e").find("a") is None
    assert not folder.exists()


def test_what_is_kept_is_found_by_a_later_start(folder: Path) -> None:
    PictureFolder(folder, "e").keep("a", PICTURE)
    assert PictureFolder(folder, "e").find("a") == PICTURE
    assert PictureFolder(folder, "e").find("b") is None


def test_another_edition_does_not_find_it(folder: Path) -> None:
    PictureFolder(folder, "old").keep("a", PICTURE)
    assert PictureFolder(folder, "new").find("a") is None


def test_it_is_for_its_owner_alone_and_leaves_no_draft(folder: Path) -> None:
    PictureFolder(folder, "e").keep("a", PICTURE)
    (file,) = files(folder)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert file.suffix == ".png"
    assert file.read_bytes().startswith(PICTURE)


@pytest.mark.parametrize("damage", [b"", b"short", PICTURE, PICTURE + b"00000000"])
def test_a_damaged_file_is_not_found_and_may_be_kept_again(folder: Path, damage: bytes) -> None:
    pictures = PictureFolder(folder, "e")
    pictures.keep("a", PICTURE)
    files(folder)[0].write_bytes(damage)
    assert pictures.find("a") is None
    pictures.keep("a", PICTURE)
    assert pictures.find("a") == PICTURE


def test_a_folder_that_cannot_be_made_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    pictures = PictureFolder(tmp_path / "cache" / "figures", "e")
    pictures.keep("a", PICTURE)
    assert pictures.find("a") is None


def test_a_full_disk_is_no_trouble(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_paths: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    pictures = PictureFolder(folder, "e")
    pictures.keep("a", PICTURE)
    assert pictures.find("a") is None
    assert files(folder) == []


def test_the_oldest_go_when_there_are_too_many(folder: Path) -> None:
    earlier = PictureFolder(folder, "old")
    for number in range(60):
        earlier.keep(f"{number:02}", PICTURE)
        age(folder / f"{number:02}-old.png", 1000 - number)
    PictureFolder(folder, "e", most_files=70).keep("new", PICTURE)
    left = [path.name for path in files(folder)]
    assert len(left) == 20
    assert "new-e.png" in left
    assert "59-old.png" in left
    assert "00-old.png" not in left


def test_the_oldest_go_when_they_are_too_large(folder: Path) -> None:
    earlier = PictureFolder(folder, "old")
    for number in range(10):
        earlier.keep(str(number), bytes(1000))
        age(folder / f"{number}-old.png", 100 - number)
    PictureFolder(folder, "e", most_bytes=3500).keep("new", bytes(1000))
    assert [path.name for path in files(folder)] == ["8-old.png", "9-old.png", "new-e.png"]


def test_drafts_that_a_crash_left_go_too(folder: Path) -> None:
    folder.mkdir(parents=True)
    draft = folder / ".a.png.0011.tmp"
    draft.write_bytes(bytes(5000))
    age(draft, 1000)
    PictureFolder(folder, "e", most_bytes=2000).keep("new", PICTURE)
    assert [path.name for path in files(folder)] == ["new-e.png"]


def test_who_shares_the_folder_may_remove_what_is_there(folder: Path) -> None:
    one, other = PictureFolder(folder, "e"), PictureFolder(folder, "e")
    one.keep("a", PICTURE)
    files(folder)[0].unlink()
    other.keep("b", PICTURE)
    assert (one.find("a"), one.find("b")) == (None, PICTURE)
