"""The program in use: what it is about, and its days, week by week, each a way to its routine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.program import Check, ProgramDay
from routine_app.ui.dates import short_day_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.day_strip import WEEK
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -WEEK, Qt.Key.Key_Right: WEEK}
_WIDEST = "Day 00 "
_CHECKS = {
    Check.SHORT: "A self-check comes first.",
    Check.FULL: "A self-check comes first.",
    Check.RUNNER: "For runners, a note comes first.",
}


class DayLink(LinkButton):
    """The way to a day's routine; arrows are left to the program, which goes from day to day."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class DayRow(QWidget):
    """A day: its number, the way to its routine, what is new, what is asked first, if it is done.

    Today stands on a ground of its own.
    """

    def __init__(
        self, progress: ProgramProgress, number: int, name: str, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        day = progress.program.days[number - 1]
        self.today = number == progress.day and not progress.is_over
        self.number = TextLabel(f"Day {number}", Type.SMALL_STRONG, theme, self)
        self.link = DayLink(name, theme, self, icon_after="chevron-right")
        self.link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        state = _state(progress, number)
        spoken = ", ".join(filter(None, (f"Day {number}", name, state)))
        self.link.setAccessibleName(spoken)
        self.state = TextLabel("today", Type.ACCENT, theme, self)
        self.state.setVisible(self.today and not progress.done_today)
        self.tick = Mark("check", "accent", theme, self)
        self.tick.setVisible(number <= len(progress.completed))
        self._words = QVBoxLayout()
        head = QHBoxLayout()
        link = FlowLayout(outset=8)
        link.addWidget(self.link)
        head.addLayout(link)
        head.addStretch(1)
        for part in (self.tick, self.state):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words.addLayout(head)
        for words in _about(day):
            self._words.addWidget(TextLabel(words, Type.SMALL, theme, self))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        px = theme.px
        self.number.setFixedWidth(max(px(52), self.number.fontMetrics().horizontalAdvance(_WIDEST)))
        self.number.setContentsMargins(0, px(15), 0, 0)
        self._row.setContentsMargins(px(10), px(1), px(8), px(6))
        self._row.setSpacing(px(8))
        self._words.setSpacing(0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.today:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent_soft))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(12), self._theme.px(12))


class ProgramCard(Card):
    """The weeks of the program, side by side where there is room.

    One Tab stop, arrows go from day to day. Signals: day_chosen(number); moved() when the focus
    has gone to another day.
    """

    day_chosen = Signal(int)
    moved = Signal()

    def __init__(
        self,
        progress: ProgramProgress,
        name_of: Callable[[int], str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        program = progress.program
        self._column = QVBoxLayout(self)
        self._column.addWidget(TextLabel(program.name, Type.H2, theme, self))
        if program.about:
            self._column.addWidget(TextLabel(program.about, Type.BODY_QUIET, theme, self))
        self._columns = 0
        self.rows: list[DayRow] = []
        self.weeks = [
            self._week(progress, first, name_of) for first in range(1, len(program.days) + 1, WEEK)
        ]
        self._grid = QGridLayout()
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._stop_at(progress.day)
        self.set_columns(1)
        self.apply_theme(theme)

    def _week(
        self, progress: ProgramProgress, first: int, name_of: Callable[[int], str]
    ) -> QWidget:
        week = QWidget(self)
        column = QVBoxLayout(week)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        number = (first - 1) // WEEK + 1
        column.addWidget(TextLabel(f"Week {number}", Type.H3, self._theme, week))
        last = min(first + WEEK, len(progress.program.days) + 1)
        for day in range(first, last):
            row = DayRow(progress, day, name_of(day), self._theme, week)
            row.link.clicked.connect(partial(self._on_clicked, day))
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        return week

    def link(self, number: int) -> LinkButton:
        """The way to the routine of a day."""
        self._stop_at(number)
        return self.rows[number - 1].link

    def set_columns(self, columns: int) -> None:
        """How many weeks stand side by side."""
        if columns == self._columns:
            return
        self._columns = columns
        for week in self.weeks:
            self._grid.removeWidget(week)
        for index, week in enumerate(self.weeks):
            self._grid.addWidget(week, index // columns, index % columns)
        for column in range(len(self.weeks)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(12))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focused: QWidget | None = self.window().focusWidget()
        here = next((n for n, row in enumerate(self.rows) if row.link is focused), None)
        if here is None or key not in _STEPS or held != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        place = here + _STEPS[key]
        if 0 <= place < len(self.rows):
            self.link(place + 1).setFocus(Qt.FocusReason.TabFocusReason)
            self.moved.emit()

    def _stop_at(self, number: int) -> None:
        """Tab stops at one day."""
        for place, row in enumerate(self.rows, 1):
            stops = place == number
            row.link.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            )

    def _on_clicked(self, number: int, _checked: bool = False) -> None:
        self._stop_at(number)
        self.day_chosen.emit(number)


def _about(day: ProgramDay) -> list[str]:
    """What a day brings, and what is asked before it."""
    said = [day.new or day.note]
    said.append(f"First asks: {day.gate.ask}" if day.gate is not None else "")
    said.append(_CHECKS.get(day.check, ""))
    return [words for words in said if words]


def _state(progress: ProgramProgress, number: int) -> str:
    """The same in words, for readers."""
    if number <= len(progress.completed):
        session = progress.completed[number - 1]
        return f"done on {short_day_words(session.practice_day)}"
    return "today" if number == progress.day and not progress.is_over else ""
