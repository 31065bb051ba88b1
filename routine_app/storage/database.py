"""The history file itself: opening, migrating, reading and adding rows, and what can be wrong.

One SQLite file with a rollback journal: unlike a write-ahead log it can be read on a full disk,
and one write a minute costs less than a millisecond.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from routine_app.domain.language import tr
from routine_app.storage import private_file
from routine_app.storage.codec import Row

APPLICATION_ID = 0x526F7574
"""The letters "Rout" in the header of the file."""

SCHEMA = 1
"""The number of the newest file in `migrations/`."""

BUSY_SECONDS = 0.4
"""How long a write waits for another process; it never takes longer than a backup."""

BESIDE_SECONDS = 5.0
"""The same where nobody waits for the write."""

_MIGRATIONS = Path(__file__).with_name("migrations")
_INSERT = (
    "INSERT OR IGNORE INTO entry (id, kind, session, day, at, device, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_FIELDS = "id, kind, session, day, at, device, body"
_SELECT = f"SELECT {_FIELDS} FROM entry WHERE rowid > ? AND rowid <= ? ORDER BY rowid"
_AT_ONCE = 500
"""How many values a query takes at most."""

FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""What using a file may raise: SQLite quotes a damaged schema, which need be no text at all."""

_OTHER_FORMAT = "unsupported file format"
"""What SQLite says, without a code of its own, of a header that none of ours has."""

_MOST_SCHEMAS = 1000

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}


class NewerHistory(Exception):
    """The file was written by a newer program; nothing was changed in it."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(
            tr(
                "Your history was last opened by a newer version of Routine, and this one "
                "cannot read it. Install the newer version again; nothing was changed in "
                "{path}.",
                path=path,
            )
        )
        self.version = version


class DamagedHistory(sqlite3.DatabaseError):
    """The file is no history, or not a whole one."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


# ------------------------------------------------------------------- opening


def connect(path: Path) -> sqlite3.Connection:
    """A connection to an existing file, or to one that is made here for its owner alone."""
    try:
        private_file.create(path)
    except OSError:
        # A folder that cannot be written to may hold a file that can be read.
        if not path.exists():
            raise
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
    except FAULTS:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """The schema of the file; 0 for an empty one. Raises `DamagedHistory` for a foreign one."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if application == APPLICATION_ID:
        if not 0 <= version <= _MOST_SCHEMAS:
            raise DamagedHistory(f"a schema {version} that no program will have")
        return version
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise DamagedHistory("a database of another program")
    return 0


def migration_scripts() -> list[str]:
    """The numbered SQL files, oldest first."""
    return [path.read_text(encoding="utf-8") for path in sorted(_MIGRATIONS.glob("*.sql"))]


def migrate(connection: sqlite3.Connection, scripts: Sequence[str]) -> None:
    """Bring the file to the newest schema in one transaction, or leave it as it was."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been first.
        for number in range(version_of(connection), len(scripts)):
            for statement in _statements(scripts[number]):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(scripts)}")
        connection.execute("COMMIT")
    except FAULTS:
        _roll_back(connection)
        raise


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


# ---------------------------------------------------------------------- rows


