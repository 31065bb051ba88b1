"""Inside a measured process: waits for the first picture, then does the task of the probe."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

SETTLING = 2000
COUNTING = 10_000

Report = Callable[..., None]


def watch(task: str, report: Report) -> None:
    """Take the place of `QApplication.exec`."""
    original = QApplication.exec

    def probed(*_arguments: object) -> int:
        if task == "digits":
            from tools.bench_digits import find_player

            find_player(report)
        watcher = _FirstPicture(task, report)
        code = original()
        watcher.deleteLater()
        return code

    QApplication.exec = probed  # type: ignore[method-assign]


class _FirstPicture(QObject):
    """Watches the top windows until one has painted."""

    def __init__(self, task: str, report: Report) -> None:
        super().__init__()
        self._task = task
        self._report = report
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        # A window that is wholly covered by an opaque widget is not painted itself.
        inside = [c for w in windows for c in w.findChildren(QWidget) if type(c) is not QLabel]
        self._windows = [*windows, *(child for child in inside if _is_opaque(child))]
        self._keep: QObject | None = None
        for window in self._windows:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            for window in self._windows:
                window.removeEventFilter(self)
            # Children are painted and the picture is shown in the same turn.
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._report(painted=time.monotonic_ns(), used=time.process_time())
        if self._task == "paint":
            QApplication.quit()
        elif self._task == "timers":
            self._keep = _TimerCount(self._report)


def _is_opaque(widget: QWidget) -> bool:
    from PySide6.QtCore import Qt  # the bare window, which has no such widget, never loads it

    return widget.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


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
