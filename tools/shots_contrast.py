"""Contrast in every state that has a picture: light, dark, and both with strong contrast."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from routine_app.domain.value import replace as valued
from tools.contrast import Finding, Listener, counted
from tools.shots_list import Shot, all_shots
from tools.shots_window import Look, Studio

LOOKS = (Look(), Look(dark=True))


class States:
    """Measures states of the window, one after another."""

    def __init__(self, app: QApplication, folder: Path, language: str = "en") -> None:
        self._studio = Studio(app, folder, language)

    def measure(self, shot: Shot) -> tuple[int, list[Finding]]:
        """How much was measured in this state, and what is hard to see."""
        with Listener().listening() as heard, self._studio.window(shot.state, shot.look) as scene:
            for step in shot.prepare:
                step(scene)
            scene.settle()
            seen, found = counted(scene.window, heard)
            for sheet in scene.window.findChildren(QDialog):
                if sheet.isVisible() and sheet.isWindow():
                    more, worse = counted(sheet)
                    seen, found = seen + more, found + worse
        return seen, found


def states(only: str = "") -> Iterator[Shot]:
    """Every state in the usual size of window and text, plain and with strong contrast."""
    for shot in all_shots():
        if shot.look in LOOKS and shot.painted is None and only in shot.name:
            yield shot
            yield strong(shot)


def strong(shot: Shot) -> Shot:
    """The same state with strong contrast switched on."""
    preferences = valued(shot.state.preferences, high_contrast=True)
    state = replace(shot.state, preferences=preferences)
    return replace(shot, name=f"{shot.name}-contrast", state=state)


def measure(names: Iterable[str], language: str = "en") -> list[str]:
    """Measure these states; a line for each finding, and for a state without any text."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    wanted = set(names)
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="routine-contrast-") as own:
        judge = States(app, Path(own), language)
        for shot in states():
            if shot.name in wanted:
                seen, found = judge.measure(shot)
                lines += [f"{shot.name}: {finding}" for finding in found]
                lines += [] if seen else [f"{shot.name}: nothing was measured"]
    return lines
