"""No text is cut on a screen that is drawn at another scale: a quarter larger, or three times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reader import PAGES, Scene
from tests.ui.test_no_text_is_cut import assert_nothing_cut

SHOWN = (
    "first run",
    "today",
    "library",
    "settings",
    "self-check",
    "player",
    "stop rules",
    "end question",
    "finish",
)
FACTOR = "QT_SCALE_FACTOR"
_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", SHOWN)
def test_every_text_has_its_room(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    state, act = PAGES[name]
    scene = Scene(qtbot, tmp_path, state)
    act(scene)
    top: QWidget = scene.top
    assert top.devicePixelRatio() == float(os.environ.get(FACTOR, "1"))
    assert_nothing_cut(qtbot, top)
    if top is not scene.window:
        assert_nothing_cut(qtbot, scene.window)
    scene.window.close()


@pytest.mark.skipif(FACTOR in os.environ, reason="this is the screen at a scale")
@pytest.mark.parametrize("factor", ["1.25", "3"])
def test_on_a_screen_at_a_scale(factor: str) -> None:
    """Qt reads the scale once, so each has a process of its own."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-k", "has_its_room", str(Path(__file__))],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", FACTOR: factor},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(SHOWN)} passed" in done.stdout
