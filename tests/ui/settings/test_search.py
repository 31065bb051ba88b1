"""Settings are found by their name, by their sentence, and by words that stand nowhere."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.settings.rows import SettingGroup
from routine_app.ui.settings.search import Findable
from routine_app.ui.settings.words import KEYWORDS, SENTENCES
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE

SENTENCE = re.compile(r"[A-Z0-9][^.!?]*[.]")
ONLY_WITH_READER = {"With a screen reader"}


def open_settings(qtbot: QtBot) -> tuple[SettingsPage, Desk]:
    made = desk(DUE)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    qtbot.waitExposed(page)
    return page, made


def rows(page: SettingsPage) -> list[Findable]:
    found = [row for group in page.findChildren(SettingGroup) for row in group.rows]
    for row in found:
        assert isinstance(row, Findable)
    return found  # type: ignore[return-value]


def shown(page: SettingsPage) -> list[str]:
    return [row.name for row in rows(page) if row.isVisible()]  # type: ignore[attr-defined]


def groups(page: SettingsPage) -> list[str]:
    return [g.accessibleName() for g in page.findChildren(SettingGroup) if g.isVisible()]


def test_every_setting_has_one_sentence_of_its_own(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    said = [row.sentence for row in rows(page)]
    assert [words for words in said if not SENTENCE.fullmatch(words)] == []
    assert len(set(said)) == len(said)


def test_every_setting_says_something_under_its_name(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    for group in page.findChildren(SettingGroup):
        for row in group.rows:
            assert row.about.isVisible(), row.name  # type: ignore[attr-defined]
            assert row.about.text()  # type: ignore[attr-defined]


def test_no_words_are_kept_for_settings_that_are_not_there(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    names = {row.name for row in rows(page)} | ONLY_WITH_READER
    assert set(SENTENCES) <= names
    assert set(KEYWORDS) <= names
    assert set(SENTENCES) <= set(KEYWORDS)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("large timer", "Large timer"),
        ("FURTHER AWAY", "Large timer"),
        ("countdown", "Large timer"),
        ("bel", "Chime volume"),
        ("marimba", "Chimes"),
        ("two tones", "Chimes"),
        ("inhale", "Breath pacer"),
        ("yaml", "Folder with routines"),
        ("dropbox", "Sync folder"),
        ("21 days", "Program"),
        ("contarst", "High contrast"),
        ("fulscreen", "Start in full screen"),
    ],
)
def test_a_setting_is_found_by_name_sentence_hidden_word_and_in_spite_of_a_slip(
    qtbot: QtBot, typed: str, name: str
) -> None:
    page, _ = open_settings(qtbot)
    page.search.field.setText(typed)
    assert name in shown(page)
    assert len(shown(page)) < 4


def test_what_is_found_stands_under_the_name_of_its_group(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    page.search.field.setText("always dark")
    assert shown(page) == ["Always dark"]
    assert groups(page) == ["While you practise"]
    assert page.search.said.text() == "1 setting found."
    headings = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "While you practise" in headings
    assert "Appearance" not in headings


def test_nothing_found_is_said_and_what_was_meant_is_named(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    page.search.field.setText("xyzzy")
    assert shown(page) == []
    assert page.search.said.text() == "No setting is like “xyzzy”."
    page.search.field.setText("bakups")
    assert page.search.said.text().startswith("Nothing is called “bakups”. Did you mean “Backups”?")


def test_lines_stand_only_between_rows(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    page.search.field.setText("volume")
    (group,) = (g for g in page.findChildren(SettingGroup) if g.isVisible())
    seen = [row for row in group.rows if row.isVisible()]
    lines = [line for line in group.lines if line.isVisible()]
    assert len(lines) == len(seen) - 1
    assert all(line.y() > seen[0].y() for line in lines)


@pytest.mark.parametrize("keys", ["/", "Ctrl+F"])
def test_keys_go_to_the_search_and_escape_finds_everything_again(qtbot: QtBot, keys: str) -> None:
    page, _ = open_settings(qtbot)
    before = shown(page)
    page.focus_main()
    focused = page.window().focusWidget()
    assert focused is not None
    control = Qt.KeyboardModifier.ControlModifier
    if keys == "/":
        qtbot.keyClicks(focused, "/")
    else:
        qtbot.keyClick(focused, Qt.Key.Key_F, control)
    assert page.window().focusWidget() is page.search.field
    qtbot.keyClicks(page.search.field, "theme")
    assert "Theme" in shown(page)
    assert len(shown(page)) < len(before)
    qtbot.keyClick(page.search.field, Qt.Key.Key_Escape)
    assert page.search.field.text() == ""
    assert shown(page) == before
    assert not page.search.said.isVisible()


def test_a_slash_does_nothing_by_itself_where_single_keys_are_off(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    preferences = made.services.preferences
    preferences.save(replace(preferences.value, single_keys=False))
    made.themes.follow(preferences.value)
    page.apply_theme(made.themes.theme)
    page.focus_main()
    focused = page.window().focusWidget()
    qtbot.keyClicks(focused, "/")
    assert page.window().focusWidget() is focused


def test_a_number_that_is_typed_is_text(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    page.search.field.setFocus()
    qtbot.keyClicks(page.search.field, "21")
    assert page.search.field.text() == "21"
    assert shown(page) == ["Program"]


def test_enter_goes_to_the_first_control_that_was_found(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    before = made.services.preferences.value
    page.search.field.setFocus()
    qtbot.keyClicks(page.search.field, "contrast")
    qtbot.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.window().focusWidget() is page.high_contrast
    assert made.services.preferences.value == before


def test_a_setting_that_was_found_can_be_changed_and_stays_found(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    page.search.field.setText("high contrast")
    page.high_contrast.click()
    assert made.services.preferences.value.high_contrast
    assert shown(page) == ["High contrast"]


def test_a_screen_reader_is_told_how_many_were_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = open_settings(qtbot)
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    page.search.field.setText("high contrast")
    assert said == ["1 setting found."]
    page.search.field.setText("high contrasts")
    page.search.field.setText("xyzzy")
    assert said[-1] == "No setting is like “xyzzy”."
    page.search.field.clear()
    assert said[-1] == "No setting is like “xyzzy”."


def test_the_field_has_a_name_and_takes_no_files(qtbot: QtBot) -> None:
    page, _ = open_settings(qtbot)
    field = page.search.field
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Find by name, or by what a setting does"
    assert not field.acceptDrops()
