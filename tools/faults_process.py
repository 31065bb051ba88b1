"""Programs that are started to be hurt, and what they said before they ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def text_session(data: Path, speed: int) -> list[str]:
    """The command that plays today's routine without a window."""
    return [
        *(sys.executable, "-m", "routine_app", "today", "--text", "--accept-safety"),
        *("--speed", str(speed), "--data-dir", str(data)),
    ]


def kill_at(command: Sequence[str], seconds: float) -> tuple[int, str]:
    """Start, kill after a time; how many holds were acknowledged, and what went wrong before."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        output, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
    failed = process.returncode not in {0, -signal.SIGKILL}
    whole = output[: output.rfind("\n") + 1]
    said = sum(line.startswith("done ") for line in whole.splitlines())
    why = errors.strip().splitlines()[-1:]
    return said, " ".join([f"exit code {process.returncode}:", *why]) if failed else ""
