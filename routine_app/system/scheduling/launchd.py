"""A LaunchAgent of macOS: after sleep it is called at once, after being off at the next login."""

from __future__ import annotations

import plistlib
from datetime import time
from pathlib import Path

from routine_app import APP_ID
from routine_app.system.scheduling.job import NAME, Job, Plan, on_day_of_change


def launchd_plan(job: Job, at: time, home: Path, user: int) -> Plan:
    """The agent's file, and the calls of launchctl."""
    label = f"{APP_ID}.reminder{job.name.removeprefix(NAME)}"
    path = home / "Library" / "LaunchAgents" / f"{label}.plist"
    agent: dict[str, object] = {
        "Label": label,
        "ProgramArguments": list(job.words),
        "StartCalendarInterval": [
            {"Hour": when.hour, "Minute": when.minute} for when in on_day_of_change(at)
        ],
        "RunAtLoad": True,
        "ProcessType": "Background",
        "AbandonProcessGroup": True,
    }
    if job.folder is not None:
        agent["WorkingDirectory"] = str(job.folder)
    domain = f"gui/{user}"
    return Plan(
        files=((path, plistlib.dumps(agent)),),
        begin=(("launchctl", "bootstrap", domain, str(path)),),
        end=(("launchctl", "bootout", f"{domain}/{label}"),),
    )
