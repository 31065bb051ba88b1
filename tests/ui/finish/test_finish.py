"""Finish: honest words, a check-in that is never a duty."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.record import CheckIn
from routine_app.domain.session_run import Command, SessionRun
from routine_app.domain.value import replace
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.finish.words import change_words, finish_words, session_of
from routine_app.ui.held_keys import QUIET, REPEATS_WITHIN, WARY
from routine_app.ui.player.controller import FinishedRun
from tests.fakes import make_days, make_exercise, make_routine, step
from tests.ui.player.studio import PREFERENCES, Studio, studio

TODAY = date(2026, 3, 2)
PROGRAM = PREFERENCES.program
Key = Qt.Key


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def evening(days_before: int = 0) -> Studio:
    """A studio in which so many program days were done, one each day up to yesterday."""
    made = studio()
    days = [TODAY - timedelta(days=ago) for ago in range(days_before, 0, -1)]
    made.history.append(make_days(days, program=PROGRAM))
    return made


def play(made: Studio, run: SessionRun, *, until: int = 10_000, skip: int = 0) -> FinishedRun:
    """Practise for so many seconds, leaving out exercise number `skip`, then end."""
    made.practice.record(run.start(made.clock.now()).entries)
    seconds = 0
    while not run.player.mode.is_over:
        segment = run.player.segment
        if run.player.mode is Mode.WAITING:
            outcome = run.command(Command.RESUME, made.clock.now())
        elif segment.kind.is_work and segment.number == skip:
            outcome = run.command(Command.SKIP, made.clock.now())
        elif segment.kind.is_work and seconds >= until:
            outcome = run.command(Command.END, made.clock.now())
        else:
            seconds += segment.kind.is_work
            outcome = run.tick(made.clock.advance(1000))
        made.practice.record(outcome.entries)
    return FinishedRun(run, run.session_id)


def words_of(made: Studio, finished: FinishedRun) -> dict[str, str]:
    days = made.practice.agenda()
    session = session_of(days, finished.session_id)
    assert session is not None
    words = finish_words(days, session, 4)
    return {"title": words.title, "about": words.about, "streak": words.streak}


# ---------------------------------------------------------------------- words


def test_a_program_day_is_named_and_the_row_of_days_is_told() -> None:
    made = evening(days_before=7)
    finished = play(made, made.practice.run_today())
    assert words_of(made, finished) == {
        "title": "Day 8 is done",
        "about": "",
        "streak": "8 days in a row",
    }


def test_another_routine_counts_for_the_streak_and_leaves_the_day() -> None:
    made = evening(days_before=3)
    other = make_routine("other", step(make_exercise(seconds=30)), name="Before a run")
    said = words_of(made, play(made, made.practice.run_routine(other)))
    assert said["title"] == "Before a run is done"
    assert said["about"] == "Counts for your streak. Day 4 is still yours."


def test_another_routine_after_the_day_says_the_day_is_done_as_well() -> None:
    made = evening()
    play(made, made.practice.run_today())
    other = make_routine("other", step(make_exercise(seconds=30)))
    said = words_of(made, play(made, made.practice.run_routine(other)))
    assert said["about"] == "Counts for your streak. Day 1 is done as well."


def test_doing_it_again_changes_nothing_and_says_so() -> None:
    made = evening()
    play(made, made.practice.run_today())
    said = words_of(made, play(made, made.practice.run_today()))
    assert said["title"] == "Done once more"
    assert said["about"] == "An extra practice. Streak and program stay as they are."


@pytest.mark.usefixtures("british")
def test_a_session_that_was_ended_at_once_is_told_without_a_nought() -> None:
    made = evening(days_before=2)
    said = words_of(made, play(made, made.practice.run_today(), until=0))
    assert said["title"] == "Day 3 is still yours"
    assert said["about"] == (
        "Nothing was held this time. You can go on from exercise 1 until 04:00."
    )


@pytest.mark.usefixtures("british")
def test_a_part_is_kept_and_tells_what_is_missing_to_half() -> None:
    made = evening(days_before=2)
    said = words_of(made, play(made, made.practice.run_today(), until=76))
    assert said["title"] == "Part of day 3 is done"
    assert said["about"] == (
        "1:16 of 8:16 is kept. 2:52 more makes it half, and half counts. "
        "You can go on from exercise 2 until 04:00."
    )
    assert said["streak"] == "2 days in a row, today makes 3"


def test_the_first_day_has_a_row_of_one() -> None:
    made = evening()
    assert words_of(made, play(made, made.practice.run_today()))["streak"] == "1 day in a row"


def test_the_list_has_times_repetitions_and_skipped_exercises() -> None:
    made = evening()
    finished = play(made, made.practice.run_today(), skip=2)
    session = session_of(made.practice.agenda(), finished.session_id)
    assert session is not None
    items = finish_words(made.practice.agenda(), session, 4).items
    assert [(item.name, item.words) for item in items] == [
        ("Pelvic tilt", "4 reps"),
        ("Half kneeling", "skipped"),
        ("Couch stretch", "2 × 2:00"),
    ]
    assert [(item.complete, item.skipped) for item in items] == [
        (True, False),
        (False, True),
        (True, False),
    ]


def test_what_was_not_reached_is_not_called_skipped() -> None:
    made = evening()
    finished = play(made, made.practice.run_today(), until=20)
    session = session_of(made.practice.agenda(), finished.session_id)
    assert session is not None
    items = finish_words(made.practice.agenda(), session, 4).items
    assert [item.words for item in items] == ["4 reps", "0:04", "not begun"]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (6, 3, "3, down by 3"),
        (3, 5, "5, up by 2"),
        (4, 4, "4, the same"),
        (None, 4, "4"),
        (4, None, ""),
    ],
)
def test_the_change_is_told_in_words(before: int | None, after: int | None, words: str) -> None:
    assert change_words(before, after) == words


# ----------------------------------------------------------------------- page


class Table:
    """A Finish page after a session."""

    def __init__(self, qtbot: QtBot, made: Studio, size: tuple[int, int] = (1180, 760)) -> None:
        self.made = made
        self.page = FinishPage(made.services, made.themes)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.finished = play(made, made.practice.run_today())
        self.open(qtbot)
        made.clock.advance(WARY)

    def open(self, qtbot: QtBot) -> None:
        """The last hold is over: the page comes by itself."""
        self.page.show_run(self.finished)
        self.page.show()
        qtbot.waitExposed(self.page)

    @property
    def check_ins(self) -> list[CheckIn]:
        facts = (entry.fact for entry in self.made.history.entries())
        return [fact for fact in facts if isinstance(fact, CheckIn)]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    return Table(qtbot, evening(days_before=7))


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
