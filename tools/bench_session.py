"""Inside a measured process: how long does the window not answer while a session is played?

A timer goes off every few milliseconds. Whenever it comes late, the event loop was held up, and so
was everything that the user could have done or seen.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

EVERY = 5
SETTLING = 3000
"""Milliseconds after the first picture in which the program may load what it needs."""
INTO_HOLD = 3000
"""Milliseconds after which a hold is under way."""

Report = Callable[..., None]


class SessionWatch(QObject):
    """Reports when the first hold is under way, and at the end all that was noticed."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._stalls: list[tuple[float, float, float]] = []
        self._began = self._last = time.monotonic()
        self._queued = 0.0
        self._is_holding = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        QTimer.singleShot(SETTLING, self, self._watch)
        for controller in _controllers():
            controller.state_changed.connect(self._on_state)
            controller.session_over.connect(self._on_over)

    def _watch(self) -> None:
        self._last, self._queued = time.monotonic(), _queued()
        self._timer.start(EVERY)

    def _on_time(self) -> None:
        now, queued = time.monotonic(), _queued()
        late = 1000 * (now - self._last) - EVERY
        self._stalls.append((late, now - self._began, queued - self._queued))
        if len(self._stalls) > 1000:
            self._stalls = sorted(self._stalls, reverse=True)[:5]
        self._last, self._queued = now, queued

    def _on_state(self, state: Any) -> None:
        from routine_app.domain.timeline import SegmentKind

        if state.shown.kind is SegmentKind.HOLD and not self._is_holding:
            self._is_holding = True
            QTimer.singleShot(INTO_HOLD, self, lambda: self._report(holding=True))

    def _on_over(self, _finished: object) -> None:
        self._timer.stop()
        stall, at, queued = max(self._stalls, default=(0.0, 0.0, 0.0))
        self._report(over=True, stall=stall, at=at, queued=queued, problems=_problems())
        QTimer.singleShot(0, QApplication.quit)


def _queued() -> float:
    """Milliseconds that this thread has waited for a core that others were using."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e6
    except OSError:
        return 0.0


def _controllers() -> list[Any]:
    if "routine_app.ui.player.controller" not in sys.modules:
        return []
    from routine_app.ui.player.controller import PlayerController

    return [c for w in QApplication.topLevelWidgets() for c in w.findChildren(PlayerController)]


def _problems() -> list[str]:
    """What chimes and voice say of themselves; whoever has them, they are found."""
    modules = ("routine_app.sound.chimes", "routine_app.sound.voice")
    names = ("ProcessChimes", "SpeakingVoice")
    kinds = tuple(
        getattr(sys.modules[module], name)
        for module, name in zip(modules, names, strict=True)
        if module in sys.modules
    )
    return [found.problem for found in gc.get_objects() if isinstance(found, kinds)]
