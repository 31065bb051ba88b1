"""What the windows ask of everything that is kept on this computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from routine_app.storage.exchange.importing import Found
from routine_app.storage.sync.folder import Outcome


class Exchange(Protocol):
    """Export and import. What stands in the way raises with plain sentences."""

    def export(self, path: Path, *, notes: bool = False, health: bool = False) -> None: ...

    def look_at(self, path: Path, habit: str = "") -> Found: ...

    def take(self, found: Found) -> None: ...


class OwnData(Protocol):
    """Everything that is kept, and what can be done with it."""

    folder: Path
    backups_folder: Path

    @property
    def exchange(self) -> Exchange: ...

    @property
    def sync_folder(self) -> Path | None: ...

    def backups(self) -> tuple[date, ...]: ...

    def choose_sync_folder(self, folder: Path | None) -> str: ...

    def exchange_once(self) -> Outcome | None: ...

    def delete(self) -> None: ...


class Chooser(Protocol):
    """Asks for a file or a folder, and goes on with it unless nothing was chosen."""

    def save(self, title: str, name: str, then: Callable[[Path], None]) -> None: ...

    def open(self, title: str, then: Callable[[Path], None]) -> None: ...

    def folder(self, title: str, then: Callable[[Path], None]) -> None: ...
