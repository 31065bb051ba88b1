"""Which paths the history asks for; `system/places.py` knows them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class HistoryPlaces(Protocol):
    """Where the history is kept."""

    @property
    def history(self) -> Path: ...

    @property
    def unsaved(self) -> Path: ...

    @property
    def backups(self) -> Path: ...


class DigestPlaces(HistoryPlaces, Protocol):
    """And where what it adds up to is kept."""

    @property
    def digest(self) -> Path: ...
