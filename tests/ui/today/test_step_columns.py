"""The exercises stand in two columns, in every language, and a few pixels change little."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.language import LANGUAGES
from routine_app.domain.value import replace
from routine_app.ui.main_window import MainWindow
from routine_app.ui.theme import Theme
from routine_app.ui.today.page import TodayPage
from routine_app.ui.today.steps import SMALL, SMALLEST, USUAL, StepGrid
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import shipped
from tests.ui.history.scenes import theme
from tests.ui.tongues import desk_in
from tools.shots_data import DUE, FIRST_DAY, State


def columns(grid: StepGrid) -> int:
    return len({row.x() for row in grid.rows})


def laid_out(grid: StepGrid, width: int) -> StepGrid:
    grid.resize(width, 600)
    QApplication.processEvents()
    return grid


@pytest.mark.parametrize("tongue", LANGUAGES)
@pytest.mark.parametrize("state", [DUE, FIRST_DAY], ids=lambda state: state.name)
def test_no_width_from_1024_on_costs_a_column(qtbot: QtBot, tongue: str, state: State) -> None:
    made = desk_in(tongue, state)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    page: TodayPage | None = window.findChild(TodayPage)
    assert page is not None
    grid = page.card.steps
    for width in (1024, 1100, 1118, 1124, 1136, 1160, 1180, 1186, 1280, 1400, 1160, 1124, 1024):
        window.resize(QSize(width, 760))
        for _ in range(2):  # the bar at the side changes, too, and then the page
            QApplication.processEvents()
        assert columns(grid) == 2, (width, grid.width(), grid._least_width(2, SMALLEST))


def grid_on(qtbot: QtBot, of: Theme) -> StepGrid:
    """On something larger: a window of its own would not become smaller than it asks for."""
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(1200, 700)
    made = StepGrid(PictureQueue(waits=True), of, room)
    made.set_columns(2, 6)
    made.show_steps(shipped().routine("first-length").exercise_steps)
    room.show()
    return made


@pytest.fixture
def grid(qtbot: QtBot) -> StepGrid:
    return grid_on(qtbot, theme())


def test_pictures_become_smaller_before_a_column_goes(grid: StepGrid) -> None:
    needed = grid._least_width(2, USUAL)
    assert columns(laid_out(grid, needed)) == 2
    picture = grid.rows[0].picture
    assert (picture.width(), picture.height()) == USUAL
    assert columns(laid_out(grid, needed - 1)) == 2
    assert (picture.width(), picture.height()) == SMALL
    assert columns(laid_out(grid, needed)) == 2
    assert (picture.width(), picture.height()) == USUAL


def test_where_nothing_helps_there_is_one_column_with_pictures_as_large_as_ever(
    grid: StepGrid,
) -> None:
    assert columns(laid_out(grid, grid._least_width(1, USUAL) + 20)) == 1
    picture = grid.rows[0].picture
    assert (picture.width(), picture.height()) == USUAL


def test_larger_text_keeps_every_word_whole(qtbot: QtBot) -> None:
    made = grid_on(qtbot, replace(theme(), text_scale=1.4))
    for width in range(400, 900, 20):
        laid_out(made, width)
        assert all(row.name.width() >= row.name.minimumSizeHint().width() for row in made.rows)
