"""What is told and chosen in Settings is kept at once and holds everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.pose import Side
from routine_app.domain.value import replace
from routine_app.ui.health.sheets import AnswersSheet, OwnSheet, SlidersSheet, ThingsSheet
from routine_app.ui.library.own_exercise import OwnExercise
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.self_check.page import SelfCheckPage
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.widgets.sheet import Sheet
from tests.ui.desk import Desk, desk
from tests.ui.library.files import own_desk
from tools.shots_data import FIRST_DAY


def settings(qtbot: QtBot) -> tuple[MainWindow, SettingsPage, Desk]:
    made = desk()
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    window.show_page(PageName.SETTINGS)
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return window, page, made


def opened(window: MainWindow) -> Sheet:
    sheet: Sheet | None = window.findChild(Sheet)
    assert sheet is not None
    return sheet


def words(page: SettingsPage, name: str) -> str:
    return str(getattr(page, name).accessibleDescription())


def test_answers_can_be_changed_at_any_time(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    assert words(page, "health") == "None of these."
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    assert sheet.form.none.isChecked()
    sheet.form.ticks["balance"].click()
    assert made.services.health.value == Health(told=True, conditions=("balance",))
    sheet.accept()
    assert words(page, "health") == "Trouble with balance, falls or dizziness."


def test_what_a_clinician_allows_is_asked_of_those_with_the_condition_alone(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    hip, leave = sheet.form.ticks["hip-replacement"], sheet.form.leave["hip-replacement"]
    assert not leave.isVisible()
    hip.click()
    assert leave.isVisible()
    assert not made.services.health.value.allowed
    leave.click()
    assert made.services.health.value.allowed == ("hip-replacement",)
    hip.click()
    assert not leave.isVisible()
    assert not made.services.health.value.allowed
    hip.click()
    assert not leave.isChecked()  # what is asked again is told again


def test_a_clinicians_word_is_shown_again_and_said_in_settings(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    hip = ("hip-replacement",)
    made.services.health.save(Health(told=True, conditions=hip, allowed=hip))
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    assert sheet.form.leave["hip-replacement"].isChecked()
    assert sheet.form.leave["hip-replacement"].isVisible()
    sheet.accept()
    assert "A clinician allows me" in words(page, "health")
    window.show_page(PageName.SETTINGS)


def test_nothing_ticked_is_no_answer_and_is_asked_again(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    sheet.form.none.click()
    assert not made.services.health.value.told
    sheet.accept()
    before = len(made.history.entries())
    window.start_today()
    assert len(made.history.entries()) == before


def test_an_urgent_sign_in_settings_closes_the_start_too(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    assert not sheet.notice.isVisible()
    sheet.sign.click()
    assert sheet.notice.isVisible()
    assert not made.services.health.value.may_start
    sheet.notice.over.click()
    assert made.services.health.value.may_start
    assert not sheet.sign.isChecked()


def test_nerve_sliders_are_switched_on_where_the_reasons_stand(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    assert words(page, "sliders") == "Off, until you have read about them."
    page.sliders.click()
    sheet = opened(window)
    assert isinstance(sheet, SlidersSheet)
    sheet.switch.click()
    assert made.services.health.value.sliders
    glide = made.services.practice.playable(made.services.library.routine("glide-day"))[0]
    assert any(step.exercise.nerve_glide for step in glide.exercise_steps)
    sheet.switch.click()
    assert not made.services.health.value.sliders


def test_what_is_not_there_has_something_else_in_its_place(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    page.things.click()
    sheet = opened(window)
    assert isinstance(sheet, ThingsSheet)
    assert all(tick.isChecked() for tick in sheet.ticks.values())
    sheet.ticks["sofa"].click()
    assert made.services.preferences.value.missing == ("sofa",)
    sheet.accept()
    assert words(page, "things") == "Without a sofa."
    strong, said = made.services.practice.playable(made.services.library.routine("strong"))
    assert "couch-stretch" not in {step.exercise.id for step in strong.exercise_steps}
    assert said == ("Without a sofa: Side-lying stretch instead.",)


def test_an_exercise_is_hidden_and_another_limited_to_a_side(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    page.own.click()
    sheet = opened(window)
    assert isinstance(sheet, OwnSheet)
    sheet.rows["cat-cow"].hidden.click()
    sides = sheet.rows["half-kneeling"].sides
    assert sides is not None
    sides.button(2).click()
    assert sheet.rows["cat-cow"].sides is None
    own = made.services.practice.choices().own
    assert own.hidden == {"cat-cow"}
    assert own.one_side == (("half-kneeling", Side.RIGHT),)
    sheet.accept()
    assert words(page, "own") == "1 left out, 1 on one side only."
    page.own.click()
    again = opened(window)
    assert isinstance(again, OwnSheet)
    assert again.rows["cat-cow"].hidden.isChecked()
    again.rows["cat-cow"].hidden.click()
    assert not made.services.practice.choices().own.hidden


def test_a_broken_exercise_of_ones_own_leaves_the_others_to_choose(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = own_desk(tmp_path, {"my-broken.yaml": "exercise: my-broken\nname: 3\n"})
    page = QWidget()
    qtbot.addWidget(page)
    sheet = OwnSheet(made.services, made.themes.theme, page)
    assert "my-broken" in made.services.library.exercise_ids()
    assert "my-broken" not in sheet.rows
    assert "half-kneeling" in sheet.rows


def test_tab_goes_round_in_a_sheet_and_never_behind_it(qtbot: QtBot) -> None:
    window, page, _ = settings(qtbot)
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    met = []
    for _ in range(len(sheet.form.ticks) + 3):
        met.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert all(sheet.isAncestorOf(part) for part in met)
    assert {*sheet.form.ticks.values(), sheet.form.none, sheet.sign, sheet.close_button} == {*met}


def test_the_page_of_an_exercise_has_the_same_choices(qtbot: QtBot) -> None:
    made = desk()
    exercise = made.services.library.exercise("half-kneeling")
    page = QWidget()
    qtbot.addWidget(page)
    choices = OwnExercise(made.services.practice, exercise, made.themes.theme, page)
    assert choices.sides is not None
    choices.sides.button(1).click()
    choices.hidden.click()
    own = made.services.practice.choices().own
    assert own.hidden == {"half-kneeling"}
    assert own.one_side == (("half-kneeling", Side.LEFT),)
    choices.sides.button(0).click()
    assert not made.services.practice.choices().own.one_side


NO_CHECK = ("hip-replacement", "osteoporosis", "pregnancy", "leg-symptoms", "floor")


@pytest.mark.parametrize("condition", ["", "kneeling", *NO_CHECK])
def test_a_hip_is_checked_over_a_bed_only_where_that_is_safe(qtbot: QtBot, condition: str) -> None:
    made = desk(FIRST_DAY)
    made.services.health.save(Health(told=True, conditions=(condition,) if condition else ()))
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    window.start_today()
    asked = window.findChild(SelfCheckPage)
    assert asked is not None
    assert asked.hips.isVisible() is (condition not in NO_CHECK)
    assert asked.scales.isVisible()


def test_without_a_bed_no_hip_is_checked_over_it() -> None:
    made = desk(FIRST_DAY)
    assert made.services.practice.checks_hips()
    store = made.services.preferences
    store.save(replace(store.value, missing=("bed",)))
    assert not made.services.practice.checks_hips()


def test_a_condition_is_told_with_space_and_never_with_enter(qtbot: QtBot) -> None:
    window, page, made = settings(qtbot)
    page.health.click()
    sheet = opened(window)
    assert isinstance(sheet, AnswersSheet)
    tick = sheet.form.ticks["balance"]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(tick, key)
        assert not tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert made.services.health.value.conditions == ("balance",)
