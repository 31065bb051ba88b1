"""The offer of a desk break, after a while of sitting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from routine_app.domain.routine import Routine
from routine_app.domain.words import plural
from routine_app.ui.companions.notice import NOT_TODAY, NoticeWindow
from routine_app.ui.theme import Theme


class DeskBreakNotice(NoticeWindow):
    """Says how long it has been, and offers the short routine for it.

    Signals: start_asked(), refused() for the rest of the day.
    """

    start_asked = Signal()
    refused = Signal()

    def __init__(
        self, routine: Routine, minutes: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("desk break", theme, parent)
        heading = f"{plural(minutes, 'minute')} at the desk"
        self.setAccessibleName(f"{routine.name}: {heading}")
        self.setAccessibleDescription(routine.about)
        self.say(heading, routine.name, routine.about)
        self.offer("Start", self._on_start, icon="play", spoken=f"Start {routine.name}")
        self.end_with_usual()
        refuse = next(button for button in self.buttons if button.text() == NOT_TODAY)
        refuse.clicked.connect(self.refused)

    def _on_start(self) -> None:
        self.close()
        self.start_asked.emit()
