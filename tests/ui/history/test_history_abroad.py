"""The history in another language: nothing is left in English, but what was told then."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.domain.record import CheckIn
from routine_app.domain.self_check import HipCheck, Knee, Thigh
from routine_app.domain.statistics import DayLevel, DayMark
from routine_app.domain.trend import TrendDay
from routine_app.ui.dates import brief_day_words
from routine_app.ui.history.check_in_sheet import CheckInSheet
from routine_app.ui.history.hip_words import hip_text
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.history.past_practice import PastPracticeSheet
from routine_app.ui.history.table_sheet import TableSheet
from routine_app.ui.history.trend_chart import _values_words
from routine_app.ui.history.words import mark_text, nothing_words
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.desk import Desk
from tests.ui.foreign import desk_abroad, left_in_english, words_of_dates
from tests.ui.pseudo import Eye
from tools.shots_checks import MEASURED
from tools.shots_data import DUE, FIRST_DAY, OVER, RICH, SPARSE, TODAY, State


def open_history(qtbot: QtBot, made: Desk) -> HistoryPage:
    page = HistoryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 1400)
    page.refresh()
    page.show()
    return page


def notes(made: Desk) -> list[str]:
    told = (getattr(entry.fact, "check_in", None) for entry in made.history.entries())
    facts = (entry.fact for entry in made.history.entries())
    said = [fact.note for fact in facts if isinstance(fact, CheckIn)]
    return [*said, *(check.note for check in told if check is not None)]


@pytest.mark.parametrize(
    "state", [FIRST_DAY, DUE, SPARSE, OVER, MEASURED, RICH], ids=lambda state: state.name
)
def test_nothing_is_left_in_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    made = desk_abroad(state)
    page = open_history(qtbot, made)
    assert left_in_english(page, Eye(monkeypatch), besides=notes(made)) == []
    model = page.sessions.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert untranslated(rows, besides=words_of_dates()) == []


def open_sheet(page: HistoryPage, kind: type[QWidget]) -> QWidget:
    sheet: QWidget | None = page.window().findChild(kind)
    assert sheet is not None
    return sheet


def test_the_tables(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_history(qtbot, desk_abroad(MEASURED))
    eye = Eye(monkeypatch)
    for button in (page.trend.table, page.minutes.table, page.checks.table):
        button.click()
        sheet = open_sheet(page, TableSheet)
        assert left_in_english(sheet, eye) == []
        sheet.setParent(None)


def test_the_sheets(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk_abroad(DUE)
    page = open_history(qtbot, made)
    eye = Eye(monkeypatch)
    page.detail.edit.click()
    assert left_in_english(open_sheet(page, CheckInSheet), eye, besides=notes(made)) == []
    page.head.add.click()
    sheet = open_sheet(page, PastPracticeSheet)
    assert isinstance(sheet, PastPracticeSheet)
    for day in range(len(sheet.days.findChildren(QWidget))):
        sheet._on_day(day % len(sheet._days))
        assert left_in_english(sheet, eye) == []


def test_what_was_removed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk_abroad(DUE)
    page = open_history(qtbot, made)
    for _ in range(2):
        page.detail.remove.click()
        assert left_in_english(page.undo, Eye(monkeypatch)) == []


def test_words_of_days_and_sessions() -> None:
    speak_pseudo()
    levels = [DayMark(TODAY, level, credit=60_000, backfilled=True) for level in DayLevel]
    texts = [mark_text(day) for day in levels]
    days = [TODAY - timedelta(days=ago) for ago in range(3)]
    texts += [nothing_words(day, days[:2]) for day in days]
    told = list(product((None, 6), (None, 3)))
    texts += [_values_words(TrendDay(TODAY, before, after)) for before, after in told]
    assert untranslated(texts, besides=words_of_dates()) == []


def test_words_of_hips() -> None:
    speak_pseudo()
    thighs, knees, angles = (None, *Thigh), (None, *Knee), (None, 0, 12, -3)
    checks = [
        hip_text(side, HipCheck(thigh, knee, arched, angle))
        for side in Side
        for thigh, knee, angle in product(thighs, knees, angles)
        for arched in (False, True)
    ]
    assert untranslated(checks) == []


def test_days_in_lists_follow_the_language_of_the_texts() -> None:
    day = TODAY
    assert brief_day_words(day, QLocale("en_GB"), weekday=True) == "Fri 13 Mar"
    assert brief_day_words(day, QLocale("de_DE")).startswith("13. M")
    assert brief_day_words(day, QLocale("en_US"), year=True) == "Mar 13 2026"