def insert(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Add rows in one transaction; those whose id is known already change nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany(_INSERT, rows)
        connection.execute("COMMIT")
    finally:  # also when the rows, which may be made meanwhile, end with an error
        _roll_back(connection)


def add_beside(path: Path, rows: Sequence[Row]) -> bool:
    """Add rows on a connection of its own, while others use theirs, in any thread.

    False when they were not added: the file has to be a history of this format with something in
    it. Nothing is made, mended or moved here.
    """
    try:
        with closing(_beside(path)) as connection:
            if version_of(connection) != SCHEMA or is_empty(connection):
                return False
            insert(connection, rows)
            return True
    except (*FAULTS, OSError):
        return False


def _beside(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=BESIDE_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
    except FAULTS:
        connection.close()
        raise
    return connection


def rows_after(connection: sqlite3.Connection, last: int) -> tuple[list[Row], int]:
    """Rows in the order of their arrival from the one after number `last`, and the new last."""
    end = newest(connection)
    # Another process may add more in between: those come the next time.
    return connection.execute(_SELECT, (last, end)).fetchall(), end


def newest(connection: sqlite3.Connection) -> int:
    """The number of the last row, 0 when there is none."""
    found: int = connection.execute("SELECT coalesce(max(rowid), 0) FROM entry").fetchone()[0]
    return found


def last_row(connection: sqlite3.Connection) -> tuple[int, str]:
    """The number and the id of the last row, 0 and nothing when there is none."""
    query = "SELECT rowid, id FROM entry ORDER BY rowid DESC LIMIT 1"
    found: tuple[int, str] | None = connection.execute(query).fetchone()
    return found or (0, "")


def rows_naming(connection: sqlite3.Connection, records: Collection[str]) -> list[Row]:
    """The rows that name one of these sessions, in the order of their arrival."""
    named, found = list(records), []
    for first in range(0, len(named), _AT_ONCE):
        some = named[first : first + _AT_ONCE]
        marks = ",".join("?" * len(some))
        query = f"SELECT rowid, {_FIELDS} FROM entry WHERE session IN ({marks})"
        found += connection.execute(query, some).fetchall()
    return [row[1:] for row in sorted(found)]


def rows_naming_none(connection: sqlite3.Connection, day: date | None = None) -> list[Row]:
    """The rows that name no session, those of a practice day or all, in order of arrival."""
    query = f"SELECT {_FIELDS} FROM entry WHERE session IS NULL"
    if day is None:
        return connection.execute(f"{query} ORDER BY rowid").fetchall()
    return connection.execute(f"{query} AND day = ? ORDER BY rowid", (day.isoformat(),)).fetchall()


def is_row(connection: sqlite3.Connection, number: int, row_id: str) -> bool:
    """Whether the row with this number has this id."""
    found = connection.execute("SELECT id FROM entry WHERE rowid = ?", (number,)).fetchone()
    return bool(found == (row_id,))


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether there is no row. Raises `DamagedHistory` when there is not even the table."""
    try:
        return connection.execute("SELECT 1 FROM entry LIMIT 1").fetchone() is None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise DamagedHistory(str(error)) from error
        raise


def has_row(connection: sqlite3.Connection, row_id: str) -> bool:
    found = connection.execute("SELECT 1 FROM entry WHERE id = ?", (row_id,)).fetchone()
    return found is not None


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds no fault in the file; 50,000 rows take some milliseconds."""
    found: list[tuple[str]] = connection.execute("PRAGMA quick_check(1)").fetchall()
    return found == [("ok",)]


def _roll_back(connection: sqlite3.Connection) -> None:
    """SQLite has often rolled back by itself; a second time would be an error."""
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except FAULTS:
            pass  # closing the connection rolls back


# -------------------------------------------------------------------- faults


def is_damage(fault: Exception) -> bool:
    """Whether the file itself is broken, so that waiting and trying again cannot help."""
    if isinstance(fault, UnicodeDecodeError) or _OTHER_FORMAT in str(fault):
        return True
    if isinstance(fault, sqlite3.OperationalError) and _code(fault) is None:
        return True  # not from SQLite but from Python: a text that is no UTF-8
    return _code(fault) in _DAMAGE


def is_locked(fault: Exception) -> bool:
    """Whether another process is in the middle of something."""
    return _code(fault) in _LOCKED


def reason(fault: Exception, folder: Path, *, was_there: bool = True) -> str:
    """What stands in the way, as the first half of a sentence for the user.

    `was_there` tells a folder that has gone from one that there has never been.
    """
    code = _code(fault)
    number = fault.errno if isinstance(fault, OSError) else None
    if code == sqlite3.SQLITE_FULL or number in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return tr("The disk is full")
    if code in _LOCKED:
        return tr("Another program is using the history file")
    if not folder.exists():
        if was_there:
            return tr("The folder {folder} is gone", folder=folder)
        return tr("The folder {folder} cannot be made", folder=folder)
    if code in _READ_ONLY or number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return tr("The folder {folder} cannot be written to", folder=folder)
    if code == sqlite3.SQLITE_CANTOPEN or isinstance(fault, OSError):
        return tr("The history file in {folder} cannot be opened", folder=folder)
    return tr("The history file in {folder} cannot be written", folder=folder)


def _code(fault: Exception) -> int | None:
    code = getattr(fault, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF
