"""An exercise tells everything about itself, and is found by what is known of it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.problem import ContentError, problem
from routine_app.domain.program import Known
from routine_app.domain.value import replace
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.services import Library
from routine_app.ui.widgets.fields import ChoiceRow
from tests.ui.desk import desk
from tests.ui.library.reading_room import (
    choose,
    found,
    open_library,
    opened,
    scroll_of,
    tiles_of,
    words,
)
from tools.shots_data import DUE


def test_an_exercise_tells_everything_about_itself(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_library(qtbot, tmp_path)
    exercise = choose(page, "half-kneeling").exercise
    said = words(page)
    parts = [exercise.name, exercise.aim, exercise.start_position, *exercise.cues]
    parts += [exercise.mistake, *exercise.stop_if, *exercise.not_for]
    parts += [exercise.also[0], "cushion", "Lengthen · Half-kneeling"]
    parts += [exercise.evidence[0].note, exercise.evidence[0].source]
    library = made.services.library
    others = [library.exercise(id_) for id_ in (*exercise.easier, *exercise.harder)]
    parts += [other.name for other in others]
    parts += [other.how for other in others]
    assert [part for part in parts if part.casefold() not in said.casefold()] == []


@pytest.mark.parametrize("size", [QSize(820, 600), QSize(1180, 760)])
def test_the_way_back_leads_to_where_one_was(qtbot: QtBot, tmp_path: Path, size: QSize) -> None:
    page, _ = open_library(qtbot, tmp_path, size)
    page.tabs.button(2).click()
    bar = scroll_of(page).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 90)
    bar.setValue(90)
    tile = choose(page, "step-swing")
    assert page.exercises.isHidden()
    assert page.window().focusWidget() is page.back
    assert page.back.text() == "All exercises"
    assert bar.value() == 0
    page.back.click()
    assert not page.exercises.isHidden()
    assert page.back.isHidden()
    assert page.window().focusWidget() is tile
    qtbot.waitUntil(lambda: bar.value() == 90)


def test_an_easier_exercise_is_a_page_away_and_escape_comes_back_step_by_step(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    choose(page, "couch-stretch")
    names = {link.accessibleName(): link for link in opened(page).text.links}
    easier = names["Easier: Side-lying quad and psoas stretch"]
    assert "Easier: Couch stretch, half range" in names
    assert "Harder: Couch stretch, arm up" in names
    easier.click()
    assert opened(page).shown.id == "side-lying-quad"
    assert page.back.text() == "Couch stretch"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert opened(page).shown.id == "couch-stretch"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.detail is None
    assert not page.exercises.isHidden()


def test_the_figure_goes_to_its_start_and_back_to_the_hold(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    choose(page, "half-kneeling")
    figure = opened(page).figure
    assert figure.picture.weight == 1
    figure.poses.button(0).click()
    qtbot.waitUntil(lambda: figure.picture.weight == 0)
    figure.poses.button(1).click()
    qtbot.waitUntil(lambda: figure.picture.weight == 1)


@pytest.mark.parametrize(
    ("typed", "exercise"),
    [
        ("Half-kneeling hip flexor", "half-kneeling"),
        ("sofa stretch", "couch-stretch"),
        ("front of the thigh", "couch-stretch"),
        ("supine pigeon", "figure-four"),
        ("sofa", "couch-stretch"),
        ("strap lengthen", "hamstring-strap"),
        ("on your side", "side-lying-quad"),
        ("couhc", "couch-stretch"),
        ("hamstirng", "hamstring-strap"),
    ],
)
def test_exercises_are_found_by_names_aim_prop_and_phase_and_slips_are_forgiven(
    qtbot: QtBot, tmp_path: Path, typed: str, exercise: str
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    page.filter.setText(typed)
    assert exercise in found(page)
    assert len(found(page)) < 12


def test_a_forgiven_slip_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    page.filter.setText("couhc")
    assert page.lists.nothing.text() == "Nothing is called “couhc”. Did you mean Couch stretch?"
    page.filter.setText("couch")
    assert page.lists.nothing.isHidden()


def test_filters_go_together_and_can_be_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    everything = found(page)
    assert page.lists.filters is not None
    assert page.lists.filters.phase.isHidden()
    page.lists.filters.chips[0].click()
    assert page.lists.filters.phase.isVisible()
    page.lists.filters.phase.row.button(2).click()
    page.lists.filters.prop.row.button(_number(page.lists.filters.prop.row, "Sofa")).click()
    assert found(page) == ["couch-stretch"]
    said = [chip.text() for chip in page.lists.filters.chips]
    assert said == ["Phase: lengthen", "Position", "Prop: sofa"]
    page.lists.filters.position.row.button(
        _number(page.lists.filters.position.row, "Standing")
    ).click()
    assert found(page) == []
    assert page.lists.nothing.text() == "No exercise is like that."
    page.lists.filters.clear_button.click()
    assert found(page) == everything


def _number(row: ChoiceRow, text: str) -> int:
    return next(n for n in range(20) if row.button(n).text() == text)


def test_arrows_go_from_card_to_card(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    tiles = tiles_of(page)
    qtbot.waitUntil(lambda: tiles[1].x() > tiles[0].x())
    columns = sum(tile.y() == tiles[0].y() for tile in tiles)
    tiles[0].setFocus()
    for key, expected in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
    ):
        focused: QWidget | None = page.window().focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        assert page.window().focusWidget() is tiles[expected]


def test_all_essentials_say_how_well_they_are_known(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_library(qtbot, tmp_path)
    page.tabs.button(3).click()
    shown = [card for card in page.lists.essentials.cards if not card.isHidden()]
    assert len(shown) == len(made.services.library.essentials()) == 23
    said = [label.text() for label in shown[4].findChildren(QLabel)]
    essential = made.services.library.essentials()[4]
    assert said[0] == "5 of 23"
    assert f"Evidence: {essential.evidence}" in said
    assert essential.today in said


def test_what_is_known_has_its_sources(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_library(qtbot, tmp_path)
    page.tabs.button(4).click()
    known = made.services.library.known()
    assert page.lists.known is not None
    said = [label.text() for label in page.lists.known.findChildren(QLabel)]
    assert known.findings[0].source in said
    assert all(finding.text in said for finding in known.findings)
    assert all(text in said for text in (*known.not_studied, *known.what_follows))


class _Unread:
    """A library whose text on what is known cannot be read."""

    def __init__(self, library: object) -> None:
        self._library = library

    def __getattr__(self, name: str) -> object:
        return getattr(self._library, name)

    def known(self) -> Known:
        raise ContentError([problem("known.yaml", 1, 1, "is not there")])


def test_without_its_text_there_is_no_way_to_what_is_known(qtbot: QtBot) -> None:
    made = desk(DUE)
    library = cast("Library", _Unread(made.services.library))
    page = LibraryPage(replace(made.services, library=library), made.themes)
    qtbot.addWidget(page)
    said = [button.text() for button in page.tabs.findChildren(QAbstractButton)]
    assert said == ["Routines", "Programs", "Exercises", "Essentials"]
