"""Sheets and questions about health in another language: nothing stays English."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.pose import Prop, Side
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.health import sheets
from routine_app.ui.health.pain import pain_gate
from routine_app.ui.health.safety_sheet import SafetySheet
from tests.pseudo_language import pseudo_library, speak_pseudo, texts_of, untranslated
from tests.ui.desk import Desk, desk

Kind = type[sheets.AnswersSheet | sheets.SlidersSheet | sheets.ThingsSheet]
KINDS: tuple[Kind, ...] = (sheets.AnswersSheet, sheets.SlidersSheet, sheets.ThingsSheet)


@pytest.fixture
def made() -> Desk:
    speak_pseudo()
    return desk(library=pseudo_library(routines_dir()))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("health", [Health(), Health(urgent=True, sliders=True)])
def test_every_sheet_is_in_the_language(
    qtbot: QtBot, made: Desk, kind: Kind, health: Health
) -> None:
    made.services.health.save(health)
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = kind(made.services, made.themes.theme, parent)
    assert untranslated(texts_of(sheet)) == []


def test_the_safety_page_is_in_the_language(qtbot: QtBot, made: Desk) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = SafetySheet(made.services.library.safety(), made.themes.theme, parent)
    assert untranslated(texts_of(sheet)) == []


@pytest.mark.parametrize(
    "health",
    [
        Health(),
        Health(told=True, sliders=True),
        Health(told=True, conditions=("hip-replacement", "balance"), allowed=("hip-replacement",)),
        Health(told=True, conditions=("balance",), urgent=True),
    ],
)
def test_what_was_told_is_in_the_language(made: Desk, health: Health) -> None:
    made.services.health.save(health)
    said = [sheets.answers_words(made.services), sheets.sliders_words(made.services)]
    assert untranslated(said) == []


@pytest.mark.parametrize("missing", [(), ("sofa",), tuple(Prop)])
def test_what_is_not_there_is_in_the_language(made: Desk, missing: tuple[str, ...]) -> None:
    preferences = made.services.preferences
    preferences.save(replace(preferences.value, missing=missing))
    assert untranslated([sheets.things_words(made.services)]) == []


@pytest.mark.parametrize(
    ("hidden", "limited", "words"),
    [
        ((), (), "All of them, on both sides."),
        (("clam",), (), "1 left out."),
        ((), ("half-kneeling",), "1 on one side only."),
        (("clam", "sphinx"), ("half-kneeling",), "2 left out, 1 on one side only."),
    ],
)
def test_what_was_chosen_for_single_exercises_is_counted(
    qtbot: QtBot, hidden: tuple[str, ...], limited: tuple[str, ...], words: str
) -> None:
    made = desk()
    for exercise in hidden:
        made.services.practice.hide(exercise, hidden=True)
    for exercise in limited:
        made.services.practice.limit_side(exercise, Side.LEFT)
    assert sheets.own_words(made.services) == words
    speak_pseudo()
    assert untranslated([sheets.own_words(made.services)]) == []


def test_the_question_of_the_day_after_is_in_the_language() -> None:
    speak_pseudo()
    gate = pain_gate()
    assert gate.on_yes is not None
    assert untranslated([gate.ask, gate.on_yes.say]) == []
