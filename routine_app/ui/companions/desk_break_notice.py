"""The offer of a desk break, after a while of sitting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr, tr_count
from routine_app.domain.routine import Routine
from routine_app.ui.companions.notice import NoticeWindow
from routine_app.ui.theme import Theme


class DeskBreakNotice(NoticeWindow):
    """Says how long it has been, and offers the short routine for it.

    Signals: start_asked().
    """

    start_asked = Signal()

    def __init__(
        self, routine: Routine, minutes: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Routine, desk break"), theme, parent)
        heading = tr_count(minutes, "{count} minute at the desk", "{count} minutes at the desk")
        self.setAccessibleName(tr("{name}: {words}", name=routine.name, words=heading))
        self.setAccessibleDescription(routine.about)
        self.say(heading, routine.name, routine.about, icon="clock")
        start = tr("Start {routine}", routine=routine.name)
        self.offer(tr("Start"), self._on_start, icon="play", spoken=start)
        self.end_with_usual()

    def _on_start(self) -> None:
        self.close()
        self.start_asked.emit()
