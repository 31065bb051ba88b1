"""Keeps the chronicle of a history up to date: what is new in the file is read, and no more."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.digesting import digest_of
from routine_app.domain.past import OF_NO_SESSION, Digest
from routine_app.domain.record import Entry
from routine_app.domain.value import Value
from routine_app.storage import chronicle_file
from routine_app.storage.chronicle_file import Known
from routine_app.storage.history import History
from routine_app.storage.row_reader import Newer

_MANY = 5000
"""Entries that are taken in at once. With more of them it is quicker to begin anew."""


class _Made(Value):
    """A digest, and what it was made of."""

    chronicle: Chronicle
    digest: Digest


class Chronicler:
    """Everything is None while the file is not all of the history, or cannot be read."""

    def __init__(self, path: Path, history: History) -> None:
        self._path = path
        self._history = history
        self._known: Known | None = None
        self._on_disk: Known | None = None
        self._facts: dict[str, Entry] | None = None
        self._made: _Made | None = None

    def chronicle(self) -> Chronicle | None:
        """All sessions in brief; the same object as long as nothing was added."""
        known = self._known
        found = self._newer(known)
        if found is None:  # another thread may have written it down
            known, self._facts = self._read(), None
            found = self._newer(known)
        if known is None or found is None:
            return self._from_all()
        if found.entries:
            self._take_facts(found.entries)
            entries_of = self._entries_of
            try:
                chronicle = known.chronicle.with_entries(found.entries, entries_of)
            except _NotReadable:
                return None
            known = Known(chronicle, found.last, found.witness)
        self._known = known
        return known.chronicle

    def _newer(self, known: Known | None) -> Newer | None:
        """What came after it; None when that is too much, or when it is of another history."""
        if known is None:
            return None
        return self._history.newer(known.last, known.witness, _MANY)

    def entries_of(self, records: Collection[str], day: date) -> Sequence[Entry] | None:
        """The entries of these records, and those of no session of a practice day."""
        return self._history.naming(records, day)

    def digest(self, today: date, since: date) -> Digest | None:
        """The history summed up to `since`; the same object while it holds for `today`."""
        chronicle = self.chronicle()
        facts = self._all_facts()
        if chronicle is None or facts is None:
            return None
        made = self._made
        if made is None or made.chronicle is not chronicle or made.digest.past.since > today:
            try:
                found = digest_of(chronicle, facts, since, self._entries_of)
            except _NotReadable:
                return None
            made = self._made = _Made(chronicle, found)
        return made.digest

    def take_over(self, chronicle: Chronicle, rows: int) -> None:
        """Trust that this is the chronicle of these many rows, when there are no others."""
        end = self._history.end()
        if end is not None and end[0] == rows:
            self._known, self._facts = Known(chronicle, *end), None

    def keep(self) -> None:
        """Write the chronicle down, unless it stands there already. Raises OSError."""
        self.chronicle()
        if self._known is not None and self._known is not self._on_disk:
            chronicle_file.write(self._path, self._known)
            self._on_disk = self._known

    def _read(self) -> Known | None:
        self._on_disk = chronicle_file.read(self._path)
        return self._on_disk

    def _from_all(self) -> Chronicle | None:
        """Read everything: there is no chronicle of this very file."""
        found = self._history.newer(0, "")
        if found is None:
            return None
        self._facts = {}
        self._take_facts(found.entries)
        self._known = Known(Chronicle.of(found.entries), found.last, found.witness)
        return self._known.chronicle

    def _take_facts(self, entries: Sequence[Entry]) -> None:
        if self._facts is not None:
            self._facts |= {e.id: e for e in entries if isinstance(e.fact, OF_NO_SESSION)}

    def _all_facts(self) -> Collection[Entry] | None:
        if self._facts is None:
            found = self._history.naming_none()
            if found is not None:
                self._facts = {entry.id: entry for entry in found}
        return None if self._facts is None else self._facts.values()

    def _entries_of(self, records: Collection[str]) -> Sequence[Entry]:
        found = self._history.naming(records, None)
        if found is None:
            raise _NotReadable
        return found


class _NotReadable(Exception):
    """The file could be read a moment ago."""
