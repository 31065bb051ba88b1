"""The reminder in the window: at its time, once, never in a session, with four ways on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.reminding import said_from
from routine_app.domain.value import replace
from routine_app.ui.companions.reminder_notice import ReminderNotice
from routine_app.ui.companions.reminders import Reminders
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DONE, DUE, HURT, RESTED, RESTING, State

HOUR = 60 * 60 * 1000


class Scene:
    """A window on some evening, with a reminder an hour ahead."""

    def __init__(self, qtbot: QtBot, state: State = DUE, *, ahead: int = 60) -> None:
        self.made: Desk = desk(state)
        now = self.made.clock.now().wall
        at = now + timedelta(minutes=ahead)
        self.choose(f"{at:%H:%M}")
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        self.opened: list[bool] = []
        self.reminders = Reminders(
            self.window,
            self.made.services,
            self.made.themes,
            lambda: self.opened.append(True),
            lambda instant: instant.astimezone(now.tzinfo),
        )

    @property
    def kept(self) -> str:
        return self.made.services.preferences.value.reminder_said

    def choose(self, time: str) -> None:
        preferences = self.made.services.preferences
        preferences.save(replace(preferences.value, reminder=time))

    def pass_time(self, milliseconds: int) -> None:
        """Time passes, and the timer goes off."""
        self.made.clock.advance(milliseconds)
        self.reminders.timer.timeout.emit()

    @property
    def notice(self) -> ReminderNotice:
        found = self.reminders.notice
        assert found is not None
        return found

    @property
    def until(self) -> datetime | None:
        said = said_from(self.made.services.preferences.value.reminder_said)
        assert said is not None
        return said.until

    def press(self, text: str) -> None:
        next(b for b in self.notice.buttons if b.text().startswith(text)).click()


def test_it_comes_at_its_time_and_not_before(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR - 60_000)
    assert scene.reminders.notice is None
    assert scene.reminders.timer.isActive()
    scene.pass_time(60_000)
    texts = [button.text() for button in scene.notice.buttons]
    assert texts[0] == "Start"
    assert texts[1].startswith("Short, ")
    assert texts[2:] == ["In 30 minutes", "Not today"]


def test_once_it_was_seen_it_is_over_for_the_day(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR)
    qtbot.keyClick(scene.notice, Qt.Key.Key_Escape)
    scene.pass_time(60_000)
    assert scene.reminders.notice is None
    assert scene.until is None


def test_in_thirty_minutes_it_comes_again(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR)
    scene.press("In 30 minutes")
    assert scene.until == scene.made.clock.now().wall.astimezone(UTC) + timedelta(minutes=30)
    scene.pass_time(HOUR // 2 - 1000)
    assert scene.reminders.notice is None
    scene.pass_time(1000)
    scene.press("Not today")
    scene.pass_time(HOUR)
    assert scene.reminders.notice is None


@pytest.mark.parametrize("text", ["Start", "Short"])
def test_it_starts_what_it_offers(qtbot: QtBot, text: str) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR)
    scene.press(text)
    assert scene.opened == [True]
    assert scene.window.current_page is None
    assert scene.reminders.notice is None


def test_a_done_day_is_silent(qtbot: QtBot) -> None:
    scene = Scene(qtbot, DONE)
    scene.pass_time(HOUR)
    assert scene.reminders.notice is None


def test_what_passed_before_the_window_opened_needs_no_reminder(qtbot: QtBot) -> None:
    scene = Scene(qtbot, ahead=-60)
    scene.pass_time(60_000)
    assert scene.reminders.notice is None


def test_sleep_is_made_up_for(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.made.clock.sleep_through(2 * HOUR)
    scene.reminders.timer.timeout.emit()
    assert scene.notice.isVisible()


def test_never_while_a_session_is_under_way(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.window.start_today()
    scene.pass_time(HOUR)
    assert scene.reminders.notice is None
    assert scene.reminders.timer.isActive()


def test_a_session_that_begins_takes_the_notice_away(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR)
    scene.window.start_today()
    assert scene.reminders.notice is None


def test_without_a_time_nothing_runs_and_settings_begin_it(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.window.show_page(PageName.SETTINGS)
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.reminder.switch.click()
    assert scene.made.services.preferences.value.reminder == ""
    assert not scene.reminders.timer.isActive()
    assert not page.reminder.stepper.isVisible()
    page.reminder.switch.click()
    assert scene.made.services.preferences.value.reminder
    assert scene.reminders.timer.isActive()


def test_settings_step_round_the_clock(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    scene.choose("00:00")
    page.refresh()
    page.reminder.stepper.down.click()
    assert scene.made.services.preferences.value.reminder == "23:45"
    page.reminder.stepper.up.click()
    assert scene.made.services.preferences.value.reminder == "00:00"


def test_a_reader_is_told_what_waits(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pass_time(HOUR)
    assert scene.notice.accessibleName().startswith("Reminder: Day")
    assert all(button.accessibleName() or button.text() for button in scene.notice.buttons)
    assert scene.notice.focusWidget() is scene.notice.buttons[0]


def test_the_computer_has_the_window_remind_and_nobody_reminds_twice(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.made.clock.advance(HOUR)
    scene.reminders.remind(again=False)
    scene.press("Not today")
    scene.reminders.remind(again=False)
    scene.pass_time(0)
    assert scene.reminders.notice is None


def test_a_wish_of_later_that_was_made_before_the_window_was_there_is_kept(qtbot: QtBot) -> None:
    scene = Scene(qtbot, ahead=-60)
    scene.reminders.remind(again=False)
    assert scene.reminders.notice is None
    scene.reminders.remind(again=True)
    scene.press("Not today")
    scene.reminders.remind(again=False)
    assert scene.reminders.notice is None


def test_a_done_day_is_silent_whatever_the_computer_says(qtbot: QtBot) -> None:
    scene = Scene(qtbot, DONE)
    scene.made.clock.advance(HOUR)
    scene.reminders.remind(again=True)
    assert scene.reminders.notice is None


def test_another_process_may_choose_the_time(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.reminders.follow("off")
    assert scene.made.services.preferences.value.reminder == ""
    assert not scene.reminders.timer.isActive()
    scene.reminders.follow("07:30")
    assert scene.made.services.preferences.value.reminder == "07:30"
    assert scene.reminders.timer.isActive()


@pytest.mark.parametrize(("state", "comes"), [(HURT, True), (RESTING, False), (RESTED, True)])
def test_a_day_of_rest_is_not_disturbed(qtbot: QtBot, state: State, comes: bool) -> None:
    scene = Scene(qtbot, state)
    scene.pass_time(HOUR)
    assert (scene.reminders.notice is not None) == comes
    assert scene.reminders.may_be_wished_for == comes
