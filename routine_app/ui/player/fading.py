"""When controls and pointer hide: only while work is running that nobody touches the keys in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from routine_app.domain.player import Mode
from routine_app.ui.player.controls import Controls
from routine_app.ui.player.state import Look, PlayerState

IDLE = 4000
"""Milliseconds without input after which the controls fade in a running hold."""
_FADE = 400


class Fading:
    """Hides the controls of a stage and brings them back. `now` is in milliseconds."""

    def __init__(self, controls: Controls, stage: QWidget, now: Callable[[], int]) -> None:
        self._controls = controls
        self._stage = stage
        self._now = now
        self._last_input = 0
        self._calm_since = 0
        self._over = False

    @property
    def idle(self) -> int:
        """Milliseconds since the last input."""
        return self._now() - self._last_input

    def touch(self) -> None:
        """There was input."""
        self._last_input = self._now()

    def wake(self) -> None:
        """Any input brings the controls and the pointer back."""
        self.touch()
        self._show()

    def follow(self, state: PlayerState, *, stays: bool, at_once: bool) -> None:
        """Fade with the state; `stays` keeps the controls, `at_once` leaves out the fade.

        When the last one is over there is nothing left that a button could do.
        """
        self._over = state.shown.look is Look.DONE
        if self._over:
            self._controls.set_opacity(0.0)
            return
        works = state.mode is Mode.RUNNING and state.shown.look is Look.WORK
        if stays or not works:
            self._calm_since = self._now()
            self._show()
            return
        past = self._now() - max(self._last_input, self._calm_since) - IDLE
        if past < 0:
            return
        opacity = 0.0 if at_once else max(0.0, 1.0 - past / _FADE)
        self._controls.set_opacity(opacity)
        if opacity == 0:
            self._stage.setCursor(Qt.CursorShape.BlankCursor)

    def _show(self) -> None:
        self._controls.set_opacity(0.0 if self._over else 1.0)
        self._stage.unsetCursor()
