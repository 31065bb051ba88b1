"""How the cards of the history stand: side by side where there is room, below each other else."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from routine_app.domain.value import Value
from routine_app.ui.reflow import Width


class Cards(Value):
    """The cards below the map."""

    month: QWidget
    sessions: QWidget
    detail: QWidget
    trend: QWidget
    minutes: QWidget
    checks: QWidget


Place = tuple[QWidget, int, int, int]
"""A card, its row, its first column, and how many columns it takes."""


def arrange(grid: QGridLayout, cards: Cards, width: Width) -> tuple[QWidget, ...]:
    """Give every card its place; the cards in the order in which they are read."""
    match width:
        case Width.WIDE:
            places, stretches = _wide(cards), (4, 5, 4)
        case Width.MEDIUM:
            places, stretches = _medium(cards), (1, 1, 0)
        case Width.NARROW:
            places, stretches = _narrow(cards), (1, 0, 0)
    for card, *_ in places:
        grid.removeWidget(card)
    for card, row, column, columns in places:
        grid.addWidget(card, row, column, 1, columns)
        card.raise_()
    for column, stretch in enumerate(stretches):
        grid.setColumnStretch(column, stretch)
    return tuple(card for card, *_ in places)


def _wide(cards: Cards) -> list[Place]:
    return [
        (cards.month, 0, 0, 1),
        (cards.sessions, 0, 1, 1),
        (cards.detail, 0, 2, 1),
        (cards.trend, 1, 0, 2),
        (cards.minutes, 1, 2, 1),
        (cards.checks, 2, 0, 3),
    ]


def _medium(cards: Cards) -> list[Place]:
    return [
        (cards.month, 0, 0, 1),
        (cards.sessions, 0, 1, 1),
        (cards.detail, 1, 0, 1),
        (cards.minutes, 1, 1, 1),
        (cards.trend, 2, 0, 2),
        (cards.checks, 3, 0, 2),
    ]


def _narrow(cards: Cards) -> list[Place]:
    order = (cards.sessions, cards.detail, cards.month, cards.trend, cards.minutes, cards.checks)
    return [(card, row, 0, 1) for row, card in enumerate(order)]
