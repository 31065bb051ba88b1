"""The scheduler of this machine: which ways there are here, and how commands are run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import time
from pathlib import Path

from routine_app.domain.language import mark
from routine_app.system.places import Places
from routine_app.system.scheduling.autostart import autostart_plan
from routine_app.system.scheduling.job import (
    Job,
    MakePlan,
    Plan,
    Program,
    find_program,
    reminder_job,
)
from routine_app.system.scheduling.launchd import launchd_plan
from routine_app.system.scheduling.scheduler import Scheduler
from routine_app.system.scheduling.systemd import systemd_plan
from routine_app.system.scheduling.tasks import task_plan

_PATIENCE = 10
"""Seconds after which a command that does not end counts as failed."""


class SystemRunner:
    """Runs commands in this environment."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = dict(environ)

    def run(self, words: Sequence[str]) -> bool:
        """Whether it ended well, in time."""
        try:
            done = subprocess.run(
                words,
                env=self._environ,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0

    def start(self, words: Sequence[str], folder: Path | None) -> None:
        """Begin something that outlives this process; one that cannot begin waits for a login."""
        start_apart(words, folder, self._environ)


def start_apart(words: Sequence[str], folder: Path | None, environ: Mapping[str, str]) -> bool:
    """Start a program that goes on by itself, in a session of its own; whether it began."""
    try:
        subprocess.Popen(
            words,
            cwd=folder,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True


def own_job(data_dir: Path | None, environ: Mapping[str, str]) -> Job:
    """The call of this very program."""
    return reminder_job(own_program(environ), data_dir, environ)


def own_program(environ: Mapping[str, str]) -> Program:
    """How this very program is started."""
    package = Path(__file__).parents[2]
    frozen = hasattr(sys, "_MEIPASS")
    return find_program(sys.argv[0], sys.executable, package, environ, frozen=frozen)


def config_folder(environ: Mapping[str, str]) -> Path:
    """Where a desktop on Linux looks for what its user has chosen."""
    chosen = Path(environ.get("XDG_CONFIG_HOME", ""))
    return chosen if chosen.is_absolute() else Path(environ.get("HOME", "/")) / ".config"


def system_scheduler(
    places: Places, data_dir: Path | None, environ: Mapping[str, str], platform: str = sys.platform
) -> Scheduler:
    """What this machine offers."""
    ways = _ways(places, environ, platform)
    return Scheduler(own_job(data_dir, environ), ways, SystemRunner(environ))


def _ways(
    places: Places, environ: Mapping[str, str], platform: str
) -> tuple[tuple[str, MakePlan], ...]:
    if platform == "win32":
        return ((mark("Task Scheduler"), lambda job, at: task_plan(job, at, places.data)),)
    if platform == "darwin":
        home, user = Path(environ.get("HOME", "/")), os.getuid() if sys.platform != "win32" else 0
        return (("launchd", lambda job, at: launchd_plan(job, at, home, user)),)
    if environ.get("FLATPAK_ID"):  # the files would stay inside of its sandbox
        return ()
    config = config_folder(environ)

    def by_systemd(job: Job, at: time) -> Plan:
        return systemd_plan(job, at, config)

    def by_desktop(job: Job, at: time) -> Plan:
        return autostart_plan(job, at, config)

    return (("systemd", by_systemd), (mark("autostart of the desktop"), by_desktop))
