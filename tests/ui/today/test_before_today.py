"""What comes before today's routine: a question, and pages that keep their place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.record import GateAnswered, SessionStarted
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.today.before import BeforeToday
from tests.ui.test_no_text_is_cut import assert_nothing_cut
from tests.ui.today.seat import Seat
from tools.shots_data import (
    CHANGED,
    DUE,
    EASY,
    FIRST_DAY,
    HALF_DONE,
    QUESTION,
    State,
)

Key = Qt.Key


PROGRAM = "21-day-reset"


def test_the_question_of_a_day_comes_before_its_routine(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    gate = seat.before.gate
    assert seat.before.currentWidget() is gate
    assert gate.question.text() == "Any leg tingling, numbness or shooting pain lately?"
    assert (
        gate.yes.meaning.text() == "Without the nerve sliders today. Heel slides take their place."
    )
    assert gate.no.meaning.text() == "Glide day, as planned."
    assert seat.facts == []


def test_an_answer_that_changes_nothing_starts_at_once(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_N)
    assert seat.plays
    answer, started = seat.facts
    assert answer == GateAnswered(PROGRAM, 1, 5, yes=False)
    assert isinstance(started, SessionStarted)
    seat.leave()


def test_an_answer_that_changes_the_day_is_seen_on_today_first(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_Y)
    assert seat.window.current_page is PageName.TODAY
    card = seat.today.card
    assert card.advice.text().startswith("Without the nerve sliders today.")
    assert not any("slider" in row.name.text().lower() for row in card.steps.rows)
    assert card.new.isHidden()
    assert seat.window.focusWidget() is card.buttons[0]
    seat.press(Key.Key_Return)
    assert seat.plays
    seat.leave()


@pytest.mark.parametrize("letter", [Key.Key_J, Key.Key_Y])
def test_a_question_takes_the_letters_of_its_language_and_the_english_ones(
    qtbot: QtBot, letter: Key
) -> None:
    letters = {"Y": "J"}
    speak(Language("de", lambda text, about, count: letters.get(text, "")))
    seat = Seat(qtbot, QUESTION)
    seat.start()
    assert seat.before.gate.yes.button.key == "J"
    seat.press(letter)
    answer, *_ = seat.facts
    assert answer == GateAnswered(PROGRAM, 1, 5, yes=True)


def test_a_question_is_asked_once(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_N)
    seat.leave()
    again = MainWindow(seat.made.services, seat.made.themes)
    qtbot.addWidget(again)
    again.show()
    again.start_today()
    assert not again.findChildren(BeforeToday)
    again.close()


def test_a_stray_enter_answers_nothing_and_escape_goes_back(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_1):
        seat.press(key)
    assert seat.before.isVisible()
    seat.press(Key.Key_Escape)
    assert seat.window.current_page is PageName.TODAY
    assert seat.facts == []


def test_answers_are_reached_by_tab_and_pressed_by_enter(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_Tab)
    assert seat.window.focusWidget() is seat.before.gate.yes.button
    seat.press(Key.Key_Tab)
    assert seat.window.focusWidget() is seat.before.gate.no.button
    seat.press(Key.Key_Return)
    assert seat.facts[0] == GateAnswered(PROGRAM, 1, 5, yes=False)
    seat.leave()


def test_answers_say_what_they_mean_to_a_reader(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    gate = seat.before.gate
    assert gate.no.button.accessibleName() == "No. Glide day, as planned."
    assert gate.accessibleName().startswith("Any leg tingling")


def test_an_answer_can_be_changed_on_today_and_nothing_starts(qtbot: QtBot) -> None:
    seat = Seat(qtbot, CHANGED)
    answer = seat.today.card.answer
    assert answer.text() == "Change your answer to the question of day 8"
    answer.click()
    assert seat.before.gate.question.text() == "Can you kneel without pain?"
    seat.press(Key.Key_Y)
    assert seat.facts == [GateAnswered(PROGRAM, 1, 8, yes=True)]
    assert seat.window.current_page is PageName.TODAY
    assert seat.today.card.answer.isHidden()
    assert any("kneeling" in row.name.text().lower() for row in seat.today.card.steps.rows)


def test_an_answer_without_a_change_is_offered_once_the_day_was_begun_and_left(
    qtbot: QtBot,
) -> None:
    assert Seat(qtbot, DUE).today.card.answer.isHidden()
    seat = Seat(qtbot, HALF_DONE)
    assert not seat.today.card.answer.isHidden()
    assert seat.today.card.answer.text() == "Change your answer to the question of day 12"


def test_after_an_answer_that_changes_the_day_what_was_begun_is_not_gone_on_with(
    qtbot: QtBot,
) -> None:
    seat = Seat(qtbot, HALF_DONE)
    assert seat.today.card.buttons[0].text().startswith("Continue")
    seat.today.card.answer.click()
    seat.press(Key.Key_N)
    assert seat.today.card.title.text() == "Long side"
    assert [b.text() for b in seat.today.card.buttons] == ["Start", "Short, 5 min"]


def test_a_time_lapse_asks_nothing(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.made.clock.speed = 60
    seat.start()
    assert seat.plays
    assert not any(isinstance(fact, GateAnswered) for fact in seat.facts)
    seat.leave()


@pytest.mark.parametrize("size", [QSize(1180, 760), QSize(1024, 640), QSize(800, 560)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", [QUESTION, FIRST_DAY, EASY, CHANGED], ids=lambda s: s.name)
def test_no_text_is_cut(qtbot: QtBot, state: State, size: QSize, scale: float) -> None:
    seat = Seat(qtbot, state, text_scale=scale)
    seat.window.resize(size)
    if state is not CHANGED:
        seat.window.start_today()
    assert_nothing_cut(qtbot, seat.window)
    seat.leave()


def test_the_first_page_loads_none_of_it() -> None:
    code = (
        "import sys; from routine_app.ui.today.page import TodayPage; "
        "from routine_app.ui.main_window import MainWindow; "
        "print(*[m for m in sys.modules if 'ui.self_check' in m or m.endswith(('ui.gate', "
        "'today.before', 'scale_row', 'option_row', 'stand_ins'))])"
    )
    root = Path(__file__).parents[3]
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    assert ran.stdout.strip() == ""


def test_a_question_and_a_self_check_keep_their_place_over_a_change_of_theme(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    seat.check.scales.tightness.button(6).click()
    seat.check.apply_theme(seat.made.themes.theme)
    assert seat.check.scales.tightness.value == 6
