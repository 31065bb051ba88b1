"""Hears when a file changes on the disk, also when it is replaced, taken away, or made again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLE = 200
"""Milliseconds: programs that save write several times in a row."""


class FileWatch(QObject):
    """Watches one file, and the folder it lies in: a file that was replaced is another one.

    Signals: changed() once it is quiet again; whether it says something new is another question.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher: QFileSystemWatcher | None = None
        self.timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self.timer.timeout.connect(self._on_quiet)

    def watch(self, path: Path | None) -> None:
        """Watch this file in the place of the one before; None for no file."""
        self._path = path
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if path is None:
            return
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_heard)
        self._watcher.directoryChanged.connect(self._on_heard)
        self._add()

    def _add(self) -> None:
        if self._watcher is None or self._path is None:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in (self._path.parent, self._path):
            if str(path) not in watched and path.exists():
                self._watcher.addPath(str(path))

    @Slot()
    def _on_heard(self) -> None:
        self.timer.start()

    @Slot()
    def _on_quiet(self) -> None:
        self._add()  # a file that was replaced is watched no longer
        self.changed.emit()
