"""The first start: what has to be read and answered before day 1, and what may be set up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.value import replace
from routine_app.ui.first_run.note import Sign
from routine_app.ui.navigation import PageName
from routine_app.ui.today.page import TodayPage
from tests.ui import pseudo
from tests.ui.first_run.somebody import SIZES, First, Key


def test_four_keys_begin_day_1_for_somebody_with_nothing_to_tell(qtbot: QtBot) -> None:
    first = First(qtbot)
    assert first.focused is first.page.tick
    assert first.page.bars.words.text() == "Step 1 of 3: please read"
    first.press(Key.Key_Space, Key.Key_Return)
    assert first.page.step is first.page.health
    assert first.page.bars.words.text() == "Step 1 of 3: one question"
    assert first.focused is first.page.none
    first.go_on(Key.Key_Space, Key.Key_Return)
    assert first.made.services.preferences.value.safety_read
    assert first.health == Health(told=True)
    assert first.made.history.entries() == ()
    first.go_on(Key.Key_Escape)  # day 1 begins with a self-check
    qtbot.waitUntil(lambda: len(first.made.history.entries()) == 1)
    first.window.close()


def test_enter_before_the_tick_says_what_is_missing(qtbot: QtBot) -> None:
    first = First(qtbot)
    assert not first.page.foot.main.isEnabled()
    first.press(Key.Key_Return)
    assert first.page.step is first.page.note
    assert not first.page.tick.isChecked()
    assert first.page.foot.hint.text() == "Tick the line above first, with Space."
    assert first.page.foot.hint.isVisible()


def test_a_press_on_start_before_its_time_says_it_too(qtbot: QtBot) -> None:
    first = First(qtbot)
    start = first.page.foot.main
    at = start.mapTo(first.page, start.rect().center())
    qtbot.mouseClick(first.page, Qt.MouseButton.LeftButton, pos=at)
    assert first.page.foot.hint.text().startswith("Tick the line")


def test_silence_about_health_is_no_answer(qtbot: QtBot) -> None:
    first = First(qtbot)
    first.press(Key.Key_Space, Key.Key_Return)
    first.go_on(Key.Key_Return)
    first.go_on(Key.Key_Return)
    assert first.page.step is first.page.health
    assert not first.health.told
    assert "None of these" in first.page.foot.hint.text()


def test_keys_that_were_meant_for_the_note_answer_nothing(qtbot: QtBot) -> None:
    first = First(qtbot)
    first.press(Key.Key_Space, Key.Key_Return, Key.Key_Space, Key.Key_Return)
    assert first.page.step is first.page.health
    assert not first.page.none.isChecked()


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_tick_and_start_are_seen_whole_without_scrolling(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: QSize, scale: float, longer: bool
) -> None:
    if longer:
        pseudo.speak(monkeypatch)
    first = First(qtbot, size, scale)
    foot = first.page.foot
    qtbot.waitUntil(
        lambda: all(first.see(part) for part in (first.page.tick, foot.main, foot.quit))
    )
    assert first.focused is first.page.tick
    assert first.page.note.verticalScrollBar().value() == 0


@pytest.mark.parametrize("size", SIZES[:2])
def test_the_whole_note_fits_in_usual_windows(qtbot: QtBot, size: QSize) -> None:
    first = First(qtbot, size)
    qtbot.waitUntil(lambda: first.page.note.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize("size", SIZES)
def test_every_urgent_sign_is_in_view_before_anything_is_pressed(qtbot: QtBot, size: QSize) -> None:
    first = First(qtbot, size)
    note = first.page.note
    seen = [sign.label for sign in note.urgent.findChildren(Sign)]
    signs = first.made.services.library.safety().urgent
    assert [label.text() for label in seen] == list(signs)
    view = note.viewport()

    def lowest() -> int:
        return max(label.mapTo(view, QPoint(0, label.height())).y() for label in seen)

    assert all(label.isVisible() for label in seen)
    qtbot.waitUntil(lambda: lowest() <= view.height())


def test_nothing_is_ticked_that_was_not_in_view(qtbot: QtBot) -> None:
    first = First(qtbot, SIZES[2], 2.0)
    page, bar = first.page, first.page.note.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    first.go_on(Key.Key_Space)
    assert bar.value() > 0
    assert not page.tick.isChecked()
    assert page.foot.hint.text() == "There is more to read. Space goes on."
    while bar.value() < bar.maximum():
        assert not page.tick.isChecked()
        first.go_on(Key.Key_Space)
    first.go_on(Key.Key_Space)
    assert page.tick.isChecked()
    first.go_on(Key.Key_Return)
    assert page.step is page.health
    bar = page.health.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    first.go_on(Key.Key_Space)
    assert not page.none.isChecked()
    first.go_on(Key.Key_End)
    first.go_on(Key.Key_Space)
    assert page.none.isChecked()


@pytest.mark.parametrize("size", SIZES)
def test_a_step_begins_at_its_title(qtbot: QtBot, size: QSize) -> None:
    first = First(qtbot, size, 2.0)
    first.activate()
    page = first.page
    while not page.tick.isChecked():
        page.tick.click()
    page.foot.main.setFocus()
    page.foot.main.click()
    assert page.step is page.health
    qtbot.waitUntil(lambda: page.step.verticalScrollBar().maximum() > 0)
    assert page.step.verticalScrollBar().value() == 0


def test_conditions_are_kept_and_shape_the_day(qtbot: QtBot) -> None:
    first = First(qtbot)
    page = first.page
    page.tick.click()
    page.foot.main.click()
    page.none.click()
    page.health.form.ticks["pregnancy"].click()
    assert not page.none.isChecked()
    page.foot.main.click()
    assert first.health == Health(told=True, conditions=("pregnancy",))
    first.window.show_page(PageName.TODAY)
    today = first.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    assert today.state.title == "A gentler routine"
    assert today.state.advice.startswith("In pregnancy: a gentler routine in place of Settle.")
    first.window.close()


def test_an_urgent_sign_closes_the_start_until_it_has_been_looked_at(qtbot: QtBot) -> None:
    first = First(qtbot)
    page = first.page
    page.tick.click()
    page.note.urgent.tick.click()
    assert first.health.urgent
    assert page.note.notice.isVisible()
    assert first.focused is page.note.notice
    assert not page.foot.main.isVisible()
    assert not page.tick.isVisible()
    first.press(Key.Key_Return)
    assert page.step is page.note
    page.note.notice.over.click()
    assert not first.health.urgent
    assert not page.note.notice.isVisible()
    assert page.tick.isVisible()
    assert not page.tick.isChecked()
    assert not page.foot.main.isEnabled()


def test_quit_leaves_the_safety_note_unread(qtbot: QtBot) -> None:
    first = First(qtbot)
    first.page.foot.quit.click()
    assert not first.window.isVisible()
    assert not first.made.services.preferences.value.safety_read


def test_the_whole_safety_text_opens_from_the_note(qtbot: QtBot) -> None:
    first = First(qtbot)
    assert first.page.note.whole_text.text() == "When not to exercise"
    first.page.note.whole_text.click()
    sheet: QDialog | None = first.window.findChild(QDialog)
    assert sheet is not None
    assert sheet.windowTitle() == "When not to exercise"
    sheet.accept()


def test_who_has_practised_before_is_asked_what_is_missing_and_no_more(qtbot: QtBot) -> None:
    first = First(qtbot)
    preferences = first.made.services.preferences
    preferences.save(replace(preferences.value, safety_read=True))
    first.page.focus_main()
    assert first.page.bars.words.text() == "Please read"
    assert first.page.foot.main.text() == "Start"
    first.press(Key.Key_Space, Key.Key_Return)
    assert first.page.step is first.page.health
    assert first.page.bars.words.text() == "One question"
    assert not first.page.foot.next.isVisible()


def test_who_has_answered_before_is_shown_the_note_alone(qtbot: QtBot) -> None:
    first = First(qtbot)
    services = first.made.services
    services.preferences.save(replace(services.preferences.value, safety_read=True))
    services.health.save(Health(told=True))
    first.page.focus_main()
    assert first.page.course.bars == 0
    first.press(Key.Key_Space, Key.Key_Return)
    assert first.window.current_page is None  # the self-check of day 1
    first.window.close()


def test_a_reader_hears_all_conditions_with_the_answer_that_none_is_true(qtbot: QtBot) -> None:
    first = First(qtbot)
    said = first.page.none.accessibleDescription()
    for row in first.made.services.library.safety().conditions:
        assert row.ask in said
