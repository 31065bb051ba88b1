"""Texts, icons and edges of fields have the contrast that WCAG 2.2 asks for at level AA.

Each screen is measured here; `./dev shots --contrast DIR` measures every state.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tools.contrast import counted
from tools.shots_contrast import States, states

SAMPLE = (
    "1-today",
    "1l-self-check-full",
    "2b-player-hold-left-breathe-in",
    "2n-player-paused",
    "2r-player-stop-rules",
    "3-finish-done",
    "4-history",
    "5-library",
    "6-settings",
    "6b-editor-problems",
    "6m-builder",
    "7-first-run",
    "9-studio",
)
LOOKS = ("light", "dark", "light-contrast", "dark-contrast")


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_on_each_screen_is_seen_well(qapp: QApplication, tmp_path: Path, look: str) -> None:
    judge = States(qapp, tmp_path)
    wanted = {f"{name}-{look}" for name in SAMPLE}
    chosen = [shot for shot in states() if shot.name in wanted]
    assert len(chosen) == len(SAMPLE)
    for shot in chosen:
        seen, found = judge.measure(shot)
        assert seen >= 3, shot.name
        assert "\n".join(map(str, found)) == "", shot.name


def label(window: QWidget, colour: str, pixels: int = 16) -> QLabel:
    text = QLabel("A few words", window)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    text.setPalette(palette)
    font = text.font()
    font.setPixelSize(pixels)
    text.setFont(font)
    text.resize(300, 50)
    return text


@pytest.mark.parametrize(
    ("colour", "pixels", "hard"),
    [
        ("#767676", 16, False),
        ("#777777", 16, True),
        ("#777777", 24, False),
        ("#959595", 24, True),
        ("#FEFEFE", 16, True),
    ],
)
def test_a_text_is_judged_by_its_colour_and_its_size(
    qtbot: QtBot, colour: str, pixels: int, hard: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #FFFFFF; }")
    window.resize(320, 80)
    label(window, colour, pixels)
    window.show()
    seen, found = counted(window)
    assert seen == 1
    assert [bool(finding.ratio) for finding in found] == [True] * hard


def test_a_text_that_is_off_may_be_faint(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #FFFFFF; } QLabel { color: #AAAAAA; }")
    window.resize(320, 80)
    text = label(window, "#AAAAAA")
    window.show()
    assert counted(window)[1]
    text.setEnabled(False)
    assert counted(window) == (0, [])


def test_the_ground_that_is_painted_counts(qtbot: QtBot) -> None:
    """Not that of the palette."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #FFFFFF; } QLabel { background: #555555; }")
    window.resize(320, 80)
    label(window, "#000000")
    window.show()
    (found,) = counted(window)[1]
    assert found.ground == "#555555"
