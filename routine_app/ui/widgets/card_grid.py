"""Cards of one width in rows; how many stand side by side follows from the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

_MOST_COLUMNS = 6


class CardGrid(QWidget):
    """Shows those of its cards that are wanted, in order, without holes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._columns = 1
        self._most, self._room = 1, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    @property
    def cards(self) -> Sequence[QWidget]:
        """All cards, wanted or not."""
        return tuple(self._cards)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Replace the cards; the old ones go."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = list(cards)
        self.show_cards([True] * len(cards))

    def show_cards(self, wanted: Sequence[bool]) -> None:
        """Show the wanted ones only."""
        with self._laid_out_once():
            for card, is_wanted in zip(self._cards, wanted, strict=True):
                card.setVisible(is_wanted)
            self._place()
            self._fit()

    def arrange(self, shown: Sequence[QWidget], hidden: Sequence[QWidget] = ()) -> None:
        """Show these cards in this order; keep others for later, and let all the rest go."""
        kept = [*shown, *hidden]
        stays = set(kept)
        for card in self._cards:
            if card not in stays:
                self._grid.removeWidget(card)
                card.hide()
                card.deleteLater()
        self._cards = kept
        with self._laid_out_once():
            for card in hidden:
                card.hide()
            for card in shown:
                card.setVisible(True)
            self._place()
            self._fit()

    def append(self, cards: Sequence[QWidget]) -> None:
        """Show these as well, behind those that are shown; no other card is moved."""
        shown = sum(not card.isHidden() for card in self._cards if card not in cards)
        self._cards = [*(card for card in self._cards if card not in cards), *cards]
        with self._laid_out_once():
            self._grid.setRowStretch(self._grid.rowCount() - 1, 0)
            for index, card in enumerate(cards, shown):
                self._grid.addWidget(card, index // self._columns, index % self._columns)
                card.setVisible(True)
            self._grid.setRowStretch(self._grid.rowCount(), 1)
            self._fit()

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Every card that appears would have all others laid out."""
        self._grid.setEnabled(False)
        try:
            yield
        finally:
            self._grid.setEnabled(True)
            self._grid.invalidate()

    def set_columns(self, columns: int, gap: int, room: int) -> None:
        """How many cards stand side by side at most in so much room, and the gap between them."""
        self._grid.setSpacing(gap)
        self._most, self._room = columns, room
        self._fit()

    def _fit(self) -> None:
        """Cards that come later may be wider than those before."""
        gap = self._grid.spacing()
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        columns = max(1, min(self._most, (self._room + gap) // max(1, widest + gap)))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def minimumSizeHint(self) -> QSize:
        """No height: the least width would ask for far more of it than the cards ever take."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _place(self) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        wanted = [card for card in self._cards if not card.isHidden()]
        for index, card in enumerate(wanted):
            self._grid.addWidget(card, index // self._columns, index % self._columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
