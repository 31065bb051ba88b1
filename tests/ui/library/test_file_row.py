"""A page says where its file lies, and which shipped file an own one takes the place of."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.resources import routines_dir
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.ui.library.files import RUN, open_page, own_desk, own_folder
from tests.ui.library.reading_room import choose

ROUTINE, EXERCISE = "first-length.yaml", "exercises/figure-four.yaml"


def said(qtbot: QtBot, page: LibraryPage) -> str:
    row = page.opened.file_row
    assert row is not None
    qtbot.waitUntil(row.words.isVisible)
    return row.words.text().replace(MAY_BREAK, "")


def both(folder: Path, file: str) -> str:
    own, shipped = own_folder(folder) / file, routines_dir() / file
    return f"Yours: {own}\nInstead of the one that comes with Routine: {shipped}"


def open_routine(page: LibraryPage, wanted: str) -> None:
    cards = [card for card in page.routines.cards if isinstance(card, RoutineTile)]
    next(card for card in cards if card.routine.id == wanted).steps.click()


def test_an_own_routine_that_stands_in_names_both_files(qtbot: QtBot, tmp_path: Path) -> None:
    own = RUN.replace("evening-run", "first-length")
    page = open_page(qtbot, own_desk(tmp_path, {ROUTINE: own}))
    open_routine(page, "first-length")
    assert said(qtbot, page) == both(tmp_path, ROUTINE)


def test_an_own_exercise_that_stands_in_names_both_files(qtbot: QtBot, tmp_path: Path) -> None:
    text = (routines_dir() / EXERCISE).read_text(encoding="utf-8")
    own = text.replace("name: Figure four on the back", "name: My figure four")
    page = open_page(qtbot, own_desk(tmp_path, {EXERCISE: own}))
    assert choose(page, "figure-four").exercise.name == "My figure four"
    assert said(qtbot, page) == both(tmp_path, EXERCISE)


def test_an_own_one_that_stands_in_for_nothing_names_its_own_file(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    open_routine(page, "evening-run")
    assert said(qtbot, page) == f"Yours: {own_folder(tmp_path) / 'evening-run.yaml'}"


@pytest.mark.parametrize("wanted", ["first-length", "settle"])
def test_a_shipped_one_says_nothing_of_files(qtbot: QtBot, tmp_path: Path, wanted: str) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    open_routine(page, wanted)
    row = page.opened.file_row
    assert row is not None
    qtbot.waitUntil(row.edit.isVisible)
    assert row.words.isHidden()
