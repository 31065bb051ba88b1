"""What is kept of an error of our own: one file each in the log folder, the oldest ones removed."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path

from routine_app import __version__

KEPT = 10


def write_crash(folder: Path, error: BaseException, now: datetime) -> Path | None:
    """Write the error down for a bug report; its file, or None where nothing can be written.

    No practice data and no health answers go into it, only the places in the program.
    """
    lines = traceback.format_exception(error)
    head = (
        f"Routine {__version__}, Python {platform.python_version()}, {sys.platform}\n"
        f"{now.isoformat(timespec='seconds')}\n\n"
    )
    path = folder / f"crash-{now:%Y-%m-%d-%H%M%S}-{os.getpid()}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(head + "".join(lines))
        for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path
