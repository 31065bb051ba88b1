"""A sample of the long proof: what was acknowledged is in the file, whatever happened then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from routine_app.domain.record import SegmentDone, SessionEnded
from tests.storage.folders import Folder, quick_check

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "tools" / "faults.py"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs kill -9")


def environ() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.mark.parametrize("number", [1, 2, 7])
def test_a_kill_right_after_an_acknowledgement_loses_nothing(number: int, tmp_path: Path) -> None:
    """The first session, the second, and one in the middle: killed as soon as it is told."""
    folder = Folder(tmp_path / "data")
    process = subprocess.Popen(
        [sys.executable, TOOL, "--write", folder.data], stdout=subprocess.PIPE, env=environ()
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(2 * number)]
    process.kill()
    told += process.stdout.readlines()
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    facts = [entry.fact for entry in folder.open().entries()]
    holds = sum(isinstance(fact, SegmentDone) for fact in facts)
    acknowledged = sum(line.startswith(b"done ") and line.endswith(b"\n") for line in told)
    assert holds >= acknowledged >= 2 * number
    assert holds == 2 * sum(isinstance(fact, SessionEnded) for fact in facts)
    assert quick_check(folder.history) == "ok"


@pytest.mark.timeout(180)
def test_three_rounds_of_the_long_proof_find_nothing() -> None:
    """Kills in a text session and in a write, a full disk, a damaged file."""
    result = subprocess.run(
        [sys.executable, "-P", TOOL, "3", "--speed", "1000", "--seed", "5"],
        capture_output=True,
        text=True,
        env=environ(),
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Nothing was lost." in result.stdout
