"""Two columns are about as high as each other, whatever the sentences are."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.health.form import Columns


@pytest.mark.parametrize(
    ("heights", "first"),
    [((20, 20, 20, 20), 2), ((80, 20, 20, 20), 1), ((20, 20, 20, 80), 3), ((21, 20, 20, 20), 2)],
)
def test_the_columns_part_where_both_are_lowest(
    qtbot: QtBot, heights: tuple[int, ...], first: int
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    columns = Columns(page)
    parts = [QWidget(columns) for _ in heights]
    for part, height in zip(parts, heights, strict=True):
        part.setFixedHeight(height)
        columns.add(part)
    columns.set_columns(2)
    columns.resize(600, 200)
    page.show()
    assert sum(part.x() == parts[0].x() for part in parts) == first
