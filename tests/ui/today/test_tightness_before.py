"""How tight the hips are before the practice: told on Today, or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.record import CheckIn, SessionStarted
from routine_app.ui.navigation import PageName
from tests.ui.today.seat import Seat, in_order
from tools.shots_data import (
    DUE,
    EASY,
    HALF_DONE,
)

Key = Qt.Key


def complete(qtbot: QtBot, seat: Seat) -> None:
    """The row gets its numbers after the first frame."""
    qtbot.waitUntil(lambda: seat.today.card.before.scale is not None)


def test_tightness_before_may_be_told_on_today_and_goes_with_the_start(qtbot: QtBot) -> None:
    seat = Seat(qtbot, DUE)
    complete(qtbot, seat)
    scale = seat.today.card.before.scale
    assert scale is not None
    scale.setFocus()
    seat.press(Key.Key_6)
    assert seat.window.current_page is PageName.TODAY
    seat.press(Key.Key_Return)
    assert seat.plays
    started, before = in_order(seat.facts)
    assert isinstance(started, SessionStarted)
    assert before == CheckIn(started.session, before=6)
    seat.leave()


def test_start_never_waits_for_it(qtbot: QtBot) -> None:
    seat = Seat(qtbot, DUE)
    seat.start()
    assert seat.plays
    assert len(seat.facts) == 1
    seat.leave()


def test_the_short_version_takes_it_along(qtbot: QtBot) -> None:
    seat = Seat(qtbot, DUE)
    complete(qtbot, seat)
    scale = seat.today.card.before.scale
    assert scale is not None
    scale.button(3).click()
    qtbot.keyClick(seat.today, Key.Key_S)
    started, before = in_order(seat.facts)
    assert isinstance(started, SessionStarted)
    assert started.short
    assert before == CheckIn(started.session, before=3)
    seat.leave()


def test_on_a_check_day_the_self_check_asks_instead(qtbot: QtBot) -> None:
    assert Seat(qtbot, EASY).today.card.before.isHidden()
    assert not Seat(qtbot, DUE).today.card.before.isHidden()


def test_a_session_that_goes_on_is_not_asked_how_it_was_before(qtbot: QtBot) -> None:
    assert Seat(qtbot, HALF_DONE).today.card.before.isHidden()


def test_it_follows_start_in_the_order_of_tab_as_one_stop(qtbot: QtBot) -> None:
    seat = Seat(qtbot, DUE)
    complete(qtbot, seat)
    before = seat.today.card.before
    assert before.scale is not None
    seat.today.focus_main()
    for _ in range(2):
        seat.press(Key.Key_Tab)
    assert seat.window.focusWidget() is before.scale.button(0)
    seat.press(Key.Key_Tab)
    assert seat.window.focusWidget() is seat.today.card.inside


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_its_room_is_there_before_its_numbers(qtbot: QtBot, scale: float) -> None:
    seat = Seat(qtbot, DUE, text_scale=scale)
    seat.window.grab()
    before = seat.today.card.before
    heights = {before.height()}
    complete(qtbot, seat)
    seat.window.grab()
    heights.add(before.height())
    assert len(heights) == 1
