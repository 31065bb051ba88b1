"""Looks after the history file from any thread: is it whole, and is there a copy of today?

Both are asked of a copy that is taken some pages at a time, on a connection of its own. The file is
never held for longer than these take, so that nobody who keeps a hold waits, however long the
history is.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from routine_app.domain.value import Value
from routine_app.storage import database
from routine_app.storage.backups import Backups

_PAGES = 256
"""How many are copied at once: a megabyte, which takes a millisecond or so."""

_PATIENCE, _BUSY_PAUSE = 2.0, 0.05
"""Seconds that it waits for its turn, and between two tries."""

_MOST_TURNS = 4
"""How often the copy may begin anew because the file has grown meanwhile."""

_OF_ITS_OWN = ""
"""A database in memory, which moves to a file that nobody sees when it gets large."""


class Upkeep(Value):
    """What came of it.

    `doubtful` says that the file may be damaged; `fault` is why there is no backup of today.
    """

    doubtful: bool = False
    fault: Exception | None = None


class _NotNow(Exception):
    """Somebody else is busy with the file; the next start looks again."""


def look_after(path: Path, backups: Path, today: date) -> Upkeep:
    """Check a history and back it up once a day; one that is empty or not there is left alone."""
    try:
        return _looked_after(path, Backups(backups), today)
    except _NotNow:
        return Upkeep()
    except OSError:
        return Upkeep()  # a folder that may not be looked into; whoever writes there is told why


def _looked_after(path: Path, backups: Backups, today: date) -> Upkeep:
    try:
        with closing(sqlite3.connect(_OF_ITS_OWN, isolation_level=None)) as copy:
            if not path.exists() or not _copied(path, copy):
                return Upkeep()
            if not database.is_whole(copy):
                return Upkeep(doubtful=True)
            return _backed_up(copy, backups, today)
    except database.FAULTS as fault:
        if database.is_damage(fault):
            return Upkeep(doubtful=True)
        is_missed = not database.is_locked(fault) and today not in backups.dates()
        return Upkeep(fault=fault if is_missed else None)


def _copied(path: Path, copy: sqlite3.Connection) -> bool:
    """Copy the file, unless it is none of this version."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    file = sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)
    with closing(file):
        if database.version_of(file) != database.SCHEMA:
            return False
        file.backup(copy, pages=_PAGES, progress=_Turns(), sleep=_BUSY_PAUSE)
    return True


class _Turns:
    """Counts the steps of a copy, which SQLite would repeat for ever."""

    def __init__(self) -> None:
        self._left = 0

    def __call__(self, _status: int, _remaining: int, pages: int) -> None:
        if not self._left:
            self._left = _MOST_TURNS * (1 + pages // _PAGES) + round(_PATIENCE / _BUSY_PAUSE)
        self._left -= 1
        if not self._left:
            raise _NotNow


def _backed_up(copy: sqlite3.Connection, backups: Backups, today: date) -> Upkeep:
    try:
        if today not in backups.dates() and not database.is_empty(copy):
            backups.make(copy, today)
            backups.thin(today)
    except (*database.FAULTS, OSError) as fault:
        return Upkeep(fault=fault)
    return Upkeep()
