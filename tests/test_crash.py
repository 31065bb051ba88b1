"""An error of our own in a session, in a real process: nothing is lost, and all of it is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *(str(word) for word in words)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_an_error_in_a_session_is_said_and_the_next_start_goes_on(
    private_environment: Path,
) -> None:
    broken = run("tests/broken_window.py", "break", "--accept-safety", "play", "settle")
    assert broken.returncode == 70, broken.stderr
    (log,) = (private_environment / "data" / "routine-app" / "log").glob("crash-*.txt")
    assert broken.stdout.startswith("Routine has to close.")
    assert "What you did so far is kept." in broken.stdout
    assert str(log) in broken.stdout
    assert broken.stdout.count("Routine has to close.") == 1
    written = log.read_text(encoding="utf-8")
    assert "nobody thought of this" in written
    assert written.count("nobody thought of this") <= 5
    (session,) = json.loads(run("-m", "routine_app", "history", "--json").stdout)["sessions"]
    assert session["status"] == "partial"
    names = run("tests/broken_window.py", "look").stdout
    assert "Continue" in names
