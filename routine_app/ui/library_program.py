"""The program in use: what it is about, and its days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from routine_app.domain.agenda import ProgramProgress
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type


class ProgramCard(Card):
    """Each day with its routine, what is new, and whether it is done."""

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
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        for number, day in enumerate(program.days, 1):
            heading = TextLabel(f"Day {number}", Type.BODY_STRONG, theme, self)
            words = QVBoxLayout()
            words.setSpacing(0)
            state = _state(progress, number)
            name = name_of(day.routine)
            words.addWidget(TextLabel(f"{name}{state}", Type.BODY, theme, self))
            if day.new:
                words.addWidget(TextLabel(day.new, Type.SMALL, theme, self))
            self._grid.addWidget(heading, number, 0)
            self._grid.addLayout(words, number, 1)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(8))


def _state(progress: ProgramProgress, number: int) -> str:
    if number <= len(progress.completed):
        return " · done"
    return " · today" if number == progress.day and not progress.is_over else ""
