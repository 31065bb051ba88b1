"""Before a routine starts one sees what it needs, and can say what is not there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.health.sheets import ThingsSheet
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.today.page import TodayPage
from tests.fakes import make_exercise, make_routine, step
from tests.ui.desk import desk


def steps_of_today(window: MainWindow) -> RoutineDetail:
    """The page behind "Steps" on Today."""
    today = window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    today.card.inside.click()
    return shown(window)


def shown(window: MainWindow) -> RoutineDetail:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    assert isinstance(page.detail, RoutineDetail)
    return page.detail


def things(window: MainWindow) -> ThingsSheet:
    return next(sheet for sheet in window.findChildren(ThingsSheet) if sheet.isVisible())


def test_what_is_not_there_is_replaced_in_the_steps_at_once(qtbot: QtBot) -> None:
    made = desk()
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    page = steps_of_today(window)
    assert page.fetch.text() == "Have ready: a cushion, a low block, a sofa, a towel."
    before = [row.step.exercise.id for row in page.rows]
    assert "couch-stretch" in before

    page.without.click()
    sheet = things(window)
    sheet.ticks["sofa"].click()
    sheet.reject()
    QApplication.processEvents()

    after = shown(window)
    assert after is not page
    assert "a sofa" not in after.fetch.text()
    assert "couch-stretch" not in [row.step.exercise.id for row in after.rows]
    assert made.services.preferences.value.missing == ("sofa",)


def test_a_routine_that_needs_nothing_says_nothing(qtbot: QtBot) -> None:
    made = desk()
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    routine = make_routine("plain", step(make_exercise()))
    assert made.services.practice.to_fetch(routine) == ()
    page.show_routine(routine)
    assert shown(window).fetch.isHidden()
    assert shown(window).without.isHidden()
