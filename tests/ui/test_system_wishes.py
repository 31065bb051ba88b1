"""What the system asks for holds at once, and Settings say why a thing is on."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.theme import ThemeSource
from tests.ui.desk import desk

SAID = "It is on already, since your system asks for it."


class Wishes(QObject):
    """What Qt tells of the system since 6.12."""

    contrastPreferenceChanged = Signal(object)
    motionPreferenceChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Qt.ContrastPreference.NoPreference
        self.motion = "NoPreference"

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def motionPreference(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.motion)


class Hints(QObject):
    """The hints of a system with wishes."""

    colorSchemeChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wishes = Wishes()

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Light

    def accessibility(self) -> Wishes:
        return self.wishes


@pytest.fixture
def hints() -> Hints:
    return Hints()


def themes_of(hints: QObject) -> ThemeSource:
    return ThemeSource(Preferences(), cast(QStyleHints, hints))


def ask_for_contrast(hints: Hints) -> None:
    hints.wishes.contrast = Qt.ContrastPreference.HighContrast
    hints.wishes.contrastPreferenceChanged.emit(hints.wishes.contrast)


def ask_for_rest(hints: Hints) -> None:
    hints.wishes.motion = "ReducedMotion"
    hints.wishes.motionPreferenceChanged.emit(hints.wishes.motion)


def test_without_wishes_nothing_is_changed(hints: Hints) -> None:
    theme = themes_of(hints).theme
    assert not theme.high_contrast
    assert not theme.reduced_motion


def test_a_wish_from_before_the_start_holds(hints: Hints) -> None:
    ask_for_contrast(hints)
    ask_for_rest(hints)
    theme = themes_of(hints).theme
    assert theme.high_contrast
    assert theme.reduced_motion


def test_a_wish_of_later_holds_at_once(qtbot: QtBot, hints: Hints) -> None:
    themes = themes_of(hints)
    with qtbot.waitSignal(themes.theme_changed, timeout=0):
        ask_for_contrast(hints)
    with qtbot.waitSignal(themes.theme_changed, timeout=0):
        ask_for_rest(hints)
    assert themes.theme.high_contrast
    assert themes.theme.reduced_motion


def test_an_older_qt_tells_of_no_wishes() -> None:
    hints = Hints()
    old = SimpleNamespace(
        colorScheme=hints.colorScheme, colorSchemeChanged=hints.colorSchemeChanged
    )
    theme = ThemeSource(Preferences(), cast(QStyleHints, old)).theme
    assert not theme.high_contrast
    assert not theme.reduced_motion


def test_settings_say_why_it_is_on(qtbot: QtBot, hints: Hints) -> None:
    made = desk()
    themes = themes_of(hints)
    page = SettingsPage(made.services, themes)
    qtbot.addWidget(page)
    themes.theme_changed.connect(page.apply_theme)
    ask_for_contrast(hints)
    assert page.high_contrast.accessibleDescription() == SAID
    assert page.reduced_motion.accessibleDescription() != SAID
    ask_for_rest(hints)
    assert page.reduced_motion.accessibleDescription() == SAID
    page.high_contrast.click()
    assert page.high_contrast.accessibleDescription() != SAID
