"""Pictures of numbers: the trend of tightness and the time per exercise, each with its words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.trend import TrendDay
from routine_app.ui.history.minutes import SHOWN, Minutes, length_text, minutes_of
from routine_app.ui.history.table_sheet import TableSheet
from routine_app.ui.history.trend_chart import VARIES, Trend
from routine_app.ui.roles import install_roles
from tests.ui.history.scenes import BRITISH, theme

FIRST = date(2026, 3, 2)
DAYS = (
    TrendDay(FIRST, 8, 6),
    TrendDay(FIRST + timedelta(days=4), 7, None),
    TrendDay(FIRST + timedelta(days=12), 6, 3),
)
MINUTE = 60_000


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(BRITISH)
    yield
    QLocale.setDefault(before)


def trend(qtbot: QtBot, days: tuple[TrendDay, ...]) -> Trend:
    made = Trend(theme(), BRITISH)
    qtbot.addWidget(made)
    made.show_days(days)
    made.resize(480, 380)
    made.show()
    return made


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_chart_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    made = trend(qtbot, DAYS)
    words = "After fell from 6 to 3 in 12 days. Before fell from 8 to 6 in 12 days."
    assert said(made) == ["Tightness, 0 to 10", words, VARIES]
    assert made.chart.accessibleName() == words


def test_every_day_is_a_value_for_a_reader(qtbot: QtBot) -> None:
    install_roles()
    made = trend(qtbot, DAYS)
    found = QAccessible.queryAccessibleInterface(made.chart)
    children = [found.child(index) for index in range(found.childCount())]
    assert found.role() is QAccessible.Role.Chart
    assert [child.text(QAccessible.Text.Name) for child in children] == [
        "2\N{NO-BREAK SPACE}March, 8 before, 6 after",
        "6\N{NO-BREAK SPACE}March, 7 before",
        "14\N{NO-BREAK SPACE}March, 6 before, 3 after",
    ]
    lefts = [child.rect().left() for child in children]
    assert lefts == sorted(lefts)
    assert lefts[1] - lefts[0] < lefts[2] - lefts[1]


def test_before_three_check_ins_it_says_so_and_draws_nothing(qtbot: QtBot) -> None:
    made = trend(qtbot, DAYS[:2])
    assert said(made)[1:] == ["The trend starts with 3 check-ins. 2 so far."]
    assert not made.chart.isVisible()
    assert made.table.isVisible()
    made.show_days(())
    assert said(made)[1:] == ["The trend starts with 3 check-ins."]
    assert not made.table.isVisible()


def test_the_lines_are_another_picture_for_other_values(qtbot: QtBot) -> None:
    pictures = []
    for after in (3, 5):
        days = (*DAYS[:2], TrendDay(DAYS[2].day, 6, after))
        made = trend(qtbot, days)
        pictures.append(made.chart.grab().toImage())
    assert pictures[0] != pictures[1]


def test_the_numbers_are_a_table_newest_first(qtbot: QtBot) -> None:
    made = trend(qtbot, DAYS)
    made.table.click()
    (sheet,) = made.window().findChildren(TableSheet)
    names = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    assert [name for name in names if name] == [
        "14\N{NO-BREAK SPACE}March, Before: 6",
        "14\N{NO-BREAK SPACE}March, After: 3",
        "6\N{NO-BREAK SPACE}March, Before: 7",
        "6\N{NO-BREAK SPACE}March, After: –",
        "2\N{NO-BREAK SPACE}March, Before: 8",
        "2\N{NO-BREAK SPACE}March, After: 6",
    ]


# ---------------------------------------------------------- time per exercise


def test_the_exercises_that_took_most_time_come_first() -> None:
    found = minutes_of({"a": ("Lunge", 3 * MINUTE), "b": ("Rest", 9 * MINUTE)})
    assert [(item.name, item.credit) for item in found] == [
        ("Rest", 9 * MINUTE),
        ("Lunge", 3 * MINUTE),
    ]


def test_lengths_are_told_as_people_say_them() -> None:
    lengths = (59_000, MINUTE, 99 * MINUTE, 310 * MINUTE)
    assert [length_text(n) for n in lengths] == ["under 1 min", "1 min", "99 min", "5:10 h"]


def test_a_few_have_bars_and_all_are_in_the_table(qtbot: QtBot) -> None:
    made = Minutes(theme())
    qtbot.addWidget(made)
    made.show_minutes({f"e-{n}": (f"Exercise {n}", n * MINUTE) for n in range(1, 10)})
    made.resize(300, 380)
    made.show()
    assert said(made) == [
        "Time per exercise",
        *(text for n in range(9, 9 - SHOWN, -1) for text in (f"Exercise {n}", f"{n} min")),
    ]
    assert made.table.text() == "All 9 as a table"
    made.table.click()
    (sheet,) = made.window().findChildren(TableSheet)
    names = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    assert "Exercise 1, Time: 1 min" in names


def test_without_recorded_time_there_is_no_card(qtbot: QtBot) -> None:
    made = Minutes(theme())
    qtbot.addWidget(made)
    made.show_minutes({})
    assert made.isHidden()
