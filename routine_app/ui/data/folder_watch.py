"""Hears of changes in the folder of the user's own files, whichever editor makes them.

Some editors write into a file, others put a new one in its place; both are heard, and a file that
is being written is waited for. Where the system watches few files, a look is taken when the
window comes to the front.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from routine_app.content.changes import Look

SETTLE = 100
"""Milliseconds from a change to a look, and from one look to the next while somebody writes."""
_MOST_WATCHED = 10_000 if sys.platform == "linux" else 200
_AT_ONCE = 200


class Watched(Protocol):
    """What is watched: the part of the library that is the user's own."""

    def own_folders(self) -> Sequence[Path]: ...

    def own_files(self) -> Sequence[Path]: ...

    def look_again(self, *, patient: bool = False) -> Look: ...


class FolderWatch(QObject):
    """Watches once it was started; while it is held, for a session, it only remembers.

    Signals: files_changed() when the library has forgotten what is another by now.
    """

    files_changed = Signal()

    def __init__(self, library: Watched, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._watcher: QFileSystemWatcher | None = None
        self._held = False
        self._missed = False
        self._queue: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=SETTLE)
        self._soon.timeout.connect(self.look)
        self._adding = QTimer(self, singleShot=True, interval=0)
        self._adding.timeout.connect(self._add_some)

    @property
    def is_watching(self) -> bool:
        """Whether it was started."""
        return self._watcher is not None

    @property
    def has_missed(self) -> bool:
        """Whether something has changed while it was held."""
        return self._missed

    @property
    def watched_folders(self) -> list[str]:
        """The folders that it hears of."""
        return self._watcher.directories() if self._watcher is not None else []

    def start_if_needed(self) -> None:
        """Watch from now on, where there is a folder to watch."""
        if any(folder.is_dir() for folder in self._library.own_folders()):
            self.start()

    def start(self) -> bool:
        """Watch from now on; a folder that is not there yet is waited for.

        Whether it has only begun, and with it looked.
        """
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_heard)
            self._watcher.fileChanged.connect(self._on_heard)
            self._library.look_again()
            self._watch()
            return True
        if not {str(folder) for folder in self._library.own_folders()} & {*self.watched_folders}:
            self._watch()  # there was nothing to watch
        return False

    def hold(self, held: bool) -> None:
        """Do nothing while a session is played; once it is over, look."""
        self._held = held
        if not held and self._missed:
            self._soon.start()

    @Slot()
    def look(self) -> None:
        """Have the library see what is another by now."""
        if self._held or self._watcher is None:
            self._missed = True
            return
        self._missed = False
        look = self._library.look_again(patient=True)
        self._watch()
        if look.unsettled:
            self._soon.start()
        if look.changed:
            self.files_changed.emit()

    @Slot()
    def _on_heard(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _watch(self) -> None:
        """Watch what is there by now; a file that was put in the place of another is a new one."""
        assert self._watcher is not None
        folders = {str(folder) for folder in self._library.own_folders() if folder.is_dir()}
        if not folders:
            folders = {str(folder.parent) for folder in self._library.own_folders()[:1]}
        files = [str(path) for path in self._library.own_files()][:_MOST_WATCHED]
        known_folders, known = set(self._watcher.directories()), set(self._watcher.files())
        gone = [*(known_folders - folders), *known.difference(files)]
        if gone:
            self._watcher.removePaths(gone)
        new = [folder for folder in sorted(folders - known_folders) if Path(folder).is_dir()]
        if new:
            self._watcher.addPaths(new)
        self._queue = [file for file in files if file not in known]
        self._add_some()

    @Slot()
    def _add_some(self) -> None:
        """Thousands of files are taken on a few at a time."""
        assert self._watcher is not None
        now, self._queue = self._queue[:_AT_ONCE], self._queue[_AT_ONCE:]
        if now:
            self._watcher.addPaths(now)
        if self._queue:
            self._adding.start()
