"""Steps that are dragged to another place, with the others making room on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from routine_app.ui.builder.card import StepCard
from routine_app.ui.widgets.scroll import QuietScrollArea

_EDGE, _PACE, _EVERY = 56, 14, 30
"""So near to an edge, the list scrolls by so much every so many milliseconds."""


class StepDrag(QObject):
    """Watches the rows of the cards. A press that goes nowhere stays a press.

    Signals: passed(card, index) when a card should stand elsewhere meanwhile; dropped(card, from)
    when it was let go of, where it then stands.
    """

    passed = Signal(object, int)
    dropped = Signal(object, int)

    def __init__(
        self, cards: Callable[[], Sequence[StepCard]], area: QuietScrollArea, board: QWidget
    ) -> None:
        super().__init__(board)
        self._cards = cards
        self._area = area
        self._board = board
        self._pressed: StepCard | None = None
        self._lifted: StepCard | None = None
        self._ghost: QLabel | None = None
        self._start = QPoint()
        self._at = QPoint()
        self._from = 0
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_EVERY)
        self._scrolling.timeout.connect(self._on_scroll)

    @property
    def is_under_way(self) -> bool:
        """Whether a card is being dragged."""
        return self._lifted is not None

    def watch(self, card: StepCard) -> None:
        """From now on this card can be dragged by its row."""
        card.row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._on_mouse(watched, event)
        if isinstance(event, QKeyEvent) and self.is_under_way:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Escape puts the card back. No other key does anything while steps stand elsewhere than
        the text says.
        """
        match event.type():
            case QEvent.Type.ShortcutOverride:
                event.accept()
            case QEvent.Type.KeyPress if event.key() == Qt.Key.Key_Escape:
                self.stop()
            case QEvent.Type.KeyPress:
                pass
            case _:
                return False
        return True

    def stop(self) -> None:
        """Put back what is dragged, and forget what was pressed: its card may be about to go."""
        self._pressed = None
        self._let_go(back=True)

    def _on_mouse(self, watched: QObject, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = next((c for c in self._cards() if c.row is watched), None)
                self._start = at
            case QEvent.Type.MouseMove if self._pressed is not None:
                far = (at - self._start).manhattanLength()
                if not self.is_under_way and far >= QApplication.startDragDistance():
                    self._lift(self._pressed)
                if self.is_under_way:
                    self._move(at)
                    return True
            case QEvent.Type.MouseButtonRelease:
                self._pressed = None
                if self.is_under_way:
                    self._let_go()
                    return True
        return False

    def _lift(self, card: StepCard) -> None:
        if len(self._cards()) < 2:
            return
        self._lifted = card
        self._from = list(self._cards()).index(card)
        card.row.setDown(False)
        ghost = QLabel(self._board)
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ghost.setPixmap(card.likeness())
        ghost.resize(card.row.size())
        ghost.move(card.pos())
        ghost.show()
        ghost.raise_()
        self._ghost = ghost
        card.set_lifted(True)
        self._board.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scrolling.start()

    def _move(self, at: QPoint) -> None:
        if self._lifted is None or self._ghost is None:
            return
        self._at = at
        y = self._board.mapFromGlobal(at).y()
        self._ghost.move(self._ghost.x(), y - self._ghost.height() // 2)
        others = [card for card in self._cards() if card is not self._lifted]
        index = sum(y > card.geometry().center().y() for card in others)
        if self._cards()[index] is not self._lifted:
            self.passed.emit(self._lifted, index)
            self._ghost.raise_()

    @Slot()
    def _on_scroll(self) -> None:
        """Go on at the upper and lower end of what can be seen."""
        view, bar = self._area.viewport(), self._area.verticalScrollBar()
        y = view.mapFromGlobal(self._at).y()
        way = -1 if y < _EDGE else 1 if y > view.height() - _EDGE else 0
        before = bar.value()
        bar.setValue(before + way * _PACE)
        if bar.value() != before:
            self._move(self._at)

    def _let_go(self, *, back: bool = False) -> None:
        card, ghost = self._lifted, self._ghost
        if card is None or ghost is None:
            return
        self._lifted = self._ghost = self._pressed = None
        self._scrolling.stop()
        self._board.unsetCursor()
        ghost.hide()
        ghost.deleteLater()
        card.set_lifted(False)
        if back:
            self.passed.emit(card, self._from)
        self.dropped.emit(card, self._from)
