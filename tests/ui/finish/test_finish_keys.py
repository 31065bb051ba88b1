"""Keys that were meant for the player rate nothing on Finish; those meant for it do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from routine_app.ui.held_keys import QUIET, REPEATS_WITHIN, WARY
from tests.ui.finish.evening import Table

Key = Qt.Key


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_3, Key.Key_Space, Key.Key_Escape])
def test_a_key_meant_for_the_player_does_nothing_here(
    qtbot: QtBot, table: Table, key: Qt.Key
) -> None:
    table.open(qtbot)
    table.made.clock.advance(QUIET - 1)
    with qtbot.assertNotEmitted(table.page.finish_closed):
        qtbot.keyClick(table.page.form.after.row.button(0), key)
        qtbot.keyClick(table.page.form.save_button, key)
        qtbot.keyClick(table.page, key)
    assert table.page.form.after.row.value is None
    assert table.check_ins == []


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Left, Key.Key_Space])
def test_a_skip_or_a_pause_that_comes_late_chooses_no_rating(
    qtbot: QtBot, table: Table, key: Qt.Key
) -> None:
    table.open(qtbot)
    table.made.clock.advance(WARY - 1)
    row = table.page.form.after.row
    qtbot.keyClick(row.button(0), key)
    assert row.value is None
    table.made.clock.advance(REPEATS_WITHIN)
    qtbot.keyClick(row.button(0), key)
    assert row.value is not None


def test_arrows_choose_at_once_when_the_page_has_been_used(qtbot: QtBot, table: Table) -> None:
    table.open(qtbot)
    table.made.clock.advance(QUIET)
    row = table.page.form.after.row
    qtbot.keyClick(row.button(0), Key.Key_3)
    qtbot.keyClick(row.button(3), Key.Key_Right)
    assert row.value == 4


def test_a_space_in_the_note_is_typed(qtbot: QtBot, table: Table) -> None:
    table.open(qtbot)
    table.made.clock.advance(QUIET)
    note = table.page.form.note
    qtbot.keyClicks(note, " a")
    assert note.toPlainText() == " a"


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_3, Key.Key_Return, Key.Key_Escape])
def test_a_key_that_is_held_down_does_nothing_however_long(
    qtbot: QtBot, table: Table, key: Qt.Key
) -> None:
    button = table.page.form.after.row.button(0)
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "3", True)
    with qtbot.assertNotEmitted(table.page.finish_closed):
        QCoreApplication.sendEvent(button, held)
        QCoreApplication.sendEvent(table.page, held)
    assert table.page.form.after.row.value is None


def test_a_held_key_that_an_x_server_tells_as_many_presses_counts_once_at_most(
    qtbot: QtBot, table: Table
) -> None:
    row = table.page.form.after.row
    for _ in range(5):
        qtbot.keyRelease(row.button(0), Key.Key_Right)
        qtbot.keyPress(row.button(0), Key.Key_Right)
        table.made.clock.advance(40)
    assert row.value is None
    qtbot.keyRelease(row.button(0), Key.Key_Right)
    table.made.clock.advance(REPEATS_WITHIN)
    qtbot.keyPress(row.button(0), Key.Key_Right)
    assert row.value == 0


def test_space_pressed_in_the_player_and_released_here_presses_nothing(
    qtbot: QtBot, table: Table
) -> None:
    with qtbot.assertNotEmitted(table.page.finish_closed):
        qtbot.keyRelease(table.page.form.save_button, Key.Key_Space)
        qtbot.keyRelease(table.page.form.after.row.button(0), Key.Key_Space)
    assert table.page.form.after.row.value is None


def test_digits_in_the_note_never_rate(qtbot: QtBot, table: Table) -> None:
    form = table.page.form
    qtbot.keyClicks(form.note, "4 of 10")
    qtbot.keyClick(form.note, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(form.after.row.button(0), Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert form.note.toPlainText() == "4 of 10"
    assert (form.before.row.value, form.after.row.value) == (None, None)


def test_a_key_that_is_held_down_in_the_note_writes_on(table: Table) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_M, Qt.KeyboardModifier.NoModifier, "m", True)
    QCoreApplication.sendEvent(table.page.form.note, held)
    assert table.page.form.note.toPlainText() == "m"
