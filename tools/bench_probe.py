"""Runs inside a measured process: starts the program, or a bare window, and reports.

The program is started as `python -m` would start it and knows nothing of this: the probe only
takes the place of `QApplication.exec`, where it looks for the window and waits for its picture.
It imports no more than that needs: what it loads would be missing in the difference.
Reports are lines of JSON on standard output.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

SETTLING = 2000
COUNTING = 10_000


def main() -> None:
    """SUBJECT TASK [ARGUMENTS]: the subject is `bare`, `counting` or `app`."""
    subject, task, *arguments = sys.argv[1:]
    QApplication.exec = _instead_of_exec(task)  # type: ignore[method-assign]
    if task == "digits" and subject == "app":
        from tools.bench_digits import watch_player

        watch_player(report)
    if subject == "app":
        import runpy

        sys.argv = ["routine-app", *arguments]
        runpy.run_module("routine_app", run_name="__main__", alter_sys=True)
        return
    app = QApplication(sys.argv[:1])
    if subject == "counting":
        from tools.bench_digits import counting_window

        window = counting_window(report if task == "digits" else None)
    else:
        window = _bare_window()
    window.show()
    app.exec()


def report(**facts: object) -> None:
    """Tell the measuring process."""
    import json

    os.write(1, (json.dumps(facts) + "\n").encode())


def _bare_window() -> QWidget:
    """What every program of this kind pays: one window with one word."""
    window = QWidget()
    window.resize(1180, 760)
    QVBoxLayout(window).addWidget(QLabel("Today"))
    return window


def _instead_of_exec(task: str) -> Callable[..., int]:
    original = QApplication.exec

    def probed(*_arguments: object) -> int:
        watch = _FirstPicture(task)
        code = original()
        watch.deleteLater()
        return code

    return probed


class _FirstPicture(QObject):
    """Watches the top windows until one has painted, then does its task."""

    def __init__(self, task: str) -> None:
        super().__init__()
        self._task = task
        self._windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
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
        report(painted=time.monotonic_ns())
        match self._task:
            case "paint":
                QApplication.quit()
            case "timers":
                self._keep = _TimerCount()
            case _:
                pass


class _TimerCount(QObject):
    """Counts the timers that go off, by what they belong to, while nobody does anything."""

    def __init__(self) -> None:
        super().__init__()
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
        report(seconds=COUNTING / 1000, timers=self._found)
        QApplication.quit()
