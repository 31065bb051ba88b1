"""What stands in the small windows beside that of the program is seen as well as what is in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.domain.preferences import Theme as Choice
from routine_app.domain.request import Request
from routine_app.domain.timeline import SegmentKind
from routine_app.trouble import crash_lines
from routine_app.ui.companions.session_menu import SessionMenu
from routine_app.ui.crash_notice import show_crash
from routine_app.ui.player.state import player_state
from routine_app.ui.theme import Theme, theme_of
from tests.ui.desk import desk
from tests.ui.player.studio import PREFERENCES, player_at
from tests.ui.small_windows import WINDOWS
from tools.contrast import Finding, counted

THEMES = {
    f"{choice.value}{'-contrast' * strong}": theme_of(
        Preferences(device="here", theme=choice, high_contrast=strong)
    )
    for choice in (Choice.LIGHT, Choice.DARK)
    for strong in (False, True)
}
each_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def assert_seen_well(window: QWidget, least: int) -> None:
    seen, found = counted(window)
    assert seen >= least
    assert "\n".join(map(str, found)) == ""


@each_theme
@pytest.mark.parametrize("make", WINDOWS.values(), ids=WINDOWS)
def test_small_windows(qtbot: QtBot, make: Callable[[Theme], QWidget], theme: Theme) -> None:
    window = make(theme)
    qtbot.addWidget(window)
    window.show()
    assert_seen_well(window, 3)


@each_theme
@pytest.mark.parametrize("played", [False, True], ids=["idle", "in a session"])
def test_the_menu(qtbot: QtBot, theme: Theme, played: bool) -> None:
    menu = SessionMenu(desk().services, theme, lambda: "Mini timer")
    qtbot.addWidget(menu)
    if played:
        menu.show_state(player_state(player_at(SegmentKind.HOLD, 18_000), PREFERENCES))
    menu.aboutToShow.emit()
    menu.resize(menu.sizeHint())
    assert_seen_well(menu, 3)


@each_theme
def test_what_is_said_of_an_error(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(theme.palette())
    window.setFont(theme.font(15.5))
    measured: list[tuple[int, list[Finding]]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        measured.append(counted(box))
        box.close()

    QTimer.singleShot(0, look)
    show_crash("\n".join(crash_lines(ValueError("so"), Request())), window)
    ((seen, found),) = measured
    assert seen >= 2
    assert "\n".join(map(str, found)) == ""
