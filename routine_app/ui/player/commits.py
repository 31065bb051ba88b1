"""What a run produces, on its way into the history: nobody who paints a second waits for a disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from weakref import ref

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.domain.ports import HistoryLog
from routine_app.domain.record import Entry
from routine_app.ui.errand import Errand, Outcome


class Commits(QObject):
    """Writes entries in the order they came in a thread beside, one batch after the other.

    Signals: kept() once entries were stored, or held where that failed.
    """

    kept = Signal()

    def __init__(
        self,
        history: HistoryLog,
        run: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._waiting: list[Entry] = []
        self._errand = Errand(self, run)
        self.begin_timer = QTimer(self, singleShot=True, interval=0)
        self.begin_timer.timeout.connect(self._begin)

    def add(self, entries: Sequence[Entry]) -> None:
        """Have these stored soon: what is to be painted now comes first, for timers wait for it."""
        self._waiting += entries
        if self._waiting:
            self.begin_timer.start()

    def finish(self) -> None:
        """Have everything stored now: somebody looks at the history next, or nobody ever again."""
        self._errand.finish()
        self.begin_timer.stop()
        entries, self._waiting = self._waiting, []
        if entries:
            self._history.append(entries)
            self.kept.emit()

    @Slot()
    def _begin(self) -> None:
        self.begin_timer.stop()
        if not self._waiting or self._errand.is_under_way:
            return  # what is under way begins the next one
        appending = self._history.appending(self._waiting)
        self._waiting = []
        mine = ref(self)  # a child that keeps its parent takes Qt down when both go

        def settle(_outcome: Outcome[None]) -> None:
            appending.settle()
            if (commits := mine()) is not None:
                commits.kept.emit()
                commits.add(())

        self._errand.start(lambda _progress: appending.write(), settle)
