"""The program begins anew once its window is closed, as it was called."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from routine_app.system.restart import Restart

Call = tuple[Sequence[str], Path | None, Mapping[str, str]]


@pytest.fixture
def begun() -> list[Call]:
    return []


def carry_out(restart: Restart, begun: list[Call]) -> None:
    restart.carry_out(("--speed", "5"), {"HOME": "/h"}, lambda *call: begun.append(call))


def test_nothing_begins_that_was_not_wished_for(begun: list[Call]) -> None:
    carry_out(Restart(), begun)
    assert begun == []


def test_a_window_that_stays_open_goes_on(begun: list[Call]) -> None:
    restart = Restart()
    restart.ask(lambda: False)
    carry_out(restart, begun)
    assert begun == []


def test_it_is_called_with_the_same_options(begun: list[Call]) -> None:
    restart = Restart()
    restart.ask(lambda: True)
    assert begun == []
    carry_out(restart, begun)
    ((words, _, environ),) = begun
    assert words[-2:] == ("--speed", "5")
    assert environ["HOME"] == "/h"


@pytest.mark.skipif(sys.platform == "win32", reason="there a second process is started")
def test_it_takes_the_place_of_the_process(tmp_path: Path) -> None:
    code = (
        "import os\n"
        "from routine_app.system.restart import Restart\n"
        "restart = Restart()\n"
        "restart.ask(lambda: True)\n"
        "print('ended', flush=True)\n"
        "restart.carry_out(('--version',), os.environ)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    ended, version = done.stdout.splitlines()
    assert ended == "ended"
    assert version.startswith("routine-app ")
