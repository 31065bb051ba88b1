"""Wherever Tab leads, one sees where the focus is: a ring, whole, in sight, of enough contrast.

Each kind of page, sheet and card is gone through here; `./dev shots --focus DIR` goes through all
states.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tools.focus import walked
from tools.shots_focus import Walks, states

PAGES = (
    "1-today",
    "1a-today-done",
    "1c-today-half-done",
    "1f-today-over",
    "1g-today-problem",
    "1i-today-told-before",
    "1k-question",
    "1l-self-check-full",
    "1o-self-check-short",
    "1q-look-back",
    "1s-today-conditions",
    "1u-pain",
    "1x-self-check-measured",
    "2b-player-hold-left-breathe-in",
    "2m-player-wait",
    "2n-player-paused",
    "2p-player-after-sleep",
    "2q-player-end-question",
    "2r-player-stop-rules",
    "2s-player-large-timer",
    "2w-player-muscles-half-kneeling",
    "3-finish-done",
    "3d-finish-last-day",
    "4-history",
    "4a-history-empty",
    "4c-history-checks",
    "4g-history-add",
    "4h-history-check-in",
    "4i-history-removed",
    "4k-history-table",
    "4n-history-photos",
    "5-library",
    "5b-library-program",
    "5c-library-exercises",
    "5d-library-exercise",
    "5e-library-muscles",
    "5g-library-filter",
    "5i-library-essentials",
    "5j-library-known",
    "5k-steps-of-today",
    "5t-add-several",
    "5u-added",
    "5v-own-files",
    "5ze-programs",
    "5o-library-handout",
    "6-settings",
    "6g-search-meant",
    "6z-reminder-refused",
    "6a-keys",
    "6b-health",
    "6c-sliders",
    "6d-things",
    "6e-own",
    "6m-export",
    "6n2-export-under-way",
    "6o-import",
    "6q2-settings-file",
    "6r-delete",
    "6s-sync",
    "6u-sound",
    "6w-voices",
    "7-first-run",
    "7c-first-run-urgent",
    "7d-first-run-health",
    "9-studio",
    "9j-studio-save",
    "9l-studio-unsaved",
    "6m-builder",
    "6n-builder-open",
    "6p-builder-search",
    "6u-builder-broken",
    "6x-builder-name",
    "6b-editor-problems",
    "6e-editor-changed-outside",
    "6f-editor-saved-with-problems",
    "6j-editor-find",
    "6k-editor-steps",
)
LARGE = (
    "1-today",
    "1l-self-check-full",
    "2n-player-paused",
    "3-finish-done",
    "4-history",
    "5-library",
    "5d-library-exercise",
    "6-settings",
    "6b-health",
    "6m-export",
    "7-first-run",
    "9-studio",
    "6m-builder",
    "6b-editor-problems",
)
DARK = ("1-today", "2n-player-paused", "4-history", "6-settings", "6b-editor-problems", "9-studio")
WALKS = (
    *(f"{name}-light" for name in PAGES),
    *(f"{name}-800x560-text-200-light" for name in LARGE),
    *(f"{name}-dark" for name in DARK),
)


@pytest.mark.parametrize("name", WALKS)
def test_the_focus_is_seen_wherever_tab_leads(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    (shot,) = (shot for shot in states() if shot.name == name)
    stops, found = Walks(qapp, tmp_path).walk(shot)
    assert stops >= 1
    assert "\n".join(map(str, found)) == ""


class Field(QPushButton):
    """Shows its focus as it is told."""

    def __init__(self, parent: QWidget, ring: QColor | None, place: QRectF) -> None:
        super().__init__("Go", parent)
        self._ring, self._place = ring, place
        self.setGeometry(20, 20, 120, 48)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self.hasFocus() and self._ring is not None:
            painter.setPen(QPen(self._ring, 2))
            painter.drawRect(self._place)


INSIDE = QRectF(4, 4, 110, 38)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #FFFFFF; }")
    window.resize(300, 200)
    yield window
    window.close()


def why(qtbot: QtBot, window: QWidget) -> list[str]:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    (field,) = window.findChildren(Field)
    field.setFocus()
    stops, found = walked(window)
    assert stops == 1
    return [finding.why.partition(" of ")[0] for finding in found]


@pytest.mark.parametrize(
    ("colour", "said"), [("#174F40", []), ("#949494", []), ("#969696", ["only 0"])]
)
def test_a_ring_is_judged_by_its_contrast(
    qtbot: QtBot, window: QWidget, colour: str, said: list[str]
) -> None:
    Field(window, QColor(colour), INSIDE)
    assert why(qtbot, window) == said


def test_a_control_without_a_ring_is_found(qtbot: QtBot, window: QWidget) -> None:
    Field(window, None, INSIDE)
    assert why(qtbot, window) == ["only 0"]


def test_a_ring_that_is_cut_by_a_parent_is_found(qtbot: QtBot, window: QWidget) -> None:
    box = QWidget(window)
    box.setGeometry(0, 0, 100, 200)
    Field(box, QColor("#174F40"), INSIDE)
    (said,) = why(qtbot, window)
    assert said.isdigit()


def test_a_control_that_is_scrolled_away_is_found(qtbot: QtBot, window: QWidget) -> None:
    area = QScrollArea(window)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setGeometry(0, 0, 200, 100)
    content = QWidget()
    content.resize(180, 900)
    Field(content, QColor("#174F40"), INSIDE)
    area.setWidget(content)
    area.ensureVisible(0, 900)
    assert why(qtbot, window) == ["it is out"]
