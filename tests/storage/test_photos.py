"""Photos of hips: for their owner alone, one a day and side, and nothing else is touched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from routine_app.domain.pose import Side
from routine_app.storage.photos import NotKept, PhotoFolder

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 22)


@pytest.fixture
def photos(tmp_path: Path) -> PhotoFolder:
    return PhotoFolder(tmp_path / "data" / "photos")


def test_without_a_photo_there_is_not_even_a_folder(photos: PhotoFolder) -> None:
    assert photos.all() == ()
    assert not photos.folder.exists()


def test_a_photo_is_found_by_its_day_and_side_and_only_its_owner_can_read_it(
    photos: PhotoFolder,
) -> None:
    photos.keep(LAST, Side.RIGHT, b"later")
    photos.keep(FIRST, Side.RIGHT, b"first")
    photos.keep(FIRST, Side.LEFT, b"left")
    assert [(p.day, p.side) for p in photos.all()] == [
        (FIRST, Side.LEFT),
        (FIRST, Side.RIGHT),
        (LAST, Side.RIGHT),
    ]
    found = photos.of(FIRST, Side.RIGHT)
    assert found is not None
    assert found.path.name == "2026-03-02-right.jpg"
    assert found.path.read_bytes() == b"first"
    assert found.path.stat().st_mode & 0o077 == 0
    assert photos.folder.stat().st_mode & 0o077 == 0
    assert photos.of(LAST, Side.LEFT) is None


def test_another_photo_of_the_same_day_takes_the_place_of_the_first(photos: PhotoFolder) -> None:
    photos.keep(FIRST, Side.LEFT, b"blurred")
    photos.keep(FIRST, Side.LEFT, b"sharp")
    (photo,) = photos.all()
    assert photo.path.read_bytes() == b"sharp"


def test_a_removed_photo_is_gone(photos: PhotoFolder) -> None:
    photos.keep(FIRST, Side.LEFT, b"left")
    (photo,) = photos.all()
    photos.remove(photo)
    photos.remove(photo)  # twice is no mistake
    assert photos.all() == ()
    assert not photo.path.exists()


@pytest.mark.parametrize("name", ["holiday.jpg", "2026-13-01-left.jpg", "2026-03-02-left.jpg.bak"])
def test_other_files_are_not_ours(photos: PhotoFolder, name: str) -> None:
    photos.folder.mkdir(parents=True)
    (photos.folder / name).write_text("the user's own")
    assert photos.all() == ()


def test_where_nothing_can_be_written_it_is_said_with_the_place(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    photos = PhotoFolder(blocked / "photos")
    with pytest.raises(NotKept, match=r"could not be kept in .*2026-03-02-left\.jpg"):
        photos.keep(FIRST, Side.LEFT, b"left")


def test_a_photo_that_cannot_be_removed_is_said(photos: PhotoFolder) -> None:
    photos.keep(FIRST, Side.LEFT, b"left")
    (photo,) = photos.all()
    photo.path.unlink()
    photo.path.mkdir()
    with pytest.raises(NotKept, match="could not be removed"):
        photos.remove(photo)
