"""A small process that every desktop starts at login and that waits for the time by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from pathlib import Path

from routine_app.system.scheduling.job import Job, Plan

WAIT = "--wait"
_RENEWED = 30
"""Seconds within which the program is back when it is only being renewed."""
_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Routine reminder
Comment=Reminds of today's practice once a day
Exec={words}
TryExec={file}
{folder}NoDisplay=true
Terminal=false
X-GNOME-Autostart-enabled=true
"""


def autostart_file(job_name: str, config: Path) -> Path:
    """Where desktops find it; while it is there, the process goes on."""
    return config / "autostart" / f"{job_name}.desktop"


def is_wanted(job: Job, config: Path, sleep: Callable[[float], None]) -> bool:
    """Whether the process is to go on. A program that was removed takes the file along.

    One that is being renewed is away for a moment; one whose folder is away may lie on a stick.
    """
    file, program = autostart_file(job.name, config), Path(job.file)
    if not program.exists() and program.parent.is_dir():
        sleep(_RENEWED)
        if not program.exists() and program.parent.is_dir():
            file.unlink(missing_ok=True)
    return file.exists()


def autostart_plan(job: Job, _at: time, config: Path) -> Plan:
    """One file, and the process itself until the next login. It asks for its time by itself."""
    words = (*job.words, WAIT)
    entry = _ENTRY.format(
        words=" ".join(_quoted(word) for word in words),
        file=_text(job.file),
        folder=f"Path={_text(str(job.folder))}\n" if job.folder else "",
    )
    return Plan(files=((autostart_file(job.name, config), entry.encode()),), stays=words)


def _quoted(word: str) -> str:
    escaped = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return f'"{_text(escaped)}"'


def _text(text: str) -> str:
    """A value of such a file, in which a backslash begins something else."""
    return text.replace("\\", "\\\\")
