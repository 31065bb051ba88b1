"""The mini timer: the running exercise on a small card that stays in sight while one works.

It shows the state that the player shows and keeps no time of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.player import Mode
from routine_app.domain.session_run import Command
from routine_app.ui.held_keys import OneStep
from routine_app.ui.mini_timer.card import MiniCard
from routine_app.ui.mini_timer.paint import name_of, paint_card, size_of
from routine_app.ui.mirroring import seen
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.keys import asked_by
from routine_app.ui.player.reader import time_words
from routine_app.ui.player.sides import with_side
from routine_app.ui.player.stage import TimeText
from routine_app.ui.player.state import PlayerState
from routine_app.ui.player.words import PAUSED
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, IconButton
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children

MAY_SINK = mark("On this desktop other windows may cover it.")
NOTE_SHOWN = 10_000
_SMALL_BELOW = 1.5
"""The text scale from which the small form would be as large as the usual one."""


def offers_small(theme: Theme) -> bool:
    """Whether there is a small form."""
    return theme.text_scale < _SMALL_BELOW


class MiniTimer(MiniCard):
    """What runs, with a button that pauses it.

    Signals: asked(Command or Wish) for a key or a button.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, *, keeps_place: bool = True) -> None:
        """`keeps_place` is false where windows may not stand where and above what they want."""
        super().__init__(theme, keeps_place=keeps_place)
        self._small = False
        self._note = ""
        self._state: PlayerState | None = None
        self.setWindowTitle(tr("Routine, mini timer"))
        self.back_asked.connect(self._on_back_clicked)
        self._time_text = TimeText(self)
        self.pause_button = RoundButton(tr("Pause"), "pause", theme, self)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.back_button = _CornerButton(tr("Back to the player"), "full-screen", theme, self)
        self.back_button.clicked.connect(self._on_back_clicked)
        for button in (self.pause_button, self.back_button):
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self._note_timer = QTimer(self)
        self._note_timer.setSingleShot(True)
        self._note_timer.timeout.connect(self._forget_note)
        self._one_step = OneStep(self)
        self._fit()

    # ------------------------------------------------------------------ for others

    @property
    def is_small(self) -> bool:
        """Whether the small form is shown."""
        return self._small

    @property
    def note(self) -> str:
        """What is said at the foot of the card: for a while, or until one goes on after sleep."""
        notice = self._state.shown.notice if self._state is not None else None
        return notice.title if notice is not None else self._note

    def show_state(self, state: PlayerState) -> None:
        """Take over what the player shows."""
        before, self._state = self._state, state
        shown = state.shown
        if before is not None and before.shown == shown and before.mode is state.mode:
            return
        self.setAccessibleName(with_side(name_of(shown), shown.side))
        self.setAccessibleDescription(tr(PAUSED) if shown.paused else "")
        self._time_text.setText(time_words(shown))
        self._name_button(state)
        self.update()

    def set_small(self, small: bool) -> None:
        """The small form, where it is offered, or the usual one."""
        self._small = small and offers_small(self._theme)
        self._fit()

    def say(self, note: str) -> None:
        """Say something for a while."""
        self._note = note
        self._note_timer.start(NOTE_SHOWN)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.set_small(self._small)

    # ------------------------------------------------------------------ size, look

    def _fit(self) -> None:
        """Take the size of the form; it stays whole on its screen."""
        px = self._theme.px
        size = size_of(small=self._small, scale=self._theme.text_scale)
        self.setFixedSize(size)
        reserve = 2 * FOCUS_RESERVE
        diameter = px(32 if self._small else 56) + reserve
        middle = QPoint(px(153), px(28)) if self._small else QPoint(px(314), px(42))
        self.pause_button.set_plain(self._small)
        self.pause_button.setGeometry(self._seen(_around(middle, diameter)))
        self.back_button.setVisible(not self._small)
        self.back_button.setGeometry(self._seen(_around(QPoint(px(314), px(87)), px(32))))
        self._time_text.setGeometry(self._seen(QRect(0, 0, px(120), size.height())))
        self._cut_corners()
        self.update()

    def _seen(self, place: QRect) -> QRect:
        return seen(QRectF(place), self).toRect()

    def _name_button(self, state: PlayerState) -> None:
        if state.waits:
            name, icon = tr("Continue"), "play"
        elif state.mode is Mode.PAUSED:
            name, icon = tr("Resume"), "play"
        else:
            name, icon = tr("Pause"), "pause"
        if self.pause_button.accessibleName() != name:
            self.pause_button.setAccessibleName(name)
            self.pause_button.set_tip(name)
            self.pause_button.set_icon(icon)
        self.pause_button.setVisible(not state.mode.is_over)

    @Slot()
    def _forget_note(self) -> None:
        self._note = ""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(
            painter,
            self._state,
            self._theme,
            small=self._small,
            framed=self._framed,
            note=self.note,
            mirrored=self.isRightToLeft(),
        )

    # ----------------------------------------------------------------------- input

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._one_step.watch()

    @Slot()
    def _on_pause_clicked(self) -> None:
        self.asked.emit(Command.TOGGLE)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.asked.emit(Wish.END)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = asked_by(event)
        if asked is not None and not event.isAutoRepeat():
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.asked.emit(Wish.MINI)


class RoundButton(IconButton):
    """Pause and go on: a coloured disc, or the bare icon on the small form."""

    shape = ButtonShape(height=40, padding=4, icon=22)

    def __init__(self, name: str, icon: str, theme: Theme, parent: QWidget) -> None:
        self._plain = False
        super().__init__(name, icon, theme, parent)

    def set_plain(self, plain: bool) -> None:
        """Without the disc."""
        self._plain = plain
        self.update()

    def ground(self) -> QColor | None:
        if self._plain:
            return super().ground()
        tokens = self._theme.tokens
        return tokens.focus if self.isDown() or self.underMouse() else tokens.accent

    def ink(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.text if self._plain else tokens.on_accent

    def _radius(self) -> float:
        return self.height() / 2


class _CornerButton(IconButton):
    """The way back to the player."""

    shape = ButtonShape(height=24, padding=2, icon=18, radius=8)


def _around(middle: QPoint, size: int) -> QRect:
    rect = QRect(0, 0, size, size)
    rect.moveCenter(middle)
    return rect
