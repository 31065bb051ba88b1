"""The page of a program: every day is a way to its routine, and back to the same day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.value import replace
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.program import ProgramCard
from routine_app.ui.library.program_page import ProgramDetail
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.trail import PROGRAMS, ROUTINES
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.start_request import StartRequest
from tests.ui.desk import Desk, desk
from tools.shots_data import CHANGED, CONDITIONS, DONE, DUE, OVER, State

Key = Qt.Key


def open_program(
    qtbot: QtBot, state: State = DUE, size: QSize | None = None
) -> tuple[LibraryPage, Desk]:
    made = desk(state)
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(size or QSize(1180, 760))
    page.show()
    page.refresh()
    page.tabs.button(PROGRAMS).click()
    page.show_program(made.services.practice.agenda().progress.program)
    return page, made


def program_of(page: LibraryPage) -> ProgramCard:
    assert isinstance(page.detail, ProgramDetail)
    return page.detail.card


def routine_of(page: LibraryPage) -> RoutineDetail:
    assert isinstance(page.detail, RoutineDetail)
    return page.detail


def said(page: LibraryPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_program_shows_its_days_and_where_it_stands(qtbot: QtBot) -> None:
    page, _ = open_program(qtbot)
    shown = said(page)
    assert "Day 21" in shown
    assert [row.number.text() for row in program_of(page).rows if row.today] == ["Day 12"]
    assert shown.count("today") == 1
    ticked = [row for row in program_of(page).rows if row.tick.isVisible()]
    assert [row.number.text() for row in ticked] == [f"Day {n}" for n in range(1, 12)]
    assert ticked[2].link.accessibleName() == "Day 3, Belly down, done on 3\N{NO-BREAK SPACE}March"
    assert "First asks: Can you kneel without pain?" in shown
    assert shown.count("A self-check comes first.") == 4
    assert shown.count("For runners, a note comes first.") == 1


def test_the_ticks_of_a_week_stand_in_one_column(qtbot: QtBot) -> None:
    page, _ = open_program(qtbot)
    qtbot.waitExposed(page)
    first_week = program_of(page).rows[:7]
    assert len({row.tick.geometry().right() for row in first_week}) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_number_of_a_day_stands_beside_its_name(
    qtbot: QtBot, tmp_path: Path, scale: float
) -> None:
    made = desk(DUE, tmp_path, text_scale=scale)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    window.show_page(PageName.LIBRARY)
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_program(made.services.practice.agenda().progress.program)
    qtbot.waitExposed(window)
    row = program_of(page).rows[0]

    def apart() -> int:
        number, name = (p.mapTo(row, p.rect().center()).y() for p in (row.number, row.link))
        return abs(number - name)

    qtbot.waitUntil(lambda: apart() <= 2 * scale)


@pytest.mark.parametrize("number", range(1, 22))
def test_every_day_leads_to_its_routine_and_back_to_the_same_day(qtbot: QtBot, number: int) -> None:
    page, made = open_program(qtbot)
    link = program_of(page).link(number)
    link.setFocus()
    qtbot.keyClick(link, Key.Key_Return)
    days = made.services.practice.agenda().progress.program.days
    detail = routine_of(page)
    assert detail.shown.id == days[number - 1].routine
    assert detail.lead.text().startswith(f"Day {number} of 21")
    assert page.back.text() == "The 21-day reset"
    qtbot.keyClick(page, Key.Key_Escape)
    assert page.window().focusWidget() is program_of(page).rows[number - 1].link


def test_back_from_an_exercise_of_a_day_leads_to_the_day_and_then_to_the_program(
    qtbot: QtBot,
) -> None:
    page, _ = open_program(qtbot)
    program_of(page).link(9).click()
    name = routine_of(page).title.text()
    routine_of(page).rows[0].name.click()
    page.back.click()
    assert routine_of(page).title.text() == name
    assert routine_of(page).lead.text() == "Day 9 of 21"
    page.back.click()
    assert page.window().focusWidget() is program_of(page).rows[8].link


def test_arrows_go_from_day_to_day_and_tab_stops_once(qtbot: QtBot) -> None:
    page, _ = open_program(qtbot)
    card = program_of(page)
    stops = [row for row in card.rows if row.link.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [row.number.text() for row in stops] == ["Day 12"]
    for key, number in ((Key.Key_Down, 13), (Key.Key_Right, 20), (Key.Key_Up, 19)):
        focused = page.window().focusWidget() if number != 13 else card.rows[11].link
        assert focused is not None
        focused.setFocus()
        qtbot.keyClick(focused, key)
        assert page.window().focusWidget() is card.rows[number - 1].link


def test_todays_day_starts_today_and_another_day_is_a_routine_for_itself(qtbot: QtBot) -> None:
    page, _ = open_program(qtbot)
    program_of(page).link(12).click()
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        routine_of(page).start.click()
    assert caught.args == [StartRequest()]
    page.back.click()
    program_of(page).link(13).click()
    detail = routine_of(page)
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        detail.start.click()
    assert caught.args == [StartRequest(routine=detail.shown)]


@pytest.mark.parametrize("state", [DONE, OVER], ids=lambda state: state.name)
def test_a_day_that_is_done_is_started_for_itself(qtbot: QtBot, state: State) -> None:
    page, _ = open_program(qtbot, state)
    program_of(page).link(12).click()
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        routine_of(page).start.click()
    request = caught.args[0] if caught.args else None
    assert isinstance(request, StartRequest)
    assert request.routine is not None


def test_an_answer_that_lasts_shows_in_later_days(qtbot: QtBot) -> None:
    page, _ = open_program(qtbot, CHANGED)  # no kneeling from day 8 on
    program_of(page).link(9).click()
    steps = [step.exercise.id for step in routine_of(page).shown.exercise_steps]
    assert "half-kneeling" not in steps
    assert "standing-psoas" in steps


def test_cards_show_routines_as_they_are_played_with_a_word_on_what_is_different(
    qtbot: QtBot,
) -> None:
    page, made = open_program(qtbot, CONDITIONS)
    page.back.click()
    page.tabs.button(ROUTINES).click()
    practice = made.services.practice
    changed = 0
    for card in page.routines.cards:
        played, words = practice.playable(card.routine)  # type: ignore[attr-defined]
        assert card.said.text() == " ".join(words)  # type: ignore[attr-defined]
        assert card.said.isVisible() is bool(words)  # type: ignore[attr-defined]
        count = f"{len(played.exercise_steps)} exercise"
        assert count in card.facts.text()  # type: ignore[attr-defined]
        changed += bool(words)
    assert changed


def test_cards_follow_an_answer_that_is_changed_meanwhile(qtbot: QtBot) -> None:
    page, made = open_program(qtbot, CONDITIONS)
    made.services.health.save(Health(told=True, sliders=True))
    made.services.preferences.save(replace(made.services.preferences.value, missing=()))
    page.refresh()
    assert not any(card.said.text() for card in page.routines.cards)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("width", "columns"), [(1180, 3), (1024, 3), (820, 1)])
def test_weeks_of_the_program_stand_side_by_side_where_there_is_room(
    qtbot: QtBot, width: int, columns: int
) -> None:
    page, _ = open_program(qtbot, DUE, QSize(width, 760))
    weeks = program_of(page).weeks
    assert len(weeks) == 3
    qtbot.waitUntil(lambda: len({week.x() for week in weeks}) == columns)
