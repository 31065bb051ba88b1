"""The system's own trash, from which everything can be taken back."""

from __future__ import annotations

from pathlib import Path


def move_to_trash(path: Path) -> bool:
    """Whether the trash took the file; there may be none."""
    from PySide6.QtCore import QFile

    return QFile(str(path)).moveToTrash()
