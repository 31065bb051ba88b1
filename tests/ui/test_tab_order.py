"""What the Tab key reaches, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.library.page import LibraryPage
from routine_app.ui.navigation import PageName
from routine_app.ui.roles import install_roles
from routine_app.ui.today.page import TodayPage
from tests.ui.reader import (
    Key,
    Scene,
    _history,
    names,
    walk,
)
from tools.shots_data import (
    DONE,
    DUE,
    HALF_DONE,
    PROBLEM,
    RICH,
    State,
)


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    """As in the program, for the whole process."""
    install_roles()


@pytest.mark.parametrize("state", [DUE, DONE, HALF_DONE, PROBLEM], ids=lambda state: state.name)
def test_on_today_tab_goes_from_what_starts_down_the_page(
    qtbot: QtBot, tmp_path: Path, state: State
) -> None:
    scene = Scene(qtbot, tmp_path, state)
    today = scene.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    stop = today.strip.stop
    assert stop is not None
    pages = scene.window.navigation.buttons[PageName.TODAY]
    order = [*today.card.buttons, today.streak, stop, today.essential.next, pages]
    assert [stop for stop in walk(scene) if stop in order] == order


def test_after_an_arrow_tab_goes_on_from_the_same_place(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    today = scene.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    before = today.strip.stop
    assert before is not None
    before.setFocus()
    scene.press(Key.Key_Left)
    assert scene.focused is not before
    scene.press(Key.Key_Tab)
    assert scene.focused is today.essential.next


def test_in_the_history_tab_goes_down_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, RICH)
    _history(scene)
    said = names(walk(scene))
    assert said[0].startswith("Friday 13\N{NO-BREAK SPACE}March, ")
    assert said[1:8] == [
        "Month before",
        said[0],
        "Sessions, newest first",
        "Edit check-in",
        "Remove",
        "Tightness: show as table",
        "Time per exercise: all 38 as a table",
    ]
    assert said[-4:-1] == ["Add a past practice", "Import", "Export"]
    assert said[-1].startswith("Day 11, done on 13\N{NO-BREAK SPACE}March")


def test_in_the_library_tab_goes_from_card_to_card(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, PROBLEM)
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    cards = page.routines.cards
    inside = [next(card for card in cards if card.isAncestorOf(w)) for w in _in_cards(scene, cards)]
    assert [card for card, _ in groupby(inside)] == list(cards)


def _in_cards(scene: Scene, cards: Sequence[QWidget]) -> list[QWidget]:
    return [stop for stop in walk(scene) if any(card.isAncestorOf(stop) for card in cards)]
