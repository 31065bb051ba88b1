"""Desk breaks in Settings: off at first, saved at once, within bounds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE


def open_settings(qtbot: QtBot) -> tuple[SettingsPage, Desk]:
    made = desk(DUE)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    return page, made


def value(made: Desk) -> Preferences:
    return made.services.preferences.value


def test_it_is_off_until_somebody_asks_for_it(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    assert not page.desk_break.switch.isChecked()
    assert not page.desk_break.stepper.isVisible()
    qtbot.keyClick(page.desk_break.switch, Qt.Key.Key_Space)
    assert value(made).desk_break == 50
    assert page.desk_break.stepper.isVisible()
    qtbot.keyClick(page.desk_break.switch, Qt.Key.Key_Space)
    assert value(made).desk_break == 0


def test_the_minutes_go_from_twenty_to_two_hours_and_are_remembered(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    page.desk_break.switch.click()
    for _ in range(5):
        page.desk_break.stepper.down.click()
    assert value(made).desk_break == 20
    assert not page.desk_break.stepper.down.isEnabled()
    for _ in range(20):
        page.desk_break.stepper.up.click()
    assert value(made).desk_break == 120
    page.desk_break.switch.click()
    page.desk_break.switch.click()
    assert value(made).desk_break == 120


def test_the_line_on_today_is_asked_for_by_itself(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    assert not page.show_sitting.isChecked()
    qtbot.keyClick(page.show_sitting, Qt.Key.Key_Space)
    assert (value(made).show_sitting, value(made).desk_break) == (True, 0)
