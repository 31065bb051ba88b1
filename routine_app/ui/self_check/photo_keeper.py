"""Asks for a photo, keeps it as that of a day and a side, and takes it away again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.pose import Side
from routine_app.storage.photos import NotKept, Photo
from routine_app.ui.self_check.photo_file import NoPhoto, read_photo

if TYPE_CHECKING:
    from routine_app.ui.data.port import PhotoChooser, Photos


class PhotoKeeper(QObject):
    """Between the dialog for files and the folder with photos.

    Signals: changed() when there is another photo or one less; failed(str) with why not.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, photos: Photos, chooser: PhotoChooser | None, page: QWidget) -> None:
        super().__init__(page)
        self._photos = photos
        self._chooser = chooser
        self._page = page

    def all(self) -> tuple[Photo, ...]:
        """Every photo, the oldest first."""
        return self._photos.all()

    def of(self, day: date, side: Side) -> Photo | None:
        """The photo of a day and a side."""
        return self._photos.of(day, side)

    def ask(self, day: date, side: Side) -> None:
        """Have a photo chosen, and keep it in place of any other of that day and side."""
        title = (
            tr("Choose a photo of the left side")
            if side is Side.LEFT
            else tr("Choose a photo of the right side")
        )
        self._files().photo(title, lambda path: self._take(path, day, side))

    def remove(self, photo: Photo) -> None:
        """Delete a photo for good."""
        try:
            self._photos.remove(photo)
        except NotKept as problem:
            self.failed.emit(str(problem))
        else:
            self.changed.emit()

    def _take(self, path: Path, day: date, side: Side) -> None:
        try:
            self._photos.keep(day, side, read_photo(path))
        except (NoPhoto, NotKept) as problem:
            self.failed.emit(str(problem))
        else:
            self.changed.emit()

    def _files(self) -> PhotoChooser:
        if self._chooser is None:
            from routine_app.ui.data.chooser import FileChooser

            self._chooser = FileChooser(self._page)
        return self._chooser
