"""The focus is seen in the small windows beside that of the program, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.timeline import SegmentKind
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.reminder_notice import ReminderNotice
from routine_app.ui.mini_timer.before import what_waits
from routine_app.ui.mini_timer.offer import MiniOffer
from routine_app.ui.mini_timer.page import MiniTimer
from routine_app.ui.player.state import player_state
from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS, Theme
from routine_app.ui.today.state import today_state
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import desk, shipped
from tests.ui.player.studio import PREFERENCES, player_at
from tools.focus import walked

THEMES = {
    "light": Theme(LIGHT_TOKENS),
    "dark": Theme(DARK_TOKENS, dark=True),
    "large": Theme(LIGHT_TOKENS, text_scale=2.0),
}


def mini(theme: Theme) -> QWidget:
    window = MiniTimer(theme)
    window.show_state(player_state(player_at(SegmentKind.HOLD, 18_000), PREFERENCES))
    return window


def offer(theme: Theme) -> QWidget:
    window = MiniOffer(PictureQueue(), theme)
    waiting = what_waits(desk().services, None, may_wish=True)
    assert waiting is not None
    window.show_waiting(waiting)
    return window


WINDOWS: dict[str, Callable[[Theme], QWidget]] = {
    "reminder": lambda theme: ReminderNotice(today_state(desk().services), theme, "20:40"),
    "desk break": lambda theme: DeskBreakNotice(shipped().routine("desk-break"), 50, theme),
    "mini timer": mini,
    "mini timer before a session": offer,
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
