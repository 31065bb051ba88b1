"""The history page: words, the map, the list, keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.record import Instead, SelfCheck
from routine_app.domain.self_check import HipCheck, Knee, Pillow, Thigh
from routine_app.domain.statistics import DayLevel, DayMark
from routine_app.domain.value import replace
from routine_app.ui.history.cells import paint_cell
from routine_app.ui.history.session_detail import (
    exercise_lines,
    self_check_text,
    tightness_text,
)
from routine_app.ui.history.session_list import SessionList
from routine_app.ui.history.words import mark_text, when_texts
from routine_app.ui.history.year_map import YearMap
from tests.domain.test_agenda import FIRST, days, session
from tests.fakes import make_session
from tests.ui.history.scenes import BRITISH, Page, theme


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(BRITISH)
    yield
    QLocale.setDefault(before)


def year_map(qtbot: QtBot) -> YearMap:
    widget = YearMap(theme(), BRITISH)
    qtbot.addWidget(widget)
    today = FIRST + timedelta(days=4)
    widget.show_chronicle(Chronicle.of_sessions(days(0, 1, 3)), today, today)
    widget.resize(900, 160)
    widget.show()
    return widget


def test_an_empty_history_offers_to_begin(qtbot: QtBot) -> None:
    page = Page(qtbot).page
    page.focus_main()
    with qtbot.waitSignal(page.start_requested, timeout=0):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)


def test_a_session_stands_in_the_facts_the_list_and_the_detail(qtbot: QtBot) -> None:
    page = Page(qtbot, *make_session()).page
    texts = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert {"1 day in a row", "Longest 1 day", "Settle", "Couch stretch", "2:00"} <= texts
    rows = page.findChild(SessionList)
    assert rows is not None
    index = rows.model().index(0, 0)
    assert index.data() == "Today 07:30, Settle (Done), 2:00"


def test_the_map_is_one_stop_and_arrows_move_by_day_and_week(qtbot: QtBot) -> None:
    widget = year_map(qtbot)
    moved: list[date] = []
    widget.day_selected.connect(moved.append)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(widget, key)
    today = FIRST + timedelta(days=4)
    steps = [(today - day).days for day in moved]
    assert steps == [1, 8, 7, 0]


def test_the_map_never_leaves_its_year_nor_goes_beyond_today(qtbot: QtBot) -> None:
    widget = year_map(qtbot)
    with qtbot.assertNotEmitted(widget.day_selected):
        qtbot.keyClick(widget, Qt.Key.Key_Down)
    for _ in range(80):
        qtbot.keyClick(widget, Qt.Key.Key_Left)
    mark = widget.mark
    assert mark is not None
    assert (FIRST - mark.day).days <= 53 * 7


def test_the_chosen_day_is_told_to_a_screen_reader(qtbot: QtBot) -> None:
    widget = year_map(qtbot)
    qtbot.keyClick(widget, Qt.Key.Key_Up)
    assert widget.accessibleName() == "Thursday 5\N{NO-BREAK SPACE}March, full routine, 1 minute"
    qtbot.keyClick(widget, Qt.Key.Key_Up)
    assert widget.accessibleName() == "Wednesday 4\N{NO-BREAK SPACE}March, missed and bridged"


def test_every_level_is_painted_in_its_own_shape(qtbot: QtBot) -> None:
    pictures = set()
    kinds = [*product(DayLevel, [False]), (DayLevel.FULL, True)]
    for level, backfilled in kinds:
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        paint_cell(painter, QRectF(2, 2, 20, 20), level, theme(), backfilled=backfilled)
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(kinds)


def test_words_of_a_day_and_of_a_session() -> None:
    today = FIRST + timedelta(days=2)
    one = session(FIRST + timedelta(days=1), 1)
    assert when_texts(BRITISH, one, today) == ("Yesterday 20:00", "Yesterday")
    five, year = today + timedelta(days=5), today + timedelta(days=400)
    assert when_texts(BRITISH, one, five) == ("Tue 3 Mar 20:00", "3 Mar 20:00", "3 Mar")
    assert when_texts(BRITISH, one, year)[1:] == ("3 Mar 2026 20:00", "3 Mar 2026")
    assert tightness_text(one) == ""
    assert [line.result for line in exercise_lines(one)] == ["1:00"]


def test_a_session_names_what_was_really_done() -> None:
    one = session(FIRST, 1)
    done = replace(one.work[0], credit=45_000, others=((Instead("sphinx", "Sphinx"), 25_000),))
    lines = exercise_lines(replace(one, work=(done,)))
    assert [(line.name, line.result) for line in lines] == [
        (done.work.name, "0:20"),
        ("Sphinx", "0:25 of 0:40"),
    ]


def test_the_self_check_of_a_session_is_told_in_a_line() -> None:
    one = days(0)[0]
    assert self_check_text(one) == ""
    check = SelfCheck(
        practice_day=FIRST,
        program="21-day-reset",
        run=1,
        program_day=1,
        tightness=6,
        pillow=Pillow.SOMETIMES,
        left=HipCheck(Thigh.ABOVE, Knee.STRAIGHTER, arched=False),
        right=HipCheck(Thigh.BELOW, arched=True),
    )
    assert self_check_text(replace(one, self_check=check)) == (
        "Self-check: tightness 6; sometimes a pillow under the knees; left thigh above the bed "
        "line, knee straighter; right side not counted, the back arched."
    )
    only = replace(
        check, tightness=None, pillow=None, left=HipCheck(), right=HipCheck(None, Knee.BENT)
    )
    assert self_check_text(replace(one, self_check=only)) == "Self-check: right knee bent."
    level = HipCheck(Thigh.LEVEL, angle=0)
    measured = replace(only, left=HipCheck(angle=12), right=level)
    assert self_check_text(replace(one, self_check=measured)) == (
        "Self-check: left thigh measured 12° above level; right thigh level with the bed line, "
        "measured level."
    )


def test_a_day_without_practice_says_so() -> None:
    assert (
        mark_text(DayMark(FIRST, DayLevel.EMPTY)) == "Monday 2\N{NO-BREAK SPACE}March, no practice"
    )
