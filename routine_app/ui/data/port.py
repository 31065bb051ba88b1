"""What the windows ask of everything that is kept on this computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from routine_app.domain.pose import Side
from routine_app.storage.exchange.exchange import Job
from routine_app.storage.exchange.importing import Found
from routine_app.storage.photos import Photo
from routine_app.storage.sync.folder import Outcome


class Exchange(Protocol):
    """Export and import, as jobs for another thread. What stands in the way raises there, with
    plain sentences.
    """

    def exporting(self, path: Path, *, notes: bool = False, health: bool = False) -> Job[None]: ...

    def looking_at(self, path: Path, habit: str = "") -> Job[Found]: ...

    def taking(self, found: Found) -> Job[None]: ...

    def taken(self, found: Found) -> None: ...


class Photos(Protocol):
    """Photos of a hip from the side. What stands in the way raises with a plain sentence."""

    def all(self) -> tuple[Photo, ...]: ...

    def of(self, day: date, side: Side) -> Photo | None: ...

    def keep(self, day: date, side: Side, picture: bytes) -> None: ...

    def remove(self, photo: Photo) -> None: ...


class OwnData(Protocol):
    """Everything that is kept, and what can be done with it."""

    folder: Path
    backups_folder: Path
    routines_folder: Path

    @property
    def photos(self) -> Photos: ...

    @property
    def exchange(self) -> Exchange: ...

    @property
    def sync_folder(self) -> Path | None: ...

    def backups(self) -> tuple[date, ...]: ...

    def make_routines_folder(self) -> str: ...

    def choose_sync_folder(self, folder: Path | None) -> str: ...

    def exchange_once(self) -> Outcome | None: ...

    def delete(self) -> None: ...


class Chooser(Protocol):
    """Asks for a file or a folder, and goes on with it unless nothing was chosen."""

    def save(self, title: str, name: str, then: Callable[[Path], None]) -> None: ...

    def open(self, title: str, then: Callable[[Path], None]) -> None: ...

    def folder(self, title: str, then: Callable[[Path], None]) -> None: ...


class PhotoChooser(Protocol):
    """Asks for a photo, and goes on with it unless nothing was chosen."""

    def photo(self, title: str, then: Callable[[Path], None]) -> None: ...
