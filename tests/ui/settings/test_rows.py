"""The rows of Settings: the sentence has all the room that its control leaves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.settings.rows import SettingRow
from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.widgets.fields import ChoiceRow

GAP = 12
SENTENCE = "One stroke for every hold, two tones for the other side."


def made_row(qtbot: QtBot, width: int) -> tuple[SettingRow, ChoiceRow]:
    """A row of three choices in a window of some width."""
    theme = Theme(LIGHT_TOKENS)
    window = QWidget()
    qtbot.addWidget(window)
    choice = ChoiceRow("Chimes", ("Soft bowl", "Wood", "Glass"), theme, window)
    row = SettingRow("Chimes", choice, theme, window, SENTENCE)
    row.setFixedWidth(width)
    window.show()
    row.resize(width, row.heightForWidth(width))
    return row, choice


@pytest.mark.parametrize(("width", "is_below"), [(430, True), (900, False)])
def test_a_sentence_is_as_wide_as_the_control_lets_it(
    qtbot: QtBot, width: int, is_below: bool
) -> None:
    row, choice = made_row(qtbot, width)
    words = row.about.parentWidget()
    assert words is not None
    assert (choice.y() >= words.geometry().bottom()) is is_below
    assert words.width() == (width if is_below else width - choice.width() - GAP)
    assert row.about.height() // row.about.fontMetrics().height() == 1


def test_a_row_is_no_higher_than_its_words_in_the_room_they_have(qtbot: QtBot) -> None:
    row, choice = made_row(qtbot, 900)
    assert row.heightForWidth(900) == choice.height() + 8
    assert choice.geometry().right() == row.rect().right()
