"""A check day begins with the self-check, which may be skipped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.domain.record import CheckIn, SelfCheck, SessionStarted
from routine_app.domain.self_check import (
    HipCheck,
    Knee,
    Pillow,
    Thigh,
)
from routine_app.ui.held_keys import QUIET, REPEATS_WITHIN
from routine_app.ui.self_check.pictures import ThighOption, thigh_pose, thigh_scenes
from tests.ui.today.seat import Seat, in_order
from tools.shots_data import (
    EASY,
    FIRST_DAY,
    TODAY,
)

Key = Qt.Key
PROGRAM = "21-day-reset"


def test_a_check_day_begins_with_the_self_check(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    assert seat.check.title.text() == "Self-check"
    assert seat.check.hips.isHidden()
    assert seat.window.focusWidget() is seat.check.scales.tightness.button(0)
    assert seat.facts == []


def test_what_is_told_is_kept_and_tightness_is_that_before_the_practice(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    seat.press(Key.Key_7)
    seat.check.scales.ease.button(4).click()
    seat.check.scales.pillow.option(1).click()
    seat.press(Key.Key_Return)
    assert seat.plays
    check, started, before = in_order(seat.facts)
    told = SelfCheck(TODAY, PROGRAM, 1, 14, tightness=7, ease=4, pillow=Pillow.SOMETIMES)
    assert check == told
    assert isinstance(started, SessionStarted)
    assert before == CheckIn(started.session, before=7)
    seat.leave()


def test_escape_skips_it_and_stores_nothing_of_it(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    seat.press(Key.Key_7)
    seat.press(Key.Key_Escape)
    assert seat.plays
    (only,) = seat.facts
    assert isinstance(only, SessionStarted)
    seat.leave()


def test_enter_without_an_answer_starts_and_stores_nothing_of_it(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    seat.press(Key.Key_Return)
    (only,) = seat.facts
    assert isinstance(only, SessionStarted)
    seat.leave()


def test_the_enter_that_opened_it_does_not_close_it(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    qtbot.keyClick(seat.window.focusWidget(), Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    seat.made.clock.advance(QUIET)
    QCoreApplication.sendEvent(seat.window.focusWidget(), held)
    assert seat.before.isVisible()
    assert seat.facts == []


def test_days_1_and_21_show_both_hips_too(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    hips = seat.check.hips
    assert hips.isVisible()
    assert "before any stretch" in seat.check.about.text()
    left, right = hips.rows
    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    left.thigh.option(0).click()
    left.knee.option(1).click()
    left.arched.option(0).click()
    right.thigh.option(2).click()
    right.arched.option(1).click()
    assert right.title.text() == "Right: the back arched, so this does not count."
    seat.check.start.click()
    check = seat.facts[0]
    assert isinstance(check, SelfCheck)
    assert check.left == HipCheck(Thigh.ABOVE, Knee.STRAIGHTER, arched=False)
    assert check.right == HipCheck(Thigh.BELOW, None, arched=True)
    assert check.tightness is None
    seat.leave()


def test_a_picture_is_chosen_with_arrows_and_taken_back_with_a_second_press(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    thigh = seat.check.hips.rows[0].thigh
    assert thigh.accessibleName() == "Left thigh, not answered"
    thigh.option(0).setFocus()
    seat.made.clock.advance(QUIET)
    qtbot.keyClick(thigh.option(0), Key.Key_Right)
    seat.made.clock.advance(REPEATS_WITHIN)
    qtbot.keyClick(thigh.option(0), Key.Key_Right)
    assert thigh.value == 1
    assert seat.window.focusWidget() is thigh.option(1)
    assert thigh.accessibleName() == "Left thigh, level with the bed line"
    qtbot.keyClick(thigh.option(1), Key.Key_Space)
    assert thigh.value is None


def test_the_page_of_a_full_check_needs_no_scrolling(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    bar = seat.check.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_both_sides_are_drawn(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    pictures = [p for row in seat.check.hips.rows for p in row.pictures]
    assert all(isinstance(picture, ThighOption) for picture in pictures)
    qtbot.waitUntil(lambda: all(picture.has_scene for picture in pictures))


@pytest.mark.parametrize("side", list(Side))
def test_the_pictures_are_positions_that_people_reach(side: Side) -> None:
    for thigh in Thigh:
        assert thigh_pose(thigh, side).out_of_range() == ()
    bounds = {scene.bounds for scene in thigh_scenes(side).values()}
    assert len(bounds) == 1


def test_the_thigh_falls_from_picture_to_picture() -> None:
    flexion = [thigh_pose(thigh, Side.LEFT)["hip_left.flexion"] for thigh in Thigh]
    assert flexion == sorted(flexion, reverse=True)
    assert len(set(flexion)) == len(flexion)
