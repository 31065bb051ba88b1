"""The first start: what has to be read and answered before day 1, and what may be set up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.value import replace
from routine_app.ui.first_run.floor import FloorStep
from routine_app.ui.first_run.note import Sign
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.first_run.steps import ProgramStep, ThingsStep
from routine_app.ui.held_keys import QUIET
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.today.page import TodayPage
from tests.ui import pseudo
from tests.ui.desk import Desk, desk
from tools.shots_data import UNREAD

Key = Qt.Key
SIZES = (QSize(1180, 760), QSize(1024, 640), QSize(800, 560))


class First:
    """Somebody at the first start, with nothing but keys."""

    def __init__(self, qtbot: QtBot, size: QSize = SIZES[0], scale: float = 1.0) -> None:
        self.made: Desk = desk(UNREAD, text_scale=scale)
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.resize(size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self._qtbot = qtbot
        page: FirstRunPage | None = self.window.findChild(FirstRunPage)
        assert page is not None
        self.page = page
        qtbot.waitUntil(lambda: self.page.step.height() > 0)

    def press(self, *keys: Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.focused, key)

    def go_on(self, *keys: Key) -> None:
        """Press keys on a step that has been there for a while."""
        self.made.clock.advance(QUIET)
        self.press(*keys)

    @property
    def focused(self) -> QWidget:
        found: QWidget | None = self.window.focusWidget()
        assert found is not None
        return found

    @property
    def health(self) -> Health:
        return self.made.services.health.value

    def see(self, widget: QWidget) -> bool:
        """Whether all of a widget is inside of the window."""
        corner = widget.mapTo(self.window, QPoint(0, 0))
        return (
            widget.isVisible()
            and self.window.rect().contains(corner.x(), corner.y())
            and self.window.rect().contains(
                corner.x() + widget.width() - 1, corner.y() + widget.height() - 1
            )
        )


def test_four_keys_begin_day_1_for_somebody_with_nothing_to_tell(qtbot: QtBot) -> None:
    first = First(qtbot)
    assert first.focused is first.page.tick
    first.press(Key.Key_Space, Key.Key_Return)
    assert first.page.step is first.page.health
    assert first.focused is first.page.none
    first.go_on(Key.Key_Space, Key.Key_Return)
    assert first.made.services.preferences.value.safety_read
    assert first.health == Health(told=True)
    assert first.made.history.entries() == ()
    first.go_on(Key.Key_Escape)  # day 1 begins with a self-check
    assert len(first.made.history.entries()) == 1
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


def set_up(first: First) -> None:
    """To the first of the steps that nobody has to take."""
    page = first.page
    page.tick.click()
    page.foot.main.click()
    page.none.click()
    page.foot.next.click()


def test_next_leads_through_the_rest_and_back_and_enter_begins_at_the_end(qtbot: QtBot) -> None:
    first = First(qtbot)
    set_up(first)
    page = first.page
    assert first.health.told
    assert isinstance(page.step, ProgramStep)
    assert page.bars.words.text() == "Step 3 of 5"
    first.go_on(Key.Key_Return)
    assert isinstance(page.step, FloorStep)
    first.go_on(Key.Key_Escape)
    assert isinstance(page.step, ProgramStep)
    first.go_on(Key.Key_Return)
    assert isinstance(page.step, FloorStep)
    assert first.focused is page.step.answer.button(0)
    first.go_on(Key.Key_Return)
    assert isinstance(page.step, ThingsStep)
    assert page.foot.main.text() == "Start day 1"
    assert not page.foot.skip.isVisible()
    page.step.form.ticks["strap"].click()
    assert first.made.services.preferences.value.missing == ("strap",)
    first.go_on(Key.Key_Return)
    assert first.made.services.preferences.value.safety_read
    first.window.close()


def test_the_rest_can_be_skipped(qtbot: QtBot) -> None:
    first = First(qtbot)
    set_up(first)
    first.page.foot.skip.click()
    assert first.made.services.preferences.value.safety_read
    assert first.window.current_page is None  # the self-check of day 1
    first.window.close()


def test_the_program_is_told_by_its_weeks(qtbot: QtBot) -> None:
    first = First(qtbot)
    set_up(first)
    step = first.page.step
    assert isinstance(step, ProgramStep)
    assert step.title.text() == "The 21-day reset"
    said = [label.text() for label in step.findChildren(type(step.title))]
    assert "Week 2: Lengthen" in said
    assert any(words.endswith("minutes a day") for words in said)
    assert step.choice is None


def test_larger_seconds_and_texts_are_seen_at_once_and_kept(qtbot: QtBot) -> None:
    first = First(qtbot)
    set_up(first)
    first.go_on(Key.Key_Return)
    step = first.page.step
    assert isinstance(step, FloorStep)
    usual = step.sample.sizeHint().height()
    step.answer.button(1).click()
    assert first.made.services.preferences.value.large_timer
    assert step.sample.sizeHint().height() > usual
    before = step.title.font().pixelSize()
    step.text_size.up.click()
    step.text_size.up.click()
    assert first.made.services.preferences.value.text_scale == 1.2
    assert step.title.font().pixelSize() != before
    assert step.text_size.value.text() == "120 %"


@pytest.mark.parametrize("size", SIZES[:2])
def test_the_round_seconds_of_the_sample_are_seen_whole(qtbot: QtBot, size: QSize) -> None:
    first = First(qtbot, size)
    set_up(first)
    first.go_on(Key.Key_Return)
    step = first.page.step
    assert isinstance(step, FloorStep)
    picture = step.sample.grab().toImage()
    paper = picture.pixel(picture.width() - 1, 0)
    assert {picture.pixel(x, 0) for x in range(picture.width())} == {paper}


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
    assert first.page.bars.words.text() == "Step 1 of 2"
    assert first.page.foot.main.text() == "Start"
    first.press(Key.Key_Space, Key.Key_Return)
    assert first.page.step is first.page.health
    assert not first.page.foot.next.isVisible()


def test_a_reader_hears_all_conditions_with_the_answer_that_none_is_true(qtbot: QtBot) -> None:
    first = First(qtbot)
    said = first.page.none.accessibleDescription()
    for row in first.made.services.library.safety().conditions:
        assert row.ask in said
