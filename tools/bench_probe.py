"""Runs inside a measured process: starts the program, or a bare window, and reports.

The program is started as `python -m` would start it and knows nothing of this: the probe only
takes the place of `QApplication.exec`, where it looks for the window and waits for its picture.
Reports are lines of JSON on standard output.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

SETTLING = 2000
COUNTING = 10_000


def main() -> None:
    """SUBJECT TASK [ARGUMENTS]: the subject is `bare`, `counting` or `app`."""
    subject, task, *arguments = sys.argv[1:]
    QApplication.exec = _instead_of_exec(task)  # type: ignore[method-assign]
    if task == "digits":
        _watch_digits(subject)
    if subject == "app":
        import runpy

        sys.argv = ["routine-app", *arguments]
        runpy.run_module("routine_app", run_name="__main__", alter_sys=True)
        return
    app = QApplication(sys.argv[:1])
    window = _counting_window() if subject == "counting" else _bare_window()
    window.show()
    app.exec()


def _watch_digits(subject: str) -> None:
    from tools.bench_digits import watch_label, watch_player

    if subject == "app":
        watch_player(report)
    else:
        watch_label(_Seconds, report)


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


class _Seconds(QLabel):
    """A number that is counted down with nothing else around it."""

    def __init__(self) -> None:
        super().__init__("600")
        self._began = time.monotonic_ns() // 1_000_000
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_second)
        self._on_second()

    @property
    def ideal(self) -> int:
        """When the number shown was due (monotonic ms)."""
        return self._began + 1000 * (600 - int(self.text()))

    def _on_second(self) -> None:
        past = time.monotonic_ns() // 1_000_000 - self._began
        self.setText(str(600 - past // 1000))
        self._timer.start(1000 - past % 1000)


def _counting_window() -> QWidget:
    window = QWidget()
    window.resize(1180, 760)
    QVBoxLayout(window).addWidget(_Seconds())
    return window


def _instead_of_exec(task: str) -> Any:
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
        self._found: Counter[str] = Counter()
        self._settling = self.startTimer(SETTLING)
        self._counting = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer and watched is not self:
            self._found[type(watched).__name__] += 1
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
