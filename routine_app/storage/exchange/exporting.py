"""Writing the history to a file of the user's choice: whole and at once, or not at all.

The file can be read by its owner alone, as everything that Routine keeps: notes about one's body
may stand in it. Who wants others to read it gives them the permission.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from routine_app.domain.language import tr
from routine_app.storage import private_file
from routine_app.storage.exchange.problem import ExchangeProblem, cannot_write

SUFFIXES = (".csv", ".json", ".ics", ".pdf")


def kind_of(path: Path) -> str:
    """The kind of file that a name asks for, one of SUFFIXES. Raises `ExchangeProblem`."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ExchangeProblem(
            tr("{file}: expected a name that ends with .csv, .json, .ics or .pdf.", file=path.name)
        )
    return suffix


def write(path: Path, content: bytes) -> None:
    """Write the file, or leave what is there. Raises `ExchangeProblem`."""
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "Is a folder")
        if not target.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "No such folder")
        private_file.write(target, content)
    except OSError as fault:
        raise cannot_write(path, fault) from None
