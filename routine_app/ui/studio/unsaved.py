"""Poses that were made before and never saved: an offer to go on with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.remark import Remark

_AROUND = 60
_LEAST_LETTERS = 24
_SAID = mark("You made poses here that were not saved. They were kept for you.")


class UnsavedBanner(Card):
    """Hidden while there is nothing to offer.

    Signals: taken() to go on with them; refused() to leave them.
    """

    taken = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, ground="warn_soft", edge="warn")
        self.exercise: Exercise | None = None
        self.remark = Remark("info", "warn", theme, self)
        self.remark.say(tr(_SAID))
        self.take = SmallButton(tr("Go on with them"), theme, self)
        self.refuse = SmallButton(tr("Leave them"), theme, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._row, 16, 4, 8, 4)
        self._row.addWidget(self.remark, 1, Qt.AlignmentFlag.AlignVCenter)
        self._buttons = FlowLayout(gap=4, row_gap=0)
        self._buttons.addWidget(self.take)
        self._buttons.addWidget(self.refuse)
        self._row.addLayout(self._buttons)
        self.take.clicked.connect(self.taken)
        self.refuse.clicked.connect(self.refused)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go below where they would leave only a narrow column to the sentence."""
        super().resizeEvent(event)
        room = self.width() - self._buttons.sizeHint().width() - _AROUND
        is_narrow = room < _LEAST_LETTERS * self.remark.label.fontMetrics().averageCharWidth()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def offer(self, exercise: Exercise | None) -> None:
        """Offer kept poses, or nothing any more."""
        self.exercise = exercise
        self.setVisible(exercise is not None)
