"""Settings are saved at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.domain.preferences import BreathPace
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.value import replace
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.settings.rows import SettingRow
from routine_app.ui.widgets.fields import Switch
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE

ODD_NAME = "a\tb\x1b[31m\u202egpj.yaml"
PLAIN_NAME = r"a\tb\x1b[31m\u202egpj.yaml"


def open_settings(qtbot: QtBot) -> tuple[SettingsPage, Desk]:
    made = desk(DUE)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    return page, made


def test_the_folder_in_settings_is_spelled_out(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(DUE)
    services = replace(made.services, data_folder=tmp_path / ODD_NAME)
    page = SettingsPage(services, made.themes)
    qtbot.addWidget(page)
    labels = [label.text().replace(MAY_BREAK, "") for label in page.findChildren(QLabel)]
    assert str(tmp_path / PLAIN_NAME) in labels
    assert all(text.isprintable() for text in labels)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_stray_key_on_opening_settings_changes_nothing(qtbot: QtBot, key: Qt.Key) -> None:
    page, made = open_settings(qtbot)
    page.focus_main()
    before, entries = made.services.preferences.value, made.history.entries()
    focused = page.window().focusWidget()
    assert focused is page.theme_choice.button(1)
    qtbot.keyClick(focused, key)
    assert (made.services.preferences.value, made.history.entries()) == (before, entries)
    assert not page.program.question.isVisible()


@pytest.mark.parametrize(
    "field",
    [
        "high_contrast",
        "reduced_motion",
        "full_screen",
        "dark_player",
        "large_timer",
        "always_show_controls",
        "single_keys",
        "start_when_ready",
        "keep_awake",
    ],
)
def test_each_switch_is_saved_at_once(qtbot: QtBot, field: str) -> None:
    page, made = open_settings(qtbot)
    before = getattr(made.services.preferences.value, field)
    switch = getattr(page, field)
    assert switch.isChecked() is before
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert getattr(made.services.preferences.value, field) is not before


def test_a_switch_is_called_by_the_words_beside_it(qtbot: QtBot) -> None:
    """Whoever speaks to the computer says what can be read."""
    page, _ = open_settings(qtbot)
    rows = [row for row in page.findChildren(SettingRow) if isinstance(row.control, Switch)]
    assert len(rows) > 9
    other = [row.name for row in rows if row.name.casefold() not in _spoken(row)]
    assert other == []


def _spoken(row: SettingRow) -> str:
    return row.control.accessibleName().casefold()


def test_choices_are_saved_at_once(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    page.theme_choice.button(2).click()
    page.first_side.button(1).click()
    page.change_over.button(1).click()
    value = made.services.preferences.value
    assert (value.theme, value.first_side, value.change_over_scale) == (
        ThemeChoice.DARK,
        Side.RIGHT,
        1.5,
    )
    assert made.themes.theme.dark


def test_the_breath_pacer_is_off_or_has_a_pace(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    preferences = made.services.preferences
    assert [choice.text() for choice in page.breath.choices] == [
        "Off",
        "In 3 s, out 4 s",
        "In 4 s, out 6 s",
        "In 5 s, out 7 s",
    ]
    assert page.breath.button(2).isChecked()
    page.breath.button(3).click()
    assert preferences.value.breath_pace is BreathPace.SLOW
    page.breath.button(0).click()
    assert not preferences.value.breath_pacer
    page.refresh()
    assert page.breath.button(0).isChecked()


def test_a_pacer_that_was_off_is_back_with_its_pace(qtbot: QtBot) -> None:
    """The player switches it with a key, and knows no pace."""
    page, made = open_settings(qtbot)
    preferences = made.services.preferences
    page.breath.button(1).click()
    page.breath.button(0).click()
    preferences.save(replace(preferences.value, breath_pacer=True))
    page.refresh()
    assert page.breath.button(1).isChecked()
    assert preferences.value.breath_pace is BreathPace.LIGHT


def test_text_size_goes_from_100_to_200_percent(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    assert not page.text_size.down.isEnabled()
    for _ in range(10):
        page.text_size.up.click()
    assert made.services.preferences.value.text_scale == 2.0
    assert made.themes.theme.text_scale == 2.0
    assert not page.text_size.up.isEnabled()


def test_the_rollover_hour_stops_at_noon(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    for _ in range(20):
        page.rollover.up.click()
    assert made.services.preferences.value.rollover == 12


def test_starting_over_asks_in_place_and_keeps_the_history(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    program = page.program
    assert program.state.text() == "Day 12 of reset 1"
    program.start_over.click()
    assert program.keep.hasFocus() or program.keep.isVisible()
    program.keep.click()
    assert program.state.text() == "Day 12 of reset 1"
    before = len(made.history.entries())
    program.start_over.click()
    program.confirm.click()
    assert program.state.text() == "Day 1 of reset 2"
    assert len(made.history.entries()) == before + 1


def test_escape_keeps_the_reset_that_is_under_way(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    before = len(made.history.entries())
    page.program.start_over.click()
    qtbot.keyClick(page.program.keep, Qt.Key.Key_Escape)
    assert not page.program.confirm.isVisible()
    assert page.program.start_over.isVisible()
    assert len(made.history.entries()) == before


def test_the_folder_with_routines_opens(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    assert page.data is not None
    page.data.open_routines.click()
    assert made.opened == [made.own_data.routines_folder]


def test_a_folder_that_cannot_be_made_is_told_in_its_row(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    assert page.data is not None
    made.own_data.refusal = "The folder cannot be made: the disk is full."
    page.data.open_routines.click()
    assert made.opened == []
    assert page.data.open_routines.accessibleDescription() == made.own_data.refusal


def test_the_data_folder_and_the_safety_notes_open(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    page.open_folder.click()
    assert made.opened == [made.services.data_folder]
    with qtbot.waitSignal(page.safety_requested, timeout=0):
        page.read_safety.click()
