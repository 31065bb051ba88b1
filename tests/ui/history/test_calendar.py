"""The month, and the keys of both calendars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from routine_app.domain.chronicle import Chronicle
from routine_app.ui.history.month import Month
from routine_app.ui.history.moves import in_other_month, moved
from routine_app.ui.history.year_map import YearMap
from routine_app.ui.roles import install_roles
from tests.domain.test_agenda import days
from tests.ui.history.scenes import BRITISH, theme

Key = Qt.Key
TODAY = date(2026, 3, 13)
CHRONICLE = Chronicle.of_sessions(days(0, 1, 3, 4, 7))


def month(qtbot: QtBot, selected: date = TODAY) -> Month:
    made = Month(theme(), BRITISH)
    qtbot.addWidget(made)
    made.show_chronicle(CHRONICLE, TODAY, selected)
    made.resize(300, 360)
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "there"),
    [
        (Key.Key_Left, date(2026, 3, 6)),
        (Key.Key_Up, date(2026, 3, 12)),
        (Key.Key_PageUp, date(2026, 2, 13)),
        (Key.Key_Home, TODAY),
        (Key.Key_Down, TODAY),
        (Key.Key_PageDown, TODAY),
        (Key.Key_A, None),
    ],
)
def test_in_the_map_a_column_is_a_week(key: Key, there: date | None) -> None:
    assert moved(TODAY, key, TODAY) == there


def test_in_the_month_a_row_is_a_week() -> None:
    assert moved(TODAY, Key.Key_Left, TODAY, in_month=True) == date(2026, 3, 12)
    assert moved(TODAY, Key.Key_Up, TODAY, in_month=True) == date(2026, 3, 6)


def test_a_shorter_month_ends_earlier() -> None:
    assert in_other_month(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert in_other_month(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert in_other_month(date(2027, 12, 31), 2) == date(2028, 2, 29)


def test_keys_choose_days_of_the_month_and_say_them(qtbot: QtBot) -> None:
    made = month(qtbot)
    chosen: list[date] = []
    made.day_selected.connect(chosen.append)
    for key in (Key.Key_Up, Key.Key_Left, Key.Key_PageUp, Key.Key_Home):
        qtbot.keyClick(made.grid, key)
    assert chosen == [date(2026, 3, 6), date(2026, 3, 5), date(2026, 2, 5), TODAY]
    qtbot.keyClick(made.grid, Key.Key_Up)
    assert made.grid.accessibleName() == "Friday 6\N{NO-BREAK SPACE}March, full routine, 1 minute"


def test_enter_asks_for_details(qtbot: QtBot) -> None:
    made = month(qtbot)
    with qtbot.waitSignal(made.details_asked, timeout=0):
        qtbot.keyClick(made.grid, Key.Key_Return)


def test_buttons_go_from_month_to_month_and_not_beyond_today(qtbot: QtBot) -> None:
    made = month(qtbot)
    assert made.title.text() == "March"
    assert not made.later.isEnabled()
    made.earlier.click()
    assert (made.title.text(), made.later.isEnabled()) == ("February", True)
    for _ in range(2):
        made.earlier.click()
    assert made.title.text() == "December 2025"
    for _ in range(3):
        made.later.click()
    assert (made.title.text(), made.later.isEnabled()) == ("March", False)


def test_a_day_is_large_enough_to_be_pressed(qtbot: QtBot) -> None:
    made = month(qtbot)
    made.resize(230, 360)
    targets = [cell for _, cell in made.grid.cells()]
    across = targets[2].left() - targets[1].left()
    assert across >= 24
    middle = next(cell for mark, cell in made.grid.cells() if mark.day == date(2026, 3, 3))
    corner = middle.center().toPoint()
    with qtbot.waitSignal(made.day_selected, timeout=0) as chosen:
        qtbot.mouseClick(made.grid, Qt.MouseButton.LeftButton, pos=corner)
    assert chosen.args == [date(2026, 3, 3)]


def test_days_to_come_cannot_be_chosen(qtbot: QtBot) -> None:
    made = month(qtbot)
    cell = next(cell for mark, cell in made.grid.cells() if mark.day == date(2026, 3, 20))
    with qtbot.assertNotEmitted(made.day_selected):
        qtbot.mouseClick(made.grid, Qt.MouseButton.LeftButton, pos=cell.center().toPoint())


# -------------------------------------------------------------------- readers


def told(widget: object) -> list[str]:
    """The names of the items that a reader finds inside."""
    install_roles()
    found = QAccessible.queryAccessibleInterface(widget)  # type: ignore[arg-type]  # a widget
    children = [found.child(index) for index in range(found.childCount())]
    assert {child.role() for child in children} == {QAccessible.Role.ListItem}
    return [child.text(QAccessible.Text.Name) for child in children]


def test_every_day_of_the_month_is_an_item(qtbot: QtBot) -> None:
    made = month(qtbot)
    said = told(made.grid)
    assert len(said) == 13
    assert said[1:3] == [
        "Monday 2\N{NO-BREAK SPACE}March, full routine, 1 minute",
        "Tuesday 3\N{NO-BREAK SPACE}March, full routine, 1 minute",
    ]
    assert said[3] == "Wednesday 4\N{NO-BREAK SPACE}March, missed and bridged"
    qtbot.keyClick(made.grid, Key.Key_PageUp)
    assert told(made.grid)[0] == "Sunday 1\N{NO-BREAK SPACE}February, no practice"


def test_every_day_of_the_map_is_an_item_where_it_stands(qtbot: QtBot) -> None:
    made = YearMap(theme(), BRITISH)
    qtbot.addWidget(made)
    made.show_chronicle(CHRONICLE, TODAY, TODAY)
    made.resize(900, 160)
    made.show()
    said = told(made)
    assert len(said) == 52 * 7 + 5
    assert said[-1] == "Friday 13\N{NO-BREAK SPACE}March, no practice"
    last = QAccessible.queryAccessibleInterface(made).child(len(said) - 1).rect()
    assert last.width() >= 8
    assert made.mapFromGlobal(last.topLeft()).x() > 800


def test_the_map_stays_within_its_weeks(qtbot: QtBot) -> None:
    made = YearMap(theme(), BRITISH)
    qtbot.addWidget(made)
    long_ago = TODAY - timedelta(days=900)
    made.show_chronicle(CHRONICLE, TODAY, long_ago)
    made.resize(900, 160)
    made.show()
    with qtbot.waitSignal(made.day_selected, timeout=0) as chosen:
        qtbot.keyClick(made, Key.Key_Down)
    assert chosen.args[0] >= TODAY - timedelta(weeks=53)
