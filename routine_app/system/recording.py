"""Whether a microphone or a camera of this Linux computer is in use: then somebody is in a call.

What is open is looked at, never what is recorded. The kernel tells of every microphone that ALSA
knows, also behind PulseAudio and PipeWire: they open a device while it is recorded, and let go of it
some seconds later. Headsets over Bluetooth have no such device; of them the sound server tells.
Recordings of what is played ("monitors") are no calls.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from routine_app.system.asking import Run, run_quietly

PROC = Path("/proc")
_RECORDS = re.compile(r"^state:\s*RUNNING\b", re.MULTILINE)
_CAMERA = re.compile(r"/dev/video\d+")
_PLAYED_BACK = "Loopback"
"""The card that only passes on what is played."""


def is_recorded(environ: Mapping[str, str], proc: Path = PROC, run: Run = run_quietly) -> bool:
    """Ask what is cheapest first."""
    return microphone_is_open(proc) or sound_server_records(environ, run) or camera_is_open(proc)


def microphone_is_open(proc: Path = PROC) -> bool:
    """Whether something records from a sound card, one on USB as well."""
    for status in (proc / "asound").glob("card*/pcm*c/sub*/status"):
        card = status.parents[2]
        if _RECORDS.search(_text(status)) and _text(card / "id").strip() != _PLAYED_BACK:
            return True
    return False


def sound_server_records(environ: Mapping[str, str], run: Run = run_quietly) -> bool:
    """Ask the sound server of this computer, if one runs; none is started for being asked."""
    server = environ.get("PULSE_SERVER", "")
    if server and not server.startswith(("unix:", "/")):
        return False  # one elsewhere, or several
    if not server:
        folder = environ.get("PULSE_RUNTIME_PATH") or f"{environ.get('XDG_RUNTIME_DIR', '')}/pulse"
        socket = Path(folder) / "native"
        if not socket.is_socket():
            return False
        server = f"unix:{socket}"
    return has_running_source(run(("pactl", "--server", server, "list", "short", "sources")))


def has_running_source(listed: str) -> bool:
    """Whether one of the sources that `pactl list short sources` names is recorded from."""
    rows = (line.split("\t") for line in listed.splitlines())
    return any(
        len(row) >= 3 and row[-1] == "RUNNING" and not row[1].endswith(".monitor") for row in rows
    )


def camera_is_open(proc: Path = PROC, user: int | None = None) -> bool:
    """Whether a program of this user holds a camera. Of others the system tells nothing."""
    user = os.getuid() if user is None else user
    for folder in proc.glob("[0-9]*"):
        try:
            if folder.stat().st_uid == user and _holds_camera(folder / "fd"):
                return True
        except OSError:
            continue  # it has ended, or shows nobody what it holds
    return False


def _holds_camera(held: Path) -> bool:
    return any(_CAMERA.fullmatch(_target(link)) for link in held.iterdir())


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""  # closed meanwhile


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""  # unplugged meanwhile
