"""A timer of the user's own systemd: it catches up on what passed while the computer was off.

Nobody tells a user's units that their program was removed, so they look for it themselves.
"""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path

from routine_app.system.scheduling.job import Job, Plan, on_day_of_change

_SERVICE = """\
[Unit]
Description=Routine: remind of today's practice

[Service]
# A program that was removed takes its reminder along; without a fault, and not while it is renewed.
ExecCondition={condition}
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
_IS_THERE = """\
[ -e "$0" ] || sleep 30; [ -e "$0" ] && exit; [ -d "${0%/*}" ] || exit 1; \
systemctl --user -q disable --now "$1"; systemctl --user -q clean --what=state "$1"; \
shift; rm -f "$@"; systemctl --user -q daemon-reload; exit 1"""


def systemd_plan(job: Job, at: time, config: Path) -> Plan:
    """Unit files below the folder of the user's settings, and the calls of systemctl."""
    folder, timer = config / "systemd" / "user", f"{job.name}.timer"
    units = (folder / f"{job.name}.service", folder / timer)
    service = _SERVICE.format(
        condition=_line(is_there(job, timer, units)),
        words=_line(job.words),
        folder=f"WorkingDirectory=-{_plain(str(job.folder))}\n" if job.folder else "",
    )
    calendar = "\n".join(f"OnCalendar=*-*-* {when:%H:%M}:00" for when in on_day_of_change(at))
    return Plan(
        files=(
            (units[0], service.encode()),
            (units[1], _TIMER.format(at=f"{at:%H:%M}", calendar=calendar).encode()),
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


def is_there(job: Job, timer: str, units: tuple[Path, ...]) -> tuple[str, ...]:
    """Ends well if the program is there. If only its folder is, it was removed: so are the units.

    Without its folder nothing is known: it may lie on a stick.
    """
    return ("/bin/sh", "-c", _IS_THERE, job.file, timer, *map(str, units))


def _call(*words: str) -> tuple[str, ...]:
    return ("systemctl", "--user", "--quiet", *words)


def _plain(text: str) -> str:
    return text.replace("%", "%%")


def _line(words: tuple[str, ...]) -> str:
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    """A word as systemd reads it: quotes, a backslash, and what stands for something else."""
    escaped = re.sub(r'(["\\])', r"\\\1", word)
    return f'"{_plain(escaped).replace("$", "$$")}"'
