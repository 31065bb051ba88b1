"""The history with its digest in front: the file is opened when more than the days is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from routine_app.domain.digesting import digest
from routine_app.domain.past import Digest
from routine_app.domain.record import Entry
from routine_app.storage import digest_file
from routine_app.storage.digest_file import Stamp

if TYPE_CHECKING:
    from routine_app.storage.codec import Row
    from routine_app.storage.history import History
    from routine_app.storage.history_places import DigestPlaces


class DigestedHistory:
    """Implements the `HistoryLog` of the domain. Made by `open`."""

    def __init__(self, places: DigestPlaces, now: Callable[[], datetime]) -> None:
        self._places = places
        self._now = now
        self._history: History | None = None
        self._kept: tuple[Stamp, Digest] | None = None
        self._made: tuple[Sequence[Entry], Digest] | None = None

    @classmethod
    def open(cls, places: DigestPlaces, now: Callable[[], datetime]) -> DigestedHistory:
        """Trust the digest of the file, or open it as `History.open` does, which may raise."""
        history = cls(places, now)
        if history._from_file() is None:
            from routine_app.storage.history import History

            history._history = History.open(places, now)
        return history

    def digest(self, today: date) -> Digest:
        """What the days need: from the digest as long as it holds, else from the whole history."""
        kept = self._from_file()
        if kept is not None and kept.past.since <= today:
            return kept
        entries = self.entries()
        made = self._made
        if made is None or made[0] is not entries or made[1].past.since > today:
            # A day of slack: travelling west can make today yesterday again.
            made = self._made = entries, digest(entries, today - timedelta(days=1))
        return made[1]

    def keep_digest(self, today: date) -> None:
        """Write the digest down for the next start, when nobody waits. It is optional."""
        with suppress(OSError):
            stamp = self._stamp()
            if self._kept is not None and self._kept[0] == stamp:
                return
            found = self.digest(today)
            if stamp is not None and self._stamp() == stamp:
                digest_file.write(self._places.digest, stamp, found)

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

    def entries(self) -> tuple[Entry, ...]:
        """All entries."""
        return self._opened().entries()

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries."""
        self._opened().append(entries)

    def rows(self) -> list[Row]:
        """All entries as they are stored."""
        return self._opened().rows()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Add rows that come from elsewhere. Raises `NotAdded`."""
        self._opened().add_rows(rows)

    def check(self) -> None:
        """Look for damage and repair it."""
        self._opened().check()

    def backup_if_due(self) -> None:
        """Copy the history once a day."""
        self._opened().backup_if_due()

    def notices(self) -> tuple[str, ...]:
        """What to tell the user since this was last asked."""
        return self._history.notices() if self._history is not None else ()

    @property
    def is_on_disk(self) -> bool:
        """Whether all that was appended is in a file."""
        return self._history is None or self._history.is_on_disk

    def close(self) -> None:
        """Let go of the file, after one last try to save what could not be saved."""
        if self._history is not None:
            self._history.close()
