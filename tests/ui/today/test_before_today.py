"""What comes before today's routine: a question, a self-check, and how tight the hips are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.domain.record import CheckIn, Fact, GateAnswered, SelfCheck, SessionStarted
from routine_app.domain.self_check import (
    HipCheck,
    Knee,
    Landing,
    Pillow,
    RunnersNote,
    Thigh,
    Tread,
)
from routine_app.ui.held_keys import QUIET, REPEATS_WITHIN
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.self_check.page import SelfCheckPage
from routine_app.ui.self_check.pictures import ThighOption, thigh_pose, thigh_scenes
from routine_app.ui.today.before import BeforeToday
from routine_app.ui.today.page import TodayPage
from tests.ui.desk import Desk, desk
from tests.ui.test_no_text_is_cut import assert_nothing_cut
from tools.shots_data import (
    CHANGED,
    DUE,
    EASY,
    FIRST_DAY,
    HALF_DONE,
    QUESTION,
    RUNNER,
    TODAY,
    State,
)

Key = Qt.Key
PROGRAM = "21-day-reset"


class Seat:
    """Somebody in front of the window."""

    def __init__(self, qtbot: QtBot, state: State, *, text_scale: float = 1.0) -> None:
        self.bot = qtbot
        self.made: Desk = desk(state, text_scale=text_scale)
        self.window = MainWindow(self.made.services, self.made.themes)
        self.old = len(self.made.history.entries())
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    @property
    def facts(self) -> list[Fact]:
        """What was stored since the window opened."""
        return [entry.fact for entry in self.made.history.entries()[self.old :]]

    @property
    def today(self) -> TodayPage:
        page = self.window.page(PageName.TODAY)
        assert isinstance(page, TodayPage)
        return page

    @property
    def before(self) -> BeforeToday:
        page: BeforeToday | None = self.window.findChild(BeforeToday)
        assert page is not None
        return page

    @property
    def check(self) -> SelfCheckPage:
        assert self.before.currentWidget() is self.before.check
        return self.before.check

    def press(self, key: Qt.Key) -> None:
        """A key, where the focus is, once the page has been seen."""
        self.made.clock.advance(QUIET)
        self.bot.keyClick(self.window.focusWidget(), key)

    def start(self) -> None:
        self.window.show_page(PageName.TODAY)
        self.press(Key.Key_Return)

    @property
    def plays(self) -> bool:
        return bool(self.window.findChildren(PlayerPage)) and self.window.current_page is None

    def leave(self) -> None:
        self.window.close()


# ------------------------------------------------------------------- question


def test_the_question_of_a_day_comes_before_its_routine(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    gate = seat.before.gate
    assert seat.before.currentWidget() is gate
    assert gate.question.text() == "Any leg tingling, numbness or shooting pain lately?"
    assert (
        gate.yes.meaning.text() == "Without the nerve sliders today. Heel slides take their place."
    )
    assert gate.no.meaning.text() == "Glide day, as planned."
    assert seat.facts == []


def test_an_answer_that_changes_nothing_starts_at_once(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_N)
    assert seat.plays
    answer, started = seat.facts
    assert answer == GateAnswered(PROGRAM, 1, 5, yes=False)
    assert isinstance(started, SessionStarted)
    seat.leave()


def test_an_answer_that_changes_the_day_is_seen_on_today_first(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_Y)
    assert seat.window.current_page is PageName.TODAY
    card = seat.today.card
    assert card.advice.text().startswith("Without the nerve sliders today.")
    assert not any("slider" in row.name.text().lower() for row in card.steps.rows)
    assert card.new.isHidden()
    assert seat.window.focusWidget() is card.buttons[0]
    seat.press(Key.Key_Return)
    assert seat.plays
    seat.leave()


def test_a_question_is_asked_once(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_N)
    seat.leave()
    again = MainWindow(seat.made.services, seat.made.themes)
    qtbot.addWidget(again)
    again.show()
    again.start_today()
    assert not again.findChildren(BeforeToday)
    again.close()


def test_a_stray_enter_answers_nothing_and_escape_goes_back(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_1):
        seat.press(key)
    assert seat.before.isVisible()
    seat.press(Key.Key_Escape)
    assert seat.window.current_page is PageName.TODAY
    assert seat.facts == []


def test_answers_are_reached_by_tab_and_pressed_by_enter(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    seat.press(Key.Key_Tab)
    assert seat.window.focusWidget() is seat.before.gate.yes.button
    seat.press(Key.Key_Tab)
    assert seat.window.focusWidget() is seat.before.gate.no.button
    seat.press(Key.Key_Return)
    assert seat.facts[0] == GateAnswered(PROGRAM, 1, 5, yes=False)
    seat.leave()


def test_answers_say_what_they_mean_to_a_reader(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.start()
    gate = seat.before.gate
    assert gate.no.button.accessibleName() == "No. Glide day, as planned."
    assert gate.accessibleName().startswith("Any leg tingling")


def test_an_answer_can_be_changed_on_today_and_nothing_starts(qtbot: QtBot) -> None:
    seat = Seat(qtbot, CHANGED)
    answer = seat.today.card.answer
    assert answer.text() == "Change your answer to the question of day 8"
    answer.click()
    assert seat.before.gate.question.text() == "Can you kneel without pain?"
    seat.press(Key.Key_Y)
    assert seat.facts == [GateAnswered(PROGRAM, 1, 8, yes=True)]
    assert seat.window.current_page is PageName.TODAY
    assert seat.today.card.answer.isHidden()
    assert any("kneeling" in row.name.text().lower() for row in seat.today.card.steps.rows)


def test_an_answer_without_a_change_is_offered_once_the_day_was_begun_and_left(
    qtbot: QtBot,
) -> None:
    assert Seat(qtbot, DUE).today.card.answer.isHidden()
    seat = Seat(qtbot, HALF_DONE)
    assert not seat.today.card.answer.isHidden()
    assert seat.today.card.answer.text() == "Change your answer to the question of day 12"


def test_after_an_answer_that_changes_the_day_what_was_begun_is_not_gone_on_with(
    qtbot: QtBot,
) -> None:
    seat = Seat(qtbot, HALF_DONE)
    assert seat.today.card.buttons[0].text().startswith("Continue")
    seat.today.card.answer.click()
    seat.press(Key.Key_N)
    assert seat.today.card.title.text() == "Long side"
    assert [b.text() for b in seat.today.card.buttons] == ["Start", "Short, 5 min"]


def test_a_time_lapse_asks_nothing(qtbot: QtBot) -> None:
    seat = Seat(qtbot, QUESTION)
    seat.made.clock.speed = 60
    seat.start()
    assert seat.plays
    assert not any(isinstance(fact, GateAnswered) for fact in seat.facts)
    seat.leave()


# ----------------------------------------------------------------- self-check


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
    check, started, before = seat.facts
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


# ------------------------------------------------------- tightness on Today


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
    started, before = seat.facts
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
    started, before = seat.facts
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


# -------------------------------------------------------------------- clipping


@pytest.mark.parametrize("size", [QSize(1180, 760), QSize(1024, 640), QSize(800, 560)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", [QUESTION, FIRST_DAY, EASY, CHANGED], ids=lambda s: s.name)
def test_no_text_is_cut(qtbot: QtBot, state: State, size: QSize, scale: float) -> None:
    seat = Seat(qtbot, state, text_scale=scale)
    seat.window.resize(size)
    if state is not CHANGED:
        seat.window.start_today()
    assert_nothing_cut(qtbot, seat.window)
    seat.leave()


def test_the_first_page_loads_none_of_it() -> None:
    code = (
        "import sys; from routine_app.ui.today.page import TodayPage; "
        "from routine_app.ui.main_window import MainWindow; "
        "print(*[m for m in sys.modules if 'ui.self_check' in m or m.endswith(('ui.gate', "
        "'today.before', 'scale_row', 'option_row', 'stand_ins'))])"
    )
    root = Path(__file__).parents[3]
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    assert ran.stdout.strip() == ""


def test_a_question_and_a_self_check_keep_their_place_over_a_change_of_theme(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    seat.check.scales.tightness.button(6).click()
    seat.check.apply_theme(seat.made.themes.theme)
    assert seat.check.scales.tightness.value == 6


# ------------------------------------------------------------- a runner's note


def test_who_runs_can_note_how_their_feet_land(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.start()
    runner = seat.check.runner
    assert runner.is_closed
    runner.opener.click()
    assert seat.window.focusWidget() is runner.landing.option(0)
    runner.landing.option(1).click()
    runner.tread.option(0).click()
    runner.note.setText(" Like on eggs. ")
    seat.press(Key.Key_Return)
    check = seat.facts[0]
    assert isinstance(check, SelfCheck)
    assert check.runner == RunnersNote(Landing.LOUD, Tread.OUTER, "Like on eggs.")
    assert seat.plays
    seat.leave()


def test_the_note_comes_into_view_when_it_is_opened(qtbot: QtBot) -> None:
    seat = Seat(qtbot, FIRST_DAY)
    seat.window.resize(800, 560)
    seat.start()
    runner = seat.check.runner
    runner.opener.click()
    qtbot.waitUntil(lambda: seat.check.area.shows(runner.landing.option(0)))


def test_nobody_is_asked_about_running_on_the_short_checks(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    assert not seat.check.runner.isVisible()


def test_on_day_17_only_those_who_run_are_asked(qtbot: QtBot) -> None:
    seat = Seat(qtbot, RUNNER)
    seat.start()
    assert seat.check.title.text() == "Runner's note"
    assert not seat.check.scales.isVisible()
    assert not seat.check.hips.isVisible()
    assert not seat.check.runner.is_closed
    assert seat.window.focusWidget() is seat.check.runner.landing.option(0)
    seat.press(Key.Key_Escape)
    assert seat.plays
    seat.leave()


@pytest.mark.parametrize("state", [RUNNER, FIRST_DAY], ids=lambda state: state.name)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_runners_note_is_not_cut(qtbot: QtBot, state: State, scale: float) -> None:
    seat = Seat(qtbot, state, text_scale=scale)
    seat.start()
    if seat.check.runner.is_closed:
        seat.check.runner.opener.click()
    assert_nothing_cut(qtbot, seat.window)


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (RunnersNote(), ""),
        (RunnersNote(Landing.QUIET), "feet land quiet"),
        (RunnersNote(None, Tread.FLAT), "feet land flat"),
        (
            RunnersNote(Landing.LOUD, Tread.OUTER, "tired"),
            "feet land loud, outer edge first, “tired”",
        ),
        (RunnersNote(None, Tread.UNSURE, "tired"), "“tired”"),
    ],
)
def test_a_runners_note_in_words(note: RunnersNote, words: str) -> None:
    assert note.words == words
