"""A list of twenty years tells of its rows as somebody comes to them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from routine_app.domain.chronicle import Chronicle
from routine_app.ui.history.session_list import SessionList
from tests.domain.test_agenda import days
from tests.ui.history.scenes import BRITISH, theme
from tools.big_history import big_history

TODAY = date(2026, 3, 13)
COUNT = 900


@pytest.fixture(scope="module")
def chronicle() -> Chronicle:
    return Chronicle.of(big_history(COUNT, TODAY))


def long_list(qtbot: QtBot, chronicle: Chronicle) -> SessionList:
    made = SessionList(theme(), BRITISH)
    qtbot.addWidget(made)
    made.show_chronicle(chronicle, TODAY)
    made.resize(300, 400)
    made.show()
    return made


def test_only_the_newest_rows_are_told_of_at_first(qtbot: QtBot, chronicle: Chronicle) -> None:
    made = long_list(qtbot, chronicle)
    assert made.model().rowCount() < COUNT / 2
    assert made.model().canFetchMore(QModelIndex())


def test_whoever_scrolls_on_comes_to_the_first_one(qtbot: QtBot, chronicle: Chronicle) -> None:
    made = long_list(qtbot, chronicle)
    while made.model().canFetchMore(QModelIndex()):
        made.model().fetchMore(QModelIndex())
    shown = len(chronicle.shown)
    assert made.model().rowCount() == shown
    made.setCurrentIndex(made.model().index(shown - 1, 0))
    assert made.chosen == chronicle[chronicle.shown[0]]


def test_a_session_of_long_ago_can_be_chosen_at_once(qtbot: QtBot, chronicle: Chronicle) -> None:
    made = long_list(qtbot, chronicle)
    oldest = chronicle[chronicle.shown[0]]
    with qtbot.waitSignal(made.session_selected, timeout=0) as chosen:
        made.choose(oldest.id)
    assert chosen.args == [oldest]


def test_what_was_chosen_long_ago_stays_so_when_the_list_is_shown_anew(
    qtbot: QtBot, chronicle: Chronicle
) -> None:
    made = long_list(qtbot, chronicle)
    oldest = chronicle[chronicle.shown[0]]
    made.choose(oldest.id)
    made.show_chronicle(chronicle, TODAY)
    assert made.chosen == oldest


def test_what_is_not_there_any_more_gives_its_place_to_the_next(qtbot: QtBot) -> None:
    sessions = days(0, 1, 2, 3)
    made = long_list(qtbot, Chronicle.of_sessions(sessions))
    made.choose(sessions[1].id)
    made.show_chronicle(Chronicle.of_sessions([*sessions[:1], *sessions[2:]]), TODAY)
    assert made.chosen is not None
    assert made.chosen.id == sessions[0].id
    made.show_chronicle(Chronicle(), TODAY)
    assert made.chosen is None


def test_a_new_session_is_chosen_when_the_newest_one_was(qtbot: QtBot) -> None:
    sessions = days(0, 1, 2)
    made = long_list(qtbot, Chronicle.of_sessions(sessions[:2]))
    made.show_chronicle(Chronicle.of_sessions(sessions), TODAY + timedelta(days=1))
    assert made.chosen is not None
    assert made.chosen.id == sessions[2].id
