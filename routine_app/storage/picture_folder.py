"""Small pictures that were drawn before, each a file in the cache folder.

They may vanish or be damaged at any time, and may find no room: then they are drawn again. Each
file is a whole PNG with a checksum behind its end, where readers of PNG do not look.
"""

from __future__ import annotations

import os
import stat
from binascii import crc32
from contextlib import suppress
from pathlib import Path

from routine_app.storage import private_file

MOST_FILES = 2000
MOST_BYTES = 40 * 1024 * 1024
_CHECKSUM = 8
_LOOK_AFTER = 50
"""Files kept between two looks at how many there are."""


class PictureFolder:
    """Pictures by name. Those of another `edition` of the drawing code are not found.

    The oldest go when there are too many, and so do, in time, those of other editions.
    """

    def __init__(
        self,
        folder: Path,
        edition: str,
        most_files: int = MOST_FILES,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._folder = folder
        self._edition = edition
        self._most_files = most_files
        self._most_bytes = most_bytes
        self._kept = 0

    def find(self, key: str) -> bytes | None:
        """The picture kept under this key, if it is whole."""
        try:
            data = self._path(key).read_bytes()
        except OSError:
            return None
        picture = data[:-_CHECKSUM]
        return picture if data[-_CHECKSUM:] == _checksum(picture) else None

    def keep(self, key: str, picture: bytes) -> None:
        """Keep a picture for later starts, if that is possible."""
        with suppress(OSError):
            private_file.write(self._path(key), picture + _checksum(picture), lasts=False)
            if self._kept % _LOOK_AFTER == 0:
                self._make_room()
            self._kept += 1

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}-{self._edition}.png"

    def _make_room(self) -> None:
        """Remove the oldest until there is room for what comes before the next look."""
        files = sorted(self._files())
        total = sum(size for _, size, _ in files)
        most_files = max(1, self._most_files - _LOOK_AFTER)
        for number, (_, size, path) in enumerate(files):
            if len(files) - number <= most_files and total <= self._most_bytes:
                return
            Path(path).unlink(missing_ok=True)
            total -= size

    def _files(self) -> list[tuple[int, int, str]]:
        """Age, size and path of everything that lies in the folder, drafts too."""
        found = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                state = entry.stat(follow_symlinks=False)
                if not stat.S_ISDIR(state.st_mode):
                    found.append((state.st_mtime_ns, state.st_size, entry.path))
        return found


def _checksum(picture: bytes) -> bytes:
    return b"%08x" % crc32(picture)
