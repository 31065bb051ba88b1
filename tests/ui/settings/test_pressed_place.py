"""The size of text is stepped with a mouse that stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.domain.value import replace
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk

LEFT = Qt.MouseButton.LeftButton


class Hand:
    """A mouse over Settings."""

    def __init__(self, qtbot: QtBot, size: QSize, scale: float = 1.0) -> None:
        self.made: Desk = desk(text_scale=scale)
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.resize(size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.show_page(PageName.SETTINGS)
        page = self.window.page(PageName.SETTINGS)
        assert isinstance(page, SettingsPage)
        self.page = page
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def middle_of(self, button: QAbstractButton) -> QPoint:
        return button.mapTo(self.window, button.rect().center())

    def click(self, place: QPoint) -> None:
        """Whatever is there gets it."""
        there = self.window.childAt(place)
        assert there is not None
        here = there.mapFrom(self.window, place)
        QTest.mouseClick(there, LEFT, Qt.KeyboardModifier.NoModifier, here)
        self.settle()

    @property
    def kept(self) -> Preferences:
        return self.made.services.preferences.value


@pytest.mark.parametrize("size", [QSize(1180, 760), QSize(800, 560), QSize(1024, 640)])
def test_the_same_place_makes_text_larger_and_larger(qtbot: QtBot, size: QSize) -> None:
    hand = Hand(qtbot, size)
    before = hand.kept
    hand.page._scroll.verticalScrollBar().setValue(150)
    hand.settle()
    place = hand.middle_of(hand.page.text_size.up)
    for percent in range(110, 210, 10):
        hand.click(place)
        assert round(hand.kept.text_scale * 100) == percent
    hand.click(place)  # there is nothing larger, and nothing else is meant
    assert hand.kept == replace(before, text_scale=2.0)


def test_the_same_place_makes_text_smaller_again(qtbot: QtBot) -> None:
    hand = Hand(qtbot, QSize(1180, 760), scale=1.3)
    before = hand.kept
    place = hand.middle_of(hand.page.text_size.down)
    for _ in range(5):
        hand.click(place)
    assert hand.kept == replace(before, text_scale=1.0)


def test_the_page_is_scrolled_by_what_the_button_moved(qtbot: QtBot) -> None:
    hand = Hand(qtbot, QSize(1180, 760), scale=1.5)
    up = hand.page.text_size.up
    place = hand.middle_of(up)
    hand.click(place)
    assert abs(hand.middle_of(up).y() - place.y()) <= 1


def test_a_pointer_that_moves_on_means_what_is_there(qtbot: QtBot) -> None:
    hand = Hand(qtbot, QSize(1180, 760))
    hand.click(hand.middle_of(hand.page.text_size.up))
    instead = hand.page._text_place.instead
    assert instead.isVisible()
    QApplication.sendEvent(instead, QEvent(QEvent.Type.Leave))
    assert not instead.isVisible()
    hand.settle()
    assert not instead.isVisible()


def test_a_page_that_is_shown_again_begins_anew(qtbot: QtBot) -> None:
    hand = Hand(qtbot, QSize(1180, 760))
    hand.click(hand.middle_of(hand.page.text_size.up))
    hand.window.show_page(PageName.TODAY)
    hand.settle()
    hand.window.show_page(PageName.SETTINGS)
    assert not hand.page._text_place.instead.isVisible()


def test_keys_keep_their_button_in_view(qtbot: QtBot) -> None:
    hand = Hand(qtbot, QSize(800, 560))
    hand.click(hand.middle_of(hand.page.text_size.up))
    up = hand.page.text_size.up
    up.setFocus()
    for _ in range(4):
        qtbot.keyClick(up, Qt.Key.Key_Space)
        hand.settle()
        assert hand.page._scroll.shows(up)
        assert not hand.page._text_place.instead.isVisible()
