"""The history with its digest in front: the file is opened when more than the days is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.past import Digest
from routine_app.domain.record import Entry
from routine_app.storage import digest_file
from routine_app.storage.digest_file import Stamp

if TYPE_CHECKING:
    from routine_app.domain.chronicle import Chronicle
    from routine_app.storage.appending import Appending
    from routine_app.storage.chronicler import Chronicler
    from routine_app.storage.codec import Row
    from routine_app.storage.history import History
    from routine_app.storage.history_places import DigestPlaces
    from routine_app.storage.upkeep import Upkeep


class DigestedHistory:
    """Implements the `HistoryLog` of the domain. Made by `open`."""

    def __init__(self, places: DigestPlaces, now: Callable[[], datetime]) -> None:
        self._places = places
        self._now = now
        self._history: History | None = None
        self._kept: tuple[Stamp, Digest] | None = None
        self._made: tuple[Sequence[Entry], Digest] | None = None
        self._chronicled: Chronicler | None = None

    @classmethod
    def open(cls, places: DigestPlaces, now: Callable[[], datetime]) -> DigestedHistory:
        """Trust the digest of the file, or open it as `History.open` does, which may raise."""
        history = cls(places, now)
        if history._from_file() is None:
            from routine_app.storage.history import History

            history._history = History.open(places, now)
        return history

    def again(self) -> DigestedHistory:
        """The same history for another thread, on a connection of its own."""
        return DigestedHistory.open(self._places, self._now)

    def digest(self, today: date) -> Digest:
        """What the days need: from the digest as long as it holds, else from the whole history."""
        kept = self._from_file()
        if kept is not None and kept.past.since <= today:
            return kept
        # A day of slack: travelling west can make today yesterday again.
        since = today - timedelta(days=1)
        found = self._chronicler().digest(today, since)
        return self._slow_digest(today, since) if found is None else found

    def _slow_digest(self, today: date, since: date) -> Digest:
        """From all entries: some of them are not in the file."""
        from routine_app.domain.digesting import digest

        entries, made = self.entries(), self._made
        if made is None or made[0] is not entries or made[1].past.since > today:
            made = self._made = entries, digest(entries, since)
        return made[1]

    def chronicle(self) -> Chronicle:
        """All sessions that count, in brief."""
        found = self._chronicler().chronicle()
        if found is not None:
            return found
        from routine_app.domain.chronicle import Chronicle

        return Chronicle.of(self.entries())

    def entries_of(self, records: Collection[str], day: date) -> Sequence[Entry]:
        """The entries of these records, and those of no session of a practice day."""
        found = self._chronicler().entries_of(records, day)
        return self.entries() if found is None else found

    def keep_digest(self, today: date) -> None:
        """Write the digest down for the next start, when nobody waits. It is optional."""
        with suppress(OSError):
            stamp = self._stamp()
            if self._kept is not None and self._kept[0] == stamp and self._chronicle_path.exists():
                return
            found = self.digest(today)
            if stamp is not None and self._stamp() == stamp:
                self._chronicler().keep()
                digest_file.write(self._places.digest, stamp, found)

    def keep_chronicle(self) -> None:
        """Write down what all sessions are in brief. It is optional."""
        with suppress(OSError):
            self._chronicler().keep()

    def _from_file(self) -> Digest | None:
        """The digest, while it is that of the file as it is now."""
        stamp = self._stamp()
        if self._kept is None and self._history is None and stamp is not None:
            found = digest_file.read(self._places.digest, stamp)
            self._kept = (stamp, found) if found is not None else None
        if self._kept is None or self._kept[0] != stamp:
            return None
        return self._kept[1]

    def _stamp(self) -> Stamp | None:
        """The state of the file; None when it is not all of the history, or cannot be looked at."""
        try:
            return None if self._places.unsaved.exists() else Stamp.of(self._places.history)
        except OSError:
            return None

    # ------------------------------------------------------- the whole history

    def _opened(self) -> History:
        if self._history is None:
            from routine_app.storage.history import History

            self._history = History(self._places, self._now)
        return self._history

    @property
    def _chronicle_path(self) -> Path:
        return self._places.digest.with_name("chronicle")

    def _chronicler(self) -> Chronicler:
        if self._chronicled is None:
            from routine_app.storage.chronicler import Chronicler

            self._chronicled = Chronicler(self._chronicle_path, self._opened())
        return self._chronicled

    def entries(self) -> tuple[Entry, ...]:
        """All entries."""
        return self._opened().entries()

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries."""
        self._opened().append(entries)

    def appending(self, entries: Sequence[Entry]) -> Appending:
        """Add entries; the wait for the disk may be in another thread."""
        from routine_app.storage.appending import Appending

        return Appending(self._opened(), self._places.history, entries)

    def rows(self) -> list[Row]:
        """All entries as they are stored."""
        return self._opened().rows()

    def unsaved(self) -> Sequence[Row]:
        """The entries that are in no history file yet; from any thread."""
        return self._history.unsaved() if self._history is not None else ()

    def add_rows(self, rows: Iterable[Row], brief: Chronicle | None = None) -> None:
        """Add rows that come from elsewhere. Raises `NotAdded`.

        `brief` is their chronicle, which is that of the history when there are no others.
        """
        number = 0

        def counted() -> Iterator[Row]:
            nonlocal number
            for row in rows:
                number += 1
                yield row

        self._opened().add_rows(counted())
        if brief is not None:
            self._chronicler().take_over(brief, number)

    def check(self) -> None:
        """Look for damage and repair it."""
        self._opened().check()

    def heed(self, found: Upkeep) -> None:
        """Do what a look at the file has shown to be due."""
        if found.doubtful or found.fault is not None:
            self._opened().heed(found)

    def notices(self) -> tuple[str, ...]:
        """What to tell the user since this was last asked."""
        return self._history.notices() if self._history is not None else ()

    @property
    def is_on_disk(self) -> bool:
        """Whether all that was appended is in a file."""
        return self._history is None or self._history.is_on_disk

    @property
    def holds(self) -> bool:
        """Whether something that was appended still waits to be written into the history."""
        return self._history is not None and self._history.holds

    def forget(self) -> None:
        """Let go of the file and of all that is known of it, as if it had never been opened."""
        self.close()
        DigestedHistory.__init__(self, self._places, self._now)

    def close(self) -> None:
        """Let go of the file, after one last try to save what could not be saved."""
        if self._history is not None:
            self._history.close()
