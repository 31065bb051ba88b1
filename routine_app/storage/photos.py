"""Photos of a hip from the side, taken on days of a self-check: one file for a day and a side.

They lie in a folder of their own beside the history, where only their owner can read them. Nothing
else carries them away: no export, no sync folder, no backup.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from routine_app.domain.language import tr
from routine_app.domain.pose import Side
from routine_app.domain.value import Value
from routine_app.storage import private_file

_NAME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-(left|right)\.jpg")


class NotKept(Exception):
    """A photo could not be written or removed; its text is a plain sentence."""


class Photo(Value):
    """One photo and where it lies."""

    day: date
    side: Side
    path: Path


class PhotoFolder:
    """The photos as they lie in the folder at this moment; it is made for the first one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Photo, ...]:
        """Every photo, the oldest first. Files with other names are not ours."""
        try:
            found = [_photo(path) for path in self.folder.iterdir()]
        except OSError:
            return ()
        photos = (photo for photo in found if photo is not None)
        return tuple(sorted(photos, key=lambda photo: (photo.day, photo.side)))

    def of(self, day: date, side: Side) -> Photo | None:
        """The photo of a day and a side."""
        return next((p for p in self.all() if (p.day, p.side) == (day, side)), None)

    def keep(self, day: date, side: Side, picture: bytes) -> None:
        """Keep a JPEG as that of a day and a side, in place of any other. Raises `NotKept`."""
        path = self.folder / f"{day.isoformat()}-{side.value}.jpg"
        try:
            private_file.write(path, picture)
        except OSError as fault:
            raise NotKept(
                tr(
                    "The photo could not be kept in {path} ({reason}).",
                    path=path,
                    reason=fault.strerror,
                )
            ) from None

    def remove(self, photo: Photo) -> None:
        """Delete a photo for good. Raises `NotKept`."""
        try:
            photo.path.unlink(missing_ok=True)
        except OSError as fault:
            said = tr(
                "The photo could not be removed from {photo} ({reason}).",
                photo=photo.path,
                reason=fault.strerror,
            )
            raise NotKept(said) from None


def _photo(path: Path) -> Photo | None:
    found = _NAME.fullmatch(path.name)
    try:
        day = date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
    return Photo(day, Side(found[2]), path) if found and day else None
