"""The head of Today is painted whole, whatever letter it begins with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.today.header import DayHeading


def breadth(image: QImage) -> int:
    """How wide the part of the picture is that has something dark in it."""
    dark = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    return dark[-1] - dark[0]


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("word", ["Jour 12", "Day 12"])
def test_no_letter_is_cut_at_the_left(qtbot: QtBot, word: str) -> None:
    theme = Theme(LIGHT_TOKENS)
    heading = DayHeading(theme)
    qtbot.addWidget(heading)
    heading.show_day(word, "")
    heading.resize(heading.sizeHint())
    shown, free = picture(heading.width(), 200), picture(heading.width() + 100, 200)
    heading.render(shown)
    painter = QPainter(free)
    painter.setFont(theme.font(56, 650))
    painter.setPen(theme.tokens.text)
    painter.drawText(QPointF(50, 100), word)
    painter.end()
    assert breadth(shown) == pytest.approx(breadth(free), abs=1)
