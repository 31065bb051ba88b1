"""What a screen reader is told of single things."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.history.year_map import YearMap
from routine_app.ui.navigation import PageName
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.roles import install_roles
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.day_strip import DayStrip
from routine_app.ui.widgets.scale_row import ScaleRow
from tests.ui.reader import (
    Key,
    Role,
    Scene,
    _finish,
    _history,
    children,
    description_of,
    name_of,
    role_of,
    state_of,
)
from tools.shots_data import (
    DUE,
    RICH,
)


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    """As in the program, for the whole process."""
    install_roles()


def test_the_row_of_days_is_a_list_of_days(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    strip = scene.window.findChild(DayStrip)
    assert isinstance(strip, DayStrip)
    assert (role_of(strip), name_of(strip)) == (Role.List, "21 days: 11 done, today is day 12")
    days = children(strip)
    assert {role_of(day) for day in days} == {Role.ListItem}
    assert [name_of(days[n]) for n in (0, 11, 20)] == [
        "Day 1, done on 1\N{NO-BREAK SPACE}March",
        "Day 12, today",
        "Day 21, to come",
    ]


def test_the_map_is_named_after_its_day_and_described_as_a_whole(
    qtbot: QtBot, tmp_path: Path
) -> None:
    scene = Scene(qtbot, tmp_path, RICH)
    _history(scene)
    year = scene.window.findChild(YearMap)
    assert isinstance(year, YearMap)
    assert role_of(year) is Role.Chart
    assert name_of(year) == "Friday 13\N{NO-BREAK SPACE}March, full routine, 10 minutes"
    assert description_of(year).startswith(
        "Year map, 53 weeks: 75 days practised, 4 missed and bridged, 5 missed. "
    )
    qtbot.keyClick(year, Key.Key_Up)
    assert name_of(year).startswith("Thursday 12\N{NO-BREAK SPACE}March, ")


def test_a_scale_is_a_group_of_radio_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    _finish(scene)
    page = scene.window.findChild(FinishPage)
    assert isinstance(page, FinishPage)
    scale: ScaleRow = page.form.after.row
    assert (role_of(scale), name_of(scale)) == (Role.Grouping, "Tightness after, not set")
    scene.press(Key.Key_3)
    taken = scene.focused
    assert (role_of(taken), name_of(taken)) == (Role.RadioButton, "Tightness after, 3 of 10")
    assert state_of(taken).checked
    assert name_of(scale) == "Tightness after, 3 of 10"


def test_settings_say_what_they_are_what_they_do_and_how_they_stand(
    qtbot: QtBot, tmp_path: Path
) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.open(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert role_of(page.reduced_motion) is Role.CheckBox
    assert not state_of(page.reduced_motion).checked
    page.reduced_motion.click()
    assert state_of(page.reduced_motion).checked
    assert description_of(page.reduced_motion).startswith("The figure changes its pose")
    assert (role_of(page.rollover), name_of(page.rollover)) == (
        Role.Grouping,
        "A new day starts at",
    )
    page.rollover.up.click()
    assert name_of(page.rollover.up) == "Later, now 05:00"
    left = page.first_side.button(0)
    assert (role_of(left), name_of(left), state_of(left).checked) == (
        Role.RadioButton,
        "First side: Left",
        True,
    )


def test_the_window_its_pages_and_its_headings_can_be_told(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    assert (role_of(scene.window), name_of(scene.window)) == (Role.Window, "Routine")
    pages = scene.window.navigation
    assert (role_of(pages), name_of(pages)) == (Role.Grouping, "Pages")
    assert state_of(pages.buttons[PageName.TODAY]).checked
    today = scene.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    assert (Role.Grouping, "Today") in around(today)
    assert (Role.Grouping, "Library") in around(scene.open(PageName.LIBRARY))
    for label in (today.header.heading, today.card.title, today.essential.title):
        assert (role_of(label), name_of(label)) == (Role.Heading, label.text())
    assert role_of(today.card.about) is Role.StaticText


def around(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """What a reader says when the focus comes into it from outside."""
    found, parent = [], widget.parentWidget()
    while parent is not None:
        found.append((role_of(parent), name_of(parent)))
        parent = parent.parentWidget()
    return found


def test_the_stage_says_everything_that_is_painted_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.play()
    page.controller.command(Command.SKIP)
    assert role_of(page.stage) is Role.Grouping
    around, seconds = children(page.stage)
    assert name_of(page.stage) == "Cat-cow"
    assert name_of(seconds) == "64 seconds left"
    assert name_of(around).startswith("Exercise 1 of 6. ")
    assert "Next: Low lunge, left side first." in name_of(around)


def test_nothing_of_the_stage_is_said_again_with_every_breath(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.play()
    while not _holds(page):
        page.controller.command(Command.SKIP)
    said = set()
    for _ in range(15):
        scene.made.clock.advance(1000)
        page.controller.look()
        said.add((name_of(page.stage), description_of(page.stage)))
    assert said == {("Low lunge, left", "")}
    scene.press(Key.Key_Space)
    assert description_of(page.stage) == "Paused"


def _holds(page: PlayerPage) -> bool:
    run = page.controller.run
    return run is not None and run.player.segment.kind is SegmentKind.HOLD


def test_buttons_of_the_player_say_their_keys(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    controls = scene.play().controls
    said = {name_of(controls.button(wish)): description_of(controls.button(wish)) for wish in Wish}
    assert said["Stop rules"] == "Key S"
    assert said["Back to the exercise before"] == "Key Left"
    assert said["Add 15 seconds"] == "Key plus"


def test_the_focus_goes_to_a_card_without_a_detour(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.play()
    page.controls.button(Wish.STOP_RULES).setFocus()
    visited: list[QWidget] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(lambda _old, new: visited.append(new))
    page.controls.button(Wish.STOP_RULES).click()
    assert visited == [page.card.main_button]
    assert role_of(page.card) is Role.Dialog
