"""The focus in every state that has a picture: light, dark, and large texts in the smallest window."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tools.focus import Finding, walked
from tools.shots_list import Shot, all_shots
from tools.shots_window import Look, Studio

USUAL = Look()
LOOKS = (USUAL, Look(dark=True), Look(text_scale=2.0, size=QSize(800, 560)))
_AWHILE = 10_000
"""After this time a new page minds its keys."""


class Walks:
    """Goes round in states of the window, one after another."""

    def __init__(self, app: QApplication, folder: Path, language: str = "en") -> None:
        self._studio = Studio(app, folder, language)

    def walk(self, shot: Shot) -> tuple[int, list[Finding]]:
        """How many stops Tab has in this state, and those where the focus is not seen."""
        with self._studio.window(shot.state, shot.look) as scene:
            for step in shot.prepare:
                step(scene)
            scene.clock.advance(_AWHILE)
            scene.settle()
            if scene.app.activeWindow() is not scene.window:
                return 0, [Finding("another window", "it took the focus away")]
            return walked(scene.window)


def states(only: str = "") -> Iterator[Shot]:
    """Every state, in each of the looks."""
    for shot in all_shots():
        if shot.look == USUAL and shot.painted is None:
            base = shot.name.removesuffix(USUAL.suffix)
            for look in LOOKS:
                if only in (name := base + look.suffix):
                    yield replace(shot, name=name, look=look)


def measure(names: Iterable[str], language: str = "en") -> list[str]:
    """Walk through these states; a line for each finding."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    wanted = set(names)
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="routine-focus-") as own:
        walks = Walks(app, Path(own), language)
        for shot in states():
            if shot.name in wanted:
                _stops, found = walks.walk(shot)
                lines += [f"{shot.name}: {finding}" for finding in found]
    return lines
