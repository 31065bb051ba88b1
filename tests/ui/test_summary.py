"""After the last day: a look back, and a daily routine, three sessions a week or the reset again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.record import PlanChosen, ProgramStarted
from routine_app.ui.history.check_series import ANGLES, VARIES
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.summary import SummaryPage
from routine_app.ui.today.page import TodayPage
from tests.ui.desk import Desk, desk
from tools.shots_checks import MEASURED
from tools.shots_data import COMPLETE, OVER


def open_window(qtbot: QtBot, made: Desk) -> MainWindow:
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    return window


def today_of(window: MainWindow) -> TodayPage:
    page = window.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    return page


def press(page: QWidget, text: str) -> None:
    buttons = page.findChildren(QAbstractButton)
    next(b for b in buttons if b.text() == text and b.isVisible()).click()


def summary_of(window: MainWindow) -> SummaryPage:
    press(today_of(window), "Your 21 days")
    page = window.findChild(SummaryPage)
    assert isinstance(page, SummaryPage)
    assert page.isVisible()
    return page


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_looks_back_in_numbers_and_words(qtbot: QtBot) -> None:
    window = open_window(qtbot, desk(OVER))
    page = summary_of(window)
    words = said(page)
    assert words[:3] == ["Your 21 days", "21", "days done"]
    assert "minutes of practice" in words
    assert VARIES in words


def test_what_an_angle_is_worth_is_said_where_one_was_measured(qtbot: QtBot) -> None:
    assert ANGLES not in said(summary_of(open_window(qtbot, desk(OVER))))
    assert ANGLES in said(summary_of(open_window(qtbot, desk(MEASURED))))


def test_no_button_that_changes_something_has_the_focus(qtbot: QtBot) -> None:
    made = desk(OVER)
    window = open_window(qtbot, made)
    page = summary_of(window)
    assert window.focusWidget() is page.back
    qtbot.keyClick(page.back, Qt.Key.Key_Escape)
    assert window.current_page is PageName.TODAY


def test_three_sessions_a_week_take_turns_and_count_by_the_week(qtbot: QtBot) -> None:
    made = desk(OVER)
    window = open_window(qtbot, made)
    press(summary_of(window), "Three a week")
    assert window.current_page is PageName.TODAY
    today = today_of(window)
    assert made.history.entries()[-1].fact == PlanChosen("first-length", weekly=True)
    assert today.card.title.text() == "First length"
    assert today.streak.accessibleName() == "4 this week, open history"
    page = summary_of(window)
    assert page.plans[1].chosen.isVisible()
    press(page, "Practise daily")
    assert made.history.entries()[-1].fact == PlanChosen("first-length")
    assert "in a row" in today_of(window).streak.accessibleName()


def test_the_reset_again_keeps_the_history(qtbot: QtBot) -> None:
    made = desk(OVER)
    window = open_window(qtbot, made)
    before = len(made.history.entries())
    press(summary_of(window), "Start reset 2")
    assert len(made.history.entries()) == before + 1
    assert made.history.entries()[-1].fact == ProgramStarted("21-day-reset", 2)
    assert today_of(window).header.heading.text() == "Reset 2, day 1 of 21"


def test_on_the_last_evening_the_next_reset_waits_for_tomorrow(qtbot: QtBot) -> None:
    window = open_window(qtbot, desk(COMPLETE))
    page = summary_of(window)
    assert "From tomorrow on. Your history stays." in said(page)
    assert not page.plans[2].button.isVisible()


def test_any_routine_becomes_the_daily_one_on_its_page(qtbot: QtBot) -> None:
    made = desk(OVER)
    window = open_window(qtbot, made)
    window.show_page(PageName.LIBRARY)
    library = window.page(PageName.LIBRARY)
    assert isinstance(library, LibraryPage)
    library.show_routine(made.services.library.routine("settle"))
    assert isinstance(library.detail, RoutineDetail)
    library.detail.pin.click()
    assert isinstance(library.detail, RoutineDetail)
    assert library.detail.pinned.isVisible()
    assert not library.detail.pin.isVisible()
    window.show_page(PageName.TODAY)
    assert today_of(window).card.title.text() == "Settle"


def test_while_the_program_runs_there_is_no_daily_routine_to_choose(qtbot: QtBot) -> None:
    made = desk()
    window = open_window(qtbot, made)
    window.show_page(PageName.LIBRARY)
    library = window.page(PageName.LIBRARY)
    assert isinstance(library, LibraryPage)
    library.show_routine(made.services.library.routine("settle"))
    assert isinstance(library.detail, RoutineDetail)
    assert not library.detail.pin.isVisible()
    assert not library.detail.pinned.isVisible()
