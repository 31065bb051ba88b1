"""A session that ended with pain: told on Finish, asked about before the next day's start."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.record import CheckIn, Entry
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.before import BeforeToday
from routine_app.ui.today.page import TodayPage
from tests.fakes import make_entry, make_session
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, EVENING


def ended(days_ago: int, *, pain: bool, name: str = "last") -> tuple[Entry, ...]:
    """A session so many days ago, and what was told after it."""
    at = EVENING - timedelta(days=days_ago) + timedelta(minutes=30)
    told = make_entry(CheckIn(name, None, 4, "", pain), at, entry_id=f"{name}.told")
    return (*make_session(name, at), told)


class Seat:
    def __init__(self, qtbot: QtBot, *entries: Entry) -> None:
        self.made: Desk = desk(DUE)
        self.made.history.append(entries)
        self.old = len(self.made.history.entries())
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def stored(self) -> int:
        return len(self.made.history.entries()) - self.old

    @property
    def question(self) -> BeforeToday | None:
        found: BeforeToday | None = self.window.findChild(BeforeToday)
        return found if found is not None and found.isVisible() else None


@pytest.mark.parametrize("short", [False, True])
def test_the_next_start_asks_whether_the_pain_is_still_worse(qtbot: QtBot, short: bool) -> None:
    seat = Seat(qtbot, *ended(1, pain=True))
    seat.window.start_today(short)
    assert seat.question is not None
    assert "Is it still worse" in seat.question.gate.question.text()
    assert seat.stored == 0


def test_a_routine_of_the_library_asks_too(qtbot: QtBot) -> None:
    seat = Seat(qtbot, *ended(1, pain=True))
    seat.window.start_routine(seat.made.services.library.routine("settle"))
    assert seat.question is not None


def test_pain_that_is_over_lets_the_start_go_on(qtbot: QtBot) -> None:
    seat = Seat(qtbot, *ended(1, pain=True))
    seat.window.start_routine(seat.made.services.library.routine("settle"))
    assert seat.question is not None
    seat.question.gate.no.button.click()
    assert seat.question is None
    qtbot.waitUntil(lambda: seat.stored == 1)
    seat.window.close()


def test_pain_that_is_still_there_is_a_day_of_rest(qtbot: QtBot) -> None:
    seat = Seat(qtbot, *ended(1, pain=True))
    seat.window.start_today()
    assert seat.question is not None
    assert "A day of rest" in seat.question.gate.yes.meaning.text()
    seat.question.gate.yes.button.click()
    assert seat.stored == 0
    assert seat.window.current_page is PageName.TODAY
    today = seat.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    assert today.state.main is None
    assert today.state.note.startswith("A day of rest today, as you said.")


@pytest.mark.parametrize(
    "entries",
    [
        ended(1, pain=False),
        ended(0, pain=True),
        (*ended(3, pain=True, name="earlier"), *ended(1, pain=False)),
    ],
    ids=["no pain", "the same day", "a session without pain since"],
)
def test_otherwise_nothing_is_asked(qtbot: QtBot, entries: tuple[Entry, ...]) -> None:
    seat = Seat(qtbot, *entries)
    assert not seat.made.services.practice.agenda().hurt
    seat.window.begin(StartRequest(routine=seat.made.services.library.routine("settle")))
    assert seat.question is None
    seat.window.close()


def test_pain_long_ago_is_asked_about_too(qtbot: QtBot) -> None:
    made = desk(DUE)
    assert not made.services.practice.agenda().hurt
    made.history.append(ended(1, pain=True))
    made.clock.set_wall(EVENING + timedelta(days=9))
    assert made.services.practice.agenda().hurt
