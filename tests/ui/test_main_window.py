"""The way between pages, what lies over them, and the keys that work everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.player import Mode
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.keys_sheet import KEYS, KeysSheet
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.reflow import Reflow, Width, reflow_of
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.labels import TextLabel
from routine_app.ui.widgets.sheet import Sheet
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, UNREAD, State


def open_window(
    qtbot: QtBot, state: State = DUE, made: Desk | None = None
) -> tuple[MainWindow, Desk]:
    made = made or desk(state)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window, made


def first_run(window: MainWindow) -> FirstRunPage:
    page: FirstRunPage | None = window.findChild(FirstRunPage)
    assert page is not None
    return page


def sheet_of(window: MainWindow) -> QDialog:
    sheet: QDialog | None = window.findChild(QDialog)
    assert sheet is not None
    return sheet


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_digits_change_the_page(qtbot: QtBot, modifier: Qt.KeyboardModifier) -> None:
    window, _ = open_window(qtbot)
    for key, page in (
        (Qt.Key.Key_2, PageName.HISTORY),
        (Qt.Key.Key_3, PageName.LIBRARY),
        (Qt.Key.Key_4, PageName.SETTINGS),
        (Qt.Key.Key_1, PageName.TODAY),
    ):
        qtbot.keyClick(window, key, modifier)
        assert window.current_page is page


def test_the_page_that_is_shown_is_marked(qtbot: QtBot) -> None:
    window, _ = open_window(qtbot)
    window.navigation.buttons[PageName.SETTINGS].click()
    marked = [name for name, button in window.navigation.buttons.items() if button.isChecked()]
    assert marked == [PageName.SETTINGS] == [window.current_page]


def test_only_the_shown_page_is_built(qtbot: QtBot) -> None:
    window, _ = open_window(qtbot)
    assert list(window._pages) == [PageName.TODAY]


def test_control_comma_opens_settings_and_control_q_quits(qtbot: QtBot) -> None:
    window, _ = open_window(qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page is PageName.SETTINGS
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_f11_goes_to_full_screen_and_back(qtbot: QtBot) -> None:
    window, _ = open_window(qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_f1_lists_the_keys_and_gives_the_focus_back(qtbot: QtBot) -> None:
    window, _ = open_window(qtbot)
    before = window.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = sheet_of(window)
    assert sheet.windowTitle() == "Keys"
    sheet.accept()
    assert window.focusWidget() is before


def mode_of(player: PlayerPage) -> Mode:
    assert player.controller.run is not None
    return player.controller.run.player.mode


def test_the_list_of_keys_pauses_a_session_and_leaves_it_paused(qtbot: QtBot) -> None:
    window, made = open_window(qtbot)
    window.start_today()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    made.clock.advance(1000)
    player.controller.second_timer.timeout.emit()
    assert mode_of(player) is Mode.RUNNING
    qtbot.keyClick(player.stage, Qt.Key.Key_F1)
    assert mode_of(player) is Mode.PAUSED
    sheet_of(window).accept()
    assert mode_of(player) is Mode.PAUSED
    assert window.focusWidget() is player.stage
    qtbot.keyClick(player.stage, Qt.Key.Key_Space)
    assert mode_of(player) is Mode.LEAD_IN


def open_keys(qtbot: QtBot, made: Desk | None = None) -> tuple[MainWindow, Sheet]:
    window, _ = open_window(qtbot, made=made)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = sheet_of(window)
    assert isinstance(sheet, Sheet)
    return window, sheet


def test_a_sheet_covers_its_window_and_follows_its_size(qtbot: QtBot) -> None:
    window, sheet = open_keys(qtbot)
    assert sheet.geometry() == window.rect()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: sheet.geometry() == window.rect())
    assert window.rect().contains(sheet.card.geometry())


def test_the_words_of_all_keys_begin_below_each_other(qtbot: QtBot) -> None:
    _, sheet = open_keys(qtbot)
    others = {text for title, group in KEYS for text in (title, *(key for key, _ in group))}
    labels = sheet.content.findChildren(TextLabel)
    qtbot.waitUntil(lambda: labels[-1].x() > 0)
    words = {words for _, group in KEYS for _, words in group}
    starts = {label.x() for label in labels if label.text() in words - others}
    assert len(starts) == 1


def test_no_key_goes_past_a_sheet(qtbot: QtBot) -> None:
    window, sheet = open_keys(qtbot)
    for key in (Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_Tab, Qt.Key.Key_F1):
        qtbot.keyClick(window.focusWidget(), key)
    assert window.current_page is PageName.TODAY
    assert window.focusWidget() is sheet.close_button
    assert len(window.findChildren(QDialog)) == 1


def test_a_sheet_scrolls_by_key_and_fades_where_it_goes_on(qtbot: QtBot) -> None:
    window, sheet = open_keys(qtbot, desk(DUE, text_scale=2.0))
    bar = sheet.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert sheet.fade.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert not sheet.fade.isVisible()


def test_escape_and_a_press_beside_it_close_a_sheet(qtbot: QtBot) -> None:
    window, sheet = open_keys(qtbot)
    before = window.navigation.buttons[PageName.TODAY]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    before.setFocus()
    sheet = KeysSheet(desk().themes.theme, window)
    sheet.open()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not sheet.isVisible()
    assert window.focusWidget() is before


def test_the_safety_note_comes_before_anything(qtbot: QtBot) -> None:
    window, made = open_window(qtbot, UNREAD)
    assert window.current_page is None
    window.start_today()
    assert made.history.entries() == ()
    page = first_run(window)
    assert page.isVisible()


def test_digits_do_nothing_while_the_safety_note_is_shown(qtbot: QtBot) -> None:
    window, _ = open_window(qtbot, UNREAD)
    qtbot.keyClick(window, Qt.Key.Key_2)
    assert window.current_page is None


@pytest.mark.parametrize("health", [Health(), Health(told=True, urgent=True)])
def test_nothing_starts_without_answers_or_with_an_urgent_sign(
    qtbot: QtBot, health: Health
) -> None:
    window, made = open_window(qtbot)
    made.services.health.save(health)
    before = len(made.history.entries())
    window.start_today()
    window.start_today(short=True)
    window.start_routine(made.services.library.routine("settle"))
    assert window.current_page is None
    assert first_run(window).isVisible()
    assert first_run(window).foot.main.text() == "Start"
    assert len(made.history.entries()) == before


def test_start_plays_todays_routine_over_the_pages(qtbot: QtBot) -> None:
    window, made = open_window(qtbot)
    before = len(made.history.entries())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.current_page is None
    qtbot.waitUntil(lambda: len(made.history.entries()) == before + 1)
    window.close()


def test_colours_and_text_size_change_without_a_new_start(qtbot: QtBot) -> None:
    window, made = open_window(qtbot)
    light = window.palette().window().color()
    value = replace(made.services.preferences.value, theme=ThemeChoice.DARK, text_scale=2.0)
    made.themes.follow(value)
    assert window.palette().window().color() != light
    assert window.navigation.height() == 88


def test_a_new_day_is_noticed_when_the_window_is_looked_at(qtbot: QtBot) -> None:
    window, made = open_window(qtbot)
    made.clock.advance(24 * 3600 * 1000)
    window._days.day_over.emit()
    assert window._pages[PageName.TODAY].state.day.day == 14  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("size", "scale", "expected"),
    [
        (QSize(1180, 760), 1.0, Reflow(Width.WIDE)),
        (QSize(1366, 700), 1.0, Reflow(Width.WIDE, low=True)),
        (QSize(1024, 640), 1.0, Reflow(Width.MEDIUM, low=True)),
        (QSize(1180, 760), 1.4, Reflow(Width.MEDIUM, low=True, tight=True)),
        (QSize(1024, 640), 2.0, Reflow(Width.NARROW, low=True)),
    ],
)
def test_large_text_reflows_as_a_small_window_does(
    size: QSize, scale: float, expected: Reflow
) -> None:
    assert reflow_of(size.width(), size.height(), scale) == expected


def test_while_another_process_plays_nothing_begins_and_today_says_why(qtbot: QtBot) -> None:
    made = desk(DUE)
    said = ["Another session is under way."]
    made.services = replace(made.services, may_play=lambda: False, notices=lambda: tuple(said))
    window, _ = open_window(qtbot, made=made)
    window.show_page(PageName.LIBRARY)
    before = made.history.entries()
    window.start_routine(made.services.library.routine("settle"))
    assert window.current_page is PageName.TODAY
    assert made.history.entries() == before
    today = window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    assert today.banner.isVisible()


def test_the_right_to_play_is_given_back_when_the_session_is_over_or_left(qtbot: QtBot) -> None:
    made = desk(DUE)
    did: list[str] = []
    made.services = replace(
        made.services,
        may_play=lambda: not did.append("begin"),  # type: ignore[func-returns-value]
        session_over=lambda: did.append("over"),
    )
    window, _ = open_window(qtbot, made=made)
    window.start_today()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    player.controller.command(Command.END)
    assert did == ["begin", "over"]
    window.show_page(PageName.TODAY)
    window.start_today()
    window.close()
    assert did == ["begin", "over", "begin", "over"]
