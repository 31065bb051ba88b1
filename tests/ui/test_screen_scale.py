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

FACTOR = "QT_SCALE_FACTOR"
LARGEST = "3"
_FEW = (
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
_ROOT = Path(__file__).parents[2]


def shown_at(factor: str) -> tuple[str, ...]:
    """The pages that are looked at: all of them where they are drawn largest."""
    return tuple(PAGES) if factor == LARGEST else _FEW


@pytest.mark.parametrize("name", shown_at(os.environ.get(FACTOR, "1")))
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
@pytest.mark.timeout(240)  # seldom more than 20 s, but on a busy machine
@pytest.mark.parametrize("factor", ["1.25", LARGEST])
def test_on_a_screen_at_a_scale(factor: str) -> None:
    """Qt reads the scale once, so each has a process of its own."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-k", "has_its_room", str(Path(__file__))],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", FACTOR: factor},
        capture_output=True,
        text=True,
        timeout=220,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(shown_at(factor))} passed" in done.stdout
