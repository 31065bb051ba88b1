"""What was done, with a way to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type

SECONDS = 20
_AROUND = 48
_LEAST_LETTERS = 22


class UndoCard(Card):
    """A sentence beside a button; hidden while there is nothing to say."""

    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None, widest: int = 620) -> None:
        super().__init__(theme, parent, ground="accent_soft", edge="control")
        self.words = TextLabel("", Type.BODY_STRONG, theme, self, widest=widest)
        self.undo_button = SmallButton(tr("Undo"), theme, self, icon="undo", key="Ctrl Z")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._row, 24, 4, 12, 4)
        self._row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self.undo_button, 0, start)
        self.hide()

    def show_words(self, text: str) -> None:
        """Say what was done; a sentence, or the beginning of one."""
        self.words.setText(text)
        done = text if text.endswith((".", "?")) else f"{text}."
        self.undo_button.setAccessibleName(tr("{done} Undo, key Ctrl Z", done=done))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button goes below where it would leave only a narrow column to the sentence."""
        super().resizeEvent(event)
        room = self.width() - self.undo_button.sizeHint().width() - _AROUND
        is_narrow = room < _LEAST_LETTERS * self.words.fontMetrics().averageCharWidth()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if is_narrow else across)

    def announce(self, text: str) -> None:
        """Tell it to a screen reader."""
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, text)
            QAccessible.updateAccessibility(event)

    def fold(self) -> bool:
        """Hide; whether the focus has to go elsewhere."""
        had_focus = self.window().focusWidget() is self.undo_button
        self.hide()
        return had_focus


class PassingUndo(UndoCard):
    """An undo for some seconds. Signals: over(whether it had the focus) when it hides."""

    over = Signal(bool)

    def __init__(
        self, theme: Theme, seconds: int, parent: QWidget | None = None, widest: int = 620
    ) -> None:
        super().__init__(theme, parent, widest)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(seconds * 1000)
        self.timer.timeout.connect(self.end)

    def show_words(self, text: str) -> None:
        super().show_words(text)
        self.timer.start()

    def fold(self) -> bool:
        self.timer.stop()
        return super().fold()

    @Slot()
    def end(self) -> None:
        """It is too late to undo, or done."""
        self.over.emit(self.fold())


class UndoStrip(PassingUndo):
    """What was done with files. Without anything to undo it says a sentence alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, SECONDS, parent, widest=900)
        self._undo: Callable[[], None] | None = None
        self.undo_button.clicked.connect(self.undo)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, and offer to undo it."""
        self._undo = undo
        self.setAccessibleName(text)
        self.undo_button.setVisible(undo is not None)
        self.show_words(text)
        said = tr("{done} Control Z undoes it.", done=text) if undo is not None else text
        self.announce(said)

    @Slot()
    def undo(self) -> None:
        """Undo what was done last, if it can be."""
        undo = self._undo
        if undo is not None:
            self.end()
            undo()

    def fold(self) -> bool:
        self._undo = None
        return super().fold()
