"""Who runs may note how their feet land."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.record import SelfCheck
from routine_app.domain.self_check import (
    Landing,
    RunnersNote,
    Tread,
)
from tests.ui.test_no_text_is_cut import assert_nothing_cut
from tests.ui.today.seat import Seat
from tools.shots_data import (
    EASY,
    FIRST_DAY,
    RUNNER,
    State,
)

Key = Qt.Key
PROGRAM = "21-day-reset"


def test_who_runs_can_note_how_their_feet_land(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    runner = seat.check.runner
    assert runner.is_closed
    runner.opener.click()
    assert seat.window.focusWidget() is runner.landing.option(0)
    runner.landing.option(1).click()
    runner.tread.option(0).click()
    runner.note.setText(" Like on eggs. ")
    seat.press(Key.Key_Return)
    check = seat.facts[0]
    assert isinstance(check, SelfCheck)
    assert check.runner == RunnersNote(Landing.LOUD, Tread.OUTER, "Like on eggs.")
    assert seat.plays
    seat.leave()


def test_the_note_comes_into_view_when_it_is_opened(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.window.resize(800, 560)
    seat.start()
    runner = seat.check.runner
    runner.opener.click()
    qtbot.waitUntil(lambda: seat.check.area.shows(runner.landing.option(0)))


def test_nobody_is_asked_about_running_on_the_short_checks(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    assert not seat.check.runner.isVisible()


def test_on_day_17_only_those_who_run_are_asked(qtbot: QtBot) -> None:
    seat = Seat(qtbot, RUNNER)
    seat.start()
    assert seat.check.title.text() == "Runner's note"
    assert not seat.check.scales.isVisible()
    assert not seat.check.hips.isVisible()
    assert not seat.check.runner.is_closed
    assert seat.window.focusWidget() is seat.check.runner.landing.option(0)
    seat.press(Key.Key_Escape)
    assert seat.plays
    seat.leave()


@pytest.mark.parametrize("state", [RUNNER, FIRST_DAY], ids=lambda state: state.name)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_runners_note_is_not_cut(qtbot: QtBot, state: State, scale: float) -> None:
    seat = Seat(qtbot, state, text_scale=scale)
    seat.start()
    if seat.check.runner.is_closed:
        seat.check.runner.opener.click()
    assert_nothing_cut(qtbot, seat.window)


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (RunnersNote(), ""),
        (RunnersNote(Landing.QUIET), "feet land quiet"),
        (RunnersNote(None, Tread.FLAT), "feet land flat"),
        (
            RunnersNote(Landing.LOUD, Tread.OUTER, "tired"),
            "feet land loud, outer edge first, “tired”",
        ),
        (RunnersNote(None, Tread.UNSURE, "tired"), "“tired”"),
    ],
)
def test_a_runners_note_in_words(note: RunnersNote, words: str) -> None:
    assert note.words == words
