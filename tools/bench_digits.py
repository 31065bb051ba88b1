"""Inside a measured process: when were the digits of the countdown really painted?

The stage of the player is watched from outside: after each painting that shows another number
the moment is reported, with the moment at which that number was due. The due times follow from
the start of the session alone, so an error that grew with time would show.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

_MOST = 100_000
Report = Callable[..., None]


class _Countdown:
    """The session under way and the number painted last."""

    def __init__(self, controller: Any, report: Report) -> None:
        self._controller = controller
        self._report = report
        # No time has been told since the start: the event loop has not run yet.
        self._began: int = controller.run.last_moment.monotonic
        self._last: tuple[int, int] | None = None

    def painted(self, text: str, seconds: int) -> None:
        segment = self._controller.run.player.segment
        number = (segment.index, seconds)
        if text and number != self._last:
            self._last = number
            ideal = self._began + segment.end - 1000 * seconds
            where = f"{seconds} of segment {segment.index}"
            self._report(digit=where, painted=time.monotonic_ns(), ideal=ideal)


def find_player(report: Report) -> None:
    """Report every number that the player's stage paints, in a program that has one."""
    if "routine_app.ui.player.page" not in sys.modules:
        return
    from routine_app.ui.player.controller import PlayerController
    from routine_app.ui.player.stage import Stage

    windows = QApplication.topLevelWidgets()
    controllers = [c for w in windows for c in w.findChildren(PlayerController)]
    countdown = _Countdown(controllers[0], report)
    paint = Stage.paintEvent

    def painted(self: Any, event: Any) -> None:
        paint(self, event)
        state = controllers[0].state
        if state is not None:
            countdown.painted(state.shown.digits, state.shown.seconds)

    Stage.paintEvent = painted  # type: ignore[method-assign]


class _Seconds(QLabel):
    """A number that is counted down with nothing else around it."""

    def __init__(self, report: Report | None) -> None:
        super().__init__(str(_MOST))
        self._report = report
        self._painted = ""
        self._began = time.monotonic_ns() // 1_000_000
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_second)
        self._on_second()

    def _on_second(self) -> None:
        past = time.monotonic_ns() // 1_000_000 - self._began
        self.setText(str(_MOST - past // 1000))
        self._timer.start(1000 - past % 1000)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._report is not None and self.text() != self._painted:
            self._painted = self.text()
            seconds = int(self._painted)
            ideal = self._began + 1000 * (_MOST - seconds)
            self._report(digit=seconds, painted=time.monotonic_ns(), ideal=ideal)


def run_counting(report: Report | None) -> None:
    """A bare window with a countdown: what the player is compared with."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1180, 760)
    QVBoxLayout(window).addWidget(_Seconds(report))
    window.show()
    app.exec()
