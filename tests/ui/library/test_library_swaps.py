"""A step is swapped on the page of its routine; Today says so and leads there and back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollBar
from pytestqt.qtbot import QtBot

from routine_app.domain.record import ExerciseSwapped
from routine_app.domain.routine import Routine
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.scroll import QuietScrollArea
from tests.ui.desk import Desk, desk


def open_window(qtbot: QtBot, made: Desk) -> MainWindow:
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    return window


def library_of(window: MainWindow) -> LibraryPage:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    return page


def today_of(window: MainWindow) -> TodayPage:
    page = window.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    return page


def steps(page: LibraryPage) -> RoutineDetail:
    assert isinstance(page.detail, RoutineDetail)
    return page.detail


def names(page: LibraryPage) -> list[str]:
    return [row.step.exercise.id for row in steps(page).rows]


def press(page: LibraryPage, text: str) -> None:
    buttons = (button for row in steps(page).rows for button in row.swaps)
    next(button for button in buttons if button.text() == text).click()


def open_strong(qtbot: QtBot) -> tuple[LibraryPage, MainWindow, Desk]:
    """The page of the routine that is due on day 12."""
    made = desk()
    window = open_window(qtbot, made)
    today_of(window).card.inside.click()
    return library_of(window), window, made


def routine(made: Desk, name: str) -> Routine:
    return made.services.practice.playable(made.services.library.routine(name))[0]


def test_today_leads_to_the_steps_of_its_routine_and_back(qtbot: QtBot) -> None:
    page, window, _ = open_strong(qtbot)
    assert steps(page).title.text() == "Strong"
    assert page.back.text() == "Today"
    page.back.click()
    assert window.current_page is PageName.TODAY


def test_a_step_is_swapped_everywhere_and_the_choice_is_kept(qtbot: QtBot) -> None:
    page, window, made = open_strong(qtbot)
    before = names(page)
    assert "couch-stretch" in before
    press(page, "Easier: Side-lying stretch")
    fact = made.history.entries()[-1].fact
    assert fact == ExerciseSwapped("couch-stretch", "side-lying-quad")
    assert "couch-stretch" not in names(page)
    assert "side-lying-quad" in names(page)
    said = [label.text() for label in steps(page).findChildren(QLabel)]
    assert "In place of Couch stretch" in said
    page.back.click()
    today = today_of(window)
    assert "in place of Couch stretch." in today.state.advice
    assert today.state.routine is not None
    shown = [step.exercise.id for step in today.state.routine.exercise_steps]
    assert "couch-stretch" not in shown
    others = [step.exercise.id for step in routine(made, "full-reset").exercise_steps]
    assert "couch-stretch" not in others


def test_there_is_a_way_back_to_the_exercise_of_the_file(qtbot: QtBot) -> None:
    page, window, _ = open_strong(qtbot)
    before = names(page)
    press(page, "Easier: Side-lying stretch")
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Back to Couch stretch")
    press(page, "Back to Couch stretch")
    assert names(page) == before
    page.back.click()
    assert "in place of" not in today_of(window).state.advice


def scrolled(page: LibraryPage) -> QScrollBar:
    area = page.findChild(QuietScrollArea)
    assert isinstance(area, QuietScrollArea)
    return area.verticalScrollBar()


def test_the_page_stays_where_it_is_when_a_step_is_swapped(qtbot: QtBot) -> None:
    page, window, _ = open_strong(qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar = scrolled(page)
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(40)
    row = next(row for row in steps(page).rows if row.swaps)
    qtbot.mouseClick(row.swaps[-1], Qt.MouseButton.LeftButton)
    settled: list[bool] = []
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: settled.append(True)))
    qtbot.waitUntil(lambda: bool(settled))
    assert bar.value() == 40


def test_the_steps_of_today_are_shown_from_the_top_again(qtbot: QtBot) -> None:
    page, window, _ = open_strong(qtbot)
    bar = scrolled(page)
    press(page, "Easier: Side-lying stretch")
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    window.show_page(PageName.TODAY)
    today_of(window).card.inside.click()
    settled: list[bool] = []
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: settled.append(True)))
    qtbot.waitUntil(lambda: bool(settled))
    assert bar.value() == 0


def test_from_an_exercise_the_way_back_leads_to_the_steps(qtbot: QtBot) -> None:
    page, window, _ = open_strong(qtbot)
    steps(page).rows[1].name.click()
    assert page.back.text() == "Strong"
    page.back.click()
    assert steps(page).title.text() == "Strong"
    page.back.click()
    assert window.current_page is PageName.TODAY


def test_what_was_swapped_is_played(qtbot: QtBot) -> None:
    page, window, _ = open_strong(qtbot)
    press(page, "Easier: Side-lying stretch")
    steps(page).start.click()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    run = player.controller.run
    assert run is not None
    played = [step.exercise.id for step in run.routine.exercise_steps]
    assert "side-lying-quad" in played
    assert "couch-stretch" not in played


def test_started_from_there_today_is_today_and_another_routine_is_itself(qtbot: QtBot) -> None:
    made = desk()
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.show_today()
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        steps(page).start.click()
    assert caught.args == [StartRequest()]
    page.back.click()
    tile = page.routines.cards[2]
    assert isinstance(tile, RoutineTile)
    tile.steps.click()
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        steps(page).start.click()
    assert caught.args == [StartRequest(routine=tile.routine)]
    page.back.click()
    assert page.window().focusWidget() is tile.steps


def test_a_step_is_swapped_for_a_variant_with_its_own_dose_and_back(qtbot: QtBot) -> None:
    page, _, made = open_strong(qtbot)
    press(page, "Easier: Half couch stretch")
    assert "couch-stretch.half-range" in names(page)
    assert "couch-stretch" not in names(page)
    row = next(r for r in steps(page).rows if r.step.exercise.id == "couch-stretch.half-range")
    assert row.dose.text().startswith("20 s")
    assert [button.text() for button in row.swaps] == [
        "Back to Couch stretch",
        "Easier: Side-lying stretch",
    ]
    played = routine(made, "strong")
    assert "couch-stretch.half-range" in [s.exercise.id for s in played.exercise_steps]
    press(page, "Back to Couch stretch")
    assert "couch-stretch" in names(page)
