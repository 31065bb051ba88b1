"""The reminder under a real systemd: called, made up for, and gone with nothing left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from routine_app.system.clock import SystemClock
from routine_app.system.scheduling.job import NAME, Job
from routine_app.system.scheduling.machine import SystemRunner, config_folder
from routine_app.system.scheduling.scheduler import Scheduler
from routine_app.system.scheduling.systemd import systemd_plan
from tests.system.notices import NoticeServer
from tests.system.user_manager import PATIENCE, systemctl, user_manager

ROOT = Path(__file__).parents[3]
TIMER, SERVICE = f"{NAME}.timer", f"{NAME}.service"


class Computer:
    """A home whose owner has read the safety notes, and what lies in it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.data = Path(os.environ["XDG_DATA_HOME"])
        own = self.data / "routine-app"
        own.mkdir(parents=True)
        chosen = {"safety_read": True, "device": "d-1"}
        (own / "preferences.json").write_text(json.dumps(chosen))

    def routine(self, *words: str) -> str:
        command = [sys.executable, "-m", "routine_app", *words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
        assert done.stderr == ""
        return done.stdout

    @property
    def stamp(self) -> Path:
        """When the timer has called for the last time."""
        return self.data / "systemd" / "timers" / f"stamp-{TIMER}"

    def traces(self) -> list[str]:
        """Files and links of the reminder in the whole home, and what systemd knows of it."""
        files = (path for path in self.home.rglob("*") if NAME in path.name)
        known = systemctl("list-units", "--all", "--plain", "--no-legend", f"{NAME}*")
        return [*map(str, files), *known.splitlines()]


@pytest.fixture
def computer(private_environment: Path) -> Iterator[Computer]:
    """What systemd starts there waits for nothing."""
    sleep = private_environment / "bin" / "sleep"
    sleep.parent.mkdir()
    sleep.symlink_to("/bin/true")
    with user_manager(private_environment):
        systemctl("set-environment", f"PATH={sleep.parent}:{os.environ['PATH']}")
        yield Computer(private_environment)


def now() -> datetime:
    return SystemClock().now().wall


def test_it_is_called_at_the_chosen_time_and_switched_off_whole(computer: Computer) -> None:
    at = now() + timedelta(hours=2)
    said = f"At {at:%H:%M}, also when Routine is closed (by systemd).\n"
    assert computer.routine("reminder", "on", f"{at:%H:%M}") == said
    (planned,) = json.loads(systemctl("list-timers", "--output=json", TIMER))
    assert planned["next"] // 1_000_000 == at.replace(second=0, microsecond=0).timestamp()
    assert computer.routine("reminder", "status") == said
    assert computer.routine("reminder", "off") == "The reminder is off.\n"
    assert computer.traces() == []


def test_what_passed_while_it_was_off_is_made_up_for_once(computer: Computer) -> None:
    """The timer begins with a stamp of days ago, as after a night without the computer."""
    computer.routine("reminder", "on", "04:00")
    chosen = computer.data / "routine-app" / "preferences.json"
    chosen.write_text(json.dumps({**json.loads(chosen.read_text()), "reminder_said": ""}))
    shown = threading.Event()
    with NoticeServer(["actions"]) as desktop:

        def press_no() -> None:
            desktop.press("no")
            shown.set()

        desktop.then = press_no
        for _ in range(2):
            systemctl("stop", TIMER)
            long_ago = now().timestamp() - 3 * 24 * 3600
            os.utime(computer.stamp, (long_ago, long_ago))
            systemctl("start", TIMER)
            assert shown.wait(PATIENCE), (computer.home / "manager.log").read_text()
            systemctl("start", "--wait", SERVICE)  # it ends, and one call more says nothing
        assert [notice.title for notice in desktop.shown] == ["Day 1 of 21"]
    assert systemctl("show", "--value", "--property=Result", SERVICE) == "success"
    computer.routine("reminder", "off")
    assert computer.traces() == []


def test_a_program_that_was_removed_leaves_nothing_and_no_fault(computer: Computer) -> None:
    program = computer.home / "my programs" / "routine-app"
    program.parent.mkdir()
    program.symlink_to("/bin/true")
    job = Job(NAME, str(program), (str(program), "remind"))
    config = config_folder(os.environ)
    ways = (("systemd", lambda job, at: systemd_plan(job, at, config)),)
    assert Scheduler(job, ways, SystemRunner(os.environ)).on(time(7, 30)) == ""
    assert len(computer.traces()) == 6
    program.unlink()
    systemctl("start", SERVICE)
    assert computer.traces() == []
    assert systemctl("list-units", "--failed", "--plain", "--no-legend") == ""
