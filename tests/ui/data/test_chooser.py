"""The dialogs for files begin where people keep them, or at home where there is no such folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.data.chooser import FileChooser


@pytest.mark.parametrize("documents", [True, False])
def test_a_dialog_begins_in_a_folder_that_is_there(qtbot: QtBot, *, documents: bool) -> None:
    if documents:
        (Path.home() / "Documents").mkdir()
    window = QWidget()
    qtbot.addWidget(window)
    FileChooser(window).open("Choose a file", lambda _path: None)
    dialog: QFileDialog | None = window.findChild(QFileDialog)
    assert dialog is not None
    begun = Path(dialog.directory().absolutePath())
    assert begun == (Path.home() / "Documents" if documents else Path.home())
    assert dialog.selectedFiles() in ([], [str(begun)])
    dialog.close()


@pytest.mark.parametrize(
    ("name", "ending"),
    [("settle.routine.yaml", "routine.yaml"), ("routine-2026-11-26.json", "json")],
)
def test_what_is_typed_gets_the_whole_ending(qtbot: QtBot, name: str, ending: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    FileChooser(window).save("Save", name, lambda _path: None)
    dialog: QFileDialog | None = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == ending
    assert [Path(path).name for path in dialog.selectedFiles()] == [name]
    dialog.close()
