"""Entries on their way into the history, for those who must not wait for a disk.

A commit waits until the disk has everything: some milliseconds, and on one that is old, busy or
far away a second and more. Nobody who counts seconds on a screen has that time.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from routine_app.domain.record import Entry
from routine_app.storage import database
from routine_app.storage.codec import to_object, to_row
from routine_app.storage.history import History


class Appending:
    """Implements the `Appending` of the domain on a connection of its own.

    It adds to a history that is whole and in its place, and does nothing else. Where anything is
    amiss, the history itself is asked to append, which knows what to do.
    """

    def __init__(self, history: History, path: Path, entries: Sequence[Entry]) -> None:
        self._history = history
        self._path = path
        self._entries = entries
        self._rows = [] if history.is_elsewhere else [to_row(to_object(e)) for e in entries]
        self._is_written = False

    def write(self) -> None:
        """Have them in the file, if nothing stands in the way."""
        self._is_written = bool(self._rows) and database.add_beside(self._path, self._rows)

    def settle(self) -> None:
        """Have the history know them."""
        if self._is_written:
            self._history.remember(self._entries)
        else:
            self._history.append(self._entries)
