"""The muscle view below the figure of an exercise."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.muscle_words import NOTE
from routine_app.ui.theme import Theme, theme_of
from tests.figure.shipped import exercise


@pytest.fixture
def theme(qapp: object) -> Theme:
    return theme_of(Preferences())


def made(qtbot: QtBot, theme: Theme, name: str) -> ExerciseDetail:
    detail = ExerciseDetail(exercise(name), lambda _: None, theme)
    qtbot.addWidget(detail)
    detail.set_room(600, 300)
    return detail


def drawn(qtbot: QtBot, detail: ExerciseDetail) -> QImage:
    detail.picture.grab()
    qtbot.waitUntil(lambda: detail.picture.is_settled)
    return detail.picture.grab().toImage()


def shown(detail: ExerciseDetail) -> str:
    words = detail.muscles.words
    return "" if words.isHidden() else words.text()


def test_a_button_shows_the_muscles_in_the_figure_and_says_their_lengths(
    qtbot: QtBot, theme: Theme
) -> None:
    detail = made(qtbot, theme, "half-kneeling")
    before = drawn(qtbot, detail)
    detail.muscles.button.click()
    assert drawn(qtbot, detail) != before
    assert shown(detail) == "Working side: longer\nOther side: shorter"
    assert not detail.muscles.note.isHidden()
    assert detail.muscles.note.text() == NOTE


def test_the_lengths_are_those_of_the_pose_that_is_shown(qtbot: QtBot, theme: Theme) -> None:
    detail = made(qtbot, theme, "constructive-rest")
    detail.muscles.button.click()
    assert shown(detail) == "Psoas and iliacus: shorter on both sides"
    other = made(qtbot, theme, "couch-stretch")
    other.muscles.button.click()
    in_hold = shown(other)
    other.figure.poses.button(0).click()
    assert shown(other) != in_hold


def test_pressed_again_it_hides_all_that(qtbot: QtBot, theme: Theme) -> None:
    detail = made(qtbot, theme, "half-kneeling")
    before = drawn(qtbot, detail)
    detail.muscles.button.click()
    detail.muscles.button.click()
    assert drawn(qtbot, detail) == before
    assert shown(detail) == ""
    assert detail.muscles.note.isHidden()


def test_both_sides_at_once_have_no_working_side(qtbot: QtBot, theme: Theme) -> None:
    detail = made(qtbot, theme, "ninety-ninety-chair")
    detail.muscles.button.click()
    assert shown(detail) == "Psoas and iliacus: shorter on both sides"


@pytest.mark.parametrize(("name", "end"), [("half-kneeling", "Hold"), ("cat-cow", "End position")])
def test_no_choice_of_a_pose_reads_like_the_start_of_a_session(
    qtbot: QtBot, theme: Theme, name: str, end: str
) -> None:
    detail = made(qtbot, theme, name)
    assert [choice.text() for choice in detail.figure.poses.choices] == ["Start position", end]


def test_each_muscle_can_be_looked_at_alone(qtbot: QtBot, theme: Theme) -> None:
    detail = made(qtbot, theme, "half-kneeling")
    assert detail.muscles.parts.isHidden()
    detail.muscles.button.click()
    pictures = []
    for place in range(3):
        detail.muscles.parts.button(place).click()
        pictures.append(drawn(qtbot, detail))
    assert [button.text() for button in detail.muscles.parts.choices] == [
        "Both",
        "Psoas",
        "Iliacus",
    ]
    both, psoas, iliacus = pictures
    assert both != psoas
    assert both != iliacus
    assert psoas != iliacus
    assert shown(detail) == "Working side: longer\nOther side: shorter"


def test_the_muscle_that_was_chosen_is_shown_again(qtbot: QtBot, theme: Theme) -> None:
    detail = made(qtbot, theme, "half-kneeling")
    detail.muscles.button.click()
    detail.muscles.parts.button(1).click()
    alone = drawn(qtbot, detail)
    detail.muscles.button.click()
    assert drawn(qtbot, detail) != alone
    detail.muscles.button.click()
    assert drawn(qtbot, detail) == alone
