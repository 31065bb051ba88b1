"""Putting things right on the history page: add, remove, undo, tell anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.record import (
    CheckIn,
    Entry,
    PracticeBackfilled,
    RemovalUndone,
    SessionRemoved,
)
from routine_app.ui.history.check_in_sheet import CheckInSheet
from routine_app.ui.history.past_practice import PastPracticeSheet
from routine_app.ui.history.undo_bar import SECONDS
from tests.fakes import MONDAY, make_entry, make_session
from tests.ui.history.scenes import BRITISH, Page

Key = Qt.Key
YESTERDAY = MONDAY - timedelta(days=1)
ENTRIES: tuple[Entry, ...] = (
    *make_session("old", MONDAY - timedelta(days=3)),
    *make_session("late", YESTERDAY),
)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(BRITISH)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def scene(qtbot: QtBot) -> Page:
    return Page(qtbot, *ENTRIES)


# -------------------------------------------------------------------- removing


def test_delete_takes_a_session_out_and_offers_to_bring_it_back(qtbot: QtBot, scene: Page) -> None:
    scene.page.sessions.setFocus()
    qtbot.keyClick(scene.page.sessions, Key.Key_Delete)
    assert scene.facts == [SessionRemoved("late")]
    assert len(scene.listed) == 1
    assert scene.page.undo.isVisible()
    assert scene.page.undo.words.text() == "Session removed"
    assert scene.focused is scene.page.sessions


def test_the_key_brings_it_back_and_chooses_it(qtbot: QtBot, scene: Page) -> None:
    before = scene.listed
    scene.page.sessions.setFocus()
    qtbot.keyClick(scene.page.sessions, Key.Key_Delete)
    qtbot.keyClick(scene.page.sessions, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    removal = scene.history.appended[0][0]
    assert scene.facts[1:] == [RemovalUndone("late", removal.id)]
    assert scene.listed == before
    assert not scene.page.undo.isVisible()
    chosen = scene.page.sessions.chosen
    assert chosen is not None
    assert chosen.id == "late"
    assert scene.focused is scene.page.sessions


def test_the_button_brings_it_back_and_the_focus_does_not_get_lost(
    qtbot: QtBot, scene: Page
) -> None:
    scene.page.detail.remove.click()
    assert scene.focused is scene.page.sessions
    scene.page.undo.undo_button.setFocus()
    qtbot.keyClick(scene.page.undo.undo_button, Key.Key_Return)
    assert len(scene.listed) == 2
    assert scene.focused is scene.page.sessions


def test_after_ten_seconds_the_offer_is_over(scene: Page) -> None:
    scene.page.remove_chosen()
    assert (scene.page.undo.timer.isActive(), scene.page.undo.timer.interval()) == (True, 10_000)
    assert SECONDS == 10
    scene.page.undo.undo_button.setFocus()
    scene.page.undo.timer.timeout.emit()
    assert not scene.page.undo.isVisible()
    assert scene.focused is scene.page.sessions
    scene.page.undo.undo()
    assert scene.facts == [SessionRemoved("late")]


def test_what_is_removed_meanwhile_comes_back_as_well(scene: Page) -> None:
    scene.page.remove_chosen()
    scene.page.remove_chosen()
    assert scene.page.undo.words.text() == "2 sessions removed"
    assert scene.listed == []
    assert scene.focused is scene.page.undo.undo_button
    scene.page.undo.undo_button.click()
    assert len(scene.listed) == 2
    assert scene.page.sessions.isVisible()


def test_when_nothing_is_left_the_page_is_calm_and_start_waits(scene: Page) -> None:
    scene.page.remove_chosen()
    scene.page.remove_chosen()
    assert not scene.page.sessions.isVisible()
    scene.page.undo.timer.timeout.emit()
    assert scene.focused is scene.page._empty._start


def test_the_streak_follows(scene: Page) -> None:
    assert scene.page.head.streak.text() == "2 days in a row, 1 bridged"
    scene.page.remove_chosen()
    assert scene.page.head.streak.text() == "A new row starts today"
    scene.page.undo.undo()
    assert scene.page.head.streak.text() == "2 days in a row, 1 bridged"


def test_on_a_day_without_practice_there_is_nothing_to_remove(qtbot: QtBot, scene: Page) -> None:
    scene.page.map.setFocus()
    qtbot.keyClick(scene.page.map, Key.Key_Home)
    assert scene.page.sessions.chosen is None
    qtbot.keyClick(scene.page.map, Key.Key_Delete)
    assert scene.facts == []
    assert not scene.page.detail.remove.isVisible()
    qtbot.keyClick(scene.page.map, Key.Key_Up)
    qtbot.keyClick(scene.page.map, Key.Key_Delete)
    assert scene.facts == [SessionRemoved("late")]
    assert scene.focused is scene.page.map


def test_a_day_without_practice_says_so(qtbot: QtBot, scene: Page) -> None:
    scene.page.map.setFocus()
    for key, words in (
        (Key.Key_Home, "Nothing yet today."),
        (Key.Key_Left, "Nothing was recorded. If you did practise, you can add it."),
        (Key.Key_PageUp, "Nothing was recorded."),
    ):
        qtbot.keyClick(scene.page.map, key)
        said = [label.text() for label in scene.page.detail.findChildren(QLabel)]
        assert said[-1] == words


# ---------------------------------------------------------------------- adding


def sheet_of(scene: Page, kind: type[QWidget]) -> QWidget:
    (found,) = scene.page.window().findChildren(kind)
    return found


def adding(scene: Page) -> PastPracticeSheet:
    scene.page.head.add.click()
    sheet = sheet_of(scene, PastPracticeSheet)
    assert isinstance(sheet, PastPracticeSheet)
    return sheet


def test_a_practice_is_put_down_for_the_day_that_is_chosen(scene: Page) -> None:
    scene.page.map.day_selected.emit(MONDAY.date() - timedelta(days=2))
    sheet = adding(scene)
    sheet.act.click()
    (fact,) = scene.facts
    assert isinstance(fact, PracticeBackfilled)
    assert fact.practice_day == MONDAY.date() - timedelta(days=2)
    assert scene.page.head.streak.text() == "3 days in a row"
    assert scene.page.detail.session is not None
    assert scene.page.detail.session.backfilled
    assert scene.listed[1].startswith("Sat 28 Feb, ")


def test_what_it_counts_for_is_said_before(scene: Page) -> None:
    sheet = adding(scene)
    assert sheet.effect.text() == (
        "Completes day 1. It counts for your streak, not for the minutes."
    )
    sheet.routines.button(5).click()
    assert sheet.effect.text() == (
        "It counts for your streak, not for the minutes. Day 1 is still yours."
    )


def test_the_last_14_days_and_today_can_be_chosen(scene: Page) -> None:
    sheet = adding(scene)
    names = [button.text() for button in sheet.days._group.buttons()]
    assert (len(names), names[:3], names[-1]) == (
        15,
        ["Today", "Yesterday", "Sat 28 Feb"],
        "Mon 16 Feb",
    )


def test_enter_on_a_day_without_practice_leads_to_adding_one(qtbot: QtBot, scene: Page) -> None:
    scene.page.map.setFocus()
    qtbot.keyClick(scene.page.map, Key.Key_Home)
    qtbot.keyClick(scene.page.map, Key.Key_Return)
    assert sheet_of(scene, PastPracticeSheet).isVisible()


def test_in_the_sheet_tab_goes_round_to_the_button_that_acts(qtbot: QtBot, scene: Page) -> None:
    sheet = adding(scene)
    found = []
    for _ in range(4):
        found.append(scene.focused)
        qtbot.keyClick(scene.focused, Key.Key_Tab)
    assert found[2:] == [sheet.act, sheet.close_button]
    assert scene.focused is found[0]
    for expected in (sheet.close_button, sheet.act, found[1], found[0]):
        qtbot.keyClick(scene.focused, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert scene.focused is expected


def test_an_empty_history_can_begin_with_what_was_practised_before(qtbot: QtBot) -> None:
    scene = Page(qtbot)
    scene.page._empty.add.click()
    sheet = sheet_of(scene, PastPracticeSheet)
    assert isinstance(sheet, PastPracticeSheet)
    qtbot.keyClick(scene.focused, Key.Key_Return)
    assert len(scene.facts) == 1
    assert scene.page.sessions.isVisible()


# ---------------------------------------------------------------- telling anew


def test_the_check_in_is_told_anew(qtbot: QtBot) -> None:
    told = make_entry(CheckIn("late", 6, 4, "Stiff."), YESTERDAY)
    scene = Page(qtbot, *ENTRIES, told)
    scene.page.detail.edit.click()
    sheet = sheet_of(scene, CheckInSheet)
    assert isinstance(sheet, CheckInSheet)
    assert (sheet.before.value, sheet.after.value) == (6, 4)
    qtbot.keyClick(scene.focused, Key.Key_2)
    sheet.note.setPlainText("Easier after all.")
    sheet.act.click()
    assert scene.facts == [CheckIn("late", 6, 2, "Easier after all.", edition=1)]
    assert scene.listed[0].endswith("tightness 6 before, 2 after")


def test_what_was_told_by_mistake_can_be_taken_back(qtbot: QtBot) -> None:
    told = make_entry(CheckIn("late", 6, 4, pain=True), YESTERDAY)
    scene = Page(qtbot, *ENTRIES, told)
    scene.page.edit_chosen()
    sheet = sheet_of(scene, CheckInSheet)
    assert isinstance(sheet, CheckInSheet)
    sheet.before.set_value(None)
    sheet.pain.click()
    qtbot.keyClick(scene.focused, Key.Key_Return)
    assert scene.facts == [CheckIn("late", None, 4, edition=1)]


def test_enter_in_the_list_goes_to_what_can_be_done(qtbot: QtBot, scene: Page) -> None:
    scene.page.sessions.setFocus()
    qtbot.keyClick(scene.page.sessions, Key.Key_Return)
    assert scene.focused is scene.page.detail.edit
    assert scene.page.detail.edit.text() == "Add check-in"


def test_what_could_not_be_saved_is_said_here(scene: Page) -> None:
    scene.history.complaints = ["The disk is full; what you do is kept beside it."]
    assert not scene.page.banner.isVisible()
    scene.page.remove_chosen()
    assert scene.page.banner.isVisible()
    assert scene.page.banner.remark.label.text().startswith("The disk is full")


def test_enter_on_today_adds_for_today(qtbot: QtBot, scene: Page) -> None:
    scene.page.map.setFocus()
    qtbot.keyClick(scene.page.map, Key.Key_Home)
    qtbot.keyClick(scene.page.map, Key.Key_Return)
    sheet = sheet_of(scene, PastPracticeSheet)
    assert isinstance(sheet, PastPracticeSheet)
    assert sheet.days.button(0).isChecked()
