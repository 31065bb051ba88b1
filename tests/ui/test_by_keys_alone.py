"""The first evening with nothing but keys: from the note to day 1 done, and back on Today."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.record import CheckIn, Ending, SessionEnded
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.held_keys import WARY
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.widgets import buttons
from routine_app.ui.widgets.buttons import Button
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, UNREAD, State

Key = Qt.Key
SECOND = 1000


class Evening:
    """Somebody without a mouse. Wherever a key is pressed, the focus is seen."""

    def __init__(self, qtbot: QtBot, state: State = UNREAD) -> None:
        self.made: Desk = desk(state)
        self.qtbot = qtbot
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def focused(self) -> QWidget:
        found: QWidget | None = self.window.focusWidget()
        assert found is not None
        return found

    @property
    def player(self) -> PlayerPage:
        assert self.window.player is not None
        return self.window.player

    @property
    def is_on_stage(self) -> bool:
        return self.focused is self.player.stage

    @property
    def finish(self) -> FinishPage:
        page: FinishPage | None = self.window.findChild(FinishPage)
        assert page is not None
        return page

    @property
    def kind(self) -> SegmentKind:
        assert self.player.controller.run is not None
        return self.player.controller.run.player.segment.kind

    @property
    def mode(self) -> Mode:
        assert self.player.controller.run is not None
        return self.player.controller.run.player.mode

    def press(self, *keys: Qt.Key) -> None:
        """Keys on pages that have been there for a while."""
        for key in keys:
            self.wait()
            self.see_focus()
            self.qtbot.keyClick(self.focused, key)

    def tab_to(self, wanted: QWidget) -> None:
        """Tab, as often as it takes to get there."""
        first = self.focused
        self.press(Key.Key_Tab)
        while self.focused is not wanted:
            assert self.focused is not first, "Tab went round without it"
            self.press(Key.Key_Tab)

    def wait(self) -> None:
        """Four seconds; a player counts each of them."""
        for _ in range(WARY // SECOND):
            self.made.clock.advance(SECOND)
            if self.window.player is not None and self.window.player.isVisible():
                self.window.player.controller.second_timer.timeout.emit()

    def see_focus(self) -> None:
        """The stage is all that there is to see while it plays; anything else paints a ring."""
        stop = self.focused
        self.qtbot.waitUntil(stop.isVisible)
        assert stop.hasFocus()
        if self.window.player is None or stop is not self.player.stage:
            assert paints_its_focus(stop), stop


def paints_its_focus(widget: QWidget) -> bool:
    """Whether a widget looks another way without its focus, which it has again afterwards."""
    with_it = widget.grab().toImage()
    widget.clearFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it != without


@pytest.fixture
def evening(qtbot: QtBot) -> Iterator[Evening]:
    """At the first segment of day 1."""
    evening = Evening(qtbot)
    evening.press(Key.Key_Space, Key.Key_Return)  # the safety note is read
    evening.press(Key.Key_Space, Key.Key_Return)  # none of the conditions
    evening.press(Key.Key_Escape)  # the self-check may wait
    yield evening
    evening.window.close()


def test_a_first_evening_leads_back_to_a_day_that_is_done(evening: Evening) -> None:
    assert evening.is_on_stage
    evening.press(Key.Key_Right)
    while evening.player.isVisible():
        if evening.kind is SegmentKind.WAIT:
            evening.press(Key.Key_Space)
        evening.wait()
    evening.press(Key.Key_3)
    assert evening.finish.form.after.row.value == 3
    evening.press(Key.Key_Return)
    assert evening.window.current_page is PageName.TODAY
    evening.see_focus()
    *_, ended, told = [entry.fact for entry in evening.made.history.entries()]
    assert isinstance(ended, SessionEnded)
    assert ended.ending is Ending.FINISHED
    assert told == CheckIn(ended.session, after=3)
    assert evening.made.services.practice.agenda().progress.done_today


def test_space_pauses_and_goes_on(evening: Evening) -> None:
    for mode in (Mode.PAUSED, Mode.LEAD_IN):
        evening.press(Key.Key_Space)
        assert evening.mode is mode
        assert evening.is_on_stage


@pytest.mark.parametrize("back", [Key.Key_Escape, Key.Key_Return])
def test_escape_asks_and_then_it_goes_on(evening: Evening, back: Qt.Key) -> None:
    evening.press(Key.Key_Escape)
    assert evening.focused is evening.player.card.main_button
    evening.press(back)
    assert evening.player.card.question is None
    assert evening.is_on_stage
    assert evening.mode is Mode.LEAD_IN


def test_a_button_of_the_player_is_reached_and_pressed(evening: Evening) -> None:
    run = evening.player.controller.run
    assert run is not None
    before, skip = run.player.segment, evening.player.controls.button(Wish.SKIP)
    evening.tab_to(skip)
    evening.press(Key.Key_Space)
    assert run.player.segment is not before
    evening.see_focus()


def test_ending_early_leads_to_finish_and_past_the_check_in(evening: Evening) -> None:
    evening.press(Key.Key_Escape)
    end = evening.player.card.findChildren(Button)
    evening.tab_to(next(button for button in end if button.text() == "End"))
    evening.press(Key.Key_Space)
    assert evening.finish.isVisible()
    evening.press(Key.Key_Escape)
    assert evening.window.current_page is PageName.TODAY
    evening.see_focus()


def test_a_ring_that_is_not_painted_is_missed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening = Evening(qtbot, DUE)
    evening.see_focus()
    monkeypatch.setattr(buttons, "paint_focus_ring", lambda *_: None)
    evening.focused.update()
    assert not paints_its_focus(evening.focused)
    evening.window.close()
