"""Texts of files are shown as they were typed: no markup, and so nothing that could be fetched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.kinds import Kind
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.widgets.buttons import plain_tip
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE

NAME = "<b>x</b><img src=x>"
TEXT = "<a href=x>Lie</a> &amp; <img src=x.png> rest."
ROUTINE = f"""\
routine: strong
name: "{NAME}"
about: "{TEXT}"
steps:
  - marked: 20 s
  - wait: "{TEXT}"
"""
EXERCISE = f"""\
exercise: marked
name: "{NAME}"
phase: release
aim: "{TEXT}"
position: standing
sides: both
dose: 20 s
start: "{TEXT}"
set up: "{NAME}"
cues: ["{TEXT}"]
mistake: "{TEXT}"
stop if: ["{TEXT}"]
not for: ["{TEXT}"]
easier: "{TEXT}"
evidence: {{note: "{TEXT}", source: "{NAME}"}}
poses:
  start:
    rests on: [foot right, foot left]
"""


@pytest.fixture
def made(tmp_path: Path) -> Desk:
    """Day 12, whose routine is somebody's own file full of markup."""
    own = (("strong.yaml", ROUTINE), ("marked.yaml", EXERCISE))
    return desk(replace(DUE, name="marked", own_files=own), tmp_path)


@pytest.fixture
def window(made: Desk, qtbot: QtBot) -> MainWindow:
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    return window


def told(widget: QWidget) -> str:
    """All texts of labels, each of which must be plain."""
    labels = widget.findChildren(QLabel)
    marked = [label for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]
    assert [(type(label).__name__, label.text()) for label in marked] == []
    words = "\n".join(label.text() for label in labels)
    return words.replace("\u200b", "").replace("\N{WORD JOINER}", "")


def library_of(window: MainWindow) -> LibraryPage:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    return page


def test_today(window: MainWindow) -> None:
    assert NAME in told(window)


def test_the_page_of_a_routine(window: MainWindow, made: Desk) -> None:
    window.show_page(PageName.LIBRARY)
    page = library_of(window)
    page.show_routine(made.services.library.routine("strong"))
    words = told(page)
    assert NAME in words
    assert TEXT in words


def test_the_page_of_an_exercise(window: MainWindow, made: Desk) -> None:
    window.show_page(PageName.LIBRARY)
    page = library_of(window)
    page.show_exercise(made.services.library.exercise("marked"))
    words = told(page)
    assert NAME in words
    assert TEXT in words


def test_cards_and_every_other_page(window: MainWindow) -> None:
    for name in PageName:
        window.show_page(name)
        told(window)
    page = library_of(window)
    window.show_page(PageName.LIBRARY)
    for tab in range(5):
        page.tabs.button(tab).click()
        told(page)
    names = [card.routine.name for card in page.routines.cards if hasattr(card, "routine")]
    assert NAME in names


def test_the_player(window: MainWindow, made: Desk) -> None:
    window.start_routine(made.services.library.routine("strong"))
    page = window.findChild(PlayerPage)
    assert page is not None
    assert NAME in told(page)


def test_what_is_said_under_the_mouse() -> None:
    assert plain_tip(NAME) == "<qt>&lt;b>x&lt;/b>&lt;img src=x></qt>"
    assert plain_tip("Stop rules, key S") == "Stop rules, key S"


@pytest.mark.parametrize("in_text", [True, False], ids=["text", "steps"])
def test_what_edits_a_routine(in_text: bool, window: MainWindow, made: Desk) -> None:
    path = made.services.library.own_file(Kind.ROUTINE, "strong")
    assert path is not None
    window.authoring.edit(path, in_text=in_text)
    assert NAME in told(window)


def test_what_changes_a_pose(window: MainWindow, made: Desk) -> None:
    window.authoring.change_pose(made.services.library.exercise("marked"))
    assert NAME in told(window)
