"""Copies of the history: one a day, thinned out with age.

A copy is written beside its place and then moved there, so that a backup that has its name is a
whole one. An empty history is never copied.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from routine_app.storage import database, private_file
from routine_app.storage.codec import Row, is_sound

DAILY, WEEKLY, MONTHLY = 12, 10, 9

_NAME = re.compile(r"history-(\d{4}-\d\d-\d\d)\.sqlite3")


class Backups:
    """The folder of backups. Its methods raise `sqlite3.Error` or `OSError`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def dates(self) -> list[date]:
        """The days that have a backup, oldest first."""
        return sorted(self._dated())

    def make(self, connection: sqlite3.Connection, today: date, why: str = "") -> Path:
        """Copy the history; `why` marks a copy that is kept for good."""
        private_file.make_folder(self.folder)
        target = self._path(today, why)
        draft = target.with_name(f".{target.name}.tmp")
        draft.unlink(missing_ok=True)
        try:
            private_file.create(draft)
            connection.execute("VACUUM INTO ?", (str(draft),))
            private_file.sync(draft)
            draft.replace(target)
        except (*database.FAULTS, OSError):
            draft.unlink(missing_ok=True)
            raise
        private_file.sync_folder(self.folder)
        return target

    def thin(self, today: date) -> None:
        """Remove the daily copies that are too many."""
        dates = self.dates()
        keep = thin(dates, today)
        for day in dates:
            if day not in keep:
                self._path(day).unlink(missing_ok=True)

    def newest_good(self) -> tuple[date, list[Row]] | None:
        """The rows of the newest backup that is whole and not empty, and its day."""
        for day in reversed(self.dates()):
            rows = _rows_if_good(self._path(day))
            if rows:
                return day, rows
        return None

    def _path(self, day: date, why: str = "") -> Path:
        return self.folder / f"history-{day}{why and '-' + why}.sqlite3"

    def _dated(self) -> Iterator[date]:
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return
        for name in names:
            match = _NAME.fullmatch(name)
            try:
                if match:
                    yield date.fromisoformat(match[1])
            except ValueError:
                continue  # 2026-02-31 is nothing of ours


def _rows_if_good(path: Path) -> list[Row] | None:
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except database.FAULTS:
        return None
    try:
        if not 0 < database.version_of(connection) <= database.SCHEMA:
            return None
        if not database.is_whole(connection):
            return None
        return [row for row in database.rows_after(connection, 0)[0] if is_sound(row)]
    except database.FAULTS:
        return None
    finally:
        connection.close()


def thin(dates: Iterable[date], today: date) -> frozenset[date]:
    """The days whose backups are kept: 12 days, then one a week for 10, one a month for 9.

    Each of the three keeps the newest of its day, week or month, counted from the newest backup
    on, so that a pause of months thins nothing. Days after today are kept: a clock was wrong.
    """
    days = sorted({day for day in dates if day <= today}, reverse=True)
    keep = {day for day in dates if day > today}
    keep.update(days[:DAILY])
    keep.update(
        _newest_of_each(((day - timedelta(days=day.weekday())), day) for day in days)[:WEEKLY]
    )
    keep.update(_newest_of_each((day.replace(day=1), day) for day in days)[:MONTHLY])
    return frozenset(keep)


def _newest_of_each(grouped: Iterable[tuple[date, date]]) -> list[date]:
    newest: dict[date, date] = {}
    for group, day in grouped:
        newest.setdefault(group, day)
    return list(newest.values())
