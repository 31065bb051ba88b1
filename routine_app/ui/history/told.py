"""What a reader finds inside of painted pictures: a real thing for every day and every point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from routine_app.domain.value import Value


class Part(Value):
    """A part of a picture: what it says, and where it stands."""

    name: str
    place: QRect


class _Told(QWidget):
    """Says its name to readers. Nothing to see, nothing to press."""

    reader_role = "ListItem"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ToldParts:
    """The parts of one picture. They are made when a reader asks for the first time."""

    def __init__(self, picture: QWidget) -> None:
        self._picture = picture
        self._told: list[_Told] = []

    @property
    def is_asked_for(self) -> bool:
        return bool(self._told)

    def show(self, parts: Sequence[Part]) -> None:
        """Bring the parts up to date."""
        while len(self._told) < len(parts):
            told = _Told(self._picture)
            self._told.append(told)
        for told, part in zip(self._told, parts, strict=False):
            told.setAccessibleName(part.name)
            told.setGeometry(part.place)
            told.show()
        for told in self._told[len(parts) :]:
            told.hide()
