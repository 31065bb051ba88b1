"""Inside a measured process: what does it use while the figure goes into a hold or turns over?

Segments are skipped as soon as their transition is over, so that there are many in a short time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

STAY = 2500
"""Milliseconds in each segment: the transition, and time to prepare the next one."""

Report = Callable[..., None]


def find_transitions(report: Report) -> None:
    """Report every transition of the player, in a program that has one."""
    if "routine_app.ui.player.page" not in sys.modules:
        return
    from routine_app.ui.player.controller import PlayerController

    windows = QApplication.topLevelWidgets()
    controllers = [c for w in windows for c in w.findChildren(PlayerController)]
    _Transitions(controllers[0], report)


class _Transitions(QObject):
    """Watches the states of a player and presses "skip"."""

    def __init__(self, controller: Any, report: Report) -> None:
        super().__init__(controller)
        self._controller = controller
        self._report = report
        self._began: tuple[float, float] | None = None
        controller.state_changed.connect(self._on_state)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_stayed)
        self._timer.start(STAY)

    def _on_state(self, state: Any) -> None:
        now = time.monotonic(), time.process_time()
        if _is_under_way(state):
            self._began = self._began or now
        elif self._began is not None:
            length, used = (b - a for a, b in zip(self._began, now, strict=True))
            self._began = None
            self._report(length=length, used=used)

    def _on_stayed(self) -> None:
        from routine_app.domain.player import Mode
        from routine_app.domain.session_run import Command

        mode = self._controller.run.player.mode
        self._controller.command(Command.RESUME if mode is Mode.WAITING else Command.SKIP)
        if self._controller.run.player.mode.is_over:
            self._timer.stop()
            self._report(over=True)


def _is_under_way(state: Any) -> bool:
    """Into a hold, or from one side to the other; repetitions move all the time."""
    from routine_app.domain.timeline import SegmentKind

    shown, moving = state.shown, state.moving
    into_hold = shown.kind is SegmentKind.HOLD and 0 < moving.weight < 1
    return bool(into_hold or (shown.kind is SegmentKind.SWITCH and moving.turning < 1))
