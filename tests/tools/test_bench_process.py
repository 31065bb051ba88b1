"""A look at processes does not fail because one of them ends."""

import os
import subprocess
import sys

import pytest

from tools.bench_process import resident

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads what Linux says of processes"
)


def test_a_running_process_keeps_memory() -> None:
    assert resident(str(os.getpid())) > 1


def test_one_that_has_ended_keeps_none() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    # Ended, but nobody has asked how: it is still listed, without any memory.
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert resident(str(process.pid)) == 0
    process.wait()
    assert resident(str(process.pid)) == 0
