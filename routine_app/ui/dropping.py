"""Files that are dropped onto the window, anywhere on its pages."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class Receiving(Protocol):
    """A window that can say whether it is the moment for files."""

    @property
    def is_engaged(self) -> bool: ...


class Drops(QObject):
    """Takes files while nothing is under way that must not be disturbed, such as a session.

    Signals: files_dropped([Path]); the list is empty when none of it is a file of this computer.
    """

    files_dropped = Signal(object)

    def __init__(self, window: QWidget, receiving: Receiving) -> None:
        super().__init__(window)
        self._receiving = receiving
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)
        if self._receiving.is_engaged or not event.mimeData().hasUrls():
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            paths = files_in(event.mimeData())
            # The one who dropped it waits until this event is over.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(paths))
        return True


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer among what is dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
