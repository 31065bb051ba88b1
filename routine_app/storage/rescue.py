"""What to do with a damaged history: read whatever can be read, and put a whole file in place."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from routine_app.storage import database, private_file
from routine_app.storage.codec import Row, is_sound

_PAGE = 4096
_PAGE_COUNT = slice(28, 32)
"""Where the header of an SQLite file says how many pages it has."""

_PROBES = 1_000_000
"""How many row numbers are tried one by one between the readable ends of a table."""


def salvage(path: Path) -> list[Row]:
    """Every row of a damaged file that can still be read; none when nothing can."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except database.FAULTS:
        return []
    rows = _readable_rows(connection)
    return rows or _rows_behind_a_broken_header(path)


def replace_damaged(path: Path, rows: Iterable[Row], today: date) -> Path:
    """Put a new file with these rows in the place of a damaged one, which is kept beside it.

    Returns where the damaged file is now. Until the very last step it also stays in its place,
    so that a crash leaves either file whole. Raises `sqlite3.Error` or `OSError`.
    """
    target = path.resolve()
    draft = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
    try:
        connection = database.connect(draft)
        try:
            database.migrate(connection, database.migration_scripts())
            database.insert(connection, rows)
        finally:
            connection.close()
        aside = _set_aside(target, today)
        draft.replace(target)
    except (*database.FAULTS, OSError):
        draft.unlink(missing_ok=True)
        raise
    private_file.sync_folder(target.parent)
    return aside


def _set_aside(path: Path, today: date) -> Path:
    aside = private_file.free_name(path.with_name(f"{path.stem}.damaged-{today}{path.suffix}"))
    try:
        aside.hardlink_to(path)
    except FileNotFoundError:
        raise
    except OSError:
        path.rename(aside)  # a file system without links
    # A rollback journal left behind would be played into the new file.
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    return aside


# ------------------------------------------------------------------- reading


def _rows_behind_a_broken_header(path: Path) -> list[Row]:
    """The rows of a file whose first page is lost: that of a new file says where they are."""
    try:
        content = path.read_bytes()
    except OSError:
        return []
    pages = len(content) // _PAGE
    if pages < 2:
        return []
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        database.migrate(fresh, database.migration_scripts())
        header = bytearray(fresh.serialize()[:_PAGE])
        header[_PAGE_COUNT] = pages.to_bytes(4, "big")
        repaired = sqlite3.connect(":memory:")
        repaired.deserialize(bytes(header) + content[_PAGE : pages * _PAGE])
    except database.FAULTS:
        return []
    finally:
        fresh.close()
    return _readable_rows(repaired)


def _readable_rows(connection: sqlite3.Connection) -> list[Row]:
    """Rows from both ends up to the damage, then one by one what lies between."""
    found: dict[int, Row] = {}
    try:
        # Lets SQLite read a file that is shorter than its header says.
        connection.execute("PRAGMA writable_schema = ON")
        ends = [_read_until_damage(connection, found, order) for order in ("ASC", "DESC")]
        if None not in ends and found:
            first, last = sorted(end for end in ends if end is not None)
            for number in range(first + 1, min(last, first + _PROBES)):
                _probe(connection, found, number)
    except database.FAULTS:
        pass
    finally:
        connection.close()
    return [row for _, row in sorted(found.items())]


def _read_until_damage(
    connection: sqlite3.Connection, found: dict[int, Row], order: str
) -> int | None:
    """Collect rows from one end; the number of the last one, None when the other end came."""
    number = None
    try:
        for number, row in _select(connection, f"ORDER BY rowid {order}"):
            _keep(found, number, row)
    except database.FAULTS:
        return number
    return None


def _probe(connection: sqlite3.Connection, found: dict[int, Row], number: int) -> None:
    try:
        for _, row in _select(connection, f"WHERE rowid = {number}"):
            _keep(found, number, row)
    except database.FAULTS:
        pass


def _select(connection: sqlite3.Connection, rest: str) -> Iterator[tuple[int, Row]]:
    columns = "rowid, id, kind, session, day, at, device, body"
    for number, *row in connection.execute(f"SELECT {columns} FROM entry NOT INDEXED {rest}"):
        yield number, tuple(row)


def _keep(found: dict[int, Row], number: int, row: Row) -> None:
    if is_sound(row):
        found[number] = row
