"""Files that macOS hands over: it tells a running program, where others start it with a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class FileOpening(QObject):
    """Gathers what is opened at once, one event a file, and offers it together."""

    def __init__(self, offer: Callable[[Sequence[Path]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._offer = offer
        self._paths: list[Path] = []
        self._gathered = QTimer(self, singleShot=True, interval=0)
        self._gathered.timeout.connect(self._on_gathered)
        app = QGuiApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; addresses of other kinds are nobody's here."""
        if not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self._paths.append(Path(event.file()))
            self._gathered.start()
        return True

    @Slot()
    def _on_gathered(self) -> None:
        paths, self._paths = self._paths, []
        self._offer(paths)
