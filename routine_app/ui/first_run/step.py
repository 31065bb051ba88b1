"""One step of the first start: its words, in a scrolled area that knows whether it was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from routine_app.ui.first_run.parts import EDGE
from routine_app.ui.mirroring import set_margins
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade

_NEARLY, _SETTLED = 12, 3
_WIDEST = 1600
"""Of the sentence: what it asks for may not be higher than it is where there is more room."""
_TICK = 6
"""How far right of its own edge the box of a tick begins."""


class Step(QuietScrollArea):
    """A title, a sentence below it, and what the step is about.

    With `must_be_read` nothing may be ticked or left before its end has been in view.
    Signals: entered() for Enter on a choice, which Space and arrows take.
    """

    entered = Signal()
    must_be_read = False

    def __init__(self, title: str, lead: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._was_read = False
        self.content = QWidget()
        self.title = TextLabel(title, Type.H1, theme, self.content)
        self.lead = TextLabel(lead, Type.LEAD, theme, self.content, widest=_WIDEST)
        self.column = QVBoxLayout(self.content)
        set_margins(self.column, EDGE - _TICK, 0, EDGE, EDGE)
        self.column.addStretch(1)
        self.add(self.title)
        self.add(self.lead)
        self.setWidget(self.content)
        self.fade = Fade(theme, self, ground="bg")
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def add(self, part: QWidget | QLayout) -> None:
        """Something that begins where the boxes of ticks do."""
        row = QHBoxLayout()
        set_margins(row, _TICK, 0, 0, 0)
        if isinstance(part, QLayout):
            row.addLayout(part, 1)
        else:
            row.addWidget(part, 1)
        self.column.addLayout(row)

    def finish(self) -> None:
        """Everything has its place."""
        self.column.addStretch(2)

    def leave_enter(self, *choices: Button) -> None:
        """Enter goes on with the step, also from what Space or arrows choose."""
        for choice in choices:
            choice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = isinstance(event, QKeyEvent) and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }
        if enter and event.type() is QEvent.Type.KeyPress and isinstance(watched, Button):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show what is kept."""

    def focus_first(self) -> bool:
        """Give the focus to what is asked first; False when that is not in here."""
        return False

    @property
    def stops(self) -> list[QWidget]:
        """All that Tab reaches here, in its order."""
        found = self.content.findChildren(QWidget)
        return [part for part in found if part.focusPolicy() & Qt.FocusPolicy.TabFocus]

    @property
    def is_read(self) -> bool:
        """Whether its end has been in view since it was opened."""
        self.settle()  # what is laid out later is no reason to read on
        self._was_read = self._was_read or self._is_at_end()
        return self._was_read or not self.must_be_read

    def settle(self) -> None:
        """Have everything take its place now."""
        for _ in range(_SETTLED):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def read_on(self) -> None:
        """Go on by nearly a page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * 0.8))

    def to_top(self) -> None:
        """Begin anew."""
        self._was_read = False
        self.verticalScrollBar().setValue(0)

    def arrange(self, reflow: Reflow) -> None:
        """Take the room that a window of this class has."""
        px = self._theme.px
        self.column.setSpacing(px(6 if reflow.low else 14))
        narrow, low = reflow.width is Width.NARROW, reflow.low
        self.column.setStretch(0, 0 if narrow else 1)
        self.title.set_role(Type.H2 if narrow or low else Type.H1)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.viewport(), self.content):
            part.setPalette(theme.palette())
        self.viewport().setAutoFillBackground(True)

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - self._theme.px(_NEARLY)

    @Slot()
    def _on_scrolled(self) -> None:
        if self.isVisible() and self.verticalScrollBar().maximum() > 0 and self._is_at_end():
            self._was_read = True
