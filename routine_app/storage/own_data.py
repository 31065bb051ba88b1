"""Everything that is kept about one person on this computer: where it is, kept in step, deleted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Protocol

from routine_app.domain.language import tr
from routine_app.domain.preferences import Preferences
from routine_app.domain.value import replace
from routine_app.storage import private_file
from routine_app.storage.alone import BUSY, PATIENCE
from routine_app.storage.backups import Backups
from routine_app.storage.exchange.exchange import Exchange
from routine_app.storage.photos import PhotoFolder
from routine_app.storage.sync.folder import Outcome, SyncFolder, SyncPlaces

_MUCH = 1000
"""Entries that came at once."""

_KEPT = (
    *("history.sqlite3*", ".history.sqlite3*", "history.damaged-*", "unsaved.jsonl"),
    *("health.json", ".health.json*", "health.unreadable*"),
    *("preferences.json", ".preferences.json*", "preferences.unreadable*"),
    *("sitting.json", ".sitting.json*"),
    *("photos/[0-9]*-left.jpg", "photos/[0-9]*-right.jpg", "photos/.*.tmp"),
)
"""What is deleted in the data folder; anything else in it is the user's own."""


class Places(SyncPlaces, Protocol):
    """Where everything is."""

    @property
    def data(self) -> Path: ...

    @property
    def cache(self) -> Path: ...

    @property
    def backups(self) -> Path: ...

    @property
    def routines(self) -> Path: ...

    @property
    def log(self) -> Path: ...

    @property
    def photos(self) -> Path: ...


class PreferencesStore(Protocol):
    """The settings as they stand, and the way to keep changed ones."""

    @property
    def value(self) -> Preferences: ...

    def save(self, value: Preferences) -> None: ...

    def end(self) -> None: ...


class NotDeleted(Exception):
    """Something could not be deleted; its text says what."""


class OwnData:
    """What Settings does with the data.

    `forget` lets the history go of its file and memory. `alone` has nothing written by others for as
    long as it is entered, and gives a sentence when that cannot be. `much_came` is called in the
    thread that has read years of another device.
    """

    def __init__(
        self,
        places: Places,
        preferences: PreferencesStore,
        exchange: Exchange,
        forget: Callable[[], None],
        alone: Callable[[], AbstractContextManager[str]] = lambda: nullcontext(""),
        much_came: Callable[[], None] = lambda: None,
    ) -> None:
        self.folder = places.data
        self.backups_folder = places.backups
        self.routines_folder = places.routines
        self.photos = PhotoFolder(places.photos)
        self.exchange = exchange
        self._places = places
        self._preferences = preferences
        self._forget = forget
        self._alone = alone
        self._much_came = much_came
        self._exchanging = Lock()
        self.is_deleted = False

    def backups(self) -> tuple[date, ...]:
        """The days that have a backup, oldest first."""
        try:
            return tuple(Backups(self.backups_folder).dates())
        except OSError:
            return ()

    def make_routines_folder(self) -> str:
        """Have a folder for own routines, before the first of them; why there can be none."""
        try:
            private_file.make_folder(self.routines_folder)
        except OSError as fault:
            return tr(
                "The folder {folder} cannot be made: {reason}.",
                folder=self.routines_folder,
                reason=fault.strerror,
            )
        return ""

    # ------------------------------------------------------------ sync folder

    @property
    def sync_folder(self) -> Path | None:
        """The chosen folder; None while devices are not kept in step."""
        chosen = self._preferences.value.sync_folder
        return Path(chosen) if chosen else None

    def choose_sync_folder(self, folder: Path | None) -> str:
        """Take a folder, or stop with None; why a folder cannot be taken."""
        path = "" if folder is None else str(folder.absolute())
        if not path.isprintable():
            return tr("The name of this folder has signs that cannot be kept. Choose another one.")
        if folder is not None and self._is_own(folder):
            return tr("This is where Routine keeps its own data. Choose another folder.")
        self._preferences.save(replace(self._preferences.value, sync_folder=path))
        return ""

    def _is_own(self, folder: Path) -> bool:
        own, chosen = os.path.realpath(self.folder), os.path.realpath(folder)
        return chosen == own or chosen.startswith(own + os.sep)

    def exchange_once(self) -> Outcome | None:
        """Keep in step once, in whatever thread; None while no folder is chosen."""
        with self._exchanging:
            folder, device = self.sync_folder, self._preferences.value.device
            if folder is None or self.is_deleted:
                return None
            outcome = SyncFolder(folder, device, self._places).exchange()
        if outcome.received > _MUCH:
            self._much_came()
        return outcome

    # --------------------------------------------------------------- deleting

    def delete(self) -> None:
        """Delete history, backups, answers about health, photos, settings. Raises `NotDeleted`.

        Own routines stay, and so do files that were exported or synced: they are elsewhere. Whatever
        is written in another thread is over before, and does not begin again. After `NotDeleted`
        everything goes on with what is left.
        """
        if not self._exchanging.acquire(timeout=PATIENCE):
            raise NotDeleted(tr(BUSY))
        try:
            with self._alone() as problem:
                if problem:
                    raise NotDeleted(problem)
                self._remove()
                self.is_deleted = True
                self._preferences.end()
        finally:
            self._exchanging.release()

    def _remove(self) -> None:
        self._forget()
        left = [path for path in self._files() if not _removed(path)]
        if left:
            named = ", ".join(map(str, left))
            raise NotDeleted(
                tr("These could not be deleted; delete them by hand: {files}.", files=named)
            )

    def _files(self) -> Iterator[Path]:
        places = self._places
        for pattern in _KEPT:
            yield from places.data.glob(pattern)
        for folder in (places.backups, places.log, places.cache):
            yield from (path for path in folder.glob("*") if path.is_file())


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
