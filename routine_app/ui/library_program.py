"""The program in use: what it is about, and its days, week by week."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from routine_app.domain.agenda import ProgramProgress
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.day_strip import WEEK
from routine_app.ui.widgets.labels import TextLabel, Type


class WeekOfDays(QWidget):
    """Seven days of a program: each one's routine, what is new, what is asked first, if done."""

    def __init__(
        self,
        progress: ProgramProgress,
        first: int,
        name_of: Callable[[str], str],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        week = TextLabel(f"Week {(first - 1) // WEEK + 1}", Type.H3, theme, self)
        self._grid.addWidget(week, 0, 0, 1, 2)
        days = progress.program.days[first - 1 : first - 1 + WEEK]
        for number, day in enumerate(days, first):
            row = number - first + 1
            self._grid.addWidget(TextLabel(f"Day {number}", Type.BODY_STRONG, theme, self), row, 0)
            words = QVBoxLayout()
            words.setSpacing(0)
            name = f"{name_of(day.routine)}{_state(progress, number)}"
            words.addWidget(TextLabel(name, Type.BODY, theme, self))
            about = day.new or day.note
            if about:
                words.addWidget(TextLabel(about, Type.SMALL, theme, self))
            if day.gate is not None:
                words.addWidget(TextLabel(f"First asks: {day.gate.ask}", Type.SMALL, theme, self))
            self._grid.addLayout(words, row, 1)
        self._grid.setRowStretch(len(days) + 1, 1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._grid.setColumnMinimumWidth(0, theme.px(52))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(10))


class ProgramCard(Card):
    """The weeks of the program, side by side where there is room."""

    def __init__(
        self,
        progress: ProgramProgress,
        name_of: Callable[[str], str],
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
        self._weeks = [
            WeekOfDays(progress, first, name_of, theme, self)
            for first in range(1, len(program.days) + 1, WEEK)
        ]
        self._grid = QGridLayout()
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.set_columns(1)
        self.apply_theme(theme)

    def set_columns(self, columns: int) -> None:
        """How many weeks stand side by side."""
        if columns == self._columns:
            return
        self._columns = columns
        for week in self._weeks:
            self._grid.removeWidget(week)
        for index, week in enumerate(self._weeks):
            self._grid.addWidget(week, index // columns, index % columns)
        for column in range(len(self._weeks)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(12))
        self._grid.setHorizontalSpacing(px(28))
        self._grid.setVerticalSpacing(px(20))


def _state(progress: ProgramProgress, number: int) -> str:
    if number <= len(progress.completed):
        return " · done"
    return " · today" if number == progress.day and not progress.is_over else ""
