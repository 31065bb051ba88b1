"""The count of sitting survives a restart, and nothing of it survives being switched off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.sitting import MINUTE, Sitting
from routine_app.system.presence import Presence
from tests.ui.companions.sitting_scene import Scene


def test_what_is_counted_is_kept_every_minute(qtbot: QtBot) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(12)
    assert scene.store.kept is not None
    assert scene.store.kept.longest == 12 * MINUTE
    assert scene.store.reads == 1


@pytest.mark.parametrize("on_computer", [False, True])
def test_a_restart_costs_nothing(qtbot: QtBot, on_computer: bool) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(42)
    scene.start_again(after=3, on_computer=on_computer)
    assert scene.line == "Longest sitting today: 45 min."
    scene.sit(4)
    assert scene.breaks.notice is None
    scene.sit(1)
    assert scene.notice.accessibleName() == "Desk break: 50 minutes at the desk"
    scene.notice.close()


def test_a_break_while_it_was_closed_was_a_break(qtbot: QtBot) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(42)
    scene.start_again(after=30)
    assert scene.line == "Longest sitting today: 42 min."
    scene.sit(20)
    assert scene.line == "Longest sitting today: 42 min."
    assert scene.breaks.notice is None


def test_who_waved_an_offer_away_is_not_asked_again_after_a_restart(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.sit(50)
    scene.notice.close()
    scene.sit(1)
    scene.start_again(after=1)
    scene.sit(47)
    assert scene.breaks.notice is None
    scene.sit(1)
    scene.notice.close()


def test_the_day_before_is_not_shown(qtbot: QtBot) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(42)
    scene.start_again(after=24 * 60)
    assert scene.line == ""


def test_a_clock_that_was_set_back_forgets(qtbot: QtBot) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(42)
    scene.made.clock.set_wall(scene.made.clock.moment.wall - timedelta(hours=2))
    scene.start_again()
    assert scene.line == ""


def test_what_lies_in_the_file_cannot_make_an_offer(qtbot: QtBot) -> None:
    """A stretch that would have begun before the day, or after now."""
    scene = Scene(qtbot, minutes=0)
    wall = round(scene.made.clock.moment.wall.timestamp() * 1000)
    day = scene.made.clock.moment.wall.date()
    for since, last in ((wall - 10**13, wall), (wall + 10**9, wall + 10**9)):
        scene.store.kept = Sitting(day, since, last, last, last - since, 0)
        scene.choose(desk_break=50)
        scene.start_again()
        assert scene.breaks.notice is None
        assert scene.breaks.sitting.length == 0
        scene.choose(desk_break=0)


def test_switched_off_nothing_is_left(qtbot: QtBot) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(42)
    scene.choose(desk_break=0)
    assert scene.store.kept is not None  # it is still shown
    scene.choose(show_sitting=0)
    assert scene.store.kept is None
    scene.choose(show_sitting=1)
    assert scene.line == ""


def test_switched_off_while_it_is_written_nothing_is_left(qtbot: QtBot) -> None:
    scene = Scene(qtbot, show=True)
    scene.sit(10)
    waiting: list[Callable[[], None]] = []
    scene.run = waiting.append
    scene.sit(1)
    waiting.pop()()
    qtbot.waitUntil(lambda: bool(waiting))  # it was looked, and is now written
    scene.choose(desk_break=0, show_sitting=0)
    assert scene.store.kept is None
    waiting.pop()()
    qtbot.waitUntil(lambda: not scene.breaks.is_asking)
    assert scene.store.kept is None


def test_nobody_who_has_not_asked_is_kept(qtbot: QtBot) -> None:
    scene = Scene(qtbot, minutes=0)
    scene.computer.presence = Presence(0)
    scene.sit(100)
    assert (scene.store.kept, scene.store.reads) == (None, 0)


def test_nothing_of_it_is_loaded_before_somebody_wants_it() -> None:
    code = (
        "import sys, routine_app.app; from routine_app.ui.today.page import TodayPage; "
        "from routine_app.ui.main_window import MainWindow; "
        "from routine_app.ui.companions.companions import Companions; "
        "print(*[m for m in sys.modules if m.startswith('routine_app') and m.endswith(("
        "'sitting', 'sitting_kept', 'sitting_file', 'desk_breaks', 'desk_break_on_desktop', "
        "'presence', 'asking', 'quiet', 'recording', 'notification'))])"
    )
    root = Path(__file__).parents[3]
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    assert ran.stdout.strip() == ""
