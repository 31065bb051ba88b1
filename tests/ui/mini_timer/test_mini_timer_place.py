"""The mini timer stands where it was left, as long as there is a screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from routine_app.ui.mini_timer.paint import SMALL, USUAL
from routine_app.ui.mini_timer.place import place_from, place_text, placed

MAIN = QRect(0, 30, 1920, 1050)
LEFT_OF_IT = QRect(-1280, 0, 1280, 1024)


def test_it_begins_in_the_lower_right_corner_of_the_main_screen() -> None:
    corner = placed(None, USUAL, [MAIN, LEFT_OF_IT])
    assert corner == QPoint(1920 - 360 - 25, 1080 - 128 - 25)


@pytest.mark.parametrize("wanted", [QPoint(100, 200), QPoint(-1000, 40)])
def test_it_stands_where_it_was_left(wanted: QPoint) -> None:
    assert placed(wanted, USUAL, [MAIN, LEFT_OF_IT]) == wanted


def test_a_screen_that_is_gone_gives_way_to_the_main_one() -> None:
    corner = placed(QPoint(-1000, 40), USUAL, [MAIN])
    assert MAIN.contains(QRect(corner, USUAL))


@pytest.mark.parametrize("wanted", [QPoint(1700, 1020), QPoint(-100, 10), QPoint(900, 20)])
def test_it_is_always_seen_whole(wanted: QPoint) -> None:
    corner = placed(wanted, USUAL, [MAIN])
    assert MAIN.contains(QRect(corner, USUAL))


def test_on_a_screen_too_small_for_it_its_corner_is_seen() -> None:
    tiny = QRect(0, 0, 100, 40)
    assert placed(QPoint(10, 10), SMALL, [tiny]) == QPoint(0, 0)


def test_a_place_is_kept_as_text() -> None:
    assert place_from(place_text(QPoint(-12, 345))) == QPoint(-12, 345)


@pytest.mark.parametrize("text", ["", "12", "here,there", "1,2,3", "9" * 40 + ",1"])
def test_nonsense_is_nowhere(text: str) -> None:
    assert place_from(text) is None
