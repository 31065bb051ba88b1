"""Long words of other languages have room at twice the size of text, in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.language import speak
from routine_app.domain.pose import Side
from routine_app.domain.self_check import Thigh
from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from routine_app.ui.self_check.pictures import ThighOption
from routine_app.ui.studio.unsaved import UnsavedBanner
from routine_app.ui.widgets.sheet import Sheet
from tests.fakes import make_exercise
from tests.ui.desk import desk

LOW = QSize(800, 560)
each_language = pytest.mark.parametrize("code", ["en", "de", "es", "fr"])


def say(code: str) -> None:
    speak(read_language(code, assets_dir() / "languages"))


def window(qtbot: QtBot, size: QSize = LOW) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(size)
    made.show()
    return made


@each_language
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_word_of_a_picture_is_as_narrow_as_the_picture(
    qtbot: QtBot, code: str, scale: float
) -> None:
    say(code)
    theme = desk(text_scale=scale).themes.theme
    options = [ThighOption(thigh, Side.LEFT, theme) for thigh in Thigh]
    for option in options:
        qtbot.addWidget(option)
        room = option.sizeHint().width() - 2 * theme.px(6)
        assert option.fontMetrics().horizontalAdvance(option.text()) <= room
    assert len({option.sizeHint().width() for option in options}) == 1


@pytest.mark.parametrize("heading", ["Exportieren", "Pose in die Ausgangsposition kopieren"])
def test_a_heading_leaves_the_button_of_its_sheet_alone(qtbot: QtBot, heading: str) -> None:
    say("de")
    sheet = Sheet(heading, desk(text_scale=2.0).themes.theme, window(qtbot))
    sheet.open()
    qtbot.waitUntil(lambda: sheet.heading.width() > 0)
    label, button = sheet.heading, sheet.close_button
    assert label.width() >= label.minimumSizeHint().width()
    assert label.geometry().right() < button.geometry().left()
    assert sheet.card.rect().contains(button.geometry())


def test_a_short_heading_stays_large(qtbot: QtBot) -> None:
    theme = desk(text_scale=1.0).themes.theme
    sheet = Sheet("Export", theme, window(qtbot))
    sheet.open()
    assert sheet.heading.font().pixelSize() > theme.px(20)


@each_language
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_offer_is_read_in_a_wide_column(qtbot: QtBot, code: str, scale: float) -> None:
    say(code)
    parent = window(qtbot)
    banner = UnsavedBanner(desk(text_scale=scale).themes.theme, parent)
    banner.offer(make_exercise())
    banner.resize(parent.width(), banner.heightForWidth(parent.width()))
    qtbot.waitUntil(lambda: banner.remark.width() >= 0.35 * parent.width(), timeout=1000)
