"""Fields whose words count once they are left, or Enter is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from routine_app.ui.theme import Theme, stylesheet

_MOST_LINES = 5
_AROUND = 24
"""Edge, padding and margin of a field above and below its lines."""


class LineField(QLineEdit):
    """One line. Escape brings back what was there; undo goes on to the routine's own.

    Signals: committed(words), when they are other ones.
    """

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        hint: str,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self.commit)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self.setStyleSheet(stylesheet(theme))
        self.setFont(theme.font(15.5))
        self.setFixedHeight(theme.px(44))

    def show_words(self, words: str) -> None:
        """Show what is there now, unless somebody is typing something else."""
        if self.text() == self._words or not self.hasFocus():
            if self.text() != words:
                self.setText(words)
                self.setCursorPosition(0)
        self._words = words

    @Slot()
    def commit(self) -> None:
        """Take what was typed."""
        words = " ".join(self.text().split())
        if words != self._words:
            self._words = words
            self.committed.emit(words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._words:
            self.setText(self._words)
            return
        super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Some lines, as high as they need. Tab goes on; Ctrl Enter and leaving it take the words.

    Signals: committed(words), when they are other ones.
    """

    committed = Signal(str)

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.setViewportMargins(0, 2, 0, 0)  # its text on the line of a field beside it
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self.setStyleSheet(stylesheet(theme))
        self.setFont(theme.font(15.5))
        self._least = theme.px(44)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As many lines as there are, within bounds."""
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + _AROUND
        return QSize(super().sizeHint().width(), max(self._least, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_words(self, words: str) -> None:
        """Show what is there now, unless somebody is typing something else."""
        if self.toPlainText() == self._words or not self.hasFocus():
            if self.toPlainText() != words:
                self.setPlainText(words)
        self._words = words

    @Slot()
    def commit(self) -> None:
        """Take what was typed."""
        lines = (" ".join(line.split()) for line in self.toPlainText().split("\n"))
        words = "\n".join(lines).strip()
        if words != self._words:
            self._words = words
            self.committed.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and control:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._words:
            self.setPlainText(self._words)
        else:
            super().keyPressEvent(event)
