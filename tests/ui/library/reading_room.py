"""A library page that somebody reads in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.widgets.scroll import QuietScrollArea
from tests.ui.desk import Desk, desk
from tools.shots_data import PROBLEM


def open_library(
    qtbot: QtBot, tmp_path: Path, size: QSize | None = None
) -> tuple[LibraryPage, Desk]:
    made = desk(PROBLEM, tmp_path)
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(size or QSize(1180, 760))
    page.show()
    page.refresh()
    return page, made


def choose(page: LibraryPage, exercise_id: str) -> ExerciseTile:
    page.tabs.button(2).click()
    tile = next(tile for tile in tiles_of(page) if tile.exercise.id == exercise_id)
    tile.click()
    return tile


def tiles_of(page: LibraryPage) -> list[ExerciseTile]:
    return [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]


def found(page: LibraryPage) -> list[str]:
    return [tile.exercise.id for tile in tiles_of(page) if not tile.isHidden()]


def opened(page: LibraryPage) -> ExerciseDetail:
    """The page of an exercise that is open."""
    assert isinstance(page.detail, ExerciseDetail)
    return page.detail


def words(page: LibraryPage) -> str:
    detail = opened(page)
    parts = [label.text() for label in detail.findChildren(QLabel)]
    return "\n".join([*parts, *(button.text() for button in detail.text.links)])


def scroll_of(page: LibraryPage) -> QuietScrollArea:
    area: QuietScrollArea | None = page.findChild(QuietScrollArea)
    assert area is not None
    return area
