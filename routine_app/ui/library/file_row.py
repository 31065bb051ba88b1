"""Where the file of a page lies, with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE


class FileOf(Value):
    """The file behind a page. `instead` is the one that came with the program, whose place it takes."""

    path: Path
    name: str
    own: bool
    instead: Path | None
    words: Callable[[Path], str]
    can_edit: bool = False
    can_remove: bool = False


class FileRow(QWidget):
    """Hidden where there is no file. What comes with the program is changed as a copy.

    Signals: edit_requested(Path), remove_requested(Path, name).
    """

    edit_requested = Signal(object)
    remove_requested = Signal(object, str)

    def __init__(self, of: FileOf | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = of
        self.words = TextLabel(_said(of), Type.SMALL, theme, self, widest=900)
        self.edit = LinkButton(tr("Change it"), theme, self)
        self.edit.setVisible(of is not None and of.can_edit)
        self.remove = LinkButton(tr("Remove it"), theme, self)
        self.remove.setVisible(of is not None and of.can_remove)
        if of is not None:
            self.edit.setAccessibleName(tr("Change {name}", name=of.name))
            self.remove.setAccessibleName(tr("Remove {name}", name=of.name))
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        row = FlowLayout(gap=16, row_gap=0, outset=FOCUS_RESERVE)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(row)
        self.words.setVisible(of is not None and of.own)
        if of is None or not (of.own or of.can_edit):
            self.hide()  # Showing it here, where it may stand alone yet, would open a window.

    @property
    def path(self) -> Path | None:
        """The file; None where there is none."""
        return self._of.path if self._of is not None else None

    @Slot()
    def _on_edit(self) -> None:
        if self._of is not None:
            self.edit_requested.emit(self._of.path)

    @Slot()
    def _on_remove(self) -> None:
        if self._of is not None:
            self.remove_requested.emit(self._of.path, self._of.name)


def _said(of: FileOf | None) -> str:
    if of is None:
        return ""
    place = printable(of.words(of.path))
    if of.instead is None:
        return tr("Yours: {place}", place=place)
    other = printable(of.words(of.instead))
    return tr(
        "Yours: {place}\nInstead of the one that comes with Routine: {other}",
        place=place,
        other=other,
    )
