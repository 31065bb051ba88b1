"""Inside a measured process: how far has a session come, and does it still go on?

A machine that is held up for longer than `moment.GAP_LIMIT` pauses a session, as it should. Nobody
is there to go on, so this does it, as somebody would who is back; otherwise hours of a pause would
be measured.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from tools.bench_session import find_all

EVERY = 5000
"""Milliseconds between reports."""

Report = Callable[..., None]


class SoakWatch(QObject):
    """Reports milliseconds of the session so far, and how often it stood still."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        from routine_app.ui.player.controller import PlayerController

        (self._controller,) = find_all(PlayerController)
        self._report = report
        self._stood = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(EVERY)

    def _on_time(self) -> None:
        from routine_app.ui.player.card import StageCard

        player = self._controller.run.player
        self._report(elapsed=player.elapsed, stood=self._stood)
        for card in find_all(StageCard):
            if card.isVisible():
                self._stood += 1
                card.main_button.click()
