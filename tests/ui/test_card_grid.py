"""Cards stand side by side as far as the widest of them lets them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.widgets.card_grid import CardGrid


class Card(QWidget):
    """As wide as it is told."""

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._least = QSize(width, 20)

    def minimumSizeHint(self) -> QSize:
        return self._least


def _columns(grid: CardGrid) -> int:
    return len({card.x() for card in grid.cards if not card.isHidden()})


def _grid(qtbot: QtBot) -> CardGrid:
    grid = CardGrid()
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.set_columns(4, gap=10, room=400)
    grid.set_cards([Card(90, grid) for _ in range(4)])
    grid.show()
    return grid


def test_as_many_as_asked_for_where_there_is_room(qtbot: QtBot) -> None:
    grid = _grid(qtbot)
    qtbot.waitUntil(lambda: _columns(grid) == 4)


def test_a_wide_card_that_comes_later_leaves_fewer_columns(qtbot: QtBot) -> None:
    grid = _grid(qtbot)
    grid.append([Card(150, grid)])
    qtbot.waitUntil(lambda: _columns(grid) == 2)
    assert grid.minimumSizeHint().width() <= 400


def test_cards_that_are_put_in_order_make_room_for_the_widest(qtbot: QtBot) -> None:
    grid = _grid(qtbot)
    grid.arrange([Card(195, grid), *grid.cards])
    qtbot.waitUntil(lambda: _columns(grid) == 2)
