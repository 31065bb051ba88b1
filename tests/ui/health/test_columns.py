"""Two columns are about as high as each other, and ticks in them level, whatever the sentences are."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.ui.health.form import AnswerTick, Columns, ConditionsForm, LevelColumns
from tests.ui.history.scenes import theme
from tests.ui.tongues import TONGUES, desk_in


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


@pytest.mark.parametrize("heights", [(20, 40, 20, 20), (60, 20, 20), (20, 20, 20, 50)])
def test_level_columns_begin_their_rows_together(qtbot: QtBot, heights: tuple[int, ...]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 300)
    columns = LevelColumns(page)
    parts = [QWidget(columns) for _ in heights]
    for part, height in zip(parts, heights, strict=True):
        part.setFixedHeight(height)
        columns.add(part)
    columns.set_columns(2)
    columns.resize(600, 200)
    page.show()
    half = -(-len(parts) // 2)
    for left, right in zip(parts, parts[half:], strict=False):
        assert (left.y(), left.x() < right.x()) == (right.y(), True)
    columns.set_columns(1)
    columns.resize(300, 300)
    QApplication.processEvents()
    assert {part.x() for part in parts} == {0}
    assert [part.y() for part in parts] == sorted({part.y() for part in parts})


def boxes(form: ConditionsForm, tick: AnswerTick) -> list[int]:
    """The lines of pixels, in the column of this tick's box, on which a box is painted."""
    picture = form.grab().toImage()
    place = tick.mapTo(form, QPoint(0, 0))
    x = place.x() + 18  # the middle of the box
    ground = picture.pixelColor(x, place.y())
    return [y for y in range(place.y(), picture.height()) if picture.pixelColor(x, y) != ground]


@pytest.mark.parametrize("tongue", TONGUES)
def test_boxes_of_two_columns_are_level_though_sentences_break(qtbot: QtBot, tongue: str) -> None:
    made = desk_in(tongue)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(780, 900)
    rows = made.services.library.safety().conditions
    form = ConditionsForm(rows, theme(), page, none=AnswerTick("", theme(), page))
    form.show_answers(Health(told=True, conditions=("hip-replacement",)))
    form.set_columns(2)
    form.resize(760, 800)
    page.show()
    QApplication.processEvents()
    ticks = list(form.ticks.values())
    half = -(-len(ticks) // 2)
    assert len({tick.height() for tick in ticks}) > 1
    left, right = boxes(form, ticks[0]), boxes(form, ticks[half])
    assert left[:3] == right[:3]
    tops = [tick.mapTo(form, QPoint(0, 0)).y() for tick in ticks]
    assert tops[half:] == tops[: len(ticks) - half]
    assert set(right) <= set(left)
