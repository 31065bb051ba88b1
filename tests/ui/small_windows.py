"""The small windows beside that of the program, each as it is when it comes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from routine_app.domain.timeline import SegmentKind
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.reminder_notice import ReminderNotice
from routine_app.ui.mini_timer.before import what_waits
from routine_app.ui.mini_timer.offer import MiniOffer
from routine_app.ui.mini_timer.page import MiniTimer
from routine_app.ui.player.state import player_state
from routine_app.ui.theme import Theme
from routine_app.ui.today.state import today_state
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import desk, shipped
from tests.ui.player.studio import PREFERENCES, player_at


def _mini(theme: Theme) -> QWidget:
    window = MiniTimer(theme)
    window.show_state(player_state(player_at(SegmentKind.HOLD, 18_000), PREFERENCES))
    return window


def _offer(theme: Theme) -> QWidget:
    window = MiniOffer(PictureQueue(), theme)
    waiting = what_waits(desk().services, None, may_wish=True)
    assert waiting is not None
    window.show_waiting(waiting)
    return window


WINDOWS: Mapping[str, Callable[[Theme], QWidget]] = {
    "reminder": lambda theme: ReminderNotice(today_state(desk().services), theme, "20:40"),
    "desk break": lambda theme: DeskBreakNotice(shipped().routine("desk-break"), 50, theme),
    "mini timer": _mini,
    "mini timer before a session": _offer,
}
