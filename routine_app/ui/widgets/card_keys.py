"""Arrow keys that go from card to card of a grid."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from routine_app.ui.widgets.card_grid import CardGrid

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class CardKeys(QObject):
    """Watches the buttons of a grid's cards: an arrow goes to the nearest card that way.

    There it goes to the first button, or to the card's own `main_button`. Cards are told apart by where they stand, so that rows and columns need no counting.
    Signals: moved() when the focus has gone to another card.
    """

    moved = Signal()

    def __init__(self, grid: CardGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    @Slot(object)
    def watch(self, cards: Iterable[QWidget]) -> None:
        """Watch new cards of the grid."""
        for card in cards:
            for button in _buttons(card):
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrow = event.key() in _ARROWS and held == Qt.KeyboardModifier.NoModifier
        return arrow and isinstance(watched, QWidget) and self._move(watched, event.key())

    def _move(self, button: QWidget, key: int) -> bool:
        shown = [card for card in self._grid.cards if card.isVisible()]
        at = next((c for c in shown if c is button or c.isAncestorOf(button)), None)
        if at is None:
            return False
        ways = [(way, card) for card in shown if (way := _way(at, card, key)) is not None]
        if ways:
            card = min(ways, key=lambda found: found[0])[1]
            main = getattr(card, "main_button", None)
            (main or _buttons(card)[0]).setFocus(Qt.FocusReason.TabFocusReason)
            self.moved.emit()
        return True


def _buttons(card: QWidget) -> list[QAbstractButton]:
    own = [card] if isinstance(card, QAbstractButton) else []
    return [*own, *card.findChildren(QAbstractButton)]


def _way(start: QWidget, to: QWidget, key: int) -> tuple[int, int] | None:
    """How far a card is that way: first along the arrow, then aside; None when it is not there."""
    along = to.pos() - start.pos()
    match key:
        case Qt.Key.Key_Left:
            found = (0 if along.y() == 0 else -1, -along.x())
        case Qt.Key.Key_Right:
            found = (0 if along.y() == 0 else -1, along.x())
        case Qt.Key.Key_Up:
            return (-along.y(), abs(along.x())) if along.y() < 0 else None
        case _:
            return (along.y(), abs(along.x())) if along.y() > 0 else None
    return (found[1], 0) if found[0] == 0 and found[1] > 0 else None
