"""An editor page over files on a disk of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.workshop import FileWorkshop
from routine_app.domain.routine import Routine
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import Desk, desk
from tools.shots_editor import EVENING, WITH_PROBLEMS

__all__ = ["EVENING", "WITH_PROBLEMS", "Scene", "scene"]

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Scene:
    """The page, and what it asked for."""

    made: Desk
    page: EditorPage
    workshop: FileWorkshop
    left: list[bool] = field(default_factory=list)
    played: list[Routine] = field(default_factory=list)

    def put(self, text: str, name: str = "evening-run.yaml") -> Path:
        """Write a file of the own folder."""
        path = self.workshop.own_folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def open(self, text: str, name: str = "evening-run.yaml") -> Path:
        """Write it, and open it."""
        path = self.put(text, name)
        self.page.open_file(path)
        return path

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self.page.area, text)

    def press(
        self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in the text."""
        QTest.keyClick(self.page.area, key, modifier)

    def go(self, line: int, column: int) -> None:
        """Bring the cursor there."""
        self.page.area.go_to(line, column)

    @property
    def text(self) -> str:
        return self.page.text.text

    @property
    def messages(self) -> list[str]:
        return [problem.message for problem in self.page.checked.problems]

    def answer(self, words: str) -> None:
        """Press a button of the notice."""
        button = next(b for b in self.page.notice.buttons if b.text() == words)
        button.click()


def scene(qtbot: QtBot, folder: Path, *, text_scale: float = 1.0) -> Scene:
    """A page in a window that is shown."""
    made = desk(folder=folder, text_scale=text_scale)
    workshop = made.services.workshop()
    assert isinstance(workshop, FileWorkshop)
    return make(qtbot, made, workshop)


def make(qtbot: QtBot, made: Desk, workshop: FileWorkshop) -> Scene:
    """The same over a desk that is there already: another start of the program."""
    window = QWidget()
    window.resize(1180, 760)
    page = EditorPage(workshop, made.services, made.themes, PictureQueue(window), window)
    page.setGeometry(window.rect())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    found = Scene(made, page, workshop)
    page.left.connect(lambda: found.left.append(True))
    page.preview_requested.connect(found.played.append)
    return found
