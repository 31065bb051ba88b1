"""No text of the small windows is cut, in any language and size of text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.language import tr
from routine_app.domain.request import Request
from routine_app.trouble import crash_lines
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.reminder_notice import ReminderNotice
from routine_app.ui.companions.session_menu import (
    Choice,
    Item,
    SessionMenu,
    day_words,
    idle_items,
    session_items,
)
from routine_app.ui.companions.told import ToldCard
from routine_app.ui.crash_notice import show_crash
from routine_app.ui.mini_timer.before import what_waits
from routine_app.ui.mini_timer.offer import MiniOffer
from routine_app.ui.mini_timer.page import MAY_SINK, MiniTimer, offers_small
from routine_app.ui.player.state import PlayerState
from routine_app.ui.today.state import today_state
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.pseudo_language import GROWTH
from tests.ui.desk import Desk
from tests.ui.foreign import desk_abroad
from tests.ui.pseudo import Eye
from tests.ui.test_no_text_is_cut import assert_nothing_cut
from tests.ui.tongues import LONGER, TONGUES, desk_in
from tools.shots_beyond import states_of
from tools.shots_data import COMPLETE, DONE, DUE, EVENING, HALF_DONE, OVER, State

_WIDEST = 1024
"""Pixels of the narrowest screen with which text of twice the size goes."""

each_tongue = pytest.mark.parametrize("tongue", TONGUES)
each_scale = pytest.mark.parametrize("scale", [1.0, 1.4, 2.0])


@pytest.fixture
def eye(monkeypatch: pytest.MonkeyPatch) -> Eye:
    return Eye(monkeypatch)


def assert_whole(qtbot: QtBot, window: QWidget, eye: Eye) -> None:
    """Neither what is laid out nor what is painted is cut; the window fits a small screen."""
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert_nothing_cut(qtbot, window)
    eye.cut.clear()
    eye.written.clear()
    window.grab()
    assert "\n".join(eye.cut) == ""
    assert "\n".join(eye.overlaps()) == ""


@each_tongue
@each_scale
@pytest.mark.parametrize("state", [DUE, HALF_DONE, OVER], ids=lambda state: state.name)
def test_the_reminder(qtbot: QtBot, eye: Eye, tongue: str, scale: float, state: State) -> None:
    made = desk_in(tongue, state, text_scale=scale)
    notice = ReminderNotice(today_state(made.services), made.themes.theme, "21:05")
    assert_whole(qtbot, notice, eye)


@each_tongue
def test_the_buttons_of_the_reminder_stand_in_one_row(qtbot: QtBot, tongue: str) -> None:
    made = desk_in(tongue)
    notice = ReminderNotice(today_state(made.services), made.themes.theme, "21:05")
    qtbot.addWidget(notice)
    notice.show()
    qtbot.waitExposed(notice)
    if tongue != LONGER:
        assert len({button.y() for button in notice.buttons}) == 1
    assert all(button.geometry().right() <= notice.width() for button in notice.buttons)


@each_tongue
@each_scale
def test_the_desk_break(qtbot: QtBot, eye: Eye, tongue: str, scale: float) -> None:
    made = desk_in(tongue, text_scale=scale)
    routine = made.services.library.routine("desk-break")
    assert_whole(qtbot, DeskBreakNotice(routine, 50, made.themes.theme), eye)


@each_tongue
@each_scale
@pytest.mark.parametrize("state", [DUE, HALF_DONE, DONE], ids=lambda state: state.name)
@pytest.mark.parametrize("wished", [False, True], ids=["", "wished"])
def test_the_mini_timer_before_a_session(
    qtbot: QtBot, eye: Eye, tongue: str, scale: float, state: State, wished: bool
) -> None:
    made = desk_in(tongue, state, text_scale=scale)
    when = EVENING + timedelta(minutes=30) if wished else None
    waiting = what_waits(made.services, when, may_wish=True)
    assert waiting is not None
    for on_top in (True, False):
        card = MiniOffer(PictureQueue(), made.themes.theme, keeps_place=on_top)
        card.show_waiting(waiting)
        if not on_top:
            card.say(tr(MAY_SINK))
        assert_whole(qtbot, card, eye)


@each_tongue
@each_scale
def test_the_words_in_the_corner(qtbot: QtBot, eye: Eye, tongue: str, scale: float) -> None:
    told = ToldCard(desk_in(tongue, text_scale=scale).themes.theme)
    told.tell(tr("A reminder comes at {time}, as long as Routine stays open.", time="9:35 PM"))
    assert_whole(qtbot, told, eye)


def moments(made: Desk) -> list[PlayerState]:
    services = made.services
    return states_of(services.library.routine("first-length"), services.preferences.value)


@each_tongue
@each_scale
@pytest.mark.parametrize("small", [False, True], ids=["usual", "small"])
def test_the_mini_timer(qtbot: QtBot, eye: Eye, tongue: str, scale: float, small: bool) -> None:
    made = desk_in(tongue, text_scale=scale)
    theme = made.themes.theme
    if small and not offers_small(theme):
        pytest.skip("there is no small one")
    for state in moments(made):
        mini = MiniTimer(theme)
        mini.show_state(state)
        mini.set_small(small)
        assert_whole(qtbot, mini, eye)
        assert under_buttons(mini, eye) == []
        mini.say(tr(MAY_SINK))
        assert_whole(qtbot, mini, eye)
        assert under_buttons(mini, eye) == []


def under_buttons(mini: MiniTimer, eye: Eye) -> list[str]:
    """Painted words over which the disc of a button lies, or its icon where it has none."""
    places = []
    for button in (mini.pause_button, mini.back_button):
        icon = mini._theme.px(button.shape.icon)
        has_disc = button is mini.pause_button and not mini.is_small
        size = button.body_rect().size() if has_disc else QSizeF(icon, icon)
        place = QRectF(QPointF(), size)
        place.moveCenter(QRectF(button.geometry()).center())
        places += [place] if button.isVisible() else []
    return [text for _, box, text in eye.written if any(place.intersects(box) for place in places)]


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@each_scale
@pytest.mark.usefixtures("from_the_right")
def test_from_right_to_left(qtbot: QtBot, eye: Eye, scale: float) -> None:
    made = desk_abroad(growth=GROWTH, mirrored=True, text_scale=scale)
    theme, services = made.themes.theme, made.services
    waiting = what_waits(services, None, may_wish=True)
    assert waiting is not None
    card, told = MiniOffer(PictureQueue(), theme), ToldCard(theme)
    card.show_waiting(waiting)
    told.tell(tr("A reminder comes at {time}, as long as Routine stays open.", time="9:35 PM"))
    routine = services.library.routine("desk-break")
    notices = (
        ReminderNotice(today_state(services), theme, "21:05"),
        DeskBreakNotice(routine, 50, theme),
    )
    for window in (card, told, *notices):
        assert_whole(qtbot, window, eye)
    for state in moments(made):
        mini = MiniTimer(theme)
        mini.show_state(state)
        assert_whole(qtbot, mini, eye)


@each_tongue
@each_scale
@pytest.mark.parametrize("state", [DUE, HALF_DONE, DONE, COMPLETE, OVER], ids=lambda s: s.name)
def test_the_menu(qtbot: QtBot, tongue: str, scale: float, state: State) -> None:
    made = desk_in(tongue, state, text_scale=scale)
    today, mini = today_state(made.services), tr("Mini timer")
    later = Item(tr("Remind me in 30 minutes"), Choice.REMIND)
    cancel = Item(tr("Cancel the reminder at {time}", time="9:35 PM"), Choice.DO_NOT_REMIND)
    menus = [idle_items(today, mini, item) for item in (later, cancel)]
    for moment in moments(made):
        menus.append(session_items(moment, mini, mute=True, day=day_words(today)))
    menu = SessionMenu(made.services, made.themes.theme, lambda: mini)
    qtbot.addWidget(menu)
    for items in menus:
        menu._fill(items)
        assert narrow_lines(menu) == []


def narrow_lines(menu: QMenu) -> list[str]:
    """Lines without room for their words and their keys, in another column, or wider than a screen."""
    menu.resize(menu.sizeHint())
    found = []
    for line in menu.actions():
        needed = sum(menu.fontMetrics().horizontalAdvance(part) for part in line.text().split("\t"))
        room = menu.actionGeometry(line).width()
        column = menu.actionGeometry(line).x()
        if needed > room or room > _WIDEST or column != menu.actionGeometry(menu.actions()[0]).x():
            found.append(f"“{line.text()}” needs {needed}, has {room}")
    return found


@each_tongue
@each_scale
def test_what_is_said_of_an_error(qtbot: QtBot, tongue: str, scale: float) -> None:
    made = desk_in(tongue, text_scale=scale)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setPalette(made.themes.theme.palette())
    parent.setFont(made.themes.theme.font(15.5))
    found: list[QMessageBox] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        try:
            assert_nothing_cut(qtbot, box)
            assert box.width() <= 1024
            found.append(box)
        finally:
            box.buttons()[0].click()

    QTimer.singleShot(0, look)
    lines = crash_lines(ValueError("so"), Request())
    show_crash("\n".join(lines).removeprefix("routine-app: "), parent)
    assert found
