"""What Finish says of the day that comes: its routine, its length, and what to have ready."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.player.controller import FinishedRun
from tests.ui.desk import Desk, desk
from tools.shots_data import DONE, DUE, State


def finished(qtbot: QtBot, state: State, made: Desk | None = None) -> FinishPage:
    """Finish after a session that was begun and ended at once."""
    made = made or desk(state)
    practice = made.services.practice
    run = practice.run_routine(made.services.library.routine("settle"))
    practice.record(run.start(made.clock.now()).entries)
    practice.record(run.command(Command.END, made.clock.now()).entries)
    page = FinishPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.show_run(FinishedRun(run, run.session_id))
    page.show()
    return page


def test_tomorrow_is_named_with_what_to_have_ready(qtbot: QtBot) -> None:
    page = finished(qtbot, DONE)
    card = page.done
    assert card.next_lead.text() == "Tomorrow, day 13"
    assert card.next_words.text() == "Desk and floor, 12 min"
    assert card.fetch.isVisible()
    assert card.fetch.text() == (
        "Have a cushion, a step with a rail, a clear wall and a firm chair ready."
    )


def test_what_is_not_there_is_not_asked_for(qtbot: QtBot) -> None:
    made = desk(DONE)
    store = made.services.preferences
    store.save(replace(store.value, missing=("step", "wall")))
    page = finished(qtbot, DONE, made)
    assert page.done.fetch.text() == "Have a cushion and a firm chair ready."


def test_while_todays_day_waits_it_is_todays(qtbot: QtBot) -> None:
    page = finished(qtbot, DUE)
    card = page.done
    assert card.next_lead.text() == "Still to come, day 12"
    assert card.next_words.text().startswith("Strong, ")
    assert not card.fetch.isVisible()
