"""The cards of routines: the good ones first, the broken ones with their reasons."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.problem import problem
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.ui.desk import desk
from tests.ui.library.reading_room import open_library, scroll_of
from tools.shots_data import DUE, PROBLEM

ODD_NAME = "a\tb\x1b[31m\u202egpj.yaml"


PLAIN_NAME = r"a\tb\x1b[31m\u202egpj.yaml"


def test_what_cannot_be_printed_in_a_name_is_spelled_out(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(PROBLEM, tmp_path)
    found = [problem("x", 1, 1, "found nothing")]
    around = QWidget()
    qtbot.addWidget(around)
    tile = BrokenTile(tmp_path / ODD_NAME, found, made.themes.theme, around)
    assert tile.name.text().replace(MAY_BREAK, "") == PLAIN_NAME
    assert tile.open.accessibleName() == f"Open file {PLAIN_NAME}"


def test_good_routines_come_first_and_broken_files_say_why(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    cards = page.routines.cards
    assert all(isinstance(card, RoutineTile) for card in cards[:-1])
    broken = cards[-1]
    assert isinstance(broken, BrokenTile)
    assert broken.message.text().startswith("Line ")
    with qtbot.waitSignal(page.edit_requested, timeout=0) as caught:
        broken.open.click()
    assert caught.args == [broken.path]


@pytest.mark.parametrize("width", [800, 1180, 1920])
def test_the_library_ends_where_its_last_card_ends(
    qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    page, _ = open_library(qtbot, tmp_path, QSize(width, 560))
    last = page.routines.cards[-1]
    content = page.routines.parentWidget()
    assert content is not None
    qtbot.waitUntil(lambda: last.mapTo(content, last.rect().bottomLeft()).y() > 560)
    below = content.height() - last.mapTo(content, last.rect().bottomLeft()).y()
    assert 0 <= below < 60


def test_routines_and_exercises_are_in_the_order_of_their_names(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    routines = [card for card in page.routines.cards if isinstance(card, RoutineTile)]
    names = [card.routine.name.casefold() for card in routines]
    assert names == sorted(names)
    assert names.index("settle") < names.index("settle and sway")
    page.tabs.button(2).click()
    tiles = [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]
    shown = [tile.text().casefold() for tile in tiles]
    assert shown == sorted(shown)


def test_a_broken_file_is_said_at_the_top_and_leads_to_its_card(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    area = scroll_of(page)
    page.tabs.button(2).click()
    page.filter.setText("couch")
    assert page.problems.text() == "1 file has a problem"
    assert area.shows(page.problems)
    page.problems.click()
    (broken,) = (card for card in page.routines.cards if not card.isHidden())
    assert isinstance(broken, BrokenTile)
    assert page.routines.isVisible()
    assert page.filter.text() == ""
    assert page.window().focusWidget() is broken.open
    qtbot.waitUntil(lambda: area.shows(broken))


def test_nothing_is_said_while_all_files_are_good(qtbot: QtBot) -> None:
    made = desk(DUE)
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.problems.isHidden()


def test_tiles_stand_on_the_edges_of_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    content: QWidget | None = scroll_of(page).widget()
    assert content is not None

    def edges() -> tuple[float, float]:
        tiles = [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]
        rects = [tile.body_rect().translated(tile.mapTo(content, QPoint(0, 0))) for tile in tiles]
        return min(rect.left() for rect in rects), max(rect.right() for rect in rects)

    qtbot.waitUntil(lambda: edges() == (32, content.width() - 32))


def test_a_routine_starts_for_itself(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    card = page.routines.cards[0]
    assert isinstance(card, RoutineTile)
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        card.start.click()
    assert caught.args[0].routine == card.routine


def test_the_filter_finds_by_name_and_by_exercise(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    qtbot.keyClick(page, "/")
    assert page.window().focusWidget() is page.filter
    qtbot.keyClicks(page.filter, "first length")
    shown = [card for card in page.routines.cards if not card.isHidden()]
    assert [card.routine.id for card in shown if isinstance(card, RoutineTile)] == ["first-length"]
    page.filter.setText("pigon")
    said = "Nothing is called “pigon”. Did you mean “pigeon”?"
    assert page.lists.nothing.text() == said
    page.filter.setText("swimming")
    assert page.lists.nothing.text() == "Nothing here is called “swimming”."
    page.filter.clear()
    assert page.lists.nothing.isHidden()
