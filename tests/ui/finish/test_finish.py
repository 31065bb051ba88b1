"""Finish: a check-in that is never a duty."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.record import CheckIn
from routine_app.domain.value import replace
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.held_keys import QUIET
from tests.ui.finish.evening import Table, evening, play

Key = Qt.Key


def test_it_says_that_the_practice_is_saved_above_the_check_in(table: Table) -> None:
    form = table.page.form
    assert form.notice.text() == "Your practice is saved."
    assert form.notice.y() < form.title.y()
    assert table.page.title.text() == "Day 8 is done"


def test_it_never_says_saved_while_the_disk_is_full(table: Table) -> None:
    told = ["The disk is full; what you do is kept only until you close Routine."]
    saved = [False]
    table.page._services = replace(
        table.made.services,
        notices=lambda: tuple(told.pop() for _ in told[:]),
        is_saved=lambda: saved[0],
    )
    table.page.refresh()
    assert "disk is full" in table.page.form.notice.text()
    table.page.refresh()
    assert "could not be saved yet" in table.page.form.notice.text()
    saved[0] = True
    table.page.refresh()
    assert table.page.form.notice.text() == "Your practice is saved."


def test_digits_set_the_scale_and_enter_saves(qtbot: QtBot, table: Table) -> None:
    row = table.page.form.after.row
    qtbot.keyClick(row.button(0), Key.Key_3)
    assert row.value == 3
    qtbot.keyClick(row.button(3), Key.Key_Right)
    assert row.value == 4
    qtbot.keyClick(row.button(4), Key.Key_End)
    assert row.value == 10
    with qtbot.waitSignal(table.page.finish_closed, timeout=0):
        qtbot.keyClick(row.button(10), Key.Key_Return)
    assert table.check_ins == [CheckIn(table.finished.session_id, None, 10, "")]


def test_escape_skips_and_stores_nothing(qtbot: QtBot, table: Table) -> None:
    with qtbot.waitSignal(table.page.finish_closed, timeout=0):
        qtbot.keyClick(table.page.form.after.row.button(0), Key.Key_Escape)
    assert table.check_ins == []


def test_saving_nothing_stores_nothing(qtbot: QtBot, table: Table) -> None:
    with qtbot.waitSignal(table.page.finish_closed, timeout=0):
        table.page.form.save_button.click()
    assert table.check_ins == []


def test_in_the_note_enter_is_a_new_line_and_ctrl_enter_saves(qtbot: QtBot, table: Table) -> None:
    note = table.page.form.note
    qtbot.keyClicks(note, "Easier")
    qtbot.keyClick(note, Key.Key_Return)
    qtbot.keyClicks(note, "today")
    assert note.toPlainText() == "Easier\ntoday"
    with qtbot.waitSignal(table.page.finish_closed, timeout=0):
        qtbot.keyClick(note, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert table.check_ins[0].note == "Easier\ntoday"


def test_the_change_stands_beside_the_scale_and_is_read_out(table: Table) -> None:
    form = table.page.form
    form.before.row.button(6).click()
    form.after.row.button(3).click()
    assert form.after.number.text() == "3, down by 3"
    assert form.after.row.accessibleName().startswith("Tightness after, 3 of 10, down by 3")


@pytest.mark.parametrize("value", [None, 3, 10])
def test_tab_goes_from_after_over_pain_to_the_note_and_then_to_save(
    qtbot: QtBot, table: Table, value: int | None
) -> None:
    form = table.page.form
    form.after.row.set_value(value)
    table.page.activateWindow()
    form.focus_first()
    qtbot.keyClick(form.after.row.button(value or 0), Key.Key_Tab)
    assert form.pain.hasFocus()
    qtbot.keyClick(form.pain, Key.Key_Tab)
    assert form.note.hasFocus()
    qtbot.keyClick(form.note, Key.Key_Tab)
    assert form.save_button.hasFocus()


def test_the_number_taken_ends_where_its_scale_ends(table: Table) -> None:
    after = table.page.form.after
    after.row.button(3).click()
    table.page.grab()
    number, last = after.number, after.row.button(10)
    end = number.mapTo(table.page, QPoint(number.width(), 0)).x()
    edge = last.mapTo(table.page, QPoint(last.width(), 0)).x()
    assert abs(end - edge) <= 6


def test_side_by_side_both_cards_end_at_the_same_height(table: Table) -> None:
    table.page.grab()
    assert table.page.done.geometry().bottom() == table.page.form.geometry().bottom()


def test_what_could_not_be_saved_is_said_and_the_page_stays(qtbot: QtBot, table: Table) -> None:
    table.made.history.complaints = ["Could not save: the disk is full."]
    table.page.form.after.row.button(3).click()
    with qtbot.assertNotEmitted(table.page.finish_closed):
        table.page.form.save_button.click()
    assert table.page.form.notice.text() == "Could not save: the disk is full."


def test_what_could_not_be_saved_can_be_tried_again_or_taken_along(
    qtbot: QtBot, table: Table
) -> None:
    form = table.page.form
    assert not form.copy_button.isVisible()
    table.made.history.complaints = ["Could not save: the disk is full."]
    form.before.row.button(5).click()
    form.after.row.button(3).click()
    form.note.setPlainText("Easier on the left.")
    form.save_button.click()
    assert (form.save_button.text(), form.copy_button.isVisible()) == ("Try again", True)
    form.copy_button.click()
    first, *lines = QGuiApplication.clipboard().text().splitlines()
    assert table.page.title.text() in first
    assert lines == ["Before: 5", "After: 3", "Easier on the left."]
    assert form.copy_button.text() == "Copied"
    table.made.history.complaints = []
    with qtbot.waitSignal(table.page.finish_closed):
        form.save_button.click()


def test_trying_again_in_vain_stays_and_leaving_without_words_goes(qtbot: QtBot) -> None:
    made = evening()
    made.services = replace(made.services, is_saved=lambda: False)
    table = Table(qtbot, made)
    with qtbot.waitSignal(table.page.finish_closed):
        table.page.form.save_button.click()
    table.page.form.after.row.button(3).click()
    with qtbot.assertNotEmitted(table.page.finish_closed):
        table.page.form.save_button.click()
    assert "saved" in table.page.form.notice.text()


def test_narrow_windows_ask_for_after_first(qtbot: QtBot) -> None:
    made = evening()
    table = Table(qtbot, made, size=(700, 800))
    form = table.page.form
    assert form.after.y() < form.before.y()
    assert form.y() < table.page.done.y()
    table.page.resize(1180, 760)
    qtbot.waitUntil(lambda: form.before.y() < form.after.y())


def test_a_time_lapse_never_claims_to_be_saved(qtbot: QtBot) -> None:
    made = evening()
    made.clock.speed = 10
    table = Table(qtbot, made)
    assert table.page.title.text() == "Evening hips is over"
    assert table.page.form.notice.text() == ""


def test_what_was_told_before_is_not_asked_again(qtbot: QtBot) -> None:
    made = evening()
    table = Table(qtbot, made)
    form = table.page.form
    assert form.before.isVisible()
    assert not form.known.isVisible()
    made.practice.check_in(CheckIn(table.finished.session_id, before=6))
    table.open(qtbot)
    made.clock.advance(QUIET)
    assert not form.before.isVisible()
    assert form.known.text() == "Before: 6"
    qtbot.keyClick(form.after.row.button(0), Key.Key_2)
    assert form.after.number.text() == "2, down by 4"
    qtbot.keyClick(form.after.row.button(2), Key.Key_Return)
    assert table.check_ins[-1] == CheckIn(table.finished.session_id, 6, 2)


def test_the_button_names_the_key_that_saves_from_where_the_focus_is(table: Table) -> None:
    form = table.page.form
    table.page.activateWindow()
    width = form.save_button.sizeHint().width()
    form.note.setFocus()
    assert form.save_button.key == "Ctrl Enter"
    assert form.save_button.sizeHint().width() == width
    form.focus_first()
    assert form.save_button.key == "Enter"
    assert form.save_button.sizeHint().width() == width


def test_a_change_of_theme_keeps_what_was_entered(table: Table) -> None:
    table.page.form.after.row.button(3).click()
    table.page.apply_theme(replace(table.made.themes.theme, text_scale=1.5))
    assert table.page.form.after.row.value == 3


def test_pain_is_told_with_one_tick(table: Table) -> None:
    table.page.form.pain.click()
    table.page.form.save()
    assert [told.pain for told in table.check_ins] == [True]
    table.page.form.clear()
    assert not table.page.form.pain.isChecked()


def test_after_a_part_the_note_leaves_room_for_the_sentence_about_it(qtbot: QtBot) -> None:
    heights = []
    for until in (76, 10_000):
        made = evening(days_before=2)
        page = FinishPage(made.services, made.themes)
        qtbot.addWidget(page)
        page.resize(1180, 760)
        page.show_run(play(made, made.practice.run_today(), until=until))
        page.show()
        qtbot.waitExposed(page)
        assert page.area.verticalScrollBar().maximum() == 0
        heights.append(page.form.note.height())
    assert heights[0] < heights[1]


def test_what_was_ended_before_anything_was_done_is_not_called_saved(qtbot: QtBot) -> None:
    made = evening(days_before=2)
    table = Table(qtbot, made)
    assert table.page.form.notice.text() == "Your practice is saved."
    table.finished = play(made, made.practice.run_today(), until=0)
    table.open(qtbot)
    assert table.page.form.notice.text() == ""
