"""The one text that the views of the editor share, with its undo steps."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

_SEPARATOR = "\u2029"
"""Stands for the end of a line inside of Qt's documents."""


class EditorDocument(QObject):
    """The text of a file while it is edited.

    Signals: changed() after every change, whoever made it.
    """

    changed = Signal()

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._text: str | None = None
        self._loading = False
        self._labels: dict[int, str] = {}
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_changed)

    @property
    def text(self) -> str:
        """The whole text; its lines end with a line feed."""
        if self._text is None:
            # The plain text of a document has no narrow spaces any more.
            self._text = self.document.toRawText().replace(_SEPARATOR, "\n")
        return self._text

    def load(self, text: str) -> None:
        """Begin with another text; there is nothing to take back."""
        self._loading = True
        self._labels.clear()
        self.document.setPlainText(text)
        self._loading = False
        self._text = None
        self.changed.emit()

    def replace(self, text: str, label: str) -> None:
        """Put another text in its place, as one step of undo; what is the same stays untouched."""
        before = self.text
        if text == before:
            return
        start = _common(before, text)
        room = min(len(before), len(text)) - start
        end = min(room, _common(before[::-1], text[::-1]))
        self.put(start, len(before) - end, text[start : len(text) - end], label)

    def put(self, start: int, end: int, words: str, label: str = "") -> None:
        """Put words in the place of the characters `start` to `end`, as one step of undo."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.setPosition(self._units(start))
        cursor.setPosition(self._units(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        cursor.endEditBlock()
        self._labels[self.document.availableUndoSteps()] = label

    def place(self, line: int, column: int) -> int:
        """The position in Qt's document of a line and column, counted from 1."""
        block = self.document.findBlockByNumber(max(0, line - 1))
        if not block.isValid():
            return max(0, self.document.characterCount() - 1)
        return block.position() + _utf16(block.text()[: max(0, column - 1)])

    def before(self, cursor: QTextCursor) -> str:
        """What stands in the line before a cursor, which counts as Qt does."""
        units = cursor.block().text().encode("utf-16-le", "surrogatepass")
        return units[: 2 * cursor.positionInBlock()].decode("utf-16-le", "surrogatepass")

    @property
    def undo_label(self) -> str:
        """What the next undo takes back, where that has a name."""
        return self._labels.get(self.document.availableUndoSteps(), "")

    def undo(self) -> None:
        """Take back the last change."""
        self.document.undo()

    def redo(self) -> None:
        """Do it again."""
        self.document.redo()

    def _units(self, position: int) -> int:
        """Characters as Qt counts them: those beyond the first plane are two."""
        return _utf16(self.text[:position])

    @Slot(int, int, int)
    def _on_contents_change(self, _position: int, removed: int, added: int) -> None:
        if removed or added:
            self._text = None

    @Slot()
    def _on_changed(self) -> None:
        if not self._loading and self._text is None:
            self.changed.emit()


def _common(one: str, other: str) -> int:
    """How many characters are the same from the beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _utf16(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
