"""What is not saved in the studio: kept all the time, and offered when it is opened again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.domain.exercise import Exercise
from routine_app.ui.studio.keeping import PoseKeeper, Unsaved
from routine_app.ui.studio.session import StudioSession
from routine_app.ui.studio.unsaved import UnsavedBanner

_KEPT_AFTER = 1500
"""Milliseconds without a change after which unsaved poses are kept."""


class UnsavedWork(QObject):
    """Keeps poses that change, and offers those of earlier.

    An offer need not be answered before one goes on: what is made meanwhile is kept beside it.
    Signals: answered() after each answer.
    """

    answered = Signal()

    def __init__(self, keeper: PoseKeeper, session: StudioSession, banner: UnsavedBanner) -> None:
        super().__init__(banner)
        self._keeper = keeper
        self._session = session
        self._banner = banner
        self._key = ""
        self._has_kept = False
        self._offers: list[Unsaved] = []
        self._timer = QTimer(self, singleShot=True, interval=_KEPT_AFTER)
        self._timer.timeout.connect(self.keep)
        session.changed.connect(self._on_changed)
        banner.taken.connect(self._on_taken)
        banner.refused.connect(self._on_refused)

    def begin(self, exercise: Exercise) -> None:
        """Another exercise is worked on: offer what was kept of it."""
        self._has_kept = False
        self._key = self._keeper.free_key(exercise)
        unsaved = self._keeper.unsaved(exercise)
        self._offers = [found for found in unsaved if found.exercise != exercise]
        self._offer()

    @Slot()
    def keep(self) -> bool:
        """Keep what is not saved, for the next time; what was undone is kept no longer.

        Whether there was something, and it could be kept.
        """
        self._timer.stop()
        session = self._session
        if session.is_changed:
            could = self._keeper.keep(self._key, session.loaded, session.done)
            self._has_kept = self._has_kept or could
            return could
        if self._has_kept:
            self._keeper.forget(self._key)
            self._has_kept = False
        return False

    def saved(self, before: Exercise) -> None:
        """What there is was saved, until then as `before`: an offer to another one waits for it."""
        self._timer.stop()
        self._keeper.forget(self._key)
        self._has_kept = False
        if self._session.loaded.id != before.id:
            self.begin(self._session.loaded)

    @Slot()
    def _on_changed(self) -> None:
        if self._session.is_changed:
            self._timer.start()

    @Slot()
    def _on_taken(self) -> None:
        taken = self._offers.pop(0)
        self._session.take_up(taken.exercise)
        if self.keep():
            self._keeper.forget(taken.key)
        self._offer()
        self.answered.emit()

    @Slot()
    def _on_refused(self) -> None:
        self._keeper.forget(self._offers.pop(0).key)
        self._offer()
        self.answered.emit()

    def _offer(self) -> None:
        self._banner.offer(self._offers[0].exercise if self._offers else None)
