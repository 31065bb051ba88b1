"""A program that was removed takes its reminder along, and nothing else does."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest

from routine_app.system.scheduling.autostart import autostart_file, autostart_plan, is_wanted
from routine_app.system.scheduling.job import NAME, Job
from routine_app.system.scheduling.systemd import is_there, systemd_plan

TIMER = f"{NAME}.timer"


class Home:
    """A program in a folder with blanks, its reminder by both ways, and a systemd that only notes.

    `meanwhile` happens while it is waited.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.program = root / "my programs" / "routine-app"
        self.program.parent.mkdir()
        self.program.touch()
        self.config = root / "config"
        self.job = Job(NAME, str(self.program), (str(self.program), "remind"))
        plans = [make(self.job, time(7), self.config) for make in (systemd_plan, autostart_plan)]
        for path, text in (file for plan in plans for file in plan.files):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        self.units = tuple(path for path, _ in plans[0].files)
        self.entry = autostart_file(NAME, self.config)
        self.waited: list[float] = []
        self.meanwhile: Callable[[], object] = lambda: None
        self._note("systemctl", 'echo "$@" >> "$CALLS"')
        self._note("sleep", 'eval "$MEANWHILE"')

    def _note(self, name: str, line: str) -> None:
        path = self.root / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{line}\n")
        path.chmod(0o755)

    def condition(self, meanwhile: str = "") -> bool:
        """Whether systemd would go on, as it asks."""
        environ = {
            "PATH": f"{self.root / 'bin'}:/usr/bin:/bin",
            "CALLS": str(self.root / "calls"),
            "MEANWHILE": meanwhile,
        }
        words = is_there(self.job, TIMER, self.units)
        done = subprocess.run(words, env=environ, capture_output=True, text=True, timeout=30)
        assert (done.stdout, done.stderr) == ("", "")
        assert done.returncode in {0, 1}  # more would be told as a fault
        return done.returncode == 0

    @property
    def calls(self) -> list[str]:
        file = self.root / "calls"
        return file.read_text().splitlines() if file.exists() else []

    def pass_time(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.meanwhile()

    def wanted(self) -> bool:
        return is_wanted(self.job, self.config, self.pass_time)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_while_the_program_is_there_it_is_called(home: Home) -> None:
    assert home.condition()
    assert home.calls == []
    assert home.wanted()
    assert home.waited == []


def test_a_program_that_was_removed_takes_timer_and_service_along(home: Home) -> None:
    home.program.unlink()
    assert not home.condition()
    assert home.calls == [
        f"--user -q disable --now {TIMER}",
        f"--user -q clean --what=state {TIMER}",
        "--user -q daemon-reload",
    ]
    assert [path for path in home.units if path.exists()] == []
    assert home.entry.exists()  # only its own


def test_a_program_that_was_removed_takes_the_entry_of_the_desktop_along(home: Home) -> None:
    home.program.unlink()
    assert not home.wanted()
    assert not home.entry.exists()
    assert home.waited == [30]


def test_a_program_that_is_just_being_renewed_keeps_its_reminder(home: Home) -> None:
    home.program.unlink()
    assert home.condition(meanwhile=f"touch '{home.program}'")
    home.program.unlink()
    home.meanwhile = home.program.touch
    assert home.wanted()
    assert all(path.exists() for path in (*home.units, home.entry))


def test_a_program_on_a_stick_that_is_away_keeps_its_reminder_in_silence(home: Home) -> None:
    home.program.unlink()
    home.program.parent.rmdir()
    assert not home.condition()
    assert home.calls == []
    assert home.wanted()
    assert all(path.exists() for path in (*home.units, home.entry))


def test_an_entry_that_was_removed_ends_the_process(home: Home) -> None:
    home.entry.unlink()
    assert not home.wanted()
