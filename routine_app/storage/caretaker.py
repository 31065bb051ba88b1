"""Looks after the history once a practice day: by one thread at a time, until all is deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routine_app.storage.upkeep import Upkeep


class Caretaker:
    """For a history and the folder of its backups; from any thread."""

    def __init__(self, history: Path, backups: Path) -> None:
        self._history = history
        self._backups = backups
        self._turn = Lock()

    def look_after(self, today: date) -> Upkeep:
        """Whether the history is whole, and a backup of today where there is none."""
        from routine_app.storage.upkeep import look_after  # on the path to no start

        with self._turn:
            return look_after(self._history, self._backups, today)

    def has_backup(self, today: date) -> bool:
        """Whether there is a backup of today, or no way to know."""
        from routine_app.storage.backups import Backups

        try:
            return today in Backups(self._backups).dates()
        except OSError:
            return True

    def make_up(self, today: date, heed: Callable[[Upkeep], None], patience: float) -> None:
        """Look now, if today has no backup yet; `heed` is told what was found.

        So has every day on which somebody practised, be it in a terminal or in a window that was
        closed at once. A look that is under way in another thread is waited for, for some seconds.
        """
        with self.resting(patience) as rests:
            if not rests or self.has_backup(today):
                return
        found = self.look_after(today)
        heed(found)
        if found.doubtful:
            heed(self.look_after(today))  # a backup of what was repaired

    @contextmanager
    def resting(self, patience: float) -> Iterator[bool]:
        """Begin no look meanwhile; false when one is under way that takes longer than `patience`.

        In seconds.
        """
        rests = self._turn.acquire(timeout=patience)
        try:
            yield rests
        finally:
            if rests:
                self._turn.release()
