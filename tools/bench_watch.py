"""Inside a measured process: waits for the first picture, then does the task of the probe."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

SETTLING = 2000
COUNTING = 10_000
AGAIN = 9

Report = Callable[..., None]


def queued() -> float:
    """Milliseconds that this thread has waited for a core that others were using."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e6
    except OSError:
        return 0.0


def watch(task: str, report: Report) -> None:
    """Take the place of `QApplication.exec`."""
    original = QApplication.exec

    def probed(*_arguments: object) -> int:
        if task in {"digits", "cues"}:
            from tools.bench_digits import find_player

            find_player(report)
        if task == "cues":
            from tools.bench_cues import find_cues

            find_cues(report)
        if task == "transitions":
            from tools.bench_transitions import find_transitions

            find_transitions(report)
        watcher = _FirstPicture(task, report)
        code = original()
        watcher.deleteLater()
        return code

    QApplication.exec = probed  # type: ignore[method-assign]


class _FirstPicture(QObject):
    """Watches the windows until one has painted."""

    def __init__(self, task: str, report: Report) -> None:
        super().__init__()
        self._task = task
        self._report = report
        self._keep: QObject | None = None
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first exposure is painted before its event is over."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        painted, used = time.monotonic_ns(), time.process_time()
        self._report(painted=painted, used=used, queued=queued())
        if self._task == "paint":
            QApplication.quit()
        elif self._task == "history":
            QTimer.singleShot(SETTLING, self._on_settled)
        elif self._task == "timers":
            self._keep = _TimerCount(self._report)
        elif self._task == "session":
            from tools.bench_session import SessionWatch

            self._keep = SessionWatch(self._report)
        elif self._task == "soak":
            from tools.bench_soak_watch import SoakWatch

            self._keep = SoakWatch(self._report)
        elif self._task == "stall":
            from tools.bench_session import Witness

            self._keep = Witness(self._report)

    def _on_settled(self) -> None:
        """Open the history as a key does, to the end of its first picture, and then again."""
        from routine_app.ui.main_window import MainWindow
        from routine_app.ui.navigation import PageName

        windows = QApplication.topLevelWidgets()
        window = next(widget for widget in windows if isinstance(widget, MainWindow))
        lengths = []
        for _ in range(1 + AGAIN):
            began = time.monotonic_ns()
            window.show_page(PageName.HISTORY)
            QApplication.processEvents()
            lengths.append((time.monotonic_ns() - began) / 1e6)
            window.show_page(PageName.TODAY)
            QApplication.processEvents()
        self._report(first=lengths[0], again=median(lengths[1:]))
        QApplication.quit()


class _TimerCount(QObject):
    """Counts the timers that go off, by what they belong to, while nobody does anything."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._found: dict[str, int] = {}
        self._settling = self.startTimer(SETTLING)
        self._counting = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer and watched is not self:
            kind = type(watched).__name__
            self._found[kind] = self._found.get(kind, 0) + 1
        return False

    def timerEvent(self, _event: QEvent) -> None:
        if not self._counting:
            self.killTimer(self._settling)
            self._counting = self.startTimer(COUNTING)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            return
        self.killTimer(self._counting)
        self._report(seconds=COUNTING / 1000, timers=self._found)
        QApplication.quit()
