"""Says during a session that it cannot be saved just now, and when all of it is saved again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from routine_app.domain.language import mark, tr
from routine_app.domain.session_run import SessionRun
from routine_app.ui.player import reader
from routine_app.ui.player.card import StageCard
from routine_app.ui.player.controller import PlayerController
from routine_app.ui.player.hint import HintLine
from routine_app.ui.player.words import Announcement
from routine_app.ui.services import Services

IN_MEMORY = mark("Not saved yet. Go on: it is kept while Routine is open.")
BESIDE = mark("Not in your history yet. Go on: it is kept and saved later.")
SAVED = mark("All is saved again.")


class Saving(QObject):
    """Looks after every commit whether it went well, and says so when that is otherwise than before.

    What Today and Finish tell of it stays theirs. Nothing is said beside a card, nor on a page
    that is not shown: then it waits.
    """

    def __init__(
        self, services: Services, controller: PlayerController, hint: HintLine, card: StageCard
    ) -> None:
        super().__init__(controller)
        self._services = services
        self._controller = controller
        self._hint = hint
        self._card = card
        self._run: SessionRun | None = None
        self._told = ""
        self._waiting = ""
        self.look_timer = QTimer(self)
        self.look_timer.setSingleShot(True)
        self.look_timer.timeout.connect(self._look)
        controller.kept.connect(self._on_kept)
        controller.state_changed.connect(self._offer)

    @Slot()
    def _on_kept(self) -> None:
        """Look in a turn of its own, when the second has been painted."""
        self.look_timer.start(0)

    @Slot()
    def _look(self) -> None:
        self.look_timer.stop()
        if self._run is not self._controller.run:
            self._run, self._told = self._controller.run, ""
        if self._services.is_held():
            now = BESIDE if self._services.is_saved() else IN_MEMORY
        else:
            now = SAVED if self._told else ""
        self._waiting = now if now != self._told else ""
        self._offer()

    @Slot()
    def _offer(self) -> None:
        text = self._waiting
        page = self._hint.parentWidget()
        if not text or self._card.question is not None or page is None or not page.isVisible():
            return
        self._waiting = ""
        self._told = text
        self._hint.say_far(tr(text))
        reader.announce(self._hint, Announcement(tr(text), assertive=False))
