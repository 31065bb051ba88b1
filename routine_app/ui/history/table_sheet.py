"""The numbers of a picture as a table, over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from routine_app.domain.value import Value
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.sheet import Sheet


class Table(Value):
    """A title, the names of the columns, and rows of texts. The first column names its row."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class TableSheet(Sheet):
    """Shows a table. A reader hears each value with the names of its row and its column."""

    def __init__(self, tables: Sequence[Table], theme: Theme, parent: QWidget) -> None:
        super().__init__(tables[0].title, theme, parent)
        for number, table in enumerate(tables):
            if number:
                self.column.addSpacing(theme.px(12))
                self.column.addWidget(TextLabel(table.title, Type.H3, theme, self.content))
            self.column.addLayout(self._grid(table, theme))
        self.column.addStretch(1)

    def _grid(self, table: Table, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for place, head in enumerate(table.heads):
            label = TextLabel(head, Type.SMALL_STRONG, theme, self.content)
            grid.addWidget(label, 0, place, right if place else Qt.AlignmentFlag.AlignTop)
        for number, row in enumerate(table.rows, start=1):
            for place, text in enumerate(row):
                label = TextLabel(text, Type.BODY, theme, self.content)
                if place:
                    label.setAccessibleName(f"{row[0]}, {table.heads[place]}: {text}")
                grid.addWidget(label, number, place, right if place else Qt.AlignmentFlag.AlignTop)
        return grid
