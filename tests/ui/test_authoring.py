"""The editor over the pages: opened from anywhere, left to where one was, played without a record."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.request import Request, Verb
from routine_app.domain.session_run import Command
from routine_app.resources import routines_dir
from routine_app.ui.builder.name_sheet import NameSheet
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.editor.view import View
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.studio.page import StudioPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE as SOME_DAY
from tools.shots_data import UNREAD, State

FIRST_LENGTH = routines_dir() / "first-length.yaml"


class Opened:
    """A window, and the editor in it."""

    def __init__(self, qtbot: QtBot, folder: Path, state: State = SOME_DAY) -> None:
        self.made: Desk = desk(state, folder)
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    @property
    def editor(self) -> EditorPage:
        found = self.window.findChild(EditorPage)
        assert isinstance(found, EditorPage)
        return found

    @property
    def player(self) -> PlayerPage:
        assert self.window.player is not None
        return self.window.player


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, tmp_path)


def test_leaving_the_editor_leads_back_with_the_focus_where_it_was(opened: Opened) -> None:
    opened.window.show_page(PageName.SETTINGS)
    before = opened.window.focusWidget()
    opened.window.authoring.edit(FIRST_LENGTH)
    assert opened.window.current_page is None
    assert not opened.window.is_engaged
    opened.editor.leave()
    assert opened.window.current_page is PageName.SETTINGS
    assert opened.window.focusWidget() is before


def test_a_new_routine_needs_a_name_only(opened: Opened) -> None:
    opened.window.authoring.begin()
    sheet = opened.window.findChild(NameSheet)
    assert isinstance(sheet, NameSheet)
    sheet.name.setText("Easy evening")
    sheet.act.click()
    assert opened.editor.head.title.text() == "Easy evening"
    assert opened.editor.desk.view is View.STEPS


def test_a_preview_goes_back_to_the_text_and_is_never_recorded(opened: Opened) -> None:
    before = opened.made.history.entries()
    opened.window.authoring.edit(FIRST_LENGTH, in_text=True)
    opened.editor.area.go_to(7, 5)
    opened.editor.play()
    assert opened.player.isVisible()
    assert opened.window.is_engaged
    controller = opened.player.controller
    for _ in range(200):
        opened.made.clock.advance(1000)
        controller.second_timer.timeout.emit()
    controller.command(Command.SKIP)
    controller.command(Command.END)
    assert opened.editor.isVisible()
    assert opened.window.focusWidget() is opened.editor.area
    assert opened.editor.area.line == 7
    assert opened.made.history.entries() == before


def test_a_preview_that_played_to_its_end_goes_back_once(opened: Opened) -> None:
    opened.window.authoring.edit(FIRST_LENGTH)
    opened.editor.play()
    controller = opened.player.controller
    while controller.is_under_way:
        controller.command(Command.SKIP)
    assert controller.second_timer.isActive()
    controller.second_timer.timeout.emit()
    assert opened.editor.isVisible()
    assert not controller.second_timer.isActive()


def test_a_preview_that_is_left_by_closing_the_window_is_not_recorded(opened: Opened) -> None:
    before = opened.made.history.entries()
    opened.window.authoring.edit(FIRST_LENGTH)
    opened.editor.play()
    for _ in range(40):
        opened.made.clock.advance(1000)
        opened.player.controller.second_timer.timeout.emit()
    opened.window.close()
    assert opened.made.history.entries() == before


def test_ending_a_preview_says_that_nothing_is_recorded(opened: Opened) -> None:
    opened.window.authoring.edit(FIRST_LENGTH)
    opened.editor.play()
    opened.player._ask_end()
    assert opened.player.card.question is not None
    assert opened.player.card.question.text == "This is a preview. Nothing of it is recorded."


def test_a_session_after_a_preview_is_recorded(opened: Opened, qtbot: QtBot) -> None:
    before = len(opened.made.history.entries())
    opened.window.authoring.edit(FIRST_LENGTH)
    opened.editor.play()
    opened.player.controller.command(Command.END)
    opened.editor.leave()
    opened.window.start_today()
    qtbot.waitUntil(lambda: len(opened.made.history.entries()) == before + 1)
    opened.window.close()


def test_nothing_is_played_before_the_safety_note_was_read(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened(qtbot, tmp_path, UNREAD)
    opened.window.preview(opened.made.services.library.routine("settle"))
    assert opened.window.player is None
    assert opened.window.is_engaged


def test_what_is_unsaved_is_kept_when_something_else_is_started(opened: Opened) -> None:
    opened.window.authoring.edit(FIRST_LENGTH)
    text = opened.editor.text.text + "# mine\n"
    opened.editor.text.replace(text, "")
    opened.window.show_page(PageName.TODAY)
    opened.window.authoring.begin("Other")
    assert "First length" in opened.editor.notice.sentence
    opened.editor.notice.buttons[0].click()
    assert opened.editor.text.text == text


def test_edit_is_for_the_window() -> None:
    assert Request(Verb.EDIT, ("a.yaml",)).is_for_window


def test_from_text_to_poses_and_back_leads_to_the_pages_in_one_step(opened: Opened) -> None:
    opened.window.authoring.edit(routines_dir() / "exercises" / "half-kneeling.yaml")
    opened.editor.save()
    opened.editor.preview.pose.click()
    studio = opened.window.findChild(StudioPage)
    assert isinstance(studio, StudioPage)
    assert studio.isVisible()
    assert opened.editor.writing.path is not None
    studio.texts_requested.emit(opened.editor.writing.path)
    assert opened.editor.isVisible()
    opened.editor.leave()
    assert opened.window.current_page is PageName.TODAY
