"""Inside a measured process: when were the digits of the countdown really painted?

The stage of the player is watched from outside: after each painting that shows another number
the moment is reported, with the moment at which that number was due. The due times follow from
the start of the session alone, so an error that grew with time would show.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

_MOST = 100_000
Report = Callable[..., None]


class _Countdown:
    """The session under way and the number painted last."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._controller: Any = None
        self._began = 0
        self._last: tuple[int, int] | None = None

    def begin(self, controller: Any) -> None:
        self._controller = controller
        self._began = controller.run.last_moment.monotonic

    def painted(self, text: str, seconds: int) -> None:
        if self._controller is None or not text:
            return
        segment = self._controller.run.player.segment
        number = (segment.index, seconds)
        if number != self._last:
            self._last = number
            ideal = self._began + segment.end - 1000 * seconds
            self._report(digit=seconds, painted=time.monotonic_ns(), ideal=ideal)


def watch_player(report: Report) -> None:
    """Report every number that the player's stage paints."""
    from routine_app.ui.player.controller import PlayerController
    from routine_app.ui.player.stage import Stage

    countdown = _Countdown(report)
    start, show_state, paint = PlayerController.start, Stage.show_state, Stage.paintEvent
    shown: list[Any] = []

    def started(self: Any, run: Any) -> None:
        start(self, run)
        countdown.begin(self)

    def showed(self: Any, state: Any) -> None:
        shown[:] = [state.shown]
        show_state(self, state)

    def painted(self: Any, event: Any) -> None:
        paint(self, event)
        for what in shown:
            countdown.painted(what.digits, what.seconds)

    PlayerController.start = started  # type: ignore[method-assign]
    Stage.show_state = showed  # type: ignore[method-assign]
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


def counting_window(report: Report | None) -> QWidget:
    """A bare window with a countdown: what the player is compared with."""
    window = QWidget()
    window.resize(1180, 760)
    QVBoxLayout(window).addWidget(_Seconds(report))
    return window
