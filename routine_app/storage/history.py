"""The history on disk: a set of entries that only grows, and that outlives every fault around it.

A fault of the disk or the file never stops a session. What cannot be written is kept in memory
and line by line in a second file, one sentence says so, and the next write, or the next start,
brings it home.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from routine_app.domain.language import tr
from routine_app.domain.record import Entry
from routine_app.storage import database, rescue
from routine_app.storage import history_words as words
from routine_app.storage.backups import Backups
from routine_app.storage.codec import Garbled, Row, to_object, to_row
from routine_app.storage.database import NewerHistory
from routine_app.storage.history_places import HistoryPlaces
from routine_app.storage.journal import Journal
from routine_app.storage.notices import Notices
from routine_app.storage.row_reader import Newer, read_rows

if TYPE_CHECKING:
    from routine_app.storage.upkeep import Upkeep

_Fault = (*database.FAULTS, OSError)


class NotAdded(Exception):
    """Entries from elsewhere could not be saved, and none of them was; its text says why."""


class History:
    """The entries in one SQLite file, which other processes share. Made by `History.open`.

    `notices()` hands out what the user should be told, each sentence once.
    """

    def __init__(self, places: HistoryPlaces, now: Callable[[], datetime]) -> None:
        self._path = places.history
        self._journal = Journal(places.unsaved)
        self._backups = Backups(places.backups)
        self._now = now
        self._connection: sqlite3.Connection | None = None
        self._file: os.stat_result | None = None
        self._data_version: int | None = None
        self._last_row = 0
        self._witness = ""
        self._known: dict[str, Entry] = {}
        self._shown: tuple[Entry, ...] | None = None
        self._pending: list[Entry] = []
        self._journaled: set[str] = set()
        self._journal_waits = False
        self._notices = Notices()

    @classmethod
    def open(cls, places: HistoryPlaces, now: Callable[[], datetime]) -> History:
        """Open or create the history and bring home what an earlier run could not save.

        Raises `NewerHistory` when a newer program wrote the file. Any other fault becomes a
        notice, and the history works in memory until the fault is over.
        """
        history = cls(places, now)
        try:
            history._ready()
        except _Fault as fault:
            history._cope(fault, words.MISSING)
        return history

    # ----------------------------------------------------------- the entries

    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order of their arrival, those of other processes included."""
        try:
            self._refresh()
        except (*_Fault, NewerHistory) as fault:
            self._cope(fault, words.MISSING)
        if self._shown is None:
            self._shown = tuple(self._known.values())
        return self._shown

    def newer(self, last: int, witness: str, most: int | None = None) -> Newer | None:
        """What came after row `last`, whose id is `witness`; 0 stands before the first row.

        None when another row is there, when the file is not all of the history, or when `most`
        rows are not all of it.
        """
        try:
            connection = self._ready()
            known = not last or database.is_row(connection, last, witness)
            if self.is_elsewhere or not known:
                return None
            if most is not None and database.newest(connection) - last > most:
                return None
            rows, newest = database.rows_after(connection, last)
            return Newer(read_rows(rows), newest, rows[-1][0] if rows else witness)
        except (*_Fault, NewerHistory, Garbled):
            return None

    def end(self) -> tuple[int, str] | None:
        """The number and the id of the last row; None when the file is not all of the history."""
        try:
            found = database.last_row(self._ready())
            return None if self.is_elsewhere else found
        except (*_Fault, NewerHistory):
            return None

    @property
    def is_elsewhere(self) -> bool:
        """Whether some entries are not in the file, but in memory or in the journal."""
        return bool(self._pending) or self._journal_waits

    def naming(
        self, records: Collection[str], day: date | None, *, of_none: bool = False
    ) -> list[Entry] | None:
        """Entries that name these records, and those of no session of a practice day, or all."""
        try:
            connection = self._ready()
            rows = database.rows_naming(connection, records)
            if day is not None or of_none:
                rows += database.rows_naming_none(connection, day)
            return None if self.is_elsewhere else read_rows(rows)
        except (*_Fault, NewerHistory, Garbled):
            return None

    def naming_none(self) -> list[Entry] | None:
        """Entries that belong to no session."""
        return self.naming((), None, of_none=True)

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries in one transaction. A fault is a notice; the entries are kept for later."""
        fresh = [entry for entry in entries if entry.id not in self._known]
        self.remember(fresh)
        self._pending += fresh
        if not self._pending:
            return
        had_trouble = len(self._pending) > len(fresh)
        try:
            connection = self._ready()
            database.insert(connection, _rows(self._pending))
            self._witness = self._pending[-1].id
            self._pending.clear()
            if had_trouble or self._journal_waits:
                self._merge_journal(connection)
        except (*_Fault, NewerHistory) as fault:
            self._keep_for_later(fault)
            return
        if had_trouble:
            self._notices.tell(tr(words.SAVED_AGAIN), is_state=True)
            self._notices.forget()
            self._journaled.clear()

    def rows(self) -> list[Row]:
        """All entries as they are stored, those included that only a newer program understands."""
        found: dict[str, Row] = {}
        try:
            found = {row[0]: row for row in database.rows_after(self._ready(), 0)[0]}
        except (*_Fault, NewerHistory) as fault:
            self._cope(fault, words.MISSING)
        if self.is_elsewhere or not found:
            for row in _rows(self._known.values()):
                found.setdefault(row[0], row)
        return list(found.values())

    def unsaved(self) -> list[Row]:
        """The entries that are in memory only, or in the journal; from any thread."""
        return _rows(list(self._pending))

    def add_rows(self, rows: Iterable[Row]) -> None:
        """Add rows that come from elsewhere, all of them or none. Raises `NotAdded`.

        Those whose id is known change nothing.
        """
        try:
            database.insert(self._ready(), rows)
        except NewerHistory as newer:
            raise NotAdded(str(newer)) from None
        except _Fault as fault:
            self._disconnect()
            raise NotAdded(self._fault(fault, words.NOTHING_ADDED)) from None

    def close(self) -> None:
        """Let go of the file, after one last try to save what could not be saved."""
        if self._pending:
            self.append(())
        self._disconnect()

    @property
    def is_on_disk(self) -> bool:
        """Whether all that was appended is in a file, be it the history or the one beside it."""
        return all(entry.id in self._journaled for entry in self._pending)

    @property
    def holds(self) -> bool:
        """Whether something that was appended still waits to be written into the history."""
        return bool(self._pending)

    def notices(self) -> tuple[str, ...]:
        """What to tell the user since this was last asked."""
        return self._notices.take()

    def check(self) -> None:
        """Look for damage and repair it: some milliseconds, with twenty years a quarter second."""
        try:
            if not database.is_whole(self._ready()):
                raise database.DamagedHistory("the check found a fault")
        except (*_Fault, NewerHistory) as fault:
            if database.is_damage(fault):
                self._rescue()

    def heed(self, found: Upkeep) -> None:
        """Do what a look at the file has shown to be due: repair it, or say what is amiss."""
        if found.doubtful:
            self._disconnect()  # which may know pages as they were
            self.check()
        elif found.fault is not None:
            self._cope(found.fault, words.NO_BACKUP)

    def backup_if_due(self) -> None:
        """Look after the file at once, in this thread: see `upkeep`."""
        from routine_app.storage.upkeep import look_after  # on the path to no start

        for _ in range(2):
            found = look_after(self._path, self._backups.folder, self._now().date())
            self.heed(found)
            if not found.doubtful:
                return

    # ------------------------------------------------------------ connecting

    def _ready(self) -> sqlite3.Connection:
        """The connection to the file that is in its place now."""
        if self._connection is not None and self._is_in_place():
            return self._connection
        self._disconnect()
        connection = database.connect(self._path)
        try:
            self._prepare(connection)
            file = self._path.stat()
            if not self._is_ours(connection, file):
                self._forget_position()
                self._write_again(connection)
            self._merge_journal(connection)
        except (*_Fault, NewerHistory):
            connection.close()
            raise
        self._connection, self._file = connection, file
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        version = database.version_of(connection)
        if version > database.SCHEMA:
            raise NewerHistory(self._path, version)
        if version < database.SCHEMA:
            if version:
                self._backups.make(connection, self._now().date(), f"format-{version}")
            database.migrate(connection, database.migration_scripts())
        if database.is_empty(connection):
            self._restore(connection)

    def _restore(self, connection: sqlite3.Connection) -> None:
        """An empty history never stands where a full one was."""
        found = self._backups.newest_good()
        if found is not None:
            day, rows = found
            database.insert(connection, rows)
            self._tell(words.restored_words(day))

    def _write_again(self, connection: sqlite3.Connection) -> None:
        """Put what is known into a file that came into the place of another one."""
        if not self._known:
            return
        was_empty = self._file is not None and database.is_empty(connection)
        database.insert(connection, _rows(self._known.values()))
        if was_empty:
            self._tell(tr(words.WRITTEN_AGAIN))

    def _merge_journal(self, connection: sqlite3.Connection) -> None:
        """Bring home what could not be saved, here or by an earlier run."""
        rows: list[Row] = []
        try:
            with self._journal.taken() as rows:
                if rows:
                    database.insert(connection, rows)
                    self._forget_position()
            self._journal_waits = False
        except _Fault as fault:
            if database.is_damage(fault):
                raise
            self._journal_waits = True
            self.remember(read_rows(rows))
            if not self._pending:
                self._tell(words.waiting_words(self._reason(fault), self._journal.path))

    def _is_ours(self, connection: sqlite3.Connection, file: os.stat_result) -> bool:
        """Whether this is the file we had: a new one can get the number of one that is gone."""
        if self._file is None or not os.path.samestat(file, self._file):
            return False
        return not self._witness or database.has_row(connection, self._witness)

    def _is_in_place(self) -> bool:
        """Whether the open file still has its name: a file that was moved away takes no rows."""
        try:
            return self._file is not None and os.path.samestat(self._path.stat(), self._file)
        except OSError:
            return False

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # --------------------------------------------------- reading and writing

    def _refresh(self) -> None:
        connection = self._ready()
        version: int = connection.execute("PRAGMA data_version").fetchone()[0]
        if version == self._data_version:
            return
        rows, last = database.rows_after(connection, self._last_row)
        try:
            self.remember(read_rows(rows))
        except Garbled as error:
            raise database.DamagedHistory(str(error)) from error
        if rows:
            self._witness = rows[-1][0]
        self._last_row, self._data_version = last, version

    def _keep_for_later(self, fault: Exception) -> None:
        self._disconnect()
        if database.is_damage(fault):
            self._rescue()
            if not self._pending:
                return
        try:
            self._journal.append([e for e in self._pending if e.id not in self._journaled])
            self._journaled.update(entry.id for entry in self._pending)
        except OSError:
            self._explain(fault, words.ONLY_IN_MEMORY, is_state=True)
        else:
            self._explain(fault, words.KEPT_BESIDE, is_state=True)

    def remember(self, entries: Iterable[Entry]) -> None:
        """Know entries that are in the file already, or about to be."""
        for entry in entries:
            self._known.setdefault(entry.id, entry)
            self._shown = None

    def _forget_position(self) -> None:
        """Read all rows again the next time."""
        self._last_row, self._data_version = 0, None

    # ---------------------------------------------------------------- faults

    def _cope(self, fault: Exception, consequence: str) -> None:
        self._disconnect()
        if database.is_damage(fault):
            self._rescue()
        elif self._data_version is None or not (self._pending or database.is_locked(fault)):
            # Otherwise all is in memory, and the user has been told or need not be.
            self._explain(fault, consequence)

    def _explain(self, fault: Exception, consequence: str, *, is_state: bool = False) -> None:
        if isinstance(fault, NewerHistory):
            self._tell(str(fault))
        elif isinstance(fault, _Fault):
            self._notices.tell(self._fault(fault, consequence), is_state=is_state)

    def _rescue(self) -> None:
        """Put a whole file in the place of the damaged one, with all that is known of it."""
        self._disconnect()
        backup = self._backups.newest_good()
        rows = [*(backup[1] if backup else ()), *rescue.salvage(self._path)]
        self.remember(read_rows(rows))
        try:
            everything = [*rows, *_rows(self._known.values())]
            aside = rescue.replace_damaged(self._path, everything, self._now().date())
        except _Fault as fault:
            self._tell(self._fault(fault, words.NOT_REPAIRED))
            return
        self._pending.clear()
        self._tell(words.repaired_words(backup[0] if backup else None, aside))

    def _fault(self, fault: Exception, consequence: str) -> str:
        return words.fault_words(self._reason(fault), consequence)

    def _reason(self, fault: Exception) -> str:
        return database.reason(fault, self._path.parent, was_there=self._file is not None)

    def _tell(self, sentence: str) -> None:
        self._notices.tell(sentence)


def _rows(entries: Iterable[Entry]) -> list[Row]:
    return [to_row(to_object(entry)) for entry in entries]
