"""The focus is seen in the small windows beside that of the program, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS, Theme
from tests.ui.small_windows import WINDOWS
from tools.focus import walked

THEMES = {
    "light": Theme(LIGHT_TOKENS),
    "dark": Theme(DARK_TOKENS, dark=True),
    "large": Theme(LIGHT_TOKENS, text_scale=2.0),
}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("make", WINDOWS.values(), ids=WINDOWS)
def test_the_focus_is_seen(qtbot: QtBot, make: Callable[[Theme], QWidget], theme: Theme) -> None:
    window = make(theme)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if window.focusWidget() is None:
        window.focusNextChild()
    stops, found = walked(window)
    assert stops >= 2
    assert [str(finding) for finding in found] == []
