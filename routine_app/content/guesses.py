"""Which name was probably meant, sought once for each word while the folders stay as they are.

A file may name a hundred things that are not there, and a folder may hold thousands of files.
"""

from __future__ import annotations

from pathlib import Path

from routine_app.content.folders import Folders
from routine_app.content.kinds import Kind
from routine_app.content.problem import nearest

_MOST_KEPT = 1000


class Guesses:
    """The nearest ids of the files in some folders."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._state: tuple[int, ...] = ()
        self._ids: dict[Kind, tuple[str, ...]] = {}
        self._found: dict[tuple[Kind, str], str] = {}

    def nearest(self, kind: Kind, wanted: str) -> str:
        """The id that was probably meant, or an empty text."""
        state = tuple(map(_changed, self._folders.own_folders()))
        if state != self._state or len(self._found) > _MOST_KEPT:
            self._state, self._ids, self._found = state, {}, {}
        if kind not in self._ids:
            self._ids[kind] = self._folders.ids(kind)
        if (kind, wanted) not in self._found:
            self._found[kind, wanted] = nearest(wanted, self._ids[kind])
        return self._found[kind, wanted]


def _changed(folder: Path) -> int:
    """When a file came or went there."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
