"""Files that only their owner can read, written so that a crash leaves the old or the new one.

Everything here raises `OSError`; who calls knows what it means for the user.
"""

from __future__ import annotations

import os
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
NOT_THERE = (FileNotFoundError, NotADirectoryError)
"""What comes of opening a file that surely does not exist."""


def make_folder(folder: Path) -> None:
    """The folder, made for its owner alone where it is missing."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def create(path: Path) -> None:
    """An empty private file, unless there is a file already."""
    make_folder(path.parent)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, FILE_MODE))
    except FileExistsError:
        return
    sync_folder(path.parent)


def write(path: Path, content: bytes, *, lasts: bool = True) -> None:
    """Replace the whole file at once; a link is followed, not replaced.

    What need not last through a power cut is written without waiting for the disk.
    """
    target = path.resolve()
    make_folder(target.parent)
    draft = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
    try:
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if lasts:
                file.flush()
                os.fsync(file.fileno())
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    if lasts:
        sync_folder(target.parent)


def sync(path: Path) -> None:
    """Have what was written to a file on the disk before going on."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have new and renamed files on the disk, where the file system can be asked for it."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # Windows, which does so by itself
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems
    finally:
        os.close(handle)


def free_name(path: Path) -> Path:
    """The path, or the same with -2, -3 ... before its ending when that is taken."""
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate
