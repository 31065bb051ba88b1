"""Inside a measured process: when were the digits of the countdown really painted?

The stage of the player is watched from outside: after each painting that shows another number
the moment is reported, with the moment at which that number was due. The due times follow from
the start of the session alone, so an error that grew with time would show.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

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


def watch_label(label: type[Any], report: Report) -> None:
    """The same for the bare counting label."""
    paint = label.paintEvent
    last = [""]

    def painted(self: Any, event: Any) -> None:
        paint(self, event)
        if self.text() != last[0]:
            last[0] = self.text()
            report(digit=int(last[0]), painted=time.monotonic_ns(), ideal=self.ideal)

    label.paintEvent = painted
