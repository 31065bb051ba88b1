"""What Today says of the day: nobody is ordered about, nobody is frightened."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.dates import time_of_day
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.state import today_state
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, HALF_DONE, HURT, RESTED, RESTING, State, back


def test_what_was_left_may_go_on_and_need_not(qtbot: QtBot) -> None:
    made = desk(HALF_DONE)
    kept = made.services.preferences
    kept.save(replace(kept.value, rollover=5))
    until = time_of_day(datetime(2026, 1, 1, 5, tzinfo=UTC))
    said = f"What you did is kept. You can go on with it until {until}."
    assert today_state(made.services).note == said


@pytest.mark.parametrize("state", [DUE, HALF_DONE], ids=lambda state: state.name)
def test_a_start_that_was_ended_at_once_changes_nothing(qtbot: QtBot, state: State) -> None:
    made = desk(state)
    before = today_state(made.services)
    begin_and_end(made)
    assert today_state(made.services) == before


def test_what_broke_off_at_once_is_not_said_to_be_kept(qtbot: QtBot) -> None:
    made = desk(DUE)
    run = made.services.practice.run_today()
    made.services.practice.record(run.start(made.clock.now()).entries)
    state = today_state(made.services)
    assert state.main is not None
    assert state.main.text == "Continue from exercise 1"
    assert state.note == ""


def begin_and_end(made: Desk) -> None:
    """Start today's routine, and end it while getting ready."""
    practice = made.services.practice
    run = practice.run_today()
    practice.record(run.start(made.clock.now()).entries)
    practice.record(run.tick(made.clock.advance(1000)).entries)
    practice.record(run.command(Command.END, made.clock.now()).entries)


def test_a_day_of_rest_says_so_and_offers_the_start_quietly(qtbot: QtBot) -> None:
    state = today_state(desk(RESTING).services)
    assert state.main is None
    assert state.note == "A day of rest today, as you said. Day 12 waits for you."
    assert [offer.text for offer in state.others] == ["See history", "Start", "Short, 5 min"]
    assert not any(offer.key for offer in state.others)
    assert (state.streak.number, state.streak.coming) == (11, "")


def test_the_day_after_the_rest_half_of_it_comes_first(qtbot: QtBot) -> None:
    state = today_state(desk(RESTED).services)
    assert state.main is not None
    assert state.main.request == StartRequest(short=True)
    assert state.main.key == "Enter"
    assert [offer.text for offer in state.others] == ["Start"]
    assert "half the time" in state.note


def test_a_rest_of_an_earlier_pain_says_nothing_about_the_next_one(qtbot: QtBot) -> None:
    made = desk(HURT)
    health = made.services.health
    health.save(replace(health.value, rest_day=back(3)))
    state = today_state(made.services)
    assert state == today_state(desk(HURT).services)
