"""The ways into the studio and back: from the page of an exercise, for a new one, to its texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.studio.page import StudioPage
from routine_app.ui.studio.save_sheet import SaveSheet
from tests.ui.desk import Desk, desk
from tools.shots_library import THERE

Key = Qt.Key


class Scene:
    """A window with a folder of one's own, at the page of an exercise."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.made: Desk = desk(THERE, folder)
        library = self.made.services.library
        assert isinstance(library, Library)
        own = library.own_folders()[0]
        self.workshop = FileWorkshop(library, routines_dir(), own, folder / "drafts")
        services = replace(self.made.services, workshop=lambda: self.workshop)
        self.window = MainWindow(services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.show_page(PageName.LIBRARY)
        self.library.tabs.button(2).click()
        qtbot.waitUntil(lambda: len(self.library.exercises.cards) > 10)
        card = self.library.exercises.cards[3]
        assert isinstance(card, QAbstractButton)
        card.click()

    @property
    def library(self) -> LibraryPage:
        page = self.window.page(PageName.LIBRARY)
        assert isinstance(page, LibraryPage)
        return page

    @property
    def detail(self) -> ExerciseDetail:
        assert isinstance(self.library.detail, ExerciseDetail)
        return self.library.detail

    @property
    def studio(self) -> StudioPage:
        page: StudioPage | None = self.window.findChild(StudioPage)
        assert page is not None
        return page

    def save_as_own(self) -> None:
        self.studio.head.save.click()
        sheet: SaveSheet | None = self.window.findChild(SaveSheet)
        assert sheet is not None
        assert sheet.change is not None
        sheet.change.click()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return Scene(qtbot, tmp_path)


def test_an_exercise_is_changed_from_its_page_and_shown_anew(scene: Scene) -> None:
    before = scene.detail.shown
    scene.detail.figure.change.click()
    assert scene.studio.isVisible()
    scene.studio.session.set_angle("neck.flexion", 25)
    scene.save_as_own()
    scene.qtbot.keyClick(scene.studio, Key.Key_Escape)
    assert scene.window.current_page is PageName.LIBRARY
    assert scene.detail.shown.id == before.id
    assert scene.detail.shown.start["neck.flexion"] == 25


def test_an_own_exercise_that_was_changed_is_shown_anew(scene: Scene) -> None:
    """It was read again by the studio before the library looked."""
    scene.detail.figure.change.click()
    scene.studio.session.set_angle("neck.flexion", 25)
    scene.save_as_own()
    scene.qtbot.keyClick(scene.studio, Key.Key_Escape)
    scene.detail.figure.change.click()
    scene.studio.session.set_angle("neck.flexion", 31)
    scene.studio.head.save.click()
    assert scene.studio.head.told.label.text().startswith("Saved in")
    scene.qtbot.keyClick(scene.studio, Key.Key_Escape)
    assert scene.detail.shown.start["neck.flexion"] == 31
    assert scene.detail.picture.weight == 1


def test_a_new_exercise_begins_in_the_studio(scene: Scene) -> None:
    scene.library.new_requested.emit("exercise")
    assert scene.studio.isVisible()
    assert scene.studio.head.title.text() == "New exercise"


def test_the_texts_of_an_own_exercise_are_a_press_away(scene: Scene) -> None:
    scene.detail.figure.change.click()
    assert not scene.studio.head.texts.isVisible()
    scene.studio.session.set_angle("neck.flexion", 25)
    scene.save_as_own()
    assert scene.studio.head.texts.isVisible()
    scene.studio.head.texts.click()
    editor: EditorPage | None = scene.window.findChild(EditorPage)
    assert editor is not None
    assert editor.isVisible()
    scene.qtbot.keyClick(editor, Key.Key_Escape)
    assert scene.studio.isVisible()


def test_closing_the_window_keeps_what_is_not_saved(scene: Scene) -> None:
    scene.detail.figure.change.click()
    scene.studio.session.set_angle("neck.flexion", 25)
    scene.window.close()
    assert any("flexion: 25" in kept.text for kept in scene.workshop.kept())


def test_digits_typed_on_a_slider_do_not_change_the_page(scene: Scene) -> None:
    scene.detail.figure.change.click()
    studio = scene.studio
    rail = next(iter(studio.panels.current.rows.values())).rail  # type: ignore[attr-defined]  # joints come first
    rail.setFocus()
    scene.qtbot.keyClick(rail, Key.Key_1)
    assert studio.isVisible()


def test_without_a_workshop_nothing_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(THERE, tmp_path)
    services = replace(made.services, workshop=lambda: None)
    page = LibraryPage(services, made.themes)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    page.show_exercise(services.library.exercise("cat-cow"))
    assert isinstance(page.detail, ExerciseDetail)
    assert not page.detail.figure.change.isVisible()
