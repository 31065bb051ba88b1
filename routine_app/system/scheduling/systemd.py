"""A timer of the user's own systemd: it catches up on what passed while the computer was off."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path

from routine_app.system.scheduling.job import Job, Plan, on_day_of_change

_SERVICE = """\
[Unit]
Description=Routine: remind of today's practice
ConditionPathExists={file}

[Service]
ExecStart={words}
{folder}# What was started from the reminder goes on without it.
KillMode=process
"""
_TIMER = """\
[Unit]
Description=Routine: reminder at {at}

[Timer]
{calendar}
Persistent=true
AccuracySec=1s

[Install]
WantedBy=timers.target
"""


def systemd_plan(job: Job, at: time, config: Path) -> Plan:
    """Unit files below the folder of the user's settings, and the calls of systemctl."""
    folder, timer = config / "systemd" / "user", f"{job.name}.timer"
    service = _SERVICE.format(
        file=_plain(job.file),
        words=" ".join(_quoted(word) for word in job.words),
        folder=f"WorkingDirectory=-{_plain(str(job.folder))}\n" if job.folder else "",
    )
    calendar = "\n".join(f"OnCalendar=*-*-* {when:%H:%M}:00" for when in on_day_of_change(at))
    return Plan(
        files=(
            (folder / f"{job.name}.service", service.encode()),
            (folder / timer, _TIMER.format(at=f"{at:%H:%M}", calendar=calendar).encode()),
        ),
        begin=(_call("daemon-reload"), _call("enable", timer), _call("restart", timer)),
        end=(
            _call("disable", "--now", timer),
            _call("stop", f"{job.name}.service"),
            _call("clean", "--what=state", timer),
        ),
        after=(_call("daemon-reload"),),
        traces=(folder / "timers.target.wants" / timer,),
    )


def _call(*words: str) -> tuple[str, ...]:
    return ("systemctl", "--user", "--quiet", *words)


def _plain(text: str) -> str:
    return text.replace("%", "%%")


def _quoted(word: str) -> str:
    """A word as systemd reads it: quotes, a backslash, and what stands for something else."""
    escaped = re.sub(r'(["\\])', r"\\\1", word)
    return f'"{_plain(escaped).replace("$", "$$")}"'
