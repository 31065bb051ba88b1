"""Texts that wrap and are never cut."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.theme import ThemeSource
from routine_app.ui.widgets.labels import MAY_BREAK, TextLabel, Type, breakable
from tests.fakes import FakePreferences


def test_a_word_that_no_column_holds_may_break_and_others_stay_whole() -> None:
    assert breakable("Half-kneeling hip flexor stretch") == "Half-kneeling hip flexor stretch"
    long = "W" * 60
    assert breakable(long).replace(MAY_BREAK, "") == long
    assert max(len(part) for part in breakable(long).split(MAY_BREAK)) == 24


def test_a_long_word_does_not_make_a_label_wide(qtbot: QtBot) -> None:
    theme = ThemeSource(FakePreferences().value, QGuiApplication.styleHints()).theme
    label = TextLabel("W" * 60, Type.H2, theme)
    qtbot.addWidget(label)
    usual = label.fontMetrics().horizontalAdvance("W" * 25)
    assert label.minimumSizeHint().width() <= usual


def test_a_line_may_end_behind_a_hyphen_between_two_letters(qtbot: QtBot) -> None:
    theme = ThemeSource(FakePreferences().value, QGuiApplication.styleHints()).theme
    label = TextLabel("Adduktoren-Schaukel", Type.H3, theme)
    qtbot.addWidget(label)
    half = label.fontMetrics().horizontalAdvance("Adduktoren-")
    least = label.minimumSizeHint().width()
    assert half <= least < half + 8
    # There the line does end: two lines have room where one has none.
    assert label.heightForWidth(least) == 2 * label.heightForWidth(label.sizeHint().width())
    label.setText("90-90")
    assert label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance("90-90")
