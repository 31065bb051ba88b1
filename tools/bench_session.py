"""Inside a measured process: how long does the window not answer while a session is played?

A timer goes off every few milliseconds. Whenever it comes late, the event loop was held up, and so
was everything that the user could have done or seen. What the program says of its troubles, and
where, is noted meanwhile.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tools.bench_watch import queued

EVERY = 5
SETTLING = 3000
"""Milliseconds after the first picture in which the program may load what it needs."""
INTO_HOLD = 3000
"""Milliseconds after which a hold is under way."""
AWAY = 5000.0
"""Milliseconds of not answering from which on a process was stopped rather than busy."""
READING = 1000
"""Milliseconds that somebody reads a notice before going on."""
EVERY_LOOK = 500
"""Milliseconds between looks at what Settings would say."""

Report = Callable[..., None]


class Stall(NamedTuple):
    """How late the timer came, when, and for how much of it a core was waited for; in ms."""

    own: float
    late: float
    at: float
    queued: float


class StallTimer(QObject):
    """Keeps the worst stalls between `start` and `take`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worst: list[Stall] = []
        self.away: list[float] = []
        self._last, self._queued = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Watch from now on."""
        self._last, self._queued = _now(), queued()
        self._timer.start(EVERY)

    def take(self) -> tuple[Stall, Stall]:
        """The worst so far: by what the program itself took, and by all that it took."""
        nothing = Stall(0.0, 0.0, 0.0, 0.0)
        own = max(self._worst, default=nothing)
        late = max(self._worst, default=nothing, key=lambda stall: stall.late)
        self._worst.clear()
        return own, late

    def _on_time(self) -> None:
        now, waiting = _now(), queued()
        late, waited = now - self._last - EVERY, waiting - self._queued
        if late > AWAY:
            self.away.append(late)
        else:
            self._worst.append(Stall(late - waited, late, now, waited))
        if len(self._worst) > 1000:
            self._worst = list(self.take())
        self._last, self._queued = now, waiting


class Witness(QObject):
    """A bare window that reports every second how long it has not answered: what a machine does
    to any window. It also starts a program every second, as a voice does; that waits for a core too.
    """

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._stalls = StallTimer(self)
        self._stalls.start()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_second)
        self._timer.start(1000)

    def _on_second(self) -> None:
        self._report(witnessed=self._stalls.take()[1].late)
        child = QProcess(self)
        child.finished.connect(child.deleteLater)
        child.start("true")


class SessionWatch(QObject):
    """Reports when the first hold is under way, each notice, and at the end all that was seen."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._stalls = StallTimer(self)
        self._speakers: list[tuple[str, Any]] = []
        self._said: dict[str, list[str]] = {}
        self._is_holding = False
        self._notice: object = None
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._look)
        (self._controller,) = _controllers()
        player, told = self._controller.run.player, self._controller.run.last_moment
        self._end = told.monotonic - player.elapsed + player.timeline.total
        self._began = _now()
        QTimer.singleShot(SETTLING, self, self._watch)
        self._controller.state_changed.connect(self._on_state)
        self._controller.session_over.connect(self._on_over)

    def _watch(self) -> None:
        self._speakers = _speakers()
        self._looks.start(EVERY_LOOK)
        self._stalls.start()

    def _look(self) -> None:
        for place, sentence in self._sentences():
            said = self._said.setdefault(place, [])
            if sentence not in said:
                said.append(sentence)

    def _sentences(self) -> list[tuple[str, str]]:
        found = ((p, getattr(s, "notice", s.problem)) for p, s in self._speakers)
        return [(place, sentence) for place, sentence in found if sentence]

    def _on_state(self, state: Any) -> None:
        from routine_app.domain.timeline import SegmentKind

        if state.shown.kind is SegmentKind.HOLD and not self._is_holding:
            self._is_holding = True
            QTimer.singleShot(INTO_HOLD, self, self._report_hold)
        notice, self._notice = self._notice, state.shown.notice
        if self._notice is not None and notice is None:
            self._said.setdefault("player", []).append(self._notice.title)  # type: ignore[attr-defined]
            self._report(notice=self._notice.text, spent=self._spent())  # type: ignore[attr-defined]
            QTimer.singleShot(READING, self, self._go_on)

    def _report_hold(self) -> None:
        """The beginning of the hold by the monotonic clock, and how late it is by the other one."""
        player, told = self._controller.run.player, self._controller.run.last_moment
        into = player.elapsed - player.segment.start
        self._report(holding=told.monotonic - into, wall=1000 * time.time() - _now())

    def _spent(self) -> int:
        player = self._controller.run.player
        spent: int = player.spent.get(player.segment.index, 0)
        return spent

    def _go_on(self) -> None:
        """As somebody does who is back: the main answer of the card."""
        from routine_app.ui.player.card import StageCard

        (card,) = find_all(StageCard)
        card.main_button.click()

    def _on_over(self, _finished: object) -> None:
        from routine_app.ui.player.controller import DONE_SHOWN

        late = _now() - self._end - DONE_SHOWN
        self._look()
        own, all_in_all = self._stalls.take()
        left = [sentence for _, sentence in self._sentences()]
        wall = 1000 * time.time() - _now()
        self._report(over=True, own=own, stall=all_in_all, away=self._stalls.away, late=late)
        self._report(said=self._said, left=left, wall=wall, began=self._began)
        QTimer.singleShot(0, QApplication.quit)


def _now() -> float:
    return time.monotonic_ns() / 1e6


def _controllers() -> list[Any]:
    from routine_app.ui.player.controller import PlayerController

    return find_all(PlayerController)


def find_all(kind: type[Any]) -> list[Any]:
    """All of a kind in all windows."""
    return [
        found for window in QApplication.topLevelWidgets() for found in window.findChildren(kind)
    ]


def _speakers() -> list[tuple[str, Any]]:
    """Whoever has something to say in Settings, and in which group; whoever has them."""
    known = {
        ("routine_app.sound.chimes", "ProcessChimes"): "sound",
        ("routine_app.sound.voice", "SpeakingVoice"): "sound",
        ("routine_app.system.keep_awake", "KeepAwake"): "screen",
    }
    kinds = {
        getattr(sys.modules[module], name): place
        for (module, name), place in known.items()
        if module in sys.modules
    }
    objects = (found for found in gc.get_objects() if type(found) in kinds)
    return [(kinds[type(found)], found) for found in objects]
