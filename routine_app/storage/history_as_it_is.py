"""The history for somebody who only looks: nothing is made, brought home, repaired or migrated."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from routine_app.domain.digesting import digest
from routine_app.domain.past import Digest
from routine_app.domain.record import Entry
from routine_app.storage import database
from routine_app.storage.codec import Garbled, Row
from routine_app.storage.history_places import HistoryPlaces
from routine_app.storage.journal import Journal
from routine_app.storage.row_reader import read_rows

if TYPE_CHECKING:
    from routine_app.domain.chronicle import Chronicle

_ONLY_LOOKED_AT = "this history is only looked at"
_PATIENCE = 2.0
"""Seconds that it waits for another process."""


class CannotLook(Exception):
    """It cannot be read now, or not by this version; its text is why."""


class HistoryAsItIs:
    """Implements the `HistoryLog` of the domain, for reading. Made by `read`."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)

    @classmethod
    def read(cls, places: HistoryPlaces) -> HistoryAsItIs:
        """All that is kept at this moment; nothing where there is no file. Raises CannotLook."""
        try:
            rows = [*_rows(places.history), *Journal(places.unsaved).rows()]
            return cls(read_rows({row[0]: row for row in rows}.values()))
        except (*database.FAULTS, OSError, Garbled, database.NewerHistory) as fault:
            raise CannotLook(str(fault) or type(fault).__name__) from fault

    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def digest(self, today: date) -> Digest:
        return digest(self._entries, today)

    def chronicle(self) -> Chronicle:
        from routine_app.domain.chronicle import Chronicle

        return Chronicle.of(self._entries)

    def entries_of(self, records: Collection[str], day: date) -> Sequence[Entry]:
        """All of them, which is allowed."""
        return self._entries

    def append(self, entries: Sequence[Entry]) -> None:
        """Raises CannotLook: whoever looks adds nothing."""
        raise CannotLook(_ONLY_LOOKED_AT)

    def appending(self, entries: Sequence[Entry]) -> NoReturn:
        """The same."""
        raise CannotLook(_ONLY_LOOKED_AT)


def _rows(path: Path) -> list[Row]:
    if not path.exists():
        return []
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with closing(
        sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)
    ) as connection:
        version = database.version_of(connection)
        if version > database.SCHEMA:
            raise database.NewerHistory(path, version)
        return database.rows_after(connection, 0)[0] if version else []
