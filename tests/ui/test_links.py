"""The words of a link begin at its edge, also where they take two lines or have room to spare."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.widgets.buttons import LinkButton
from tests.ui.desk import desk


def edge_of_ink(made: LinkButton, *, from_the_right: bool) -> int:
    """How far from the edge where people begin to read the first sign stands, in pixels."""
    image = made.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixelColor(0, 0).value()
    columns = range(image.width())
    for number, x in enumerate(reversed(columns) if from_the_right else columns):
        if any(abs(image.pixelColor(x, y).value() - ground) > 60 for y in range(image.height())):
            return number
    raise AssertionError("nothing is painted")


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("icon", ["", "plus"])
def test_lines_begin_where_one_line_begins(
    qtbot: QtBot, qapp: QApplication, way: Qt.LayoutDirection, icon: str
) -> None:
    made = LinkButton("Holding hands", desk().themes.theme, icon=icon)
    qtbot.addWidget(made)
    made.setLayoutDirection(way)
    mirrored = way is Qt.LayoutDirection.RightToLeft
    found = []
    for width in (made.sizeHint().width(), made.minimumSizeHint().width() + 30, 400):
        made.resize(width, made.heightForWidth(width))
        found.append(edge_of_ink(made, from_the_right=mirrored))
    assert max(found) - min(found) <= 2, found
