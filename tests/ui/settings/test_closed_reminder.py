"""The switch for the computer's own reminder: it follows the time, and says what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.settings.closed_reminder import ABOUT, SETTING_UP, ClosedReminder
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, REMINDED, State


class Scene:
    def __init__(
        self,
        qtbot: QtBot,
        state: State = REMINDED,
        run: Callable[[Callable[[], None]], None] = lambda work: work(),
    ) -> None:
        self.qtbot = qtbot
        self.desk: Desk = desk(state)
        services = replace(self.desk.services, beside=run)
        self.page = SettingsPage(services, self.desk.themes)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 760)
        self.page.show()

    @property
    def row(self) -> ClosedReminder:
        assert self.page.reminder_closed is not None
        return self.page.reminder_closed

    @property
    def words(self) -> str:
        return self.row.switch.accessibleDescription()

    def press(self) -> None:
        self.qtbot.keyClick(self.row.switch, Qt.Key.Key_Space)


def test_it_is_off_until_somebody_asks_for_it(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    assert not scene.row.switch.isChecked()
    assert scene.words == ABOUT
    scene.press()
    assert scene.desk.schedule.at == time(7, 30)
    assert scene.row.switch.isChecked()
    scene.press()
    assert scene.desk.schedule.at is None
    assert not scene.row.switch.isChecked()


def test_without_a_time_it_takes_the_usual_one(qtbot: QtBot) -> None:
    scene = Scene(qtbot, DUE)
    scene.press()
    assert scene.desk.services.preferences.value.reminder == "07:30"
    assert scene.page.reminder.switch.isChecked()
    assert scene.desk.schedule.at == time(7, 30)
    assert scene.row.switch.isChecked()


def test_another_time_is_told_to_the_computer(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.press()
    scene.page.reminder.stepper.up.click()
    scene.page.reminder.stepper.up.click()
    assert scene.desk.schedule.at == time(8)


def test_without_a_reminder_there_is_none_of_the_computer(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.press()
    scene.page.reminder.switch.click()
    assert scene.desk.schedule.at is None
    assert not scene.row.switch.isChecked()


def test_a_computer_that_refuses_is_told_as_that(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.desk.schedule.refusal = "This computer did not take the reminder."
    scene.press()
    assert not scene.row.switch.isChecked()
    assert scene.words == "This computer did not take the reminder."
    scene.desk.schedule.refusal = ""
    scene.press()
    assert scene.words == ABOUT


def test_one_that_was_set_up_elsewhere_is_told(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.press()
    scene.desk.schedule.problem = "It was set up for another time."
    scene.page.refresh()
    assert scene.row.switch.isChecked()
    assert scene.words == "It was set up for another time."


def test_what_is_wished_for_while_the_computer_is_busy_comes_after_it(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    scene = Scene(qtbot, run=waiting.append)
    scene.press()
    assert scene.words == SETTING_UP
    scene.page.reminder.stepper.up.click()
    waiting.pop()()
    qtbot.waitUntil(lambda: bool(waiting))
    waiting.pop()()
    qtbot.waitUntil(lambda: scene.words == ABOUT)
    assert scene.desk.schedule.at == time(7, 45)
