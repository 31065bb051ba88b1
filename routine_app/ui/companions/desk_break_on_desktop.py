"""The offer of a desk break as the desktop shows it: where no program can know what fills the screen.

The desktop knows, and holds its notices back meanwhile, and while nobody is to be disturbed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from routine_app.domain.language import tr, tr_count
from routine_app.domain.routine import Routine
from routine_app.system.notification import OPEN, Answer, Notice, NotShown
from routine_app.ui.companions.notice import LATER, NOT_TODAY
from routine_app.ui.main_window import MainWindow


class Ask(Protocol):
    """Shows a notice for so many seconds, says that it did, and waits for the answer, or until it is
    over. Raises NotShown.
    """

    def __call__(
        self, notice: Notice, seconds: float, shown: Callable[[], None], *, over: Event
    ) -> Answer: ...


STAYS_FOR = 600
"""Seconds after which an offer is old."""
_AT_THE_END = 0.5
"""Seconds that the end of the program waits for the offer to be taken back."""
_START, _LATER, _NO = "start", "later", "no"


class DeskBreakOnDesktop(QObject):
    """One offer, from its being shown to its being answered, taken back or not shown at all.

    Signals: start_asked(), later_asked(), refused() for the rest of the day, open_asked(),
    closed() however it ends, not_shown() before that where no desktop shows anything.
    """

    start_asked = Signal()
    later_asked = Signal()
    refused = Signal()
    open_asked = Signal()
    not_shown = Signal()
    closed = Signal()
    _answered = Signal(object)

    def __init__(self, routine: Routine, minutes: int, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        heading = tr_count(minutes, "{count} minute at the desk", "{count} minutes at the desk")
        buttons = ((_START, tr("Start")), (_LATER, tr(LATER)), (_NO, tr(NOT_TODAY)))
        words = tr("{name}: {words}", name=heading, words=routine.name)
        self.notice = Notice(words, routine.about, buttons)
        self._ask = ask
        self._over = Event()
        self._gone = Event()
        # A signal is handed over to the thread of the window, wherever it is emitted.
        self._answered.connect(self._on_answered)

    def show_beside(self, window: MainWindow, beside: Callable[[Callable[[], None]], None]) -> None:
        """Show it until it is closed, or somebody practises; `beside` runs work in a thread."""
        window.player_made.connect(self.close)
        if window.player is not None:
            window.player.controller.state_changed.connect(self.close)
        beside(self._work)

    @Slot()
    def close(self) -> None:
        """Take it back; that it is closed is told when it has gone."""
        self._over.set()

    def close_at_the_end(self) -> None:
        """The same while the program ends: nobody would hear its buttons."""
        self.close()
        self._gone.wait(_AT_THE_END)

    def _work(self) -> None:
        """In the other thread."""
        shown: list[bool] = []
        answer: Answer | None = None
        try:
            answer = self._ask(self.notice, STAYS_FOR, lambda: shown.append(True), over=self._over)
        except NotShown:
            if shown:
                answer = Answer()
        self._gone.set()
        try:
            self._answered.emit(answer)
        except RuntimeError:
            pass  # the window has gone meanwhile

    @Slot(object)
    def _on_answered(self, answer: Answer | None) -> None:
        over = self._over.is_set()
        if answer is None and not over:
            self.not_shown.emit()
        self.closed.emit()
        if answer is not None and not over:
            if answer.token:  # lets a Wayland compositor bring the window to the front
                os.environ["XDG_ACTIVATION_TOKEN"] = answer.token
            told = {_START: self.start_asked, _LATER: self.later_asked, _NO: self.refused}
            told[OPEN] = self.open_asked
            if answer.key in told:
                told[answer.key].emit()
        self.deleteLater()
