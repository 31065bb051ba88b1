"""What goes along with a session, in another language: nothing is left in English."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.reminder_notice import ReminderNotice
from routine_app.ui.companions.session_menu import idle_items, session_items
from routine_app.ui.mini_timer.before import what_waits
from routine_app.ui.mini_timer.offer import MiniOffer
from routine_app.ui.mini_timer.page import MiniTimer
from routine_app.ui.player.state import player_state
from routine_app.ui.theme import theme_of
from routine_app.ui.today.state import today_state
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.pseudo_language import untranslated
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.player.studio import PREFERENCES, player_at
from tests.ui.pseudo import Eye
from tools.shots_data import COMPLETE, DONE, DUE, HALF_DONE, State


@pytest.mark.parametrize("kind", list(SegmentKind))
@pytest.mark.parametrize("paused", [False, True])
def test_mini_timer_and_menu(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: SegmentKind, paused: bool
) -> None:
    made = desk_abroad()
    routine = made.services.library.routine("full-reset")
    try:
        player = player_at(kind, SECOND, routine)
    except LookupError:
        pytest.skip("there is none in this routine")
    if paused:
        player.pause(1000 + SECOND)
    state = player_state(player, PREFERENCES)
    mini = MiniTimer(theme_of(PREFERENCES), keeps_place=True)
    qtbot.addWidget(mini)
    mini.show_state(state)
    eye = Eye(monkeypatch)
    assert left_in_english(mini, eye) == []
    assert untranslated(item.text for item in session_items(state, "")) == []


@pytest.mark.parametrize("state", [DUE, DONE, HALF_DONE, COMPLETE], ids=lambda s: s.name)
def test_menu_and_reminder(qtbot: QtBot, state: State) -> None:
    made = desk_abroad(state)
    today = today_state(made.services)
    assert untranslated(item.text for item in idle_items(today)) == []
    if today.main is not None and today.main.request is not None:
        notice = ReminderNotice(today, made.themes.theme, "21:05")
        qtbot.addWidget(notice)
        assert left_in_english(notice) == []


def test_the_desk_break(qtbot: QtBot) -> None:
    made = desk_abroad()
    routine = made.services.library.routine("desk-break")
    notice = DeskBreakNotice(routine, 50, made.themes.theme)
    qtbot.addWidget(notice)
    assert left_in_english(notice) == []


@pytest.mark.parametrize("state", [DUE, DONE, HALF_DONE, COMPLETE], ids=lambda s: s.name)
def test_the_mini_timer_before_a_session(qtbot: QtBot, state: State) -> None:
    made = desk_abroad(state)
    for wished in (None, made.clock.now().wall):
        waiting = what_waits(made.services, wished, may_wish=True)
        assert waiting is not None
        card = MiniOffer(PictureQueue(), made.themes.theme)
        qtbot.addWidget(card)
        card.show_waiting(waiting)
        assert left_in_english(card) == []
