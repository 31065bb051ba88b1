"""What Today says of the day: nobody is ordered about, nobody is frightened."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.dates import time_of_day
from routine_app.ui.today.state import today_state
from tests.ui.desk import desk
from tools.shots_data import HALF_DONE


def test_what_was_left_may_go_on_and_need_not(qtbot: QtBot) -> None:
    made = desk(HALF_DONE)
    kept = made.services.preferences
    kept.save(replace(kept.value, rollover=5))
    until = time_of_day(datetime(2026, 1, 1, 5, tzinfo=UTC))
    said = f"What you did is kept. You can go on with it until {until}."
    assert today_state(made.services).note == said
