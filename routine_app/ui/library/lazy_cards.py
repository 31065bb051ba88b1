"""Cards that are made as they come into view: of thousands of files most are never looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.value import Value
from routine_app.ui.widgets.card_grid import CardGrid
from routine_app.ui.widgets.scroll import QuietScrollArea

_AT_ONCE = 4
"""Cards made in one turn of the event loop, while one scrolls."""
_KEPT_HIDDEN = 120


class Item(Value):
    """What may get a card. The card is made anew when `state` is another under the same key."""

    key: str
    state: object
    make: Callable[[], QWidget]


class LazyCards(QObject):
    """Gives cards to the first items of a list, and to more as the end of them comes near.

    Signals: made(new cards).
    """

    made = Signal(object)

    def __init__(self, grid: CardGrid, area: QuietScrollArea, first: int) -> None:
        super().__init__(grid)
        self._grid = grid
        self._bar = area.verticalScrollBar()
        self._first = first
        self._limit = first
        self._count = 0
        self._item: Callable[[int], Item] | None = None
        self._cards: dict[str, tuple[object, QWidget]] = {}
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._on_more)
        self._bar.valueChanged.connect(self._on_scrolled)
        self._bar.rangeChanged.connect(self._on_scrolled)

    @property
    def is_whole(self) -> bool:
        """Whether every item has its card."""
        return self._limit >= self._count

    def show(self, count: int, item: Callable[[int], Item], *, anew: bool = False) -> None:
        """Show so many, which are asked for when they get a card; `anew` begins with the first
        few again.

        Cards of what is as it was stay, with the focus and with their pictures.
        """
        if anew:
            self._limit = self._first
        self._count, self._item = count, item
        self._renew()
        self._on_scrolled()

    def card(self, key: str) -> QWidget | None:
        """The card of an item, if it has one."""
        found = self._cards.get(key)
        return found[1] if found is not None else None

    def key_of(self, card: QWidget) -> str:
        """The key of the item whose card this is; empty for none of these."""
        return next((key for key, (_, known) in self._cards.items() if known is card), "")

    def forget(self) -> None:
        """Make all cards anew, next time."""
        self._cards.clear()
        self._count, self._item = 0, None
        self._grid.arrange([])

    def _renew(self) -> None:
        before = self._cards
        shown: dict[str, tuple[object, QWidget]] = {}
        for item in self._wanted(0):
            shown[item.key] = self._known(item)
        others = [(key, known) for key, known in before.items() if key not in shown]
        hidden = dict(others[-_KEPT_HIDDEN:])
        self._cards = {**hidden, **shown}
        self._grid.arrange(
            [card for _, card in shown.values()], [card for _, card in hidden.values()]
        )
        old = {id(card) for _, card in before.values()}
        self._tell_made([card for _, card in shown.values() if id(card) not in old])

    def _tell_made(self, cards: list[QWidget]) -> None:
        if cards:
            self.made.emit(cards)

    def _wanted(self, first: int) -> Iterator[Item]:
        """The items from one on that get a card."""
        if self._item is not None:
            yield from map(self._item, range(first, min(self._limit, self._count)))

    def _known(self, item: Item) -> tuple[object, QWidget]:
        """The card of an item as it is, or a new one."""
        known = self._cards.get(item.key)
        if known is None or known[0] != item.state:
            known = (item.state, item.make())
        return known

    @Slot()
    def _on_scrolled(self) -> None:
        """Two views ahead there are cards already."""
        left = self._bar.maximum() - self._bar.value()
        if not self.is_whole and self._grid.isVisible() and left < 2 * self._bar.pageStep():
            self._more.start(0)

    @Slot()
    def _on_more(self) -> None:
        if not self.is_whole:
            first = self._limit
            self._limit += _AT_ONCE
            new = {item.key: self._known(item) for item in self._wanted(first)}
            for key in new:
                self._cards.pop(key, None)
            self._cards.update(new)
            self._grid.append([card for _, card in new.values()])
            self._tell_made([card for _, card in new.values()])
            self._on_scrolled()
