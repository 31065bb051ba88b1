"""The reminder is switched on in the first way that works, told truthfully, and removed whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from functools import partial
from pathlib import Path

import pytest

from routine_app.domain.value import replace
from routine_app.system.places import Places
from routine_app.system.scheduling.autostart import autostart_plan
from routine_app.system.scheduling.job import NAME, Job
from routine_app.system.scheduling.machine import system_scheduler
from routine_app.system.scheduling.scheduler import ANOTHER, Scheduler
from routine_app.system.scheduling.systemd import systemd_plan

AT, LATER = time(7, 30), time(8)
JOB = Job(NAME, "/usr/bin/routine-app", ("/usr/bin/routine-app", "remind"))


class FakeRunner:
    """A machine whose systemd enables timers, or is not there."""

    def __init__(self, config: Path, *, systemd: bool = True) -> None:
        self._wants = config / "systemd/user/timers.target.wants"
        self._systemd = systemd
        self.ran: list[tuple[str, ...]] = []
        self.started: list[tuple[str, ...]] = []

    def run(self, words: Sequence[str]) -> bool:
        self.ran.append(tuple(words))
        if self._systemd and "enable" in words:
            self._wants.mkdir(parents=True, exist_ok=True)
            (self._wants / words[-1]).symlink_to(f"../{words[-1]}")
        if self._systemd and "disable" in words:
            (self._wants / words[-1]).unlink(missing_ok=True)
        return self._systemd

    def start(self, words: Sequence[str], folder: Path | None) -> None:
        self.started.append(tuple(words))


class Scene:
    def __init__(self, config: Path, *, systemd: bool = True, job: Job = JOB) -> None:
        self.config = config
        self.runner = FakeRunner(config, systemd=systemd)
        ways = (
            ("systemd", partial(systemd_plan, config=config)),
            ("desktop", partial(autostart_plan, config=config)),
        )
        self.scheduler = Scheduler(job, ways, self.runner)

    @property
    def files(self) -> list[str]:
        return sorted(p.name for p in self.config.rglob("*") if not p.is_dir() or p.is_symlink())


def test_nothing_is_on_at_first_and_asking_runs_nothing(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    assert not scene.scheduler.standing(AT).is_on
    assert scene.scheduler.off() == ""
    assert not scene.runner.ran


def test_systemd_is_the_first_choice(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    assert scene.scheduler.on(AT) == ""
    found = scene.scheduler.standing(AT)
    assert (found.is_on, found.way, found.problem) == (True, "systemd", "")
    assert not scene.runner.started


def test_without_systemd_the_desktop_does_it_and_at_once(tmp_path: Path) -> None:
    scene = Scene(tmp_path, systemd=False)
    assert scene.scheduler.on(AT) == ""
    assert scene.scheduler.standing(AT).way == "desktop"
    assert scene.files == ["routine-app-reminder.desktop"]
    assert scene.runner.started == [(*JOB.words, "--wait")]


@pytest.mark.parametrize("systemd", [True, False])
def test_off_leaves_nothing_behind(tmp_path: Path, systemd: bool) -> None:
    scene = Scene(tmp_path, systemd=systemd)
    scene.scheduler.on(AT)
    assert scene.scheduler.off() == ""
    assert scene.files == []
    assert not scene.scheduler.standing(AT).is_on


def test_another_time_takes_the_place_of_the_first(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.scheduler.on(AT)
    assert scene.scheduler.standing(LATER).problem == ANOTHER
    scene.scheduler.on(LATER)
    assert scene.scheduler.standing(LATER).problem == ""
    assert len(scene.files) == 3


def test_a_program_that_has_moved_is_told_and_mended(tmp_path: Path) -> None:
    Scene(tmp_path).scheduler.on(AT)
    moved = Scene(tmp_path, job=replace(JOB, file="/opt/r", words=("/opt/r", "remind")))
    assert moved.scheduler.standing(AT).problem == ANOTHER
    assert moved.scheduler.on(AT) == ""
    assert moved.scheduler.standing(AT).problem == ""


def test_a_timer_that_somebody_has_disabled_is_not_called_well(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.scheduler.on(AT)
    (tmp_path / "systemd/user/timers.target.wants/routine-app-reminder.timer").unlink()
    assert scene.scheduler.standing(AT).problem == ANOTHER


def test_only_one_way_is_on_at_a_time(tmp_path: Path) -> None:
    Scene(tmp_path, systemd=False).scheduler.on(AT)
    Scene(tmp_path).scheduler.on(AT)
    assert "routine-app-reminder.desktop" not in Scene(tmp_path).files


def test_what_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "systemd").write_text("no folder")
    (tmp_path / "autostart").write_text("none either")
    scene = Scene(tmp_path)
    said = scene.scheduler.on(AT)
    assert said.startswith("This computer did not take the reminder: ")
    assert said.endswith(" cannot be written.")
    assert scene.files == ["autostart", "systemd"]


def test_a_name_that_breaks_lines_is_refused(tmp_path: Path) -> None:
    scene = Scene(tmp_path, job=Job(NAME, "/a\nb", ("/a\nb",)))
    assert "cannot be written down" in scene.scheduler.on(AT)
    assert scene.files == []


def test_a_sandbox_offers_no_way(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path / "cache")
    environ = {"HOME": str(tmp_path), "FLATPAK_ID": "org.routine_app.Routine"}
    scheduler = system_scheduler(places, None, environ, "linux")
    assert not scheduler.is_possible
    assert scheduler.on(AT).endswith("nothing here starts programs at a time.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_system_has_a_way_of_its_own(tmp_path: Path, platform: str) -> None:
    places = Places(tmp_path, tmp_path / "cache")
    scheduler = system_scheduler(places, None, {"HOME": str(tmp_path)}, platform)
    assert scheduler.is_possible
    assert not scheduler.standing(AT).is_on
