"""Devices with a history and a sync folder each, and something that carries files between them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from routine_app.domain.record import Entry
from routine_app.domain.session import Session, fold_sessions
from routine_app.storage.history import History
from routine_app.storage.sync.folder import Outcome, SyncFolder
from routine_app.storage.sync.lines import is_sync_file, name_of
from tests.storage.folders import Folder


@dataclass(frozen=True)
class Places(Folder):
    """A data folder that also knows how far the sync folder was read."""

    @property
    def sync(self) -> Path:
        return self.data / "cache" / "sync.json"


class Device:
    """One computer: its history, and its own copy of the folder that is carried around."""

    def __init__(self, root: Path, name: str) -> None:
        self.name = name
        self.places = Places(root / name / "data")
        self.folder = root / name / "synced"
        self.folder.mkdir(parents=True)
        self.history: History = self.places.open()

    @property
    def own(self) -> Path:
        return self.folder / name_of(self.name)

    def add(self, *entries: Entry) -> None:
        self.history.append(entries)

    def exchange(self) -> Outcome:
        return SyncFolder(self.folder, self.name, self.places).exchange()

    def forget(self) -> None:
        """Lose what may be lost."""
        self.places.sync.unlink(missing_ok=True)

    def ids(self) -> set[str]:
        return {entry.id for entry in self.history.entries()}

    def sessions(self) -> tuple[Session, ...]:
        return fold_sessions(self.history.entries())

    def close(self) -> None:
        self.history.close()


def carry(source: Device, target: Device, *, part: float = 1.0, conflict: bool = False) -> None:
    """Bring files over as a syncer does: never one that the target writes, perhaps half of one."""
    for path in sorted(source.folder.iterdir()):
        if not is_sync_file(path.name) or path.name == target.own.name:
            continue
        content = path.read_bytes()
        content = content[: round(len(content) * part)]
        name = f"{path.stem}.sync-conflict-20260302-0730{path.suffix}" if conflict else path.name
        old = target.folder / name
        # A syncer does not bring an older state of a file over a newer one.
        if not old.exists() or len(old.read_bytes()) < len(content):
            draft = target.folder / f".carried.{name}.tmp"
            draft.write_bytes(content)
            shutil.move(draft, old)


def meet(devices: list[Device]) -> None:
    """Everything is carried everywhere, and everybody looks."""
    for _ in range(2):
        for device in devices:
            device.exchange()
        for source in devices:
            for target in devices:
                if source is not target:
                    carry(source, target)
    for device in devices:
        device.exchange()
