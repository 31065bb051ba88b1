"""What stands around every step of the first start: the calm side, the bars, the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.ui.health.form import AnswerTick
from routine_app.ui.mirroring import seen, set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import (
    ButtonShape,
    LinkButton,
    OutlineButton,
    PrimaryButton,
)
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_BAR, _GAP, _NOTCH = QSize(32, 6), 8, 3
_WIDE, _BETWEEN, _PADDING = 320, 12, 8
EDGE = 8
"""What every part keeps free at its sides, so that no focus ring is cut off."""


class Welcome(QWidget):
    """The calm side of the page: the first exercise, and what it takes."""

    def __init__(
        self,
        exercise: Exercise | None,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = TextLabel("routine", Type.H2, theme, self)
        self.promise = TextLabel(tr("Two metres of floor."), Type.H3, theme, self)
        self.second = TextLabel(tr("A few quiet minutes a day."), Type.LEAD, theme, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.name)
        self._column.addStretch(1)
        if exercise is not None:
            size, ground = (272, 200), "accent_soft"
            picture = Thumbnail(exercise, pictures, theme, self, size=size, ground=ground)
            self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            self._column.addStretch(1)
        self._column.addWidget(self.promise)
        self._column.addWidget(self.second)
        self.apply_theme(theme)

    def add_below(self, part: QWidget) -> None:
        """Something quiet at the very end."""
        row = FlowLayout(outset=FOCUS_RESERVE + _PADDING)  # its words begin where others do
        row.addWidget(part)
        self._column.addLayout(row)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        px = theme.px
        set_margins(self._column, px(32), px(28), px(16), px(32))
        self.setFixedWidth(px(_WIDE))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), self._theme.tokens.accent_soft)


class StepBars(QWidget):
    """A bar for each step, as far as one has come filled; the words beside it say the same.

    While one is there the first bar has two halves: what is read, and the question after it.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reached, self._count = 0.0, 0
        self.words = TextLabel("", Type.SMALL, theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addStretch(1)
        row.addWidget(self.words)

    def show_step(self, words: str, reached: float, count: int) -> None:
        """Where one is: half of the first step is 0.5; a count of 0 shows nothing."""
        self._reached, self._count = reached, count
        self.words.setText(words)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide, high, gap = px(_BAR.width()), px(_BAR.height()), px(_NOTCH)
        bars = [(n * float(wide + px(_GAP)), float(wide), n + 1.0) for n in range(self._count)]
        if bars and self._reached <= 1:
            half = (wide - gap) / 2
            bars[:1] = [(0.0, half, 0.5), (half + gap, half, 1.0)]
        for left, width, reached in bars:
            rect = QRectF(EDGE + left, (self.height() - high) / 2, width, high)
            painter.setBrush(tokens.accent if reached <= self._reached else tokens.line)
            painter.drawRoundedRect(seen(rect, self), high / 2, high / 2)


class _MainButton(PrimaryButton):
    shape = ButtonShape(text=18, weight=650, height=52, padding=20, icon=22, gap=8)
    least_width = 160


class Foot(QWidget):
    """What can be pressed, always in view below the text that may be scrolled.

    `ticks` are the lines that are ticked there, one at a time is shown.
    """

    def __init__(self, ticks: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.ticks = [AnswerTick(text, theme, self) for text in ticks]
        self.hint = TextLabel("", Type.SMALL, theme, self, widest=900)
        self.main = _MainButton("", theme, self, icon="play", key="Enter")
        self.next = OutlineButton(tr("Next", about="go on"), theme, self)
        self.skip = OutlineButton(tr("Skip"), theme, self)
        self.back = LinkButton(tr("Back", about="go back"), theme, self, key="Esc")
        self.quit = LinkButton(tr("Quit"), theme, self)
        self.skip.setAccessibleName(tr("Skip the rest and start"))
        self._tight = self._strongly = False
        self._last: QWidget | None = None
        self.buttons = (self.main, self.next, self.skip, self.back, self.quit)
        self._flow = FlowLayout(gap=_BETWEEN, row_gap=0, outset=FOCUS_RESERVE)
        for button in self.buttons:
            self._flow.addWidget(button)
        tick = FlowLayout(outset=6)
        for one in self.ticks:
            tick.addWidget(one)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, 0, EDGE, 0)
        self._column.addLayout(tick)
        self._column.addWidget(self.hint)
        self._column.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_last(self, part: QWidget | None) -> None:
        """Something quiet after all buttons, as long as there is room on their line."""
        if self._last is not None and part is None:
            self._last.hide()
        if part is not None and self._flow.indexOf(part) < 0:
            self._flow.addWidget(part)
        self._last = part
        self._fit()

    def show_tick(self, tick: AnswerTick | None) -> None:
        """The line that is ticked here; None for none."""
        for one in self.ticks:
            one.setVisible(one is tick)

    def say(self, words: str, *, strongly: bool = False) -> None:
        """What to know, or, strongly, why nothing has happened: that is said in any window."""
        self._strongly = strongly
        self.hint.set_role(Type.ACCENT if strongly else Type.SMALL)
        self.hint.setText(words)
        self.hint.setVisible(bool(words) and (strongly or not self._tight))

    def set_gaps(self, gap: int, *, tight: bool) -> None:
        """How close its rows stand; a tight one says only what has to be said."""
        self._column.setSpacing(gap)
        self._tight = tight
        self.hint.setVisible(bool(self.hint.text()) and (self._strongly or not tight))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Buttons that would need a second row keep to what their texts need."""
        shown = [button for button in self.buttons if not button.isHidden()]
        room = self.width() - 2 * EDGE + 2 * FOCUS_RESERVE - _BETWEEN * (len(shown) - 1)
        for compact in (False, True):
            for button in self.buttons:
                button.set_compact(compact)
            left = room - sum(button.sizeHint().width() for button in shown)
            if left >= 0:
                break
        if self._last is not None:
            self._last.setVisible(self._last.sizeHint().width() + _BETWEEN <= left)
