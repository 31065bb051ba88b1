"""Looks into the sync folder while the window is open: at the start, after sessions, on changes.

The folder may lie on a slow network or on a stick that is gone: only a thread of its own ever
touches it, and while a session is played nothing is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import current_thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from routine_app.domain.collector import Pause

if TYPE_CHECKING:
    from routine_app.storage.sync.folder import Outcome
    from routine_app.ui.data.port import OwnData

_EVERY = 60_000
_SETTLE = 1_000
"""Milliseconds after a change of the folder: several come one after the other."""


def in_thread(work: Callable[[], None]) -> None:
    """Run it beside the event loop; the end of the program does not wait for it."""
    from routine_app.ui.errand import in_thread  # most people have no such folder

    in_thread(work)


class SyncWatch(QObject):
    """Keeps in step while `folder` gives one. `words` say how it stands.

    Signals: state_changed(); entries_came() when the history has grown from outside.
    """

    state_changed = Signal()
    entries_came = Signal()
    _looked = Signal(object)

    def __init__(
        self,
        folder: Callable[[], Path | None],
        own_data: Callable[[], OwnData],
        run: Callable[[Callable[[], None]], None] = in_thread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._own_data = own_data
        self._run = run
        self._outcome: Outcome | None = None
        self._looking = False
        self._worker = current_thread()
        self._pause = pause = Pause()
        # A connection to the method itself would not keep its object.
        self.destroyed.connect(lambda: pause.end())  # noqa: PLW0108  # see above
        self._again = False
        self._held = False
        self._watcher: QFileSystemWatcher | None = None
        self._poll = QTimer(self, interval=_EVERY)
        self._poll.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE)
        self._soon.timeout.connect(self.look)
        self._looked.connect(self._on_looked)

    @property
    def words(self) -> str:
        """How it stands, in words."""
        from routine_app.ui.data.words import sync_words

        return sync_words(self._folder(), self._outcome, looking=self._looking)

    @property
    def unread(self) -> str:
        """What the history lacks of the folder, in a sentence; nothing when it has all."""
        from routine_app.ui.data.words import unread_words

        return unread_words(self._outcome)

    def hold(self, held: bool) -> None:
        """Look at nothing while a session is played; once it is over, look."""
        was_held, self._held = self._held, held
        if was_held and not held:
            self.look()

    def renew(self) -> None:
        """Another folder was chosen, or none."""
        self._outcome = None
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self.look()

    @Slot()
    def look(self) -> None:
        """Read and write once, unless nothing is chosen or somebody plays."""
        if self._folder() is None:
            self._poll.stop()
            self.state_changed.emit()
            return
        self._poll.start()
        if self._held:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._pause.begin()
        self.state_changed.emit()
        self._run(self._exchange)

    def _exchange(self) -> None:
        """In the other thread."""
        self._worker = current_thread()
        outcome = None
        try:
            outcome = self._own_data().exchange_once()
        finally:
            try:
                self._looked.emit(outcome)
            except RuntimeError:
                pass  # the window is gone

    @Slot(object)
    def _on_looked(self, outcome: Outcome | None) -> None:
        self._looking = False
        if self._worker is not current_thread():
            self._worker.join()  # whatever it does last makes objects, too
        self._pause.end()
        if self._folder() is not None:
            self._outcome = outcome
            self._watch(outcome)
        self.state_changed.emit()
        if outcome is not None and outcome.received:
            self.entries_came.emit()
        if self._again:
            self._again = False
            self.look()

    def _watch(self, outcome: Outcome | None) -> None:
        """Hear of changes, of a folder that answered just now: one that hangs is not asked."""
        folder = self._folder()
        if outcome is None or outcome.away or outcome.problem or folder is None:
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._soon.start)
            self._watcher.fileChanged.connect(self._soon.start)
        if str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))
