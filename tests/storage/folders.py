"""A data folder for tests, and ways to look at it and to break it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from routine_app.domain.record import Entry
from routine_app.storage.history import History
from tests.fakes import FakeClock

DATA = Path(__file__).with_name("data")


@dataclass(frozen=True)
class Folder:
    """Where a history is kept."""

    data: Path

    @property
    def history(self) -> Path:
        return self.data / "history.sqlite3"

    @property
    def unsaved(self) -> Path:
        return self.data / "unsaved.jsonl"

    @property
    def digest(self) -> Path:
        return self.data / "cache" / "history.json"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    def open(self, clock: FakeClock | None = None) -> History:
        """A history that asks this clock for the day."""
        asked = clock or FakeClock()
        return History.open(self, lambda: asked.now().wall)

    def stored(self) -> list[str]:
        """The ids in the file, in the order of their arrival."""
        return ids_in(self.history)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Store these as an earlier run would have."""
        history = self.open()
        history.append(entries)
        history.close()
        assert history.notices() == ()

    def names(self) -> set[str]:
        return {path.name for path in self.data.iterdir()}

    @property
    def damaged(self) -> list[Path]:
        """Damaged files that were set aside."""
        return sorted(self.data.glob("*.damaged-*.sqlite3"))


def ids_in(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [id_ for (id_,) in connection.execute("SELECT id FROM entry ORDER BY rowid")]
    finally:
        connection.close()


def quick_check(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return str(connection.execute("PRAGMA quick_check").fetchone()[0])
    finally:
        connection.close()


def run_sql(path: Path, script: str) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.executescript(script)
    finally:
        connection.close()


def ids_of(entries: Sequence[Entry]) -> list[str]:
    return [entry.id for entry in entries]
