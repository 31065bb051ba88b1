"""A builder over a text in memory, checked against the shipped content."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.checked import Checked
from routine_app.content.checking import check_text
from routine_app.ui.builder.view import BuilderView
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import Desk, desk, shipped

SIX = """\
# For Anna.
routine: evening
name: Evening
about: A quiet end of the day.

steps:
  # Lie down first.
  - constructive-rest: 2 min
  - pelvic-tilt: 8 reps
  - half-kneeling: 45 s x 2
  - wait: Fetch the strap.
  - rest: 20 s
  - edge-of-bed: 60 s, left first
"""
BROKEN = SIX.replace("pelvic-tilt: 8 reps", "pelvic-tlt: 8 reps").replace("20 s", "soon")
EMPTY = "routine: evening\nname: Evening\nsteps: []\n"


class FakeText(QObject):
    """A text with undo."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.labels: list[str] = []
        self._before: list[str] = []
        self._after: list[str] = []

    @property
    def text(self) -> str:
        return self._text

    def replace(self, text: str, label: str) -> None:
        self._before.append(self._text)
        self._after.clear()
        self.labels.append(label)
        self._show(text)

    def undo(self) -> None:
        if self._before:
            self._after.append(self._text)
            self._show(self._before.pop())

    def redo(self) -> None:
        if self._after:
            self._before.append(self._text)
            self._show(self._after.pop())

    def _show(self, text: str) -> None:
        self._text = text
        self.changed.emit()

    @property
    def steps(self) -> list[str]:
        """What stands behind the dashes."""
        lines = self._text.split("\n")
        return [line.strip()[2:] for line in lines if line.startswith("  - ")]


class ShippedChecks:
    """Checks texts as the workshop does."""

    def check(self, text: str, path: Path | None = None) -> Checked:
        return check_text(text, path.name if path else "", shipped())


def builder(
    qtbot: QtBot,
    text: str = SIX,
    *,
    size: tuple[int, int] = (1180, 700),
    dark: bool = False,
    text_scale: float = 1.0,
    made: Desk | None = None,
    checks: ShippedChecks | None = None,
) -> tuple[BuilderView, FakeText]:
    """The builder, shown and active, and the text that it changes."""
    at = made or desk(dark=dark, text_scale=text_scale)
    edited = FakeText(text)
    view = BuilderView(
        edited, checks or ShippedChecks(), at.services, at.themes, PictureQueue(waits=True)
    )
    edited.setParent(view)
    at.themes.setParent(view)
    view.setPalette(at.themes.theme.palette())
    view.resize(*size)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.focus_main()
    return view, edited


def press(view: BuilderView, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Where the focus is, as a keyboard does."""
    focused: QWidget | None = view.window().focusWidget()
    QTest.keyClick(
        view if focused is None else focused, key, held or Qt.KeyboardModifier.NoModifier
    )
