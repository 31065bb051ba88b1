"""The turn of the day is waited for as long as the night really lasts."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from routine_app.ui.day_watch import DayWatch
from tests.ui.desk import desk

BERLIN = ZoneInfo("Europe/Berlin")


def in_berlin(instant: datetime) -> datetime:
    return instant.astimezone(BERLIN)


@pytest.mark.parametrize(
    ("day", "offset", "hours", "next_day"),
    [((3, 26), 1, 8, 24), ((3, 28), 1, 7, 24), ((10, 23), 2, 8, 25), ((10, 24), 2, 9, 24)],
)
def test_the_day_turns_when_the_clocks_say_so(
    qtbot: QtBot, day: tuple[int, int], offset: int, hours: int, next_day: int
) -> None:
    made = desk()
    evening = datetime(2026, *day, 20, 0, tzinfo=timezone(timedelta(hours=offset)))
    made.clock.set_wall(evening)
    parent = QTimer()
    watch = DayWatch(made.services, parent, in_berlin)
    watch.wait()
    (timer,) = watch.findChildren(QTimer)
    assert timer.interval() == (hours * 3600 + 1) * 1000
    with qtbot.waitSignal(watch.day_over):
        made.clock.set_wall(in_berlin(evening + timedelta(hours=hours, seconds=1)))
        timer.timeout.emit()
    assert timer.isActive()
    assert timer.interval() == next_day * 3600 * 1000
