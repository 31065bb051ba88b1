"""The notice of the reminder: what waits today, and the ways on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.ui.companions.notice import NoticeWindow
from routine_app.ui.theme import Theme
from routine_app.ui.today.state import Action, Offer, TodayState


class ReminderNotice(NoticeWindow):
    """Says what waits today; `at` is the time of day at which it is shown.

    Signals: start_asked(Offer).
    """

    start_asked = Signal(object)

    def __init__(
        self, state: TodayState, theme: Theme, at: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Routine, reminder"), theme, parent)
        about = ". ".join(filter(None, (state.title, state.about)))
        self.setAccessibleName(tr("Reminder: {day}", day=state.heading))
        self.setAccessibleDescription(f"{about} {state.fetch}".strip())
        title = tr("{name}: {words}", name=state.heading, words=state.title)
        self.say(tr("Reminder"), title, state.about, state.fetch, icon="bell", at=at)
        assert state.main is not None
        for offer in (state.main, *(o for o in state.others if o.action is Action.BEGIN)):
            start = partial(self._on_start, offer)
            self.offer(offer.text, start, icon=offer.icon, spoken=offer.spoken)
        self.end_with_usual()

    def _on_start(self, offer: Offer) -> None:
        self.close()
        self.start_asked.emit(offer)
