"""The menu of the session: what stands in it, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.player import Player
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.companions.session_menu import (
    Choice,
    Item,
    SessionMenu,
    day_words,
    idle_items,
    words_of,
)
from routine_app.ui.player.state import player_state
from routine_app.ui.theme import theme_of
from routine_app.ui.today.state import today_state
from tests.ui.desk import desk
from tests.ui.player.studio import PREFERENCES, player_at
from tools.shots_data import DONE, DUE, FIRST_DAY, HALF_DONE, PROBLEM, State


def make_menu(qtbot: QtBot, state: State = DUE) -> SessionMenu:
    menu = SessionMenu(desk(state).services, theme_of(PREFERENCES), lambda: "Mini timer")
    qtbot.addWidget(menu)
    return menu


def show(menu: SessionMenu, player: Player) -> None:
    menu.show_state(player_state(player, PREFERENCES))


def texts(menu: SessionMenu) -> list[str]:
    return [item.text for item in menu.items if item.text]


def line(menu: SessionMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text().partition("\t")[0] == text)


def hold() -> Player:
    return player_at(SegmentKind.HOLD, 18 * SECOND)


@pytest.mark.parametrize(
    ("state", "start"),
    [
        (DUE, "Start Strong"),
        (HALF_DONE, "Continue from exercise 3"),
        (DONE, ""),
        (PROBLEM, "Start Strong"),
    ],
    ids=lambda value: value.name if isinstance(value, State) else "",
)
def test_before_a_session_it_says_the_day_and_offers_the_start(
    state: State, start: str, tmp_path: Path
) -> None:
    today = today_state(desk(state, tmp_path).services)
    items = idle_items(today)
    assert [i.text for i in items if i.choice is Choice.START] == ([start] if start else [])
    assert items[0].text == day_words(today)
    assert items[0].text.startswith(f"{today.heading}{today.heading_rest}, ")
    assert [i.choice for i in items if i.choice][-3:] == [
        Choice.OPEN,
        Choice.HISTORY,
        Choice.QUIT,
    ]


def test_in_a_session_it_says_where_it_is_and_steers_it(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    assert texts(menu) == [
        "42 s left, Half kneeling, left",
        "Pause",
        "Skip this part",
        "Add 15 s",
        "Stop rules",
        "Show player",
        "Mini timer",
        "Mute",
        "Quit",
    ]


@pytest.mark.parametrize(
    "text", ["Pause", "Skip this part", "Add 15 s", "Show player", "Mute", "Quit"]
)
def test_every_line_does_what_it_says(qtbot: QtBot, text: str) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    with qtbot.waitSignal(menu.chosen) as chosen:
        line(menu, text).trigger()
    assert chosen.args == [next(i.choice for i in menu.items if i.text == text)]


def test_what_only_tells_cannot_be_chosen(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    assert not line(menu, "42 s left, Half kneeling, left").isEnabled()


def test_keys_stand_beside_the_words(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    assert line(menu, "Pause").text() == "Pause\tSpace"


def test_a_pause_is_told_and_can_be_ended(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    player = hold()
    player.pause(1_000 + 18 * SECOND)
    show(menu, player)
    assert texts(menu)[:2] == ["Paused, 42 s left, Half kneeling, left", "Resume"]


def test_a_gate_is_opened(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, player_at(SegmentKind.WAIT))
    assert texts(menu)[:2] == ["Fetch the strap.", "Continue"]


def test_seconds_are_counted_only_while_somebody_looks(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    show(menu, player_at(SegmentKind.HOLD, 19 * SECOND))
    assert texts(menu)[0].startswith("42 s")
    menu.aboutToShow.emit()
    assert texts(menu)[0].startswith("41 s")
    first = menu.actions()[0]
    show(menu, player_at(SegmentKind.HOLD, 20 * SECOND))
    assert first.text().startswith("40 s")
    assert menu.actions()[0] is first
    menu.aboutToHide.emit()
    show(menu, player_at(SegmentKind.HOLD, 21 * SECOND))
    assert first.text().startswith("40 s")


def test_day_and_streak_are_read_when_it_is_opened_not_every_second(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    assert not any(text.startswith("Day 12 of 21, ") for text in texts(menu))
    menu.aboutToShow.emit()
    day = texts(menu)[-2]
    assert day.startswith("Day 12 of 21, ")
    assert not line(menu, day).isEnabled()
    menu._services.practice.agenda = pytest.fail  # type: ignore[method-assign]
    show(menu, player_at(SegmentKind.HOLD, 19 * SECOND))
    assert texts(menu)[-2] == day


def test_what_is_silent_can_be_heard_again(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    assert line(menu, "Mute").text() == "Mute\tM"
    preferences = menu._services.preferences
    preferences.save(replace(preferences.value, mute=True))
    menu.renew()
    assert line(menu, "Unmute").text() == "Unmute\tM"


def test_where_there_is_no_row_a_sentence_stands_after_the_day(tmp_path: Path) -> None:
    today = today_state(desk(FIRST_DAY, tmp_path).services)
    assert day_words(today) == "Day 1 of 21. Today starts your first row."


def test_words_that_only_tell_break_at_large_text(qtbot: QtBot) -> None:
    theme = theme_of(replace(PREFERENCES, text_scale=2.0))
    menu = SessionMenu(desk(DUE).services, theme, lambda: "")
    qtbot.addWidget(menu)
    menu.aboutToShow.emit()
    shown = [a.text() for a in menu.actions()[:3]]
    assert shown[:2] == ["Day 12 of 21, 11 days in a row", "1 bridged"]
    assert not menu.actions()[1].isEnabled()


def test_a_reminder_is_offered_where_something_can_be_begun(tmp_path: Path) -> None:
    later = Item("Remind me in 30 minutes", Choice.REMIND)
    due = idle_items(today_state(desk(DUE, tmp_path).services), "", later)
    done = idle_items(today_state(desk(DONE, tmp_path).services), "", later)
    assert due[2] is later
    assert later not in done


def test_a_session_offers_no_reminder(qtbot: QtBot) -> None:
    reminder = Item("Remind me in 30 minutes", Choice.REMIND)
    theme = theme_of(PREFERENCES)
    menu = SessionMenu(desk(DUE).services, theme, lambda: "", lambda: reminder)
    qtbot.addWidget(menu)
    menu.aboutToShow.emit()
    assert reminder in menu.items
    show(menu, hold())
    assert reminder not in menu.items


def test_after_the_session_it_is_the_usual_one_again(qtbot: QtBot) -> None:
    menu = make_menu(qtbot)
    show(menu, hold())
    menu.show_state(None)
    assert texts(menu) == ["Open Routine", "Mini timer", "History", "Quit"]
    menu.aboutToShow.emit()
    assert texts(menu)[0].startswith("Day 12")


def test_words_need_no_seconds_and_no_side() -> None:
    done = player_state(player_at(SegmentKind.DONE), PREFERENCES).shown
    assert words_of(done) == "That was the last one"


@pytest.mark.parametrize(("on", "shown"), [(True, "Stop rules\tS"), (False, "Stop rules")])
def test_letters_stand_in_it_only_while_they_act(qtbot: QtBot, on: bool, shown: str) -> None:
    theme = replace(theme_of(PREFERENCES), single_keys=on)
    menu = SessionMenu(desk(DUE).services, theme, lambda: "Mini timer")
    qtbot.addWidget(menu)
    show(menu, hold())
    assert line(menu, "Stop rules").text() == shown
