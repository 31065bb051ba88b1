"""The system's own dialogs for files and folders. They never hold up the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from routine_app.domain.language import tr


class FileChooser:
    """Dialogs over the window of a widget."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def save(self, title: str, name: str, then: Callable[[Path], None]) -> None:
        """Where a file goes; a file that is there already is asked about."""
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.partition(".")[2])  # also one of two parts
        dialog.selectFile(name)
        self._ask(dialog, then)

    def open(self, title: str, then: Callable[[Path], None]) -> None:
        """A file that is there."""
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{tr('JSON and CSV')} (*.json *.csv)", f"{tr('All files')} (*)"])
        self._ask(dialog, then)

    def photo(self, title: str, then: Callable[[Path], None]) -> None:
        """A picture that is there."""
        dialog = self._dialog(title, QStandardPaths.StandardLocation.PicturesLocation)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{tr('Photos')} (*.jpg *.jpeg *.png *.webp)", f"{tr('All files')} (*)"]
        )
        self._ask(dialog, then)

    def open_several(
        self, title: str, kinds: Sequence[str], then: Callable[[list[Path]], None]
    ) -> None:
        """Files that are there, of some kinds in Qt's form: `Routines (*.yaml)`."""
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(list(kinds))
        dialog.filesSelected.connect(lambda paths: then([Path(path) for path in paths]))
        dialog.open()

    def folder(self, title: str, then: Callable[[Path], None]) -> None:
        """A folder that is there."""
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, then)

    def _dialog(
        self,
        title: str,
        folder: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.DocumentsLocation,
    ) -> QFileDialog:
        place = QStandardPaths.writableLocation(folder)
        if not QDir(place).exists():  # Qt would take its name for that of a file
            place = QDir.homePath()
        dialog = QFileDialog(self._parent.window(), title, place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _ask(self, dialog: QFileDialog, then: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()
