"""A stand-in for everything that is kept on a computer, and for the dialogs that ask for files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from routine_app.domain.practice import Practice
from routine_app.storage.exchange.exchange import Exchange
from routine_app.storage.own_data import NotDeleted
from routine_app.storage.photos import PhotoFolder
from routine_app.storage.sync.folder import Outcome
from tests.fakes import FakeHealth, FakeHistory


class FakeOwnData:
    """Export and import are real; folders and files are what a test says."""

    def __init__(
        self, folder: Path, history: FakeHistory, practice: Practice, health: FakeHealth
    ) -> None:
        self.folder = folder
        self.backups_folder = folder / "backups"
        self.routines_folder = folder / "routines"
        self.exchange = Exchange(history, practice, health, lambda _report: b"%PDF-1.4")
        self.photos = PhotoFolder(folder / "photos")
        self.days: tuple[date, ...] = ()
        self.sync_folder: Path | None = None
        self.outcome: Outcome | None = Outcome()
        self.refusal = ""
        self.looks = 0
        self.is_deleted = False
        self.not_deleted = ""

    def backups(self) -> tuple[date, ...]:
        return self.days

    def make_routines_folder(self) -> str:
        return self.refusal

    def choose_sync_folder(self, folder: Path | None) -> str:
        if not self.refusal:
            self.sync_folder = folder
        return self.refusal

    def exchange_once(self) -> Outcome | None:
        self.looks += 1
        return self.outcome if self.sync_folder is not None else None

    def delete(self) -> None:
        if self.not_deleted:
            raise NotDeleted(self.not_deleted)
        self.is_deleted = True


class FakeChooser:
    """Answers every question with the same path; None is to choose nothing."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.asked: list[str] = []

    def save(self, title: str, name: str, then: Callable[[Path], None]) -> None:
        self._answer(name, then)

    def open(self, title: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def folder(self, title: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def photo(self, title: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def _answer(self, asked: str, then: Callable[[Path], None]) -> None:
        self.asked.append(asked)
        if self.path is not None:
            then(self.path)
