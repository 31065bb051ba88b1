"""When the screen is kept on: while somebody practises, and a few minutes into a pause."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from routine_app.ui.player.state import PlayerState

LONGEST_PAUSE = 5 * 60_000
"""Milliseconds of standing still after which nobody is there: the computer may sleep."""


class Awake(Protocol):
    """Keeps the screen on between `hold` and `release`; neither waits."""

    @property
    def problem(self) -> str: ...

    def hold(self) -> None: ...

    def release(self) -> None: ...

    def close(self) -> None: ...


class StayingAwake(QObject):
    """Follows the player. `wanted` is the setting, asked each time."""

    def __init__(self, awake: Awake, wanted: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._awake = awake
        self._wanted = wanted
        self._runs: bool | None = None
        self.pause_timer = QTimer(self)
        self.pause_timer.setSingleShot(True)
        self.pause_timer.timeout.connect(self._on_long_pause)

    def show_state(self, state: PlayerState) -> None:
        """Hold while time passes; let go when it is over, or has stood still for long."""
        runs = None if state.mode.is_over else state.is_running
        if runs is self._runs:
            return
        self._runs = runs
        self.pause_timer.stop()
        if runs is None:
            self._awake.release()
        elif not runs:
            self.pause_timer.start(LONGEST_PAUSE)
        elif self._wanted():
            self._awake.hold()
        else:
            self._awake.release()

    def stop(self) -> None:
        """The session is over, however it ended."""
        self._runs = None
        self.pause_timer.stop()
        self._awake.release()

    @Slot()
    def _on_long_pause(self) -> None:
        self._awake.release()
