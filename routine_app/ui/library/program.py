"""The days of a program, week by week, each a way to its routine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.language import mark, tr
from routine_app.domain.program import Check, ProgramDay
from routine_app.domain.value import Value
from routine_app.ui.dates import short_day_words
from routine_app.ui.mirroring import seen_key, set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.day_strip import WEEK
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -WEEK, Qt.Key.Key_Right: WEEK}
_CHECKS = {
    Check.SHORT: mark("A self-check comes first."),
    Check.FULL: mark("A self-check comes first."),
    Check.RUNNER: mark("For runners, a note comes first."),
}


class DayLink(LinkButton):
    """The way to a day's routine; arrows are left to the program, which goes from day to day."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Days(Value):
    """How far a program is, the names of the routines of its days, whether it is the one in use."""

    progress: ProgramProgress
    names: Sequence[str]
    in_use: bool = True

    @property
    def today(self) -> int:
        """The number of today's day; 0 when today asks for none of these."""
        is_due = self.in_use and not self.progress.is_over
        return self.progress.day if is_due else 0

    def state(self, number: int) -> str:
        """What there is to say of a day, for readers."""
        if number <= len(self.progress.completed):
            session = self.progress.completed[number - 1]
            return tr("done on {date}", date=short_day_words(session.practice_day))
        return tr("today", about="the day of a program") if number == self.today else ""


class DayRow(QWidget):
    """A day: its number, the way to its routine, what is new, what is asked first, if it is done.

    Today stands on a ground of its own.
    """

    def __init__(self, days: Days, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        progress, name = days.progress, days.names[number - 1]
        day = progress.program.days[number - 1]
        self.today = number == days.today
        self.number = TextLabel(tr("Day {day}", day=number), Type.SMALL_STRONG, theme, self)
        self.link = DayLink(name, theme, self, icon_after="chevron-right")
        self.link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        spoken = (tr("Day {day}", day=number), name, days.state(number))
        self.link.setAccessibleName(", ".join(filter(None, spoken)))
        today = tr("today", about="the day of a program")
        self.state = TextLabel(today, Type.ACCENT, theme, self)
        self.state.setVisible(self.today and not progress.done_today)
        self.tick = Mark("check", "accent", theme, self)
        self.tick.setVisible(number <= len(progress.completed))
        head = QHBoxLayout()
        link = FlowLayout(outset=8)
        link.addWidget(self.link)
        head.addLayout(link)
        head.addStretch(1)
        for part in (self.tick, self.state):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QGridLayout(self)
        self._row.addWidget(self.number, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(head, 0, 1)
        for row, words in enumerate(_about(day), 1):
            self._row.addWidget(TextLabel(words, Type.SMALL, theme, self), row, 1)
        self._row.setColumnStretch(1, 1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        px = theme.px
        widest = self.number.fontMetrics().horizontalAdvance(tr("Day {day}", day="00") + " ")
        self.number.setFixedWidth(max(px(52), widest))
        set_margins(self._row, px(10), px(1), px(8), px(6))
        self._row.setHorizontalSpacing(px(8))
        self._row.setVerticalSpacing(0)
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
    """The weeks of a program, side by side where there is room.

    One Tab stop, arrows go from day to day. Signals: day_chosen(number); moved() when the focus
    has gone to another day.
    """

    day_chosen = Signal(int)
    moved = Signal()

    def __init__(self, days: Days, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._days = days
        self._columns, self._tight = 0, False
        self._count = len(days.progress.program.days)
        self.rows: list[DayRow] = []
        self.weeks = [self._week(first) for first in range(1, self._count + 1, WEEK)]
        self._grid = QGridLayout(self)
        self._stop_at(days.progress.day)
        self.set_columns(1)
        self.apply_theme(theme)

    def _week(self, first: int) -> QWidget:
        week = QWidget(self)
        column = QVBoxLayout(week)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._count > WEEK:
            name = tr("Week {number}", number=(first - 1) // WEEK + 1)
            column.addWidget(TextLabel(name, Type.H3, self._theme, week))
        for day in range(first, min(first + WEEK, self._count + 1)):
            row = DayRow(self._days, day, self._theme, week)
            row.link.clicked.connect(partial(self._on_clicked, day))
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        return week

    def link(self, number: int) -> LinkButton:
        """The way to the routine of a day."""
        self._stop_at(number)
        return self.rows[number - 1].link

    def set_columns(self, columns: int, room: int = 0) -> None:
        """How many weeks stand side by side at most in so much room."""
        while columns > 1 and self._least_width(columns) > room:
            columns -= 1
        tight = 0 < room < self._least_width(1)
        if columns == self._columns and tight == self._tight:
            return
        self._columns, self._tight = columns, tight
        self.apply_theme(self._theme)
        for week in self.weeks:
            self._grid.removeWidget(week)
        for index, week in enumerate(self.weeks):
            self._grid.addWidget(week, index // columns, index % columns)
        for column in range(len(self.weeks)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _least_width(self, columns: int) -> int:
        least = [week.minimumSizeHint().width() for week in self.weeks]
        between = (columns - 1) * self._grid.horizontalSpacing()
        across = sum(max(least[column::columns], default=0) for column in range(columns))
        return across + between + 2 * self._theme.px(24)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px, side = theme.px, theme.px(12 if self._tight else 24)
        self._grid.setContentsMargins(side, px(20), side, px(20))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = (
            Qt.Key(seen_key(event.key(), self)),
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier,
        )
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
    said.append(tr("First asks: {question}", question=day.gate.ask) if day.gate is not None else "")
    said.append(tr(_CHECKS[day.check]) if day.check in _CHECKS else "")
    return [words for words in said if words]
