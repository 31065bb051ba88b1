"""Today in another language: nothing is left in English."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.gate import Question
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.before import BeforeToday
from routine_app.ui.today.page import TodayPage
from tests.pseudo_language import untranslated
from tests.ui.desk import Desk
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.pseudo import Eye
from tools.shots_data import (
    BROKEN_ROUTINE,
    CHANGED,
    COMPLETE,
    CONDITIONS,
    DONE,
    DUE,
    EASY,
    FIRST_DAY,
    HALF_DONE,
    HURT,
    MISSED,
    OVER,
    PROBLEM,
    QUESTION,
    RICH,
    RUNNER,
    SPARSE,
    State,
)

STATES = (
    *(FIRST_DAY, DUE, DONE, EASY, CHANGED, HALF_DONE, MISSED, COMPLETE, OVER, RICH, SPARSE),
    *(CONDITIONS, RUNNER),
)
OWN_NAMES = ("Strong, my way", "strong.yaml")


def open_today(qtbot: QtBot, made: Desk) -> TodayPage:
    page = TodayPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(QSize(1180, 760))
    page.show()
    qtbot.waitUntil(lambda: page.card.before.isHidden() or page.card.before.scale is not None)
    return page


def offers(page: TodayPage) -> list[str]:
    main = [page.state.main] if page.state.main else []
    return [word for offer in (*main, *page.state.others) for word in (offer.text, offer.spoken)]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_nothing_is_left_in_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    page = open_today(qtbot, desk_abroad(state))
    note = page.state.told.check_in.note if page.state.told else ""
    assert left_in_english(page, Eye(monkeypatch), besides=[note]) == []
    assert untranslated(offers(page)) == []


def test_a_broken_routine_of_today(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = open_today(qtbot, desk_abroad(PROBLEM, tmp_path))
    qtbot.waitUntil(lambda: page.state.trouble is not None)
    assert left_in_english(page, Eye(monkeypatch), besides=OWN_NAMES) == []


@pytest.mark.parametrize("broken", [True, False], ids=["broken", "gone"])
def test_a_program_that_cannot_be_used(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, broken: bool
) -> None:
    text = "program: mine\nname: Mine\n" if broken else BROKEN_ROUTINE
    state = replace_files(DUE, ("mine.yaml" if broken else "strong.yaml", text))
    made = desk_abroad(state, tmp_path)
    made.services.preferences.save(replace(made.services.preferences.value, program="mine"))
    page = open_today(qtbot, made)
    qtbot.waitUntil(lambda: page.state.trouble is not None)
    assert left_in_english(page, Eye(monkeypatch), besides=("mine",)) == []


def replace_files(state: State, *files: tuple[str, str]) -> State:
    return State(state.name, state.write, own_files=files)


@pytest.mark.parametrize("state", [QUESTION, HURT], ids=lambda state: state.name)
def test_what_is_asked_before(qtbot: QtBot, state: State) -> None:
    made = desk_abroad(state)
    page = BeforeToday(made.services, made.themes)
    qtbot.addWidget(page)
    asked: list[Question] = []
    page.gate.ask = asked.append  # type: ignore[method-assign, assignment]  # what it is told
    begin = page.ask_pain if state is HURT else page.ask
    begin(StartRequest())
    assert untranslated([asked[0].day, asked[0].as_planned]) == []


def test_the_last_check_in_says_when_it_was(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk_abroad(MISSED)
    page = open_today(qtbot, made)
    told = page.state.told
    assert told is not None
    eye = Eye(monkeypatch)
    for days in (0, 1, 2):
        day = told.practice_day + timedelta(days=days)
        page._state = replace(page.state, day=day)
        page.check_in.show_told(told, page._when(told))
        assert left_in_english(page.check_in, eye, besides=[told.check_in.note]) == []
