"""What was done, with a way to undo it, has room for its sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.widgets.undo_strip import UndoStrip
from tests.ui.desk import desk


@pytest.mark.parametrize(("width", "below"), [(900, False), (300, True)])
def test_the_button_goes_below_where_it_would_leave_only_a_narrow_column(
    qtbot: QtBot, width: int, below: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    strip = UndoStrip(desk().themes.theme, window)
    strip.say("“A week at the desk” is in use now.", lambda: None)
    strip.resize(width, 120)
    window.show()
    words, button = strip.words, strip.undo_button

    def is_below() -> bool:
        return button.mapTo(strip, QPoint(0, 0)).y() >= words.geometry().bottom()

    qtbot.waitUntil(lambda: is_below() is below and words.width() > 100)
