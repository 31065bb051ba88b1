"""Today after somebody skipped on to the end of a session: what is left can still be done."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command, SessionRun
from routine_app.ui.start_request import StartRequest
from tests.ui.desk import Desk, desk
from tests.ui.today.test_today_page import open_today, started, texts
from tools.shots_data import DUE


def play_and_skip(made: Desk, run: SessionRun, seconds: int) -> None:
    """Some seconds of a session, and all the rest of it skipped."""
    practice = made.services.practice
    practice.record(run.start(made.clock.now()).entries)
    for _ in range(seconds):
        practice.record(run.tick(made.clock.advance(1000)).entries)
    while not run.player.mode.is_over:
        practice.record(run.command(Command.SKIP, made.clock.advance(100)).entries)


def test_what_was_skipped_is_offered_first_and_to_start_again_second(qtbot: QtBot) -> None:
    made = desk(DUE)
    play_and_skip(made, made.services.practice.run_today(), 60)
    page = open_today(qtbot, made)
    asked = started(qtbot, page)
    assert texts(page)[:2] == ["Continue from exercise 1", "Start again"]
    page.card.buttons[0].click()
    session = asked[0].continues
    assert session is not None
    run = made.services.practice.run_continuing(session)
    assert run is not None
    page.card.buttons[1].click()
    assert asked[1] == StartRequest()


def test_a_routine_of_the_library_that_was_skipped_on_is_offered_by_its_name(qtbot: QtBot) -> None:
    made = desk(DUE)
    practice, library = made.services.practice, made.services.library
    due = practice.todays_routine(practice.agenda())
    other = next(r for r in map(library.routine, library.routine_ids()) if r.id != due.id)
    play_and_skip(made, practice.run_routine(other), 40)
    page = open_today(qtbot, made)
    assert texts(page)[:2] == [f"Continue {other.name}", f"Start {due.name}"]
