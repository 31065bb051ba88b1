"""The second column of Today: the essential of the day and the last check-in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.past import Told
from routine_app.domain.program import Essential
from routine_app.domain.words import evidence_words
from routine_app.ui.mirroring import seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE


class EssentialCard(Card):
    """One essential with its evidence; the next one is one key away.

    Signals: next_requested().
    """

    next_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._low = False
        self.number = TextLabel("", Type.ACCENT, theme, self)
        self.title = TextLabel("", Type.H2, theme, self)
        self.text = TextLabel("", Type.BODY, theme, self)
        self.today = TextLabel("", Type.BODY_QUIET, theme, self)
        self.evidence = TextLabel("", Type.SMALL, theme, self)
        self.next = LinkButton(tr("Next essential"), theme, self, icon_after="arrow-right")
        self.next.clicked.connect(self.next_requested)
        self._column = column = QVBoxLayout(self)
        for part in (self.number, self.title, self.text, self.today):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self.evidence)
        foot = FlowLayout(outset=2 * FOCUS_RESERVE)
        foot.addWidget(self.next)
        column.addLayout(foot)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        top, bottom, gap = (16, 8, 6) if self._low else (20, 12, 8)
        self._column.setContentsMargins(px(24), px(top), px(24), px(bottom))
        self._column.setSpacing(px(gap))

    def set_low(self, low: bool) -> None:
        """Stand closer together where there is little height."""
        if low != self._low:
            self._low = low
            self.apply_theme(self._theme)

    def show_essential(self, essential: Essential, count: int) -> None:
        number = tr("Essential {number} of {count}", number=essential.number, count=count)
        self.number.setText(number)
        self.title.setText(essential.title)
        self.text.setText(essential.text)
        self.today.setText(essential.today)
        self.today.setVisible(bool(essential.today))
        words = evidence_words(essential.evidence)
        self.evidence.setText(
            tr("Evidence: {words}.\nComfort practice, not medical advice.", words=words)
        )


class LevelBar(QWidget):
    """Tightness as a bar with its number; the word before it says when."""

    def __init__(self, word: str, colour: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self._value = 0
        self.word = TextLabel(word, Type.SMALL, theme, self)
        self.number = TextLabel("", Type.BODY_STRONG, theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.word)
        row.addStretch(1)
        row.addWidget(self.number)

    def show_value(self, value: int | None) -> None:
        self.setVisible(value is not None)
        self._value = value or 0
        self.number.setText(str(self._value))
        self.number.setAccessibleName(tr("{value} of {highest}", value=self._value, highest=10))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        word = seen(QRectF(self.word.geometry()), self)
        number = seen(QRectF(self.number.geometry()), self)
        left = max(px(64), word.right() + px(7))
        width = number.left() - px(12) - left
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(left, self.height() / 2 - px(4), width, px(8))
        painter.setBrush(tokens.sunken)
        painter.drawRoundedRect(seen(track, self), px(4), px(4))
        if self._value:
            painter.setBrush(getattr(tokens, self._colour))
            filled = track.adjusted(0, 0, -width * (1 - self._value / 10), 0)
            painter.drawRoundedRect(seen(filled, self), px(4), px(4))


class CheckInCard(Card):
    """What the user said about tightness the last time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._low = False
        self.title = TextLabel(tr("Last check-in"), Type.BODY_STRONG, theme, self)
        self.when = TextLabel("", Type.SMALL, theme, self)
        self.before = LevelBar(tr("Before", "the practice"), "control", theme, self)
        self.after = LevelBar(tr("After", "the practice"), "accent", theme, self)
        self.note = TextLabel("", Type.SMALL, theme, self)
        head = FlowLayout(gap=8, spread=True)
        head.addWidget(self.title)
        head.addWidget(self.when)
        self._column = column = QVBoxLayout(self)
        column.addLayout(head)
        parts: list[QWidget] = [self.before, self.after, self.note]
        for part in parts:
            column.addWidget(part)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        edge, gap = (10, 2) if self._low else (16, 6)
        self._column.setContentsMargins(px(24), px(edge), px(24), px(edge))
        self._column.setSpacing(px(gap))

    def set_low(self, low: bool) -> None:
        """Stand closer together where there is little height."""
        if low != self._low:
            self._low = low
            self.apply_theme(self._theme)

    def show_told(self, told: Told | None, when: str) -> None:
        self.setVisible(told is not None)
        if told is None:
            return
        check_in = told.check_in
        self.when.setText(when)
        self.before.show_value(check_in.before)
        self.after.show_value(check_in.after)
        self.note.setText(tr("“{note}”", note=check_in.note) if check_in.note else "")
        self.note.setVisible(bool(check_in.note))
