"""Rows on a step of the first start, as Settings has them, in a card of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.ui.settings.rows import SettingRow
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import Card, Hairline

_WIDEST = 440
"""There is more room than in a column of Settings."""


class ChoiceCard(Card):
    """Rows of Settings below each other, hairlines between them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._column = QVBoxLayout(self)
        self.apply_theme(theme)

    def add_row(
        self, name: str, control: QWidget, about: str = "", widest: int = _WIDEST
    ) -> SettingRow:
        """Add a row below the others; name and sentence are marked texts.

        `widest` is how wide the sentence may ask to be, so that the control finds room beside it.
        """
        if self._column.count():
            self._column.addWidget(Hairline(self._theme, self))
        row = SettingRow(name, control, self._theme, self, about, widest=widest)
        self._column.addWidget(row)
        return row

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(20), px(7), px(20), px(7))
        self._column.setSpacing(px(2))
