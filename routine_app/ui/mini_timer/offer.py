"""The mini timer before a session: what waits today on a small card, with a button that begins it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.ui.mini_timer.card import MiniCard
from routine_app.ui.mini_timer.paint import USUAL
from routine_app.ui.mirroring import set_margins
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, IconButton, LinkButton, PrimaryButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_PICTURE = (86, 92)


class Waiting(Value):
    """What waits: its name and time, how it stands, and what the buttons say.

    `spoken` is what is read out of the first one. Without `later` no reminder is offered.
    """

    title: str
    note: str
    start: str
    spoken: str
    request: StartRequest
    exercise: Exercise | None
    later: bool = False


class MiniOffer(MiniCard):
    """As wide as the mini timer, and as high as its words need.

    Signals: start_asked(StartRequest); later_asked() for a reminder in half an hour.
    """

    start_asked = Signal(object)
    later_asked = Signal()

    def __init__(self, pictures: PictureQueue, theme: Theme, *, keeps_place: bool = True) -> None:
        super().__init__(theme, keeps_place=keeps_place)
        self._pictures = pictures
        self._waiting: Waiting | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from button to button.
        self.setWindowTitle(tr("Routine, mini timer"))
        self.title = TextLabel("", Type.H3, theme, self)
        self.note = TextLabel("", Type.SMALL, theme, self)
        self.start_button = _StartButton("", theme, self)
        self.start_button.clicked.connect(self._on_start)
        self.later_button = LinkButton(tr("In 30 minutes"), theme, self)
        self.later_button.setAccessibleName(tr("Remind me in 30 minutes"))
        self.later_button.clicked.connect(self.later_asked)
        self.back_button = _BackButton(tr("Back to the window"), "full-screen", theme, self)
        self.back_button.clicked.connect(self.back_asked)
        self.picture: Thumbnail | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._choices = FlowLayout(None, gap=8, row_gap=0, outset=FOCUS_RESERVE)
        self._choices.addWidget(self.start_button)
        self._choices.addWidget(self.later_button)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.title)
        said.addWidget(self.note)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addLayout(said, 1)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        self._foot.addLayout(self._choices)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(head)
        words.addLayout(self._foot)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)

    # ------------------------------------------------------------------ for others

    def show_waiting(self, waiting: Waiting) -> None:
        """Say what waits now."""
        self._waiting = waiting
        self.setAccessibleName(waiting.title)
        self.setAccessibleDescription(waiting.note)
        self.title.setText(waiting.title)
        self.note.setText(waiting.note)
        self.start_button.setText(waiting.start)
        self.start_button.setAccessibleName(waiting.spoken)
        self.later_button.setVisible(waiting.later)
        if waiting.exercise is not None:
            self._show_picture(waiting.exercise)
        self._fit()

    def _show_picture(self, exercise: Exercise) -> None:
        if self.picture is None:
            self.picture = Thumbnail(
                exercise, self._pictures, self._theme, self, _PICTURE, "sunken"
            )
            self._row.insertWidget(0, self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        elif exercise is not self.picture.exercise:
            self.picture.set_exercise(exercise)

    def say(self, note: str) -> None:
        """Say something in the place of how it stands."""
        self.note.setText(note)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._fit()

    # ------------------------------------------------------------------ size, look

    def _fit(self) -> None:
        px = self._theme.px
        set_margins(self._row, px(16), px(14), px(8), px(14))
        self._row.setSpacing(px(12))
        self._foot.setContentsMargins(0, px(6), 0, 0)
        self._row.invalidate()
        self._row.activate()  # what lies within forgets the height of other words
        width = px(USUAL.width())
        height = max(px(USUAL.height()), self._row.totalHeightForWidth(width))
        self.setFixedSize(QSize(width, height))
        self._cut_corners()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint_ground()

    # ----------------------------------------------------------------------- input

    def _on_start(self) -> None:
        if self._waiting is not None:
            self.start_asked.emit(self._waiting.request)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)


class _StartButton(PrimaryButton):
    """The one coloured button, no wider than its word."""

    shape = ButtonShape(text=15, weight=650, height=40, padding=16, icon=18, gap=8)
    least_width = 0


class _BackButton(IconButton):
    """The way back to the window."""

    shape = ButtonShape(height=32, padding=6, icon=18, radius=8)
